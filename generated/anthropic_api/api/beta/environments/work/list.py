# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the items of work of a self-hosted environment
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.environments.beta_self_hosted_work import BetaSelfHostedWork
    from .....models.environments.beta_self_hosted_work_page_cursor import BetaSelfHostedWorkPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaSelfHostedWork] = Operation(
    id="beta.environments.work.list",
    http_method="GET",
    path="/v1/environments/{environment_id}/work",
    kind="page",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}~1work/get",
    decode=Lazy(__package__, ".....models.environments.beta_self_hosted_work", "BetaSelfHostedWork"),
    decode_page=Lazy(
        __package__, ".....models.environments.beta_self_hosted_work_page_cursor", "BetaSelfHostedWorkPageCursor"
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    environment_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the items of work of a self-hosted environment

    GET /v1/environments/{environment_id}/work

    Args:
        environment_id: Identifier of the environment.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}~1work/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/environments/" + _p.segment("environment_id", environment_id) + "/work",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaSelfHostedWorkPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaSelfHostedWorkPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWorkPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWorkPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWorkPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWorkPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the environments of the workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.environments.beta_environment import BetaEnvironment
    from ....models.environments.beta_environment_page_cursor import BetaEnvironmentPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaEnvironment] = Operation(
    id="beta.environments.list",
    http_method="GET",
    path="/v1/environments",
    kind="page",
    pointer="beta#/paths/~1v1~1environments/get",
    decode=Lazy(__package__, "....models.environments.beta_environment", "BetaEnvironment"),
    decode_page=Lazy(__package__, "....models.environments.beta_environment_page_cursor", "BetaEnvironmentPageCursor"),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    *,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the environments of the workspace

    GET /v1/environments

    Args:
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1environments/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/environments",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaEnvironmentPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaEnvironmentPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironmentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironmentPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironmentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironmentPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

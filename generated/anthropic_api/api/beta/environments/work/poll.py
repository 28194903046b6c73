# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Wait for the next item of work and take it; null when none came in time
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy, nullable
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.environments.beta_self_hosted_work import BetaSelfHostedWork

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaSelfHostedWork | None] = Operation(
    id="beta.environments.work.poll",
    http_method="GET",
    path="/v1/environments/{environment_id}/work/poll",
    kind="json",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}~1work~1poll/get",
    decode=nullable(Lazy(__package__, ".....models.environments.beta_self_hosted_work", "BetaSelfHostedWork")),
    betas=("managed-agents-2026-04-01",),
    nullable=True,
)


def build_request(
    environment_id: str,
    *,
    block_ms: int | None | Unset = UNSET,
    reclaim_older_than_ms: int | None | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Wait for the next item of work and take it; null when none came in time

    GET /v1/environments/{environment_id}/work/poll

    Args:
        environment_id: Identifier of the environment.
        block_ms: How long to wait for work, in milliseconds.
        reclaim_older_than_ms: Also take work whose lease ran out this many milliseconds ago.
        anthropic_worker_id: Identifier of the worker that asks for work.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}~1work~1poll/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "block_ms", block_ms)
    _p.add_query(_query, "reclaim_older_than_ms", reclaim_older_than_ms)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-worker-id", anthropic_worker_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/environments/" + _p.segment("environment_id", environment_id) + "/work/poll",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaSelfHostedWork | None:
    """
    Decode the body of a success.
    """
    value: BetaSelfHostedWork | None = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | None | Unset = UNSET,
    reclaim_older_than_ms: int | None | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWork | None]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        block_ms=block_ms,
        reclaim_older_than_ms=reclaim_older_than_ms,
        anthropic_worker_id=anthropic_worker_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | None | Unset = UNSET,
    reclaim_older_than_ms: int | None | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWork | None:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        block_ms=block_ms,
        reclaim_older_than_ms=reclaim_older_than_ms,
        anthropic_worker_id=anthropic_worker_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | None | Unset = UNSET,
    reclaim_older_than_ms: int | None | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWork | None]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        block_ms=block_ms,
        reclaim_older_than_ms=reclaim_older_than_ms,
        anthropic_worker_id=anthropic_worker_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | None | Unset = UNSET,
    reclaim_older_than_ms: int | None | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWork | None:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        block_ms=block_ms,
        reclaim_older_than_ms=reclaim_older_than_ms,
        anthropic_worker_id=anthropic_worker_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

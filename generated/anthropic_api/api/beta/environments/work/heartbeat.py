# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Extend the lease on an item of work that is still running
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
    from .....models.environments.beta_self_hosted_work_heartbeat_response import BetaSelfHostedWorkHeartbeatResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaSelfHostedWorkHeartbeatResponse] = Operation(
    id="beta.environments.work.heartbeat",
    http_method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    kind="json",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1heartbeat/post",
    decode=Lazy(
        __package__,
        ".....models.environments.beta_self_hosted_work_heartbeat_response",
        "BetaSelfHostedWorkHeartbeatResponse",
    ),
    betas=("managed-agents-2026-04-01",),
    error_codes=("heartbeat_precondition_failed",),
)


def build_request(
    environment_id: str,
    work_id: str,
    *,
    desired_ttl_seconds: int | None | Unset = UNSET,
    expected_last_heartbeat: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Extend the lease on an item of work that is still running

    POST /v1/environments/{environment_id}/work/{work_id}/heartbeat

    Args:
        environment_id: Identifier of the environment.
        work_id: Identifier of the item of work.
        desired_ttl_seconds: How long the lease should last, in seconds.
        expected_last_heartbeat: Time of the last heartbeat that the caller knows; the call fails if there
            was a later one.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: heartbeat_precondition_failed.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1heartbeat/post
    """
    _query: _p.Query = []
    _p.add_query(_query, "desired_ttl_seconds", desired_ttl_seconds)
    _p.add_query(_query, "expected_last_heartbeat", expected_last_heartbeat)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/environments/"
        + _p.segment("environment_id", environment_id)
        + "/work/"
        + _p.segment("work_id", work_id)
        + "/heartbeat",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaSelfHostedWorkHeartbeatResponse:
    """
    Decode the body of a success.
    """
    value: BetaSelfHostedWorkHeartbeatResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | None | Unset = UNSET,
    expected_last_heartbeat: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWorkHeartbeatResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        desired_ttl_seconds=desired_ttl_seconds,
        expected_last_heartbeat=expected_last_heartbeat,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | None | Unset = UNSET,
    expected_last_heartbeat: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWorkHeartbeatResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        desired_ttl_seconds=desired_ttl_seconds,
        expected_last_heartbeat=expected_last_heartbeat,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | None | Unset = UNSET,
    expected_last_heartbeat: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWorkHeartbeatResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        desired_ttl_seconds=desired_ttl_seconds,
        expected_last_heartbeat=expected_last_heartbeat,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | None | Unset = UNSET,
    expected_last_heartbeat: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWorkHeartbeatResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        desired_ttl_seconds=desired_ttl_seconds,
        expected_last_heartbeat=expected_last_heartbeat,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a rate limit of a workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.organization.workspace_rate_limit import WorkspaceRateLimit
    from .....params.organization import WorkspaceRateLimitUpdateValueParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[WorkspaceRateLimit] = Operation(
    id="organization.workspaces.rate_limits.update",
    http_method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits~1{rate_limit_id}/post",
    decode=Lazy(__package__, ".....models.organization.workspace_rate_limit", "WorkspaceRateLimit"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    workspace_id: str,
    rate_limit_id: str,
    *,
    limits: Iterable[WorkspaceRateLimitUpdateValueParam],
) -> RequestSpec:
    """
    Change a rate limit of a workspace

    POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}

    Args:
        workspace_id: Identifier of the workspace.
        rate_limit_id: Identifier of the rate limit.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits~1{rate_limit_id}/post
    """
    _body: _p.Body = {"limits": limits}
    return RequestSpec(
        "POST",
        "/v1/organizations/workspaces/"
        + _p.segment("workspace_id", workspace_id)
        + "/rate_limits/"
        + _p.segment("rate_limit_id", rate_limit_id),
        json=_body,
    )


def parse_response(content: bytes) -> WorkspaceRateLimit:
    """
    Decode the body of a success.
    """
    value: WorkspaceRateLimit = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    limits: Iterable[WorkspaceRateLimitUpdateValueParam],
) -> Response[WorkspaceRateLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        rate_limit_id=rate_limit_id,
        limits=limits,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    limits: Iterable[WorkspaceRateLimitUpdateValueParam],
) -> WorkspaceRateLimit:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        rate_limit_id=rate_limit_id,
        limits=limits,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    limits: Iterable[WorkspaceRateLimitUpdateValueParam],
) -> Response[WorkspaceRateLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        rate_limit_id=rate_limit_id,
        limits=limits,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    limits: Iterable[WorkspaceRateLimitUpdateValueParam],
) -> WorkspaceRateLimit:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        rate_limit_id=rate_limit_id,
        limits=limits,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

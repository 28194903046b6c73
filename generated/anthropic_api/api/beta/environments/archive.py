# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive an environment, so that no new session can use it
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

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaEnvironment] = Operation(
    id="beta.environments.archive",
    http_method="POST",
    path="/v1/environments/{environment_id}/archive",
    kind="json",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}~1archive/post",
    decode=Lazy(__package__, "....models.environments.beta_environment", "BetaEnvironment"),
    betas=("managed-agents-2026-04-01",),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    environment_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Archive an environment, so that no new session can use it

    POST /v1/environments/{environment_id}/archive

    Args:
        environment_id: Identifier of the environment.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}~1archive/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/environments/" + _p.segment("environment_id", environment_id) + "/archive",
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaEnvironment:
    """
    Decode the body of a success.
    """
    value: BetaEnvironment = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

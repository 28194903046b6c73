# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get the settings of one Slack workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_claude_tag_slack_workspace import BetaClaudeTagSlackWorkspace

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagSlackWorkspace] = Operation(
    id="beta.organization.claude_tag.slack_workspaces.retrieve",
    http_method="GET",
    path="/v1/organizations/claude_tag/slack_workspaces/{id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1slack_workspaces~1{id}/get",
    decode=Lazy(
        __package__, "......models.organization.beta_claude_tag_slack_workspace", "BetaClaudeTagSlackWorkspace"
    ),
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "organization_level_scoped_api_key_required",
    ),
)


def build_request(
    id: str,
    *,
    include_inherited: bool | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get the settings of one Slack workspace

    GET /v1/organizations/claude_tag/slack_workspaces/{id}

    Args:
        id: Identifier of the object.
        include_inherited: Whether values that are inherited are shown too.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted,
            organization_level_scoped_api_key_required.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1slack_workspaces~1{id}/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_inherited", include_inherited)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_tag/slack_workspaces/" + _p.segment("id", id),
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaClaudeTagSlackWorkspace:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagSlackWorkspace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackWorkspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        id=id,
        include_inherited=include_inherited,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackWorkspace:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        id=id,
        include_inherited=include_inherited,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackWorkspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        id=id,
        include_inherited=include_inherited,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackWorkspace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        id=id,
        include_inherited=include_inherited,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

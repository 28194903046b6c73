# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the Slack workspaces connected to the organization
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
    from ......models.organization.beta_claude_tag_slack_workspace_page_cursor import (
        BetaClaudeTagSlackWorkspacePageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagSlackWorkspace] = Operation(
    id="beta.organization.claude_tag.slack_workspaces.list",
    http_method="GET",
    path="/v1/organizations/claude_tag/slack_workspaces",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1slack_workspaces/get",
    decode=Lazy(
        __package__, "......models.organization.beta_claude_tag_slack_workspace", "BetaClaudeTagSlackWorkspace"
    ),
    decode_page=Lazy(
        __package__,
        "......models.organization.beta_claude_tag_slack_workspace_page_cursor",
        "BetaClaudeTagSlackWorkspacePageCursor",
    ),
    page="cursor",
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "organization_level_scoped_api_key_required",
    ),
)


def build_request(
    *,
    include_inherited: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the Slack workspaces connected to the organization

    GET /v1/organizations/claude_tag/slack_workspaces

    Args:
        include_inherited: Whether values that are inherited are shown too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        slack_workspace_id: Only items of this Slack workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted,
            organization_level_scoped_api_key_required.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1slack_workspaces/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_inherited", include_inherited)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "slack_workspace_id", slack_workspace_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_tag/slack_workspaces",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaClaudeTagSlackWorkspacePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagSlackWorkspacePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackWorkspacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_inherited=include_inherited,
        limit=limit,
        page=page,
        slack_workspace_id=slack_workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackWorkspacePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_inherited=include_inherited,
        limit=limit,
        page=page,
        slack_workspace_id=slack_workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackWorkspacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        include_inherited=include_inherited,
        limit=limit,
        page=page,
        slack_workspace_id=slack_workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    include_inherited: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackWorkspacePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        include_inherited=include_inherited,
        limit=limit,
        page=page,
        slack_workspace_id=slack_workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

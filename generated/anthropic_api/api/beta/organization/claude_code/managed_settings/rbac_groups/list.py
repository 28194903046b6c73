# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the groups that have managed settings of Claude Code
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....... import _params as _p
from ......._client import Response, send, send_async
from ......._codecs import Lazy
from ......._json import loads
from ......._operation import Operation, RequestSpec
from ......._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......._client import Client
    from ......._values import Unset
    from .......models.organization.beta_claude_code_rbac_group_managed_settings_summary import (
        BetaClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from .......models.organization.beta_claude_code_rbac_group_managed_settings_summary_page_cursor import (
        BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeCodeRBACGroupManagedSettingsSummary] = Operation(
    id="beta.organization.claude_code.managed_settings.rbac_groups.list",
    http_method="GET",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups/get",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_rbac_group_managed_settings_summary",
        "BetaClaudeCodeRBACGroupManagedSettingsSummary",
    ),
    decode_page=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_rbac_group_managed_settings_summary_page_cursor",
        "BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor",
    ),
    page="cursor",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the groups that have managed settings of Claude Code

    GET /v1/organizations/claude_code/managed_settings/rbac_groups

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_code/managed_settings/rbac_groups",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupManagedSettingsSummaryPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

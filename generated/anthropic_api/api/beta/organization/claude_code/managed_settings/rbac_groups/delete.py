# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete the managed settings of one group, whose members then get the default
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....... import _params as _p
from ......._client import Response, send, send_async
from ......._codecs import Lazy
from ......._json import loads
from ......._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......._client import Client
    from .......models.organization.beta_deleted_claude_code_rbac_group_managed_settings import (
        BetaDeletedClaudeCodeRBACGroupManagedSettings,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDeletedClaudeCodeRBACGroupManagedSettings] = Operation(
    id="beta.organization.claude_code.managed_settings.rbac_groups.delete",
    http_method="DELETE",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/delete",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_deleted_claude_code_rbac_group_managed_settings",
        "BetaDeletedClaudeCodeRBACGroupManagedSettings",
    ),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
    error_codes=(
        "cmek_key_disabled",
        "rbac_group_managed_settings_not_found",
        "sandbox_egress_restricted",
        "settings_history_limit_exceeded",
    ),
)


def build_request(
    rbac_group_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Delete the managed settings of one group, whose members then get the default

    DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

    Args:
        rbac_group_id: Identifier of the group.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            rbac_group_managed_settings_not_found, sandbox_egress_restricted, settings_history_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/claude_code/managed_settings/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
    """
    Decode the body of a success.
    """
    value: BetaDeletedClaudeCodeRBACGroupManagedSettings = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedClaudeCodeRBACGroupManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedClaudeCodeRBACGroupManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

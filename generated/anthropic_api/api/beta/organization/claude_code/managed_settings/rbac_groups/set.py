# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Set the managed settings of Claude Code for one group
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....... import _params as _p
from ......._client import Response, send, send_async
from ......._codecs import Lazy
from ......._json import loads
from ......._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ......._client import Client
    from .......models.organization.beta_claude_code_rbac_group_managed_settings import (
        BetaClaudeCodeRBACGroupManagedSettings,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeCodeRBACGroupManagedSettings] = Operation(
    id="beta.organization.claude_code.managed_settings.rbac_groups.set",
    http_method="POST",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/post",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_rbac_group_managed_settings",
        "BetaClaudeCodeRBACGroupManagedSettings",
    ),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
    error_codes=(
        "cmek_feature_unsupported",
        "cmek_key_disabled",
        "rbac_group_not_found",
        "rbac_group_order_limit_exceeded",
        "request_body_timeout",
        "sandbox_egress_restricted",
        "settings_document_limit_exceeded",
        "settings_history_limit_exceeded",
    ),
)


def build_request(
    rbac_group_id: str,
    *,
    settings: Mapping[str, Any],
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Set the managed settings of Claude Code for one group

    POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

    Args:
        rbac_group_id: Identifier of the group.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
            cmek_key_disabled, rbac_group_not_found, rbac_group_order_limit_exceeded, request_body_timeout,
            sandbox_egress_restricted, settings_document_limit_exceeded, settings_history_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"settings": settings}
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_code/managed_settings/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id),
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaClaudeCodeRBACGroupManagedSettings:
    """
    Decode the body of a success.
    """
    value: BetaClaudeCodeRBACGroupManagedSettings = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    settings: Mapping[str, Any],
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        settings=settings,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    settings: Mapping[str, Any],
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupManagedSettings:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        settings=settings,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    settings: Mapping[str, Any],
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        settings=settings,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    settings: Mapping[str, Any],
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupManagedSettings:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
        settings=settings,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change how managed settings of Claude Code are configured for the organization
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
    from collections.abc import Iterable, Sequence

    from ......._client import Client
    from ......._values import Unset
    from .......models.organization.beta_claude_code_managed_settings_configuration import (
        BetaClaudeCodeManagedSettingsConfiguration,
    )
    from .......params.organization import BetaClaudeCodeManagedSettingsModeParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeCodeManagedSettingsConfiguration] = Operation(
    id="beta.organization.claude_code.managed_settings.configuration.update",
    http_method="POST",
    path="/v1/organizations/claude_code/managed_settings/configuration",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/post",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_managed_settings_configuration",
        "BetaClaudeCodeManagedSettingsConfiguration",
    ),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
    error_codes=(
        "cmek_key_disabled",
        "request_body_timeout",
        "sandbox_egress_restricted",
        "settings_document_limit_exceeded",
        "settings_history_limit_exceeded",
    ),
)


def build_request(
    *,
    mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change how managed settings of Claude Code are configured for the organization

    POST /v1/organizations/claude_code/managed_settings/configuration

    Args:
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled, request_body_timeout,
            sandbox_egress_restricted, settings_document_limit_exceeded, settings_history_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if mode is not UNSET:
        _body["mode"] = mode
    if rbac_group_order is not UNSET:
        _body["rbac_group_order"] = rbac_group_order
    if rbac_group_order_version is not UNSET:
        _body["rbac_group_order_version"] = rbac_group_order_version
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_code/managed_settings/configuration",
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaClaudeCodeManagedSettingsConfiguration:
    """
    Decode the body of a success.
    """
    value: BetaClaudeCodeManagedSettingsConfiguration = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeManagedSettingsConfiguration]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        mode=mode,
        rbac_group_order=rbac_group_order,
        rbac_group_order_version=rbac_group_order_version,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeManagedSettingsConfiguration:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        mode=mode,
        rbac_group_order=rbac_group_order,
        rbac_group_order_version=rbac_group_order_version,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeManagedSettingsConfiguration]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        mode=mode,
        rbac_group_order=rbac_group_order,
        rbac_group_order_version=rbac_group_order_version,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeManagedSettingsConfiguration:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        mode=mode,
        rbac_group_order=rbac_group_order,
        rbac_group_order_version=rbac_group_order_version,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change the managed settings of members who are in no group with settings of its own
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
    from .......models.organization.beta_claude_code_rbac_group_default_managed_settings import (
        BetaClaudeCodeRBACGroupDefaultManagedSettings,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeCodeRBACGroupDefaultManagedSettings] = Operation(
    id="beta.organization.claude_code.managed_settings.rbac_group_default.update",
    http_method="POST",
    path="/v1/organizations/claude_code/managed_settings/rbac_group_default",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/post",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_rbac_group_default_managed_settings",
        "BetaClaudeCodeRBACGroupDefaultManagedSettings",
    ),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
    error_codes=(
        "cmek_feature_unsupported",
        "cmek_key_disabled",
        "request_body_timeout",
        "sandbox_egress_restricted",
        "settings_document_limit_exceeded",
        "settings_history_limit_exceeded",
    ),
)


def build_request(
    *,
    settings: Mapping[str, Any] | None,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change the managed settings of members who are in no group with settings of its own

    POST /v1/organizations/claude_code/managed_settings/rbac_group_default

    Args:
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
            cmek_key_disabled, request_body_timeout, sandbox_egress_restricted,
            settings_document_limit_exceeded, settings_history_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"settings": settings}
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_code/managed_settings/rbac_group_default",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
    """
    Decode the body of a success.
    """
    value: BetaClaudeCodeRBACGroupDefaultManagedSettings = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    settings: Mapping[str, Any] | None,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupDefaultManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        settings=settings,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    settings: Mapping[str, Any] | None,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        settings=settings,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    settings: Mapping[str, Any] | None,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeRBACGroupDefaultManagedSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        settings=settings,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    settings: Mapping[str, Any] | None,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        settings=settings,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

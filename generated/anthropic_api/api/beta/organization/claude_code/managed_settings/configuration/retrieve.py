# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get how managed settings of Claude Code are configured for the organization
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
    from .......models.organization.beta_claude_code_managed_settings_configuration import (
        BetaClaudeCodeManagedSettingsConfiguration,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeCodeManagedSettingsConfiguration] = Operation(
    id="beta.organization.claude_code.managed_settings.configuration.retrieve",
    http_method="GET",
    path="/v1/organizations/claude_code/managed_settings/configuration",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/get",
    decode=Lazy(
        __package__,
        ".......models.organization.beta_claude_code_managed_settings_configuration",
        "BetaClaudeCodeManagedSettingsConfiguration",
    ),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)


def build_request(
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get how managed settings of Claude Code are configured for the organization

    GET /v1/organizations/claude_code/managed_settings/configuration

    Args:
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_code/managed_settings/configuration",
        headers=_headers,
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
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeManagedSettingsConfiguration]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeManagedSettingsConfiguration:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeCodeManagedSettingsConfiguration]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaClaudeCodeManagedSettingsConfiguration:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

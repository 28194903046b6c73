# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Add settings for a Slack channel
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
    from ......models.organization.beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel
    from ......models.organization.beta_claude_tag_slack_channel_identifiers import BetaClaudeTagSlackChannelIdentifiers
    from ......params.organization import BetaClaudeTagSettingsCreateParam, BetaClaudeTagSlackChannelIdentifiersParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagSlackChannel] = Operation(
    id="beta.organization.claude_tag.slack_channels.create",
    http_method="POST",
    path="/v1/organizations/claude_tag/slack_channels",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/post",
    decode=Lazy(__package__, "......models.organization.beta_claude_tag_slack_channel", "BetaClaudeTagSlackChannel"),
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "environment_not_found",
        "organization_level_scoped_api_key_required",
        "slack_channel_set_up_environment_not_found",
        "slack_channel_set_up_settings_conflict",
        "slack_channel_set_up_settings_refused",
    ),
)


def build_request(
    *,
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
    settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Add settings for a Slack channel

    POST /v1/organizations/claude_tag/slack_channels

    Args:
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
            organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
            slack_channel_set_up_settings_conflict, slack_channel_set_up_settings_refused.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"slack": slack}
    if settings is not UNSET:
        _body["settings"] = settings
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_tag/slack_channels",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaClaudeTagSlackChannel:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagSlackChannel = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
    settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackChannel]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        slack=slack,
        settings=settings,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
    settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackChannel:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        slack=slack,
        settings=settings,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
    settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackChannel]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        slack=slack,
        settings=settings,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
    settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackChannel:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        slack=slack,
        settings=settings,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

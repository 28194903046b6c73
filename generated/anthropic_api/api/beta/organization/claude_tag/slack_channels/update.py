# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change the settings of a Slack channel
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......models.organization.beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel
    from ......params.organization import BetaClaudeTagSettingsUpdateParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagSlackChannel] = Operation(
    id="beta.organization.claude_tag.slack_channels.update",
    http_method="POST",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/post",
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
    ),
)


def build_request(
    id: str,
    *,
    settings: BetaClaudeTagSettingsUpdateParam,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change the settings of a Slack channel

    POST /v1/organizations/claude_tag/slack_channels/{id}

    Args:
        id: Identifier of the object.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
            organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
            slack_channel_set_up_settings_conflict.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"settings": settings}
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_tag/slack_channels/" + _p.segment("id", id),
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
    id: str,
    *,
    client: Client,
    settings: BetaClaudeTagSettingsUpdateParam,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackChannel]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        id=id,
        settings=settings,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    id: str,
    *,
    client: Client,
    settings: BetaClaudeTagSettingsUpdateParam,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackChannel:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        id=id,
        settings=settings,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    settings: BetaClaudeTagSettingsUpdateParam,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagSlackChannel]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        id=id,
        settings=settings,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    id: str,
    *,
    client: Client,
    settings: BetaClaudeTagSettingsUpdateParam,
    betas: Iterable[str] = (),
) -> BetaClaudeTagSlackChannel:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        id=id,
        settings=settings,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

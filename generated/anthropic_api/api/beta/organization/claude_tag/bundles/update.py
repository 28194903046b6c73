# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a bundle of Claude Tag settings
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
    from ......models.organization.beta_claude_tag_bundle import BetaClaudeTagBundle

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagBundle] = Operation(
    id="beta.organization.claude_tag.bundles.update",
    http_method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/post",
    decode=Lazy(__package__, "......models.organization.beta_claude_tag_bundle", "BetaClaudeTagBundle"),
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "bundle_attachment_not_supported",
        "bundle_on_call",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "organization_level_scoped_api_key_required",
        "slack_channel_set_up_settings_conflict",
    ),
)


def build_request(
    bundle_id: str,
    *,
    instructions: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a bundle of Claude Tag settings

    POST /v1/organizations/claude_tag/bundles/{bundle_id}

    Args:
        bundle_id: Identifier of the bundle.
        instructions: Instructions in plain text.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            bundle_attachment_not_supported, bundle_on_call, claude_tag_writes_not_enabled,
            compliance_configuration_restricted, organization_level_scoped_api_key_required,
            slack_channel_set_up_settings_conflict.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if instructions is not UNSET:
        _body["instructions"] = instructions
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_tag/bundles/" + _p.segment("bundle_id", bundle_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaClaudeTagBundle:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagBundle = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    bundle_id: str,
    *,
    client: Client,
    instructions: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundle]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        instructions=instructions,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    bundle_id: str,
    *,
    client: Client,
    instructions: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundle:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        instructions=instructions,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: Client,
    instructions: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundle]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        instructions=instructions,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    bundle_id: str,
    *,
    client: Client,
    instructions: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundle:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        instructions=instructions,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

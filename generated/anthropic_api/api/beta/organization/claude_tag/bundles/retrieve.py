# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one bundle of Claude Tag settings
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
    from ......models.organization.beta_claude_tag_bundle import BetaClaudeTagBundle

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagBundle] = Operation(
    id="beta.organization.claude_tag.bundles.retrieve",
    http_method="GET",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/get",
    decode=Lazy(__package__, "......models.organization.beta_claude_tag_bundle", "BetaClaudeTagBundle"),
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "organization_level_scoped_api_key_required",
    ),
)


def build_request(
    bundle_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one bundle of Claude Tag settings

    GET /v1/organizations/claude_tag/bundles/{bundle_id}

    Args:
        bundle_id: Identifier of the bundle.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted,
            organization_level_scoped_api_key_required.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_tag/bundles/" + _p.segment("bundle_id", bundle_id),
        headers=_headers,
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
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundle]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    bundle_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundle:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundle]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    bundle_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundle:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

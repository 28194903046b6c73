# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Apply a bundle to a target
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
    from .......models.organization.beta_claude_tag_bundle_target import BetaClaudeTagBundleTarget
    from .......params.organization import BetaClaudeTagBundleTargetCreateParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagBundleTarget] = Operation(
    id="beta.organization.claude_tag.bundles.targets.create",
    http_method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/post",
    decode=Lazy(__package__, ".......models.organization.beta_claude_tag_bundle_target", "CODEC"),
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
    target: BetaClaudeTagBundleTargetCreateParam,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Apply a bundle to a target

    POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets

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
        beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/organizations/claude_tag/bundles/" + _p.segment("bundle_id", bundle_id) + "/targets",
        headers=_headers,
        json=target,
    )


def parse_response(content: bytes) -> BetaClaudeTagBundleTarget:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagBundleTarget = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    bundle_id: str,
    *,
    client: Client,
    target: BetaClaudeTagBundleTargetCreateParam,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundleTarget]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        target=target,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    bundle_id: str,
    *,
    client: Client,
    target: BetaClaudeTagBundleTargetCreateParam,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundleTarget:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        target=target,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: Client,
    target: BetaClaudeTagBundleTargetCreateParam,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundleTarget]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        bundle_id=bundle_id,
        target=target,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    bundle_id: str,
    *,
    client: Client,
    target: BetaClaudeTagBundleTargetCreateParam,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundleTarget:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        bundle_id=bundle_id,
        target=target,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the bundles of Claude Tag settings
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
    from ......models.organization.beta_claude_tag_bundle_page_cursor import BetaClaudeTagBundlePageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaClaudeTagBundle] = Operation(
    id="beta.organization.claude_tag.bundles.list",
    http_method="GET",
    path="/v1/organizations/claude_tag/bundles",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1claude_tag~1bundles/get",
    decode=Lazy(__package__, "......models.organization.beta_claude_tag_bundle", "BetaClaudeTagBundle"),
    decode_page=Lazy(
        __package__, "......models.organization.beta_claude_tag_bundle_page_cursor", "BetaClaudeTagBundlePageCursor"
    ),
    page="cursor",
    betas=("experimental-claude-tag-2026-10-21",),
    error_codes=(
        "api_key_scope_missing",
        "claude_tag_writes_not_enabled",
        "compliance_configuration_restricted",
        "organization_level_scoped_api_key_required",
    ),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the bundles of Claude Tag settings

    GET /v1/organizations/claude_tag/bundles

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: api_key_scope_missing,
            claude_tag_writes_not_enabled, compliance_configuration_restricted,
            organization_level_scoped_api_key_required.

    Source:
        beta#/paths/~1v1~1organizations~1claude_tag~1bundles/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/claude_tag/bundles",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaClaudeTagBundlePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaClaudeTagBundlePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundlePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundlePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaClaudeTagBundlePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaClaudeTagBundlePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

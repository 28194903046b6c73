# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Check a repository of a plugin marketplace without adding it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_plugin_marketplace_validation_report import BetaPluginMarketplaceValidationReport

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginMarketplaceValidationReport] = Operation(
    id="beta.organization.plugin_marketplaces.validate_repository",
    http_method="POST",
    path="/v1/organizations/plugin_marketplaces/validate_repository",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_repository/post",
    decode=Lazy(
        __package__,
        ".....models.organization.beta_plugin_marketplace_validation_report",
        "BetaPluginMarketplaceValidationReport",
    ),
    betas=("ce-plugins-2026-09-01",),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    repository_url: str,
    ref: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Check a repository of a plugin marketplace without adding it

    POST /v1/organizations/plugin_marketplaces/validate_repository

    Args:
        repository_url: URL of the repository.
        ref: Reference of an element, as the page was read.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_repository/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"repository_url": repository_url}
    if ref is not UNSET:
        _body["ref"] = ref
    return RequestSpec(
        "POST",
        "/v1/organizations/plugin_marketplaces/validate_repository",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaPluginMarketplaceValidationReport:
    """
    Decode the body of a success.
    """
    value: BetaPluginMarketplaceValidationReport = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    repository_url: str,
    ref: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplaceValidationReport]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        repository_url=repository_url,
        ref=ref,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    repository_url: str,
    ref: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplaceValidationReport:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        repository_url=repository_url,
        ref=ref,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    repository_url: str,
    ref: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginMarketplaceValidationReport]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        repository_url=repository_url,
        ref=ref,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    repository_url: str,
    ref: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginMarketplaceValidationReport:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        repository_url=repository_url,
        ref=ref,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

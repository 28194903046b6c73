# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete a plugin with all its versions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.organization.beta_deleted_plugin import BetaDeletedPlugin

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDeletedPlugin] = Operation(
    id="beta.organization.plugins.delete",
    http_method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/delete",
    decode=Lazy(__package__, ".....models.organization.beta_deleted_plugin", "BetaDeletedPlugin"),
    betas=("ce-plugins-2026-09-01",),
    error_codes=("cmek_key_disabled", "sandbox_egress_restricted"),
)


def build_request(
    plugin_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Delete a plugin with all its versions

    DELETE /v1/organizations/plugins/{plugin_id}

    Args:
        plugin_id: Identifier of the plugin.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDeletedPlugin:
    """
    Decode the body of a success.
    """
    value: BetaDeletedPlugin = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedPlugin:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedPlugin:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

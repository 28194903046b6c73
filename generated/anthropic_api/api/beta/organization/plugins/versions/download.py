# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Download the files of a version of a plugin as one archive
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......_values import Unset

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[bytes] = Operation(
    id="beta.organization.plugins.versions.download",
    http_method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions/{version}/content",
    kind="binary",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}~1content/get",
    accept="application/octet-stream",
    betas=("ce-plugins-2026-09-01",),
    error_codes=("cmek_key_disabled", "cmek_key_network_blocked", "sandbox_egress_restricted"),
)


def build_request(
    plugin_id: str,
    version: str,
    *,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Download the files of a version of a plugin as one archive

    GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content

    Args:
        plugin_id: Identifier of the plugin.
        version: Version of the object.
        organization_id: Organization whose view of the plugin is wanted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            cmek_key_network_blocked, sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}~1content/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "organization_id", organization_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins/"
        + _p.segment("plugin_id", plugin_id)
        + "/versions/"
        + _p.segment("version", version)
        + "/content",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> bytes:
    """
    Decode the body of a success.
    """
    value: bytes = content
    return value


def sync_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[bytes]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> bytes:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[bytes]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> bytes:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        version=version,
        organization_id=organization_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

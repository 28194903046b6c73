# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Remove the installation setting of a plugin for one target
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
    from ......models.organization.beta_deleted_plugin_installation_setting import BetaDeletedPluginInstallationSetting

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDeletedPluginInstallationSetting] = Operation(
    id="beta.organization.plugins.installation_settings.remove",
    http_method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/delete",
    decode=Lazy(
        __package__,
        "......models.organization.beta_deleted_plugin_installation_setting",
        "BetaDeletedPluginInstallationSetting",
    ),
    betas=("ce-plugins-2026-09-01",),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    plugin_id: str,
    target: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Remove the installation setting of a plugin for one target

    DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

    Args:
        plugin_id: Identifier of the plugin.
        target: The target, as its type and id.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/plugins/"
        + _p.segment("plugin_id", plugin_id)
        + "/installation_settings/"
        + _p.segment("target", target),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDeletedPluginInstallationSetting:
    """
    Decode the body of a success.
    """
    value: BetaDeletedPluginInstallationSetting = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedPluginInstallationSetting]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedPluginInstallationSetting:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedPluginInstallationSetting]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedPluginInstallationSetting:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

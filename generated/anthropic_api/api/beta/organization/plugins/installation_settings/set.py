# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Set whether a plugin is installed, offered or blocked for one target
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
    from typing import Literal

    from ......_client import Client
    from ......models.organization.beta_plugin_installation_setting import BetaPluginInstallationSetting

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginInstallationSetting] = Operation(
    id="beta.organization.plugins.installation_settings.set",
    http_method="POST",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/post",
    decode=Lazy(
        __package__, "......models.organization.beta_plugin_installation_setting", "BetaPluginInstallationSetting"
    ),
    betas=("ce-plugins-2026-09-01",),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    plugin_id: str,
    target: str,
    *,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Set whether a plugin is installed, offered or blocked for one target

    POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

    Args:
        plugin_id: Identifier of the plugin.
        target: The target, as its type and id.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"installation_preference": installation_preference}
    return RequestSpec(
        "POST",
        "/v1/organizations/plugins/"
        + _p.segment("plugin_id", plugin_id)
        + "/installation_settings/"
        + _p.segment("target", target),
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaPluginInstallationSetting:
    """
    Decode the body of a success.
    """
    value: BetaPluginInstallationSetting = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    betas: Iterable[str] = (),
) -> Response[BetaPluginInstallationSetting]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        installation_preference=installation_preference,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    betas: Iterable[str] = (),
) -> BetaPluginInstallationSetting:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        installation_preference=installation_preference,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    betas: Iterable[str] = (),
) -> Response[BetaPluginInstallationSetting]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        installation_preference=installation_preference,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    betas: Iterable[str] = (),
) -> BetaPluginInstallationSetting:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        target=target,
        installation_preference=installation_preference,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List for whom a plugin is installed, offered or blocked
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
    from typing import Literal

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_plugin_installation_setting import BetaPluginInstallationSetting
    from ......models.organization.beta_plugin_installation_setting_page_cursor import (
        BetaPluginInstallationSettingPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginInstallationSetting] = Operation(
    id="beta.organization.plugins.installation_settings.list",
    http_method="GET",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings/get",
    decode=Lazy(
        __package__, "......models.organization.beta_plugin_installation_setting", "BetaPluginInstallationSetting"
    ),
    decode_page=Lazy(
        __package__,
        "......models.organization.beta_plugin_installation_setting_page_cursor",
        "BetaPluginInstallationSettingPageCursor",
    ),
    page="cursor",
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    plugin_id: str,
    *,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List for whom a plugin is installed, offered or blocked

    GET /v1/organizations/plugins/{plugin_id}/installation_settings

    Args:
        plugin_id: Identifier of the plugin.
        limit: Most items on a page.
        organization_id: Organization whose view of the plugin is wanted.
        page: Cursor of the page, as next_page of an earlier page gave it.
        target_type: Only items with this kind of target.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "organization_id", organization_id)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "target_type", target_type)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id) + "/installation_settings",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginInstallationSettingPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaPluginInstallationSettingPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginInstallationSettingPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        target_type=target_type,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginInstallationSettingPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        target_type=target_type,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginInstallationSettingPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        target_type=target_type,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginInstallationSettingPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        limit=limit,
        organization_id=organization_id,
        page=page,
        target_type=target_type,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

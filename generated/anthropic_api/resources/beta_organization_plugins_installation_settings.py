# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.plugins.installation_settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.beta_deleted_plugin_installation_setting import BetaDeletedPluginInstallationSetting
    from ..models.organization.beta_plugin_installation_setting import BetaPluginInstallationSetting

    pass

__all__ = ["AsyncBetaOrganizationPluginsInstallationSettings", "BetaOrganizationPluginsInstallationSettings"]


class BetaOrganizationPluginsInstallationSettings(_SyncResource):
    """
    The methods of ``beta.organization.plugins.installation_settings``.
    """

    __slots__ = ()

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaPluginInstallationSetting]:
        """
        List for whom a plugin is installed, offered or blocked

        GET /v1/organizations/plugins/{plugin_id}/installation_settings

        Args:
            plugin_id: Identifier of the plugin.
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            page: Cursor of the page, as next_page of an earlier page gave it.
            target_type: Only items with this kind of target.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings/get
        """

        from ..api.beta.organization.plugins.installation_settings import list as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
            target_type=target_type,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        plugin_id: str,
        target: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedPluginInstallationSetting:
        """
        Remove the installation setting of a plugin for one target

        DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

        Args:
            plugin_id: Identifier of the plugin.
            target: The target, as its type and id.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/delete
        """

        from ..api.beta.organization.plugins.installation_settings import remove as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            target=target,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def set(
        self,
        plugin_id: str,
        target: str,
        *,
        installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginInstallationSetting:
        """
        Set whether a plugin is installed, offered or blocked for one target

        POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

        Args:
            plugin_id: Identifier of the plugin.
            target: The target, as its type and id.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/post
        """

        from ..api.beta.organization.plugins.installation_settings import set as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            target=target,
            installation_preference=installation_preference,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationPluginsInstallationSettings(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.plugins.installation_settings``.
    """

    __slots__ = ()

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        target_type: Literal["organization", "rbac_group"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaPluginInstallationSetting]:
        """
        List for whom a plugin is installed, offered or blocked

        GET /v1/organizations/plugins/{plugin_id}/installation_settings

        Args:
            plugin_id: Identifier of the plugin.
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            page: Cursor of the page, as next_page of an earlier page gave it.
            target_type: Only items with this kind of target.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings/get
        """

        from ..api.beta.organization.plugins.installation_settings import list as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
            target_type=target_type,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        plugin_id: str,
        target: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedPluginInstallationSetting:
        """
        Remove the installation setting of a plugin for one target

        DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

        Args:
            plugin_id: Identifier of the plugin.
            target: The target, as its type and id.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/delete
        """

        from ..api.beta.organization.plugins.installation_settings import remove as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            target=target,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def set(
        self,
        plugin_id: str,
        target: str,
        *,
        installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginInstallationSetting:
        """
        Set whether a plugin is installed, offered or blocked for one target

        POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}

        Args:
            plugin_id: Identifier of the plugin.
            target: The target, as its type and id.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1installation_settings~1{target}/post
        """

        from ..api.beta.organization.plugins.installation_settings import set as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            target=target,
            installation_preference=installation_preference,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

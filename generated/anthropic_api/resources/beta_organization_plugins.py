# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.plugins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._files import FileTypes
    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.beta_deleted_plugin import BetaDeletedPlugin
    from ..models.organization.beta_plugin import BetaPlugin
    from .beta_organization_plugins_installation_settings import (
        AsyncBetaOrganizationPluginsInstallationSettings,
        BetaOrganizationPluginsInstallationSettings,
    )
    from .beta_organization_plugins_shares import AsyncBetaOrganizationPluginsShares, BetaOrganizationPluginsShares
    from .beta_organization_plugins_versions import (
        AsyncBetaOrganizationPluginsVersions,
        BetaOrganizationPluginsVersions,
    )

__all__ = ["AsyncBetaOrganizationPlugins", "BetaOrganizationPlugins"]


class BetaOrganizationPlugins(_SyncResource):
    """
    The methods of ``beta.organization.plugins``.
    """

    __slots__ = ()

    @property
    def installation_settings(self) -> BetaOrganizationPluginsInstallationSettings:
        """
        Returns:
            The methods of ``beta.organization.plugins.installation_settings``.
        """
        from .beta_organization_plugins_installation_settings import BetaOrganizationPluginsInstallationSettings

        return BetaOrganizationPluginsInstallationSettings(self._dispatcher)

    @property
    def shares(self) -> BetaOrganizationPluginsShares:
        """
        Returns:
            The methods of ``beta.organization.plugins.shares``.
        """
        from .beta_organization_plugins_shares import BetaOrganizationPluginsShares

        return BetaOrganizationPluginsShares(self._dispatcher)

    @property
    def versions(self) -> BetaOrganizationPluginsVersions:
        """
        Returns:
            The methods of ``beta.organization.plugins.versions``.
        """
        from .beta_organization_plugins_versions import BetaOrganizationPluginsVersions

        return BetaOrganizationPluginsVersions(self._dispatcher)

    def create(
        self,
        *,
        files: Iterable[FileTypes],
        marketplace_id: str | Unset = UNSET,
        release_notes: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Upload a plugin as a set of files

        POST /v1/organizations/plugins

        Args:
            files: The files of the plugin; each part is named by its path.
            marketplace_id: Identifier of the marketplace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, plugin_name_taken, registration_pending, sandbox_egress_restricted,
                skill_name_taken, unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugins/post
        """

        from ..api.beta.organization.plugins import create as _endpoint

        _request = _endpoint.build_request(
            files=files,
            marketplace_id=marketplace_id,
            release_notes=release_notes,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        plugin_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedPlugin:
        """
        Delete a plugin with all its versions

        DELETE /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/delete
        """

        from ..api.beta.organization.plugins import delete as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | None | Unset = UNSET,
        created_at_gte: str | dt.datetime | None | Unset = UNSET,
        created_at_lt: str | dt.datetime | None | Unset = UNSET,
        created_at_lte: str | dt.datetime | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        marketplace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
        owner_user_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaPlugin]:
        """
        List the plugins of the organization

        GET /v1/organizations/plugins

        Args:
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            marketplace_id: Only plugins of this marketplace.
            organization_id: Organization whose view of the plugin is wanted.
            owner_type: Only items with this kind of owner.
            owner_user_id: Only items of this owner.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins/get
        """

        from ..api.beta.organization.plugins import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            owner_type=owner_type,
            owner_user_id=owner_user_id,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Get one plugin

        GET /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/get
        """

        from ..api.beta.organization.plugins import retrieve as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Change a plugin

        POST /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.
            served_version_id: Identifier of the served version.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, sandbox_egress_restricted, scan_failed, scan_pending,
                skill_name_taken.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/post
        """

        from ..api.beta.organization.plugins import update as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            served_version_id=served_version_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationPlugins(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.plugins``.
    """

    __slots__ = ()

    @property
    def installation_settings(self) -> AsyncBetaOrganizationPluginsInstallationSettings:
        """
        Returns:
            The asynchronous methods of ``beta.organization.plugins.installation_settings``.
        """
        from .beta_organization_plugins_installation_settings import AsyncBetaOrganizationPluginsInstallationSettings

        return AsyncBetaOrganizationPluginsInstallationSettings(self._dispatcher)

    @property
    def shares(self) -> AsyncBetaOrganizationPluginsShares:
        """
        Returns:
            The asynchronous methods of ``beta.organization.plugins.shares``.
        """
        from .beta_organization_plugins_shares import AsyncBetaOrganizationPluginsShares

        return AsyncBetaOrganizationPluginsShares(self._dispatcher)

    @property
    def versions(self) -> AsyncBetaOrganizationPluginsVersions:
        """
        Returns:
            The asynchronous methods of ``beta.organization.plugins.versions``.
        """
        from .beta_organization_plugins_versions import AsyncBetaOrganizationPluginsVersions

        return AsyncBetaOrganizationPluginsVersions(self._dispatcher)

    async def create(
        self,
        *,
        files: Iterable[FileTypes],
        marketplace_id: str | Unset = UNSET,
        release_notes: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Upload a plugin as a set of files

        POST /v1/organizations/plugins

        Args:
            files: The files of the plugin; each part is named by its path.
            marketplace_id: Identifier of the marketplace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, plugin_name_taken, registration_pending, sandbox_egress_restricted,
                skill_name_taken, unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugins/post
        """

        from ..api.beta.organization.plugins import create as _endpoint

        _request = _endpoint.build_request(
            files=files,
            marketplace_id=marketplace_id,
            release_notes=release_notes,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        plugin_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedPlugin:
        """
        Delete a plugin with all its versions

        DELETE /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/delete
        """

        from ..api.beta.organization.plugins import delete as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | None | Unset = UNSET,
        created_at_gte: str | dt.datetime | None | Unset = UNSET,
        created_at_lt: str | dt.datetime | None | Unset = UNSET,
        created_at_lte: str | dt.datetime | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        marketplace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
        owner_user_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaPlugin]:
        """
        List the plugins of the organization

        GET /v1/organizations/plugins

        Args:
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            marketplace_id: Only plugins of this marketplace.
            organization_id: Organization whose view of the plugin is wanted.
            owner_type: Only items with this kind of owner.
            owner_user_id: Only items of this owner.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins/get
        """

        from ..api.beta.organization.plugins import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            owner_type=owner_type,
            owner_user_id=owner_user_id,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Get one plugin

        GET /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/get
        """

        from ..api.beta.organization.plugins import retrieve as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPlugin:
        """
        Change a plugin

        POST /v1/organizations/plugins/{plugin_id}

        Args:
            plugin_id: Identifier of the plugin.
            served_version_id: Identifier of the served version.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, sandbox_egress_restricted, scan_failed, scan_pending,
                skill_name_taken.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}/post
        """

        from ..api.beta.organization.plugins import update as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            served_version_id=served_version_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

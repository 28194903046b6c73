# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.plugins.versions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._files import FileTypes
    from .._values import Unset
    from ..dispatch import AsyncBinaryResponse, AsyncPaginator, BinaryResponse, SyncPage
    from ..models.organization.beta_plugin_version import BetaPluginVersion

    pass

__all__ = ["AsyncBetaOrganizationPluginsVersions", "BetaOrganizationPluginsVersions"]


class BetaOrganizationPluginsVersions(_SyncResource):
    """
    The methods of ``beta.organization.plugins.versions``.
    """

    __slots__ = ()

    def create(
        self,
        plugin_id: str,
        *,
        files: Iterable[FileTypes],
        release_notes: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginVersion:
        """
        Upload a new version of a plugin

        POST /v1/organizations/plugins/{plugin_id}/versions

        Args:
            plugin_id: Identifier of the plugin.
            files: The files of the plugin; each part is named by its path.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, registration_pending, sandbox_egress_restricted, skill_name_taken,
                unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/post
        """

        from ..api.beta.organization.plugins.versions import create as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            files=files,
            release_notes=release_notes,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def download(
        self,
        plugin_id: str,
        version: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BinaryResponse:
        """
        Download the files of a version of a plugin as one archive

        GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content

        Args:
            plugin_id: Identifier of the plugin.
            version: Version of the object.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The download, not yet read. The bytes of the file.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}~1content/get
        """

        from ..api.beta.organization.plugins.versions import download as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            version=version,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaPluginVersion]:
        """
        List the versions of a plugin

        GET /v1/organizations/plugins/{plugin_id}/versions

        Args:
            plugin_id: Identifier of the plugin.
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/get
        """

        from ..api.beta.organization.plugins.versions import list as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        plugin_id: str,
        version: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginVersion:
        """
        Get one version of a plugin

        GET /v1/organizations/plugins/{plugin_id}/versions/{version}

        Args:
            plugin_id: Identifier of the plugin.
            version: Version of the object.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}/get
        """

        from ..api.beta.organization.plugins.versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            version=version,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationPluginsVersions(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.plugins.versions``.
    """

    __slots__ = ()

    async def create(
        self,
        plugin_id: str,
        *,
        files: Iterable[FileTypes],
        release_notes: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginVersion:
        """
        Upload a new version of a plugin

        POST /v1/organizations/plugins/{plugin_id}/versions

        Args:
            plugin_id: Identifier of the plugin.
            files: The files of the plugin; each part is named by its path.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, registration_pending, sandbox_egress_restricted, skill_name_taken,
                unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/post
        """

        from ..api.beta.organization.plugins.versions import create as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            files=files,
            release_notes=release_notes,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def download(
        self,
        plugin_id: str,
        version: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncBinaryResponse:
        """
        Download the files of a version of a plugin as one archive

        GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content

        Args:
            plugin_id: Identifier of the plugin.
            version: Version of the object.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The download, not yet read. The bytes of the file.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                cmek_key_network_blocked, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}~1content/get
        """

        from ..api.beta.organization.plugins.versions import download as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            version=version,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaPluginVersion]:
        """
        List the versions of a plugin

        GET /v1/organizations/plugins/{plugin_id}/versions

        Args:
            plugin_id: Identifier of the plugin.
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/get
        """

        from ..api.beta.organization.plugins.versions import list as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        plugin_id: str,
        version: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginVersion:
        """
        Get one version of a plugin

        GET /v1/organizations/plugins/{plugin_id}/versions/{version}

        Args:
            plugin_id: Identifier of the plugin.
            version: Version of the object.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions~1{version}/get
        """

        from ..api.beta.organization.plugins.versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            plugin_id=plugin_id,
            version=version,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

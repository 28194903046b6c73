# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.plugin_marketplaces.
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

    from .._files import FileTypes
    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.beta_plugin_marketplace import BetaPluginMarketplace
    from ..models.organization.beta_plugin_marketplace_validation_report import BetaPluginMarketplaceValidationReport

    pass

__all__ = ["AsyncBetaOrganizationPluginMarketplaces", "BetaOrganizationPluginMarketplaces"]


class BetaOrganizationPluginMarketplaces(_SyncResource):
    """
    The methods of ``beta.organization.plugin_marketplaces``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaPluginMarketplace]:
        """
        List the plugin marketplaces of the organization

        GET /v1/organizations/plugin_marketplaces

        Args:
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            owner_type: Only items with this kind of owner.
            page: Cursor of the page, as next_page of an earlier page gave it.
            source: Only items from this source.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces/get
        """

        from ..api.beta.organization.plugin_marketplaces import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            organization_id=organization_id,
            owner_type=owner_type,
            page=page,
            source=source,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplace:
        """
        Get one plugin marketplace

        GET /v1/organizations/plugin_marketplaces/{marketplace_id}

        Args:
            marketplace_id: Identifier of the marketplace.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/get
        """

        from ..api.beta.organization.plugin_marketplaces import retrieve as _endpoint

        _request = _endpoint.build_request(
            marketplace_id=marketplace_id,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplace:
        """
        Change a plugin marketplace

        POST /v1/organizations/plugin_marketplaces/{marketplace_id}

        Args:
            marketplace_id: Identifier of the marketplace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/post
        """

        from ..api.beta.organization.plugin_marketplaces import update as _endpoint

        _request = _endpoint.build_request(
            marketplace_id=marketplace_id,
            default_installation_preference=default_installation_preference,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplaceValidationReport:
        """
        Check an archive of a plugin marketplace without adding it

        POST /v1/organizations/plugin_marketplaces/validate_archive

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_archive/post
        """

        from ..api.beta.organization.plugin_marketplaces import validate_archive as _endpoint

        _request = _endpoint.build_request(
            archive=archive,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplaceValidationReport:
        """
        Check a repository of a plugin marketplace without adding it

        POST /v1/organizations/plugin_marketplaces/validate_repository

        Args:
            repository_url: URL of the repository.
            ref: Reference of an element, as the page was read.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_repository/post
        """

        from ..api.beta.organization.plugin_marketplaces import validate_repository as _endpoint

        _request = _endpoint.build_request(
            repository_url=repository_url,
            ref=ref,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationPluginMarketplaces(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.plugin_marketplaces``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaPluginMarketplace]:
        """
        List the plugin marketplaces of the organization

        GET /v1/organizations/plugin_marketplaces

        Args:
            limit: Most items on a page.
            organization_id: Organization whose view of the plugin is wanted.
            owner_type: Only items with this kind of owner.
            page: Cursor of the page, as next_page of an earlier page gave it.
            source: Only items from this source.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces/get
        """

        from ..api.beta.organization.plugin_marketplaces import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            organization_id=organization_id,
            owner_type=owner_type,
            page=page,
            source=source,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplace:
        """
        Get one plugin marketplace

        GET /v1/organizations/plugin_marketplaces/{marketplace_id}

        Args:
            marketplace_id: Identifier of the marketplace.
            organization_id: Organization whose view of the plugin is wanted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/get
        """

        from ..api.beta.organization.plugin_marketplaces import retrieve as _endpoint

        _request = _endpoint.build_request(
            marketplace_id=marketplace_id,
            organization_id=organization_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplace:
        """
        Change a plugin marketplace

        POST /v1/organizations/plugin_marketplaces/{marketplace_id}

        Args:
            marketplace_id: Identifier of the marketplace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1{marketplace_id}/post
        """

        from ..api.beta.organization.plugin_marketplaces import update as _endpoint

        _request = _endpoint.build_request(
            marketplace_id=marketplace_id,
            default_installation_preference=default_installation_preference,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplaceValidationReport:
        """
        Check an archive of a plugin marketplace without adding it

        POST /v1/organizations/plugin_marketplaces/validate_archive

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                unsupported_charset.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_archive/post
        """

        from ..api.beta.organization.plugin_marketplaces import validate_archive as _endpoint

        _request = _endpoint.build_request(
            archive=archive,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaPluginMarketplaceValidationReport:
        """
        Check a repository of a plugin marketplace without adding it

        POST /v1/organizations/plugin_marketplaces/validate_repository

        Args:
            repository_url: URL of the repository.
            ref: Reference of an element, as the page was read.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1plugin_marketplaces~1validate_repository/post
        """

        from ..api.beta.organization.plugin_marketplaces import validate_repository as _endpoint

        _request = _endpoint.build_request(
            repository_url=repository_url,
            ref=ref,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

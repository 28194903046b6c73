# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.federation.issuers.
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

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.federation_issuer import FederationIssuer
    from ..params.organization import IssuerCreateParamsJWKS, IssuerUpdateParamsJWKS

    pass

__all__ = ["AsyncOrganizationFederationIssuers", "OrganizationFederationIssuers"]


class OrganizationFederationIssuers(_SyncResource):
    """
    The methods of ``organization.federation.issuers``.
    """

    __slots__ = ()

    def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Archive a federation issuer, so that its tokens are no longer accepted

        POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}~1archive/post
        """

        from ..api.organization.federation.issuers import archive as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | None | Unset = UNSET,
        jwks: IssuerCreateParamsJWKS | Unset = UNSET,
        max_jwt_lifetime_seconds: int | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Register an identity provider whose tokens the organization trusts

        POST /v1/organizations/federation_issuers

        Args:
            issuer_url: URL of the issuer.
            name: Name.
            max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers/post
        """

        from ..api.organization.federation.issuers import create as _endpoint

        _request = _endpoint.build_request(
            issuer_url=issuer_url,
            name=name,
            check_jti=check_jti,
            jwks=jwks,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[FederationIssuer]:
        """
        List the federation issuers of the organization

        GET /v1/organizations/federation_issuers

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers/get
        """

        from ..api.organization.federation.issuers import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Get one federation issuer

        GET /v1/organizations/federation_issuers/{federation_issuer_id}

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/get
        """

        from ..api.organization.federation.issuers import retrieve as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | Unset = UNSET,
        issuer_url: str | None | Unset = UNSET,
        jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
        jwks_polling_disabled: bool | None | Unset = UNSET,
        max_jwt_lifetime_seconds: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Change a federation issuer

        POST /v1/organizations/federation_issuers/{federation_issuer_id}

        Args:
            federation_issuer_id: Identifier of the federation issuer.
            issuer_url: URL of the issuer.
            max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/post
        """

        from ..api.organization.federation.issuers import update as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
            check_jti=check_jti,
            issuer_url=issuer_url,
            jwks=jwks,
            jwks_polling_disabled=jwks_polling_disabled,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationFederationIssuers(_AsyncResource):
    """
    The asynchronous methods of ``organization.federation.issuers``.
    """

    __slots__ = ()

    async def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Archive a federation issuer, so that its tokens are no longer accepted

        POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}~1archive/post
        """

        from ..api.organization.federation.issuers import archive as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | None | Unset = UNSET,
        jwks: IssuerCreateParamsJWKS | Unset = UNSET,
        max_jwt_lifetime_seconds: int | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Register an identity provider whose tokens the organization trusts

        POST /v1/organizations/federation_issuers

        Args:
            issuer_url: URL of the issuer.
            name: Name.
            max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers/post
        """

        from ..api.organization.federation.issuers import create as _endpoint

        _request = _endpoint.build_request(
            issuer_url=issuer_url,
            name=name,
            check_jti=check_jti,
            jwks=jwks,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[FederationIssuer]:
        """
        List the federation issuers of the organization

        GET /v1/organizations/federation_issuers

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers/get
        """

        from ..api.organization.federation.issuers import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Get one federation issuer

        GET /v1/organizations/federation_issuers/{federation_issuer_id}

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/get
        """

        from ..api.organization.federation.issuers import retrieve as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | Unset = UNSET,
        issuer_url: str | None | Unset = UNSET,
        jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
        jwks_polling_disabled: bool | None | Unset = UNSET,
        max_jwt_lifetime_seconds: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FederationIssuer:
        """
        Change a federation issuer

        POST /v1/organizations/federation_issuers/{federation_issuer_id}

        Args:
            federation_issuer_id: Identifier of the federation issuer.
            issuer_url: URL of the issuer.
            max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/post
        """

        from ..api.organization.federation.issuers import update as _endpoint

        _request = _endpoint.build_request(
            federation_issuer_id=federation_issuer_id,
            check_jti=check_jti,
            issuer_url=issuer_url,
            jwks=jwks,
            jwks_polling_disabled=jwks_polling_disabled,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.external_keys.
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
    from ..models.organization.beta_external_key import BetaExternalKey
    from ..models.organization.external_key_delete_response import ExternalKeyDeleteResponse
    from ..models.organization.external_key_validate_response import ExternalKeyValidateResponse
    from ..params.organization import (
        BetaExternalKeyCreateParamsProviderConfig,
        BetaExternalKeyUpdateParamsProviderConfig,
    )

    pass

__all__ = ["AsyncBetaOrganizationExternalKeys", "BetaOrganizationExternalKeys"]


class BetaOrganizationExternalKeys(_SyncResource):
    """
    The methods of ``beta.organization.external_keys``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        provider_config: BetaExternalKeyCreateParamsProviderConfig,
        display_name: str | None | Unset = UNSET,
        geo: Literal["us"] | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Register an encryption key that the organization manages in its own cloud

        POST /v1/organizations/external_keys

        Args:
            display_name: Name as people see it.
            geo: Always `us`.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                user_profile_not_found.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys/post
        """

        from ..api.beta.organization.external_keys import create as _endpoint

        _request = _endpoint.build_request(
            provider_config=provider_config,
            display_name=display_name,
            geo=geo,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ExternalKeyDeleteResponse:
        """
        Delete the registration of an external encryption key

        DELETE /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/delete
        """

        from ..api.beta.organization.external_keys import delete as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaExternalKey]:
        """
        List the external encryption keys of the organization

        GET /v1/organizations/external_keys

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys/get
        """

        from ..api.beta.organization.external_keys import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Get one external encryption key

        GET /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/get
        """

        from ..api.beta.organization.external_keys import retrieve as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        geo: Literal["us"] | None | Unset = UNSET,
        provider_config: BetaExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Change an external encryption key

        POST /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/post
        """

        from ..api.beta.organization.external_keys import update as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
            display_name=display_name,
            geo=geo,
            provider_config=provider_config,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def validate(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ExternalKeyValidateResponse:
        """
        Check that an external encryption key can be reached and used

        POST /v1/organizations/external_keys/{external_key_id}/validate

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}~1validate/post
        """

        from ..api.beta.organization.external_keys import validate as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationExternalKeys(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.external_keys``.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        provider_config: BetaExternalKeyCreateParamsProviderConfig,
        display_name: str | None | Unset = UNSET,
        geo: Literal["us"] | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Register an encryption key that the organization manages in its own cloud

        POST /v1/organizations/external_keys

        Args:
            display_name: Name as people see it.
            geo: Always `us`.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                user_profile_not_found.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys/post
        """

        from ..api.beta.organization.external_keys import create as _endpoint

        _request = _endpoint.build_request(
            provider_config=provider_config,
            display_name=display_name,
            geo=geo,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ExternalKeyDeleteResponse:
        """
        Delete the registration of an external encryption key

        DELETE /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/delete
        """

        from ..api.beta.organization.external_keys import delete as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaExternalKey]:
        """
        List the external encryption keys of the organization

        GET /v1/organizations/external_keys

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys/get
        """

        from ..api.beta.organization.external_keys import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Get one external encryption key

        GET /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/get
        """

        from ..api.beta.organization.external_keys import retrieve as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        geo: Literal["us"] | None | Unset = UNSET,
        provider_config: BetaExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaExternalKey:
        """
        Change an external encryption key

        POST /v1/organizations/external_keys/{external_key_id}

        Args:
            external_key_id: Identifier of the external encryption key.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
                sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/post
        """

        from ..api.beta.organization.external_keys import update as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
            display_name=display_name,
            geo=geo,
            provider_config=provider_config,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def validate(
        self,
        external_key_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ExternalKeyValidateResponse:
        """
        Check that an external encryption key can be reached and used

        POST /v1/organizations/external_keys/{external_key_id}/validate

        Args:
            external_key_id: Identifier of the external encryption key.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1external_keys~1{external_key_id}~1validate/post
        """

        from ..api.beta.organization.external_keys import validate as _endpoint

        _request = _endpoint.build_request(
            external_key_id=external_key_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

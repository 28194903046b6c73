# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.compliance_settings.
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
    from ..models.organization.beta_compliance_settings import BetaComplianceSettings
    from ..params.organization import ComplianceSettingsStateParam

    pass

__all__ = ["AsyncBetaOrganizationComplianceSettings", "BetaOrganizationComplianceSettings"]


class BetaOrganizationComplianceSettings(_SyncResource):
    """
    The methods of ``beta.organization.compliance_settings``.
    """

    __slots__ = ()

    def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaComplianceSettings:
        """
        Get the compliance settings of the organization

        GET /v1/organizations/compliance_settings

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1compliance_settings/get
        """

        from ..api.beta.organization.compliance_settings import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        *,
        state: ComplianceSettingsStateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaComplianceSettings:
        """
        Change the compliance settings of the organization

        POST /v1/organizations/compliance_settings

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1compliance_settings/post
        """

        from ..api.beta.organization.compliance_settings import update as _endpoint

        _request = _endpoint.build_request(
            state=state,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationComplianceSettings(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.compliance_settings``.
    """

    __slots__ = ()

    async def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaComplianceSettings:
        """
        Get the compliance settings of the organization

        GET /v1/organizations/compliance_settings

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1compliance_settings/get
        """

        from ..api.beta.organization.compliance_settings import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        *,
        state: ComplianceSettingsStateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaComplianceSettings:
        """
        Change the compliance settings of the organization

        POST /v1/organizations/compliance_settings

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1compliance_settings/post
        """

        from ..api.beta.organization.compliance_settings import update as _endpoint

        _request = _endpoint.build_request(
            state=state,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.rate_limits.
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
    from ..models.organization.organization_rate_limit import OrganizationRateLimit

    pass

__all__ = ["AsyncOrganizationRateLimits", "OrganizationRateLimits"]


class OrganizationRateLimits(_SyncResource):
    """
    The methods of ``organization.rate_limits``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | str
        | None
        | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[OrganizationRateLimit]:
        """
        List the rate limits of the organization

        GET /v1/organizations/rate_limits

        Args:
            group_type: Only rate limits of this kind.
            limit: Most items on a page.
            model: Only rate limits of this model.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1rate_limits/get
        """

        from ..api.organization.rate_limits import list as _endpoint

        _request = _endpoint.build_request(
            group_type=group_type,
            limit=limit,
            model=model,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationRateLimits(_AsyncResource):
    """
    The asynchronous methods of ``organization.rate_limits``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | str
        | None
        | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[OrganizationRateLimit]:
        """
        List the rate limits of the organization

        GET /v1/organizations/rate_limits

        Args:
            group_type: Only rate limits of this kind.
            limit: Most items on a page.
            model: Only rate limits of this model.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1rate_limits/get
        """

        from ..api.organization.rate_limits import list as _endpoint

        _request = _endpoint.build_request(
            group_type=group_type,
            limit=limit,
            model=model,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

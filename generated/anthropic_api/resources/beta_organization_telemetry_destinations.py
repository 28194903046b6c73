# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.telemetry_destinations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.beta_deleted_telemetry_destination import BetaDeletedTelemetryDestination
    from ..models.organization.beta_telemetry_destination import BetaTelemetryDestination
    from ..models.organization.beta_telemetry_destination_test_response import BetaTelemetryDestinationTestResponse
    from ..models.organization.beta_telemetry_destination_traces import BetaTelemetryDestinationTraces
    from ..params.organization import (
        BetaTelemetryDestinationStateParams,
        BetaTelemetryDestinationTracesParams,
        BetaTelemetryDestinationWorkspacesParams,
    )
    from .beta_organization_telemetry_destinations_workspaces import (
        AsyncBetaOrganizationTelemetryDestinationsWorkspaces,
        BetaOrganizationTelemetryDestinationsWorkspaces,
    )

__all__ = ["AsyncBetaOrganizationTelemetryDestinations", "BetaOrganizationTelemetryDestinations"]


class BetaOrganizationTelemetryDestinations(_SyncResource):
    """
    The methods of ``beta.organization.telemetry_destinations``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> BetaOrganizationTelemetryDestinationsWorkspaces:
        """
        Returns:
            The methods of ``beta.organization.telemetry_destinations.workspaces``.
        """
        from .beta_organization_telemetry_destinations_workspaces import BetaOrganizationTelemetryDestinationsWorkspaces

        return BetaOrganizationTelemetryDestinationsWorkspaces(self._dispatcher)

    def create(
        self,
        *,
        endpoint_url: str,
        workspaces: BetaTelemetryDestinationWorkspacesParams,
        display_name: str | None | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Create a destination that telemetry is exported to

        POST /v1/organizations/telemetry_destinations

        Args:
            endpoint_url: URL of the endpoint.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations/post
        """

        from ..api.beta.organization.telemetry_destinations import create as _endpoint

        _request = _endpoint.build_request(
            endpoint_url=endpoint_url,
            workspaces=workspaces,
            display_name=display_name,
            headers=headers,
            traces=traces,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedTelemetryDestination:
        """
        Delete a telemetry destination

        DELETE /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/delete
        """

        from ..api.beta.organization.telemetry_destinations import delete as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaTelemetryDestination]:
        """
        List the telemetry destinations of the organization

        GET /v1/organizations/telemetry_destinations

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_ids: Only these workspaces.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations/get
        """

        from ..api.beta.organization.telemetry_destinations import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            workspace_ids=workspace_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Get one telemetry destination

        GET /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/get
        """

        from ..api.beta.organization.telemetry_destinations import retrieve as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def test(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestinationTestResponse:
        """
        Send a test export to a telemetry destination

        POST /v1/organizations/telemetry_destinations/{destination_id}/test

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1test/post
        """

        from ..api.beta.organization.telemetry_destinations import test as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        destination_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        endpoint_url: str | Unset = UNSET,
        headers: Mapping[str, str | None] | None | Unset = UNSET,
        state: BetaTelemetryDestinationStateParams | Unset = UNSET,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
        workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Change a telemetry destination

        POST /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            display_name: Name as people see it.
            endpoint_url: URL of the endpoint.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/post
        """

        from ..api.beta.organization.telemetry_destinations import update as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            display_name=display_name,
            endpoint_url=endpoint_url,
            headers=headers,
            state=state,
            traces=traces,
            workspaces=workspaces,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationTelemetryDestinations(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.telemetry_destinations``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspaces:
        """
        Returns:
            The asynchronous methods of ``beta.organization.telemetry_destinations.workspaces``.
        """
        from .beta_organization_telemetry_destinations_workspaces import (
            AsyncBetaOrganizationTelemetryDestinationsWorkspaces,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWorkspaces(self._dispatcher)

    async def create(
        self,
        *,
        endpoint_url: str,
        workspaces: BetaTelemetryDestinationWorkspacesParams,
        display_name: str | None | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Create a destination that telemetry is exported to

        POST /v1/organizations/telemetry_destinations

        Args:
            endpoint_url: URL of the endpoint.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations/post
        """

        from ..api.beta.organization.telemetry_destinations import create as _endpoint

        _request = _endpoint.build_request(
            endpoint_url=endpoint_url,
            workspaces=workspaces,
            display_name=display_name,
            headers=headers,
            traces=traces,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedTelemetryDestination:
        """
        Delete a telemetry destination

        DELETE /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/delete
        """

        from ..api.beta.organization.telemetry_destinations import delete as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaTelemetryDestination]:
        """
        List the telemetry destinations of the organization

        GET /v1/organizations/telemetry_destinations

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_ids: Only these workspaces.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations/get
        """

        from ..api.beta.organization.telemetry_destinations import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            workspace_ids=workspace_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Get one telemetry destination

        GET /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/get
        """

        from ..api.beta.organization.telemetry_destinations import retrieve as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def test(
        self,
        destination_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestinationTestResponse:
        """
        Send a test export to a telemetry destination

        POST /v1/organizations/telemetry_destinations/{destination_id}/test

        Args:
            destination_id: Identifier of the telemetry destination.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1test/post
        """

        from ..api.beta.organization.telemetry_destinations import test as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        destination_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        endpoint_url: str | Unset = UNSET,
        headers: Mapping[str, str | None] | None | Unset = UNSET,
        state: BetaTelemetryDestinationStateParams | Unset = UNSET,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
        workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestination:
        """
        Change a telemetry destination

        POST /v1/organizations/telemetry_destinations/{destination_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            display_name: Name as people see it.
            endpoint_url: URL of the endpoint.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/post
        """

        from ..api.beta.organization.telemetry_destinations import update as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            display_name=display_name,
            endpoint_url=endpoint_url,
            headers=headers,
            state=state,
            traces=traces,
            workspaces=workspaces,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.telemetry_destinations.workspaces.
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
    from ..models.organization.beta_deleted_telemetry_destination_workspace import (
        BetaDeletedTelemetryDestinationWorkspace,
    )
    from ..models.organization.beta_telemetry_destination_workspace import BetaTelemetryDestinationWorkspace

    pass

__all__ = ["AsyncBetaOrganizationTelemetryDestinationsWorkspaces", "BetaOrganizationTelemetryDestinationsWorkspaces"]


class BetaOrganizationTelemetryDestinationsWorkspaces(_SyncResource):
    """
    The methods of ``beta.organization.telemetry_destinations.workspaces``.
    """

    __slots__ = ()

    def add(
        self,
        destination_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestinationWorkspace:
        """
        Export the telemetry of a workspace to a destination

        POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/post
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        destination_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaTelemetryDestinationWorkspace]:
        """
        List the workspaces whose telemetry goes to a destination

        GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces

        Args:
            destination_id: Identifier of the telemetry destination.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces/get
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        destination_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedTelemetryDestinationWorkspace:
        """
        Stop exporting the telemetry of a workspace to a destination

        DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationTelemetryDestinationsWorkspaces(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.telemetry_destinations.workspaces``.
    """

    __slots__ = ()

    async def add(
        self,
        destination_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTelemetryDestinationWorkspace:
        """
        Export the telemetry of a workspace to a destination

        POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/post
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        destination_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaTelemetryDestinationWorkspace]:
        """
        List the workspaces whose telemetry goes to a destination

        GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces

        Args:
            destination_id: Identifier of the telemetry destination.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces/get
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        destination_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedTelemetryDestinationWorkspace:
        """
        Stop exporting the telemetry of a workspace to a destination

        DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}

        Args:
            destination_id: Identifier of the telemetry destination.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.beta.organization.telemetry_destinations.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            destination_id=destination_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

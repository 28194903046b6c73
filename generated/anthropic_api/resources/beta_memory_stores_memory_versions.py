# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.memory_stores.memory_versions.
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
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.memory_stores.beta_managed_agents_memory_version import BetaManagedAgentsMemoryVersion
    from ..models.memory_stores.beta_managed_agents_memory_version_operation import (
        BetaManagedAgentsMemoryVersionOperation,
    )
    from ..params.memory_stores import BetaManagedAgentsMemoryView

    pass

__all__ = ["AsyncBetaMemoryStoresMemoryVersions", "BetaMemoryStoresMemoryVersions"]


class BetaMemoryStoresMemoryVersions(_SyncResource):
    """
    The methods of ``beta.memory_stores.memory_versions``.
    """

    __slots__ = ()

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        memory_id: str | Unset = UNSET,
        operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
        page: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsMemoryVersion]:
        """
        List the versions of the memories of a store, filtered by memory, author or time

        GET /v1/memory_stores/{memory_store_id}/memory_versions

        Args:
            memory_store_id: Identifier of the memory store.
            api_key_id: Only items of this API key.
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            memory_id: Only versions of this memory.
            operation: Only versions that came about by this operation.
            page: Cursor of the page, as next_page of an earlier page gave it.
            service_account_id: Only items of this service account.
            session_id: Only items of this session.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions/get
        """

        from ..api.beta.memory_stores.memory_versions import list as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            api_key_id=api_key_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            memory_id=memory_id,
            operation=operation,
            page=page,
            service_account_id=service_account_id,
            session_id=session_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def redact(
        self,
        memory_store_id: str,
        memory_version_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryVersion:
        """
        Remove the content of a version of a memory and keep the record that it existed

        POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact

        Args:
            memory_store_id: Identifier of the memory store.
            memory_version_id: Identifier of the version of the memory.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions~1{memory_version_id}~1redact/post
        """

        from ..api.beta.memory_stores.memory_versions import redact as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_version_id=memory_version_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        memory_store_id: str,
        memory_version_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryVersion:
        """
        Get one version of a memory

        GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_version_id: Identifier of the version of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions~1{memory_version_id}/get
        """

        from ..api.beta.memory_stores.memory_versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_version_id=memory_version_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaMemoryStoresMemoryVersions(_AsyncResource):
    """
    The asynchronous methods of ``beta.memory_stores.memory_versions``.
    """

    __slots__ = ()

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        memory_id: str | Unset = UNSET,
        operation: BetaManagedAgentsMemoryVersionOperation | Unset = UNSET,
        page: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryVersion]:
        """
        List the versions of the memories of a store, filtered by memory, author or time

        GET /v1/memory_stores/{memory_store_id}/memory_versions

        Args:
            memory_store_id: Identifier of the memory store.
            api_key_id: Only items of this API key.
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            memory_id: Only versions of this memory.
            operation: Only versions that came about by this operation.
            page: Cursor of the page, as next_page of an earlier page gave it.
            service_account_id: Only items of this service account.
            session_id: Only items of this session.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions/get
        """

        from ..api.beta.memory_stores.memory_versions import list as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            api_key_id=api_key_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            memory_id=memory_id,
            operation=operation,
            page=page,
            service_account_id=service_account_id,
            session_id=session_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def redact(
        self,
        memory_store_id: str,
        memory_version_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryVersion:
        """
        Remove the content of a version of a memory and keep the record that it existed

        POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact

        Args:
            memory_store_id: Identifier of the memory store.
            memory_version_id: Identifier of the version of the memory.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions~1{memory_version_id}~1redact/post
        """

        from ..api.beta.memory_stores.memory_versions import redact as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_version_id=memory_version_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        memory_store_id: str,
        memory_version_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryVersion:
        """
        Get one version of a memory

        GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_version_id: Identifier of the version of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memory_versions~1{memory_version_id}/get
        """

        from ..api.beta.memory_stores.memory_versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_version_id=memory_version_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

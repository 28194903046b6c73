# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.memory_stores.
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
    from ..models.memory_stores.beta_managed_agents_deleted_memory_store import BetaManagedAgentsDeletedMemoryStore
    from ..models.memory_stores.beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore
    from .beta_memory_stores_memories import AsyncBetaMemoryStoresMemories, BetaMemoryStoresMemories
    from .beta_memory_stores_memory_versions import AsyncBetaMemoryStoresMemoryVersions, BetaMemoryStoresMemoryVersions

__all__ = ["AsyncBetaMemoryStores", "BetaMemoryStores"]


class BetaMemoryStores(_SyncResource):
    """
    The methods of ``beta.memory_stores``.
    """

    __slots__ = ()

    @property
    def memories(self) -> BetaMemoryStoresMemories:
        """
        Returns:
            The methods of ``beta.memory_stores.memories``.
        """
        from .beta_memory_stores_memories import BetaMemoryStoresMemories

        return BetaMemoryStoresMemories(self._dispatcher)

    @property
    def memory_versions(self) -> BetaMemoryStoresMemoryVersions:
        """
        Returns:
            The methods of ``beta.memory_stores.memory_versions``.
        """
        from .beta_memory_stores_memory_versions import BetaMemoryStoresMemoryVersions

        return BetaMemoryStoresMemoryVersions(self._dispatcher)

    def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Archive a memory store, which makes it read-only

        POST /v1/memory_stores/{memory_store_id}/archive

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1archive/post
        """

        from ..api.beta.memory_stores import archive as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        name: str,
        workspace_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Create a memory store

        POST /v1/memory_stores

        Args:
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores/post
        """

        from ..api.beta.memory_stores import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            workspace_id=workspace_id,
            description=description,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedMemoryStore:
        """
        Delete a memory store with all that it holds

        DELETE /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/delete
        """

        from ..api.beta.memory_stores import delete as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsMemoryStore]:
        """
        List the memory stores of the workspace

        GET /v1/memory_stores

        Args:
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores/get
        """

        from ..api.beta.memory_stores import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Get one memory store

        GET /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/get
        """

        from ..api.beta.memory_stores import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Change the name, description or metadata of a memory store

        POST /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/post
        """

        from ..api.beta.memory_stores import update as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
            description=description,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaMemoryStores(_AsyncResource):
    """
    The asynchronous methods of ``beta.memory_stores``.
    """

    __slots__ = ()

    @property
    def memories(self) -> AsyncBetaMemoryStoresMemories:
        """
        Returns:
            The asynchronous methods of ``beta.memory_stores.memories``.
        """
        from .beta_memory_stores_memories import AsyncBetaMemoryStoresMemories

        return AsyncBetaMemoryStoresMemories(self._dispatcher)

    @property
    def memory_versions(self) -> AsyncBetaMemoryStoresMemoryVersions:
        """
        Returns:
            The asynchronous methods of ``beta.memory_stores.memory_versions``.
        """
        from .beta_memory_stores_memory_versions import AsyncBetaMemoryStoresMemoryVersions

        return AsyncBetaMemoryStoresMemoryVersions(self._dispatcher)

    async def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Archive a memory store, which makes it read-only

        POST /v1/memory_stores/{memory_store_id}/archive

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1archive/post
        """

        from ..api.beta.memory_stores import archive as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        name: str,
        workspace_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Create a memory store

        POST /v1/memory_stores

        Args:
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores/post
        """

        from ..api.beta.memory_stores import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            workspace_id=workspace_id,
            description=description,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedMemoryStore:
        """
        Delete a memory store with all that it holds

        DELETE /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/delete
        """

        from ..api.beta.memory_stores import delete as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryStore]:
        """
        List the memory stores of the workspace

        GET /v1/memory_stores

        Args:
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores/get
        """

        from ..api.beta.memory_stores import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Get one memory store

        GET /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/get
        """

        from ..api.beta.memory_stores import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemoryStore:
        """
        Change the name, description or metadata of a memory store

        POST /v1/memory_stores/{memory_store_id}

        Args:
            memory_store_id: Identifier of the memory store.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}/post
        """

        from ..api.beta.memory_stores import update as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            workspace_id=workspace_id,
            description=description,
            metadata=metadata,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

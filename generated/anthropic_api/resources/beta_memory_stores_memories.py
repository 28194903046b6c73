# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.memory_stores.memories.
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
    from ..models.memory_stores.beta_managed_agents_deleted_memory import BetaManagedAgentsDeletedMemory
    from ..models.memory_stores.beta_managed_agents_memory import BetaManagedAgentsMemory
    from ..models.memory_stores.beta_managed_agents_memory_list_item import BetaManagedAgentsMemoryListItem
    from ..params.memory_stores import BetaManagedAgentsMemoryView, BetaManagedAgentsPreconditionParam

    pass

__all__ = ["AsyncBetaMemoryStoresMemories", "BetaMemoryStoresMemories"]


class BetaMemoryStoresMemories(_SyncResource):
    """
    The methods of ``beta.memory_stores.memories``.
    """

    __slots__ = ()

    def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Write a new memory at a path of a memory store

        POST /v1/memory_stores/{memory_store_id}/memories

        Args:
            memory_store_id: Identifier of the memory store.
            path: The path.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/post
        """

        from ..api.beta.memory_stores.memories import create as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            content=content,
            path=path,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        expected_content_sha256: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedMemory:
        """
        Delete a memory, on condition that its content is still what the caller saw

        DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            expected_content_sha256: SHA-256 of the content that the caller saw, in hexadecimal; the call
                fails if the content has changed.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/delete
        """

        from ..api.beta.memory_stores.memories import delete as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            expected_content_sha256=expected_content_sha256,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        path_prefix: str | Unset = UNSET,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsMemoryListItem]:
        """
        List the memories of a store, below a path and down to a depth

        GET /v1/memory_stores/{memory_store_id}/memories

        Args:
            memory_store_id: Identifier of the memory store.
            depth: How many levels below the path to list.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            path_prefix: Only memories whose paths begin like this.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/get
        """

        from ..api.beta.memory_stores.memories import list as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            depth=depth,
            limit=limit,
            page=page,
            path_prefix=path_prefix,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Read one memory

        GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/get
        """

        from ..api.beta.memory_stores.memories import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        content: str | None | Unset = UNSET,
        path: str | None | Unset = UNSET,
        precondition: BetaManagedAgentsPreconditionParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Change the content or the path of a memory

        POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            path: The path.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/post
        """

        from ..api.beta.memory_stores.memories import update as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            view=view,
            workspace_id=workspace_id,
            content=content,
            path=path,
            precondition=precondition,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaMemoryStoresMemories(_AsyncResource):
    """
    The asynchronous methods of ``beta.memory_stores.memories``.
    """

    __slots__ = ()

    async def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Write a new memory at a path of a memory store

        POST /v1/memory_stores/{memory_store_id}/memories

        Args:
            memory_store_id: Identifier of the memory store.
            path: The path.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/post
        """

        from ..api.beta.memory_stores.memories import create as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            content=content,
            path=path,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        expected_content_sha256: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedMemory:
        """
        Delete a memory, on condition that its content is still what the caller saw

        DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            expected_content_sha256: SHA-256 of the content that the caller saw, in hexadecimal; the call
                fails if the content has changed.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/delete
        """

        from ..api.beta.memory_stores.memories import delete as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            expected_content_sha256=expected_content_sha256,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        path_prefix: str | Unset = UNSET,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryListItem]:
        """
        List the memories of a store, below a path and down to a depth

        GET /v1/memory_stores/{memory_store_id}/memories

        Args:
            memory_store_id: Identifier of the memory store.
            depth: How many levels below the path to list.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            path_prefix: Only memories whose paths begin like this.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories/get
        """

        from ..api.beta.memory_stores.memories import list as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            depth=depth,
            limit=limit,
            page=page,
            path_prefix=path_prefix,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Read one memory

        GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/get
        """

        from ..api.beta.memory_stores.memories import retrieve as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            view=view,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        view: BetaManagedAgentsMemoryView | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        content: str | None | Unset = UNSET,
        path: str | None | Unset = UNSET,
        precondition: BetaManagedAgentsPreconditionParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsMemory:
        """
        Change the content or the path of a memory

        POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}

        Args:
            memory_store_id: Identifier of the memory store.
            memory_id: Identifier of the memory.
            view: How much of a memory to return.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            path: The path.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1memory_stores~1{memory_store_id}~1memories~1{memory_id}/post
        """

        from ..api.beta.memory_stores.memories import update as _endpoint

        _request = _endpoint.build_request(
            memory_store_id=memory_store_id,
            memory_id=memory_id,
            view=view,
            workspace_id=workspace_id,
            content=content,
            path=path,
            precondition=precondition,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

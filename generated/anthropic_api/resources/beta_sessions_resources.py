# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.sessions.resources.
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
    from ..models.sessions.beta_managed_agents_delete_session_resource import BetaManagedAgentsDeleteSessionResource
    from ..models.sessions.beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from ..models.sessions.beta_managed_agents_session_resource import BetaManagedAgentsSessionResource
    from ..models.sessions.resource_retrieve_response import ResourceRetrieveResponse
    from ..models.sessions.resource_update_response import ResourceUpdateResponse

    pass

__all__ = ["AsyncBetaSessionsResources", "BetaSessionsResources"]


class BetaSessionsResources(_SyncResource):
    """
    The methods of ``beta.sessions.resources``.
    """

    __slots__ = ()

    def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"] = "file",
        workspace_id: str | Unset = UNSET,
        mount_path: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsFileResource:
        """
        Mount a file in a session

        POST /v1/sessions/{session_id}/resources

        Args:
            session_id: Identifier of the session.
            file_id: Identifier of the file.
            type: Always `file`.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            mount_path: Path at which the resource is mounted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources/post
        """

        from ..api.beta.sessions.resources import add as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            file_id=file_id,
            type=type,
            workspace_id=workspace_id,
            mount_path=mount_path,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        session_id: str,
        resource_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeleteSessionResource:
        """
        Remove a resource from a session

        DELETE /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/delete
        """

        from ..api.beta.sessions.resources import delete as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        session_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsSessionResource]:
        """
        List the resources that are mounted in a session

        GET /v1/sessions/{session_id}/resources

        Args:
            session_id: Identifier of the session.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources/get
        """

        from ..api.beta.sessions.resources import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        session_id: str,
        resource_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ResourceRetrieveResponse:
        """
        Get one resource of a session

        GET /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/get
        """

        from ..api.beta.sessions.resources import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        session_id: str,
        resource_id: str,
        *,
        authorization_token: str,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ResourceUpdateResponse:
        """
        Change a resource of a session, such as the token of a repository

        POST /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/post
        """

        from ..api.beta.sessions.resources import update as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            authorization_token=authorization_token,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaSessionsResources(_AsyncResource):
    """
    The asynchronous methods of ``beta.sessions.resources``.
    """

    __slots__ = ()

    async def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"] = "file",
        workspace_id: str | Unset = UNSET,
        mount_path: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsFileResource:
        """
        Mount a file in a session

        POST /v1/sessions/{session_id}/resources

        Args:
            session_id: Identifier of the session.
            file_id: Identifier of the file.
            type: Always `file`.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            mount_path: Path at which the resource is mounted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources/post
        """

        from ..api.beta.sessions.resources import add as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            file_id=file_id,
            type=type,
            workspace_id=workspace_id,
            mount_path=mount_path,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        session_id: str,
        resource_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeleteSessionResource:
        """
        Remove a resource from a session

        DELETE /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/delete
        """

        from ..api.beta.sessions.resources import delete as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        session_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsSessionResource]:
        """
        List the resources that are mounted in a session

        GET /v1/sessions/{session_id}/resources

        Args:
            session_id: Identifier of the session.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources/get
        """

        from ..api.beta.sessions.resources import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        session_id: str,
        resource_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ResourceRetrieveResponse:
        """
        Get one resource of a session

        GET /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/get
        """

        from ..api.beta.sessions.resources import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        session_id: str,
        resource_id: str,
        *,
        authorization_token: str,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ResourceUpdateResponse:
        """
        Change a resource of a session, such as the token of a repository

        POST /v1/sessions/{session_id}/resources/{resource_id}

        Args:
            session_id: Identifier of the session.
            resource_id: Identifier of the resource.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1resources~1{resource_id}/post
        """

        from ..api.beta.sessions.resources import update as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            resource_id=resource_id,
            authorization_token=authorization_token,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

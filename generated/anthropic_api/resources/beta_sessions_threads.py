# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.sessions.threads.
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
    from ..models.sessions.beta_managed_agents_session_thread import BetaManagedAgentsSessionThread
    from ..models.sessions.beta_managed_agents_session_thread_status import BetaManagedAgentsSessionThreadStatus
    from .beta_sessions_threads_events import AsyncBetaSessionsThreadsEvents, BetaSessionsThreadsEvents

__all__ = ["AsyncBetaSessionsThreads", "BetaSessionsThreads"]


class BetaSessionsThreads(_SyncResource):
    """
    The methods of ``beta.sessions.threads``.
    """

    __slots__ = ()

    @property
    def events(self) -> BetaSessionsThreadsEvents:
        """
        Returns:
            The methods of ``beta.sessions.threads.events``.
        """
        from .beta_sessions_threads_events import BetaSessionsThreadsEvents

        return BetaSessionsThreadsEvents(self._dispatcher)

    def archive(
        self,
        session_id: str,
        thread_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSessionThread:
        """
        Archive a thread of a session

        POST /v1/sessions/{session_id}/threads/{thread_id}/archive

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1archive/post
        """

        from ..api.beta.sessions.threads import archive as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
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
        statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsSessionThread]:
        """
        List the threads of a session: one for each agent that takes part

        GET /v1/sessions/{session_id}/threads

        Args:
            session_id: Identifier of the session.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            statuses: Only items of these statuses.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads/get
        """

        from ..api.beta.sessions.threads import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            limit=limit,
            page=page,
            statuses=statuses,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        session_id: str,
        thread_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSessionThread:
        """
        Get one thread of a session

        GET /v1/sessions/{session_id}/threads/{thread_id}

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}/get
        """

        from ..api.beta.sessions.threads import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaSessionsThreads(_AsyncResource):
    """
    The asynchronous methods of ``beta.sessions.threads``.
    """

    __slots__ = ()

    @property
    def events(self) -> AsyncBetaSessionsThreadsEvents:
        """
        Returns:
            The asynchronous methods of ``beta.sessions.threads.events``.
        """
        from .beta_sessions_threads_events import AsyncBetaSessionsThreadsEvents

        return AsyncBetaSessionsThreadsEvents(self._dispatcher)

    async def archive(
        self,
        session_id: str,
        thread_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSessionThread:
        """
        Archive a thread of a session

        POST /v1/sessions/{session_id}/threads/{thread_id}/archive

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1archive/post
        """

        from ..api.beta.sessions.threads import archive as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
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
        statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsSessionThread]:
        """
        List the threads of a session: one for each agent that takes part

        GET /v1/sessions/{session_id}/threads

        Args:
            session_id: Identifier of the session.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            statuses: Only items of these statuses.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads/get
        """

        from ..api.beta.sessions.threads import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            limit=limit,
            page=page,
            statuses=statuses,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        session_id: str,
        thread_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSessionThread:
        """
        Get one thread of a session

        GET /v1/sessions/{session_id}/threads/{thread_id}

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}/get
        """

        from ..api.beta.sessions.threads import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

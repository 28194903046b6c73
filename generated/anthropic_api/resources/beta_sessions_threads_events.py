# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.sessions.threads.events.
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
    from ..dispatch import AsyncPaginator, AsyncStream, SyncPage, SyncStream
    from ..models.sessions.beta_managed_agents_session_event import BetaManagedAgentsSessionEvent
    from ..models.sessions.beta_managed_agents_stream_session_thread_events import (
        BetaManagedAgentsStreamSessionThreadEvents,
    )
    from ..params.sessions import BetaManagedAgentsDeltaType

    pass

__all__ = ["AsyncBetaSessionsThreadsEvents", "BetaSessionsThreadsEvents"]


class BetaSessionsThreadsEvents(_SyncResource):
    """
    The methods of ``beta.sessions.threads.events``.
    """

    __slots__ = ()

    def list(
        self,
        session_id: str,
        thread_id: str,
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
    ) -> SyncPage[BetaManagedAgentsSessionEvent]:
        """
        List the events of a thread

        GET /v1/sessions/{session_id}/threads/{thread_id}/events

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1events/get
        """

        from ..api.beta.sessions.threads.events import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def stream(
        self,
        session_id: str,
        thread_id: str,
        *,
        event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> SyncStream[BetaManagedAgentsStreamSessionThreadEvents]:
        """
        Stream the events of a thread as they happen

        GET /v1/sessions/{session_id}/threads/{thread_id}/stream

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            event_deltas: Kinds of events to stream piece by piece, before they are complete.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of events in wire order; close it, or use it in a ``with`` block. Server-sent events; the
            schema is that of the data of one event.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1stream/get
        """

        from ..api.beta.sessions.threads.events import stream as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            event_deltas=event_deltas,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return self._dispatcher._stream(_endpoint.OPERATION, _request, _options)


class AsyncBetaSessionsThreadsEvents(_AsyncResource):
    """
    The asynchronous methods of ``beta.sessions.threads.events``.
    """

    __slots__ = ()

    def list(
        self,
        session_id: str,
        thread_id: str,
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
    ) -> AsyncPaginator[BetaManagedAgentsSessionEvent]:
        """
        List the events of a thread

        GET /v1/sessions/{session_id}/threads/{thread_id}/events

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1events/get
        """

        from ..api.beta.sessions.threads.events import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def stream(
        self,
        session_id: str,
        thread_id: str,
        *,
        event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> AsyncStream[BetaManagedAgentsStreamSessionThreadEvents]:
        """
        Stream the events of a thread as they happen

        GET /v1/sessions/{session_id}/threads/{thread_id}/stream

        Args:
            session_id: Identifier of the session.
            thread_id: Identifier of the thread.
            event_deltas: Kinds of events to stream piece by piece, before they are complete.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of events in wire order; close it, or use it in a ``with`` block. Server-sent events; the
            schema is that of the data of one event.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1threads~1{thread_id}~1stream/get
        """

        from ..api.beta.sessions.threads.events import stream as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            thread_id=thread_id,
            event_deltas=event_deltas,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return await self._dispatcher._stream(_endpoint.OPERATION, _request, _options)

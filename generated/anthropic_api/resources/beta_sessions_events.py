# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.sessions.events.
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
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, AsyncStream, SyncPage, SyncStream
    from ..models.sessions.beta_managed_agents_send_session_events import BetaManagedAgentsSendSessionEvents
    from ..models.sessions.beta_managed_agents_session_event import BetaManagedAgentsSessionEvent
    from ..models.sessions.beta_managed_agents_stream_session_events import BetaManagedAgentsStreamSessionEvents
    from ..params.sessions import (
        BetaManagedAgentsDeltaType,
        BetaManagedAgentsEventParams,
        BetaManagedAgentsSessionEventType,
    )

    pass

__all__ = ["AsyncBetaSessionsEvents", "BetaSessionsEvents"]


class BetaSessionsEvents(_SyncResource):
    """
    The methods of ``beta.sessions.events``.
    """

    __slots__ = ()

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        page: str | Unset = UNSET,
        types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsSessionEvent]:
        """
        List the events of a session

        GET /v1/sessions/{session_id}/events

        Args:
            session_id: Identifier of the session.
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            order: Direction of the order.
            page: Cursor of the page, as next_page of an earlier page gave it.
            types: Only events of these types.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events/get
        """

        from ..api.beta.sessions.events import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            types=types,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def send(
        self,
        session_id: str,
        *,
        events: Iterable[BetaManagedAgentsEventParams],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSendSessionEvents:
        """
        Send events to a session, such as a message of the user or the result of a tool

        POST /v1/sessions/{session_id}/events

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events/post
        """

        from ..api.beta.sessions.events import send as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            events=events,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def stream(
        self,
        session_id: str,
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
    ) -> SyncStream[BetaManagedAgentsStreamSessionEvents]:
        """
        Stream the events of a session as they happen

        GET /v1/sessions/{session_id}/events/stream

        Args:
            session_id: Identifier of the session.
            event_deltas: Kinds of events to stream piece by piece, before they are complete.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of events in wire order; close it, or use it in a ``with`` block. Server-sent events; the
            schema is that of the data of one event.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events~1stream/get
        """

        from ..api.beta.sessions.events import stream as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            event_deltas=event_deltas,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return self._dispatcher._stream(_endpoint.OPERATION, _request, _options)


class AsyncBetaSessionsEvents(_AsyncResource):
    """
    The asynchronous methods of ``beta.sessions.events``.
    """

    __slots__ = ()

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        page: str | Unset = UNSET,
        types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsSessionEvent]:
        """
        List the events of a session

        GET /v1/sessions/{session_id}/events

        Args:
            session_id: Identifier of the session.
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            limit: Most items on a page.
            order: Direction of the order.
            page: Cursor of the page, as next_page of an earlier page gave it.
            types: Only events of these types.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events/get
        """

        from ..api.beta.sessions.events import list as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            types=types,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def send(
        self,
        session_id: str,
        *,
        events: Iterable[BetaManagedAgentsEventParams],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSendSessionEvents:
        """
        Send events to a session, such as a message of the user or the result of a tool

        POST /v1/sessions/{session_id}/events

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events/post
        """

        from ..api.beta.sessions.events import send as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            events=events,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def stream(
        self,
        session_id: str,
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
    ) -> AsyncStream[BetaManagedAgentsStreamSessionEvents]:
        """
        Stream the events of a session as they happen

        GET /v1/sessions/{session_id}/events/stream

        Args:
            session_id: Identifier of the session.
            event_deltas: Kinds of events to stream piece by piece, before they are complete.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of events in wire order; close it, or use it in a ``with`` block. Server-sent events; the
            schema is that of the data of one event.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1events~1stream/get
        """

        from ..api.beta.sessions.events import stream as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            event_deltas=event_deltas,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return await self._dispatcher._stream(_endpoint.OPERATION, _request, _options)

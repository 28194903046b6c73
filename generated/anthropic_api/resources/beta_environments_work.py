# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.environments.work.
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
    from ..models.environments.beta_self_hosted_work import BetaSelfHostedWork
    from ..models.environments.beta_self_hosted_work_heartbeat_response import BetaSelfHostedWorkHeartbeatResponse
    from ..models.environments.beta_self_hosted_work_queue_stats import BetaSelfHostedWorkQueueStats

    pass

__all__ = ["AsyncBetaEnvironmentsWork", "BetaEnvironmentsWork"]


class BetaEnvironmentsWork(_SyncResource):
    """
    The methods of ``beta.environments.work``.
    """

    __slots__ = ()

    def ack(
        self,
        environment_id: str,
        work_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Acknowledge an item of work that was handed out by poll

        POST /v1/environments/{environment_id}/work/{work_id}/ack

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1ack/post
        """

        from ..api.beta.environments.work import ack as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def heartbeat(
        self,
        environment_id: str,
        work_id: str,
        *,
        desired_ttl_seconds: int | None | Unset = UNSET,
        expected_last_heartbeat: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWorkHeartbeatResponse:
        """
        Extend the lease on an item of work that is still running

        POST /v1/environments/{environment_id}/work/{work_id}/heartbeat

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            desired_ttl_seconds: How long the lease should last, in seconds.
            expected_last_heartbeat: Time of the last heartbeat that the caller knows; the call fails if
                there was a later one.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: heartbeat_precondition_failed.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1heartbeat/post
        """

        from ..api.beta.environments.work import heartbeat as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            desired_ttl_seconds=desired_ttl_seconds,
            expected_last_heartbeat=expected_last_heartbeat,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaSelfHostedWork]:
        """
        List the items of work of a self-hosted environment

        GET /v1/environments/{environment_id}/work

        Args:
            environment_id: Identifier of the environment.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work/get
        """

        from ..api.beta.environments.work import list as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | None | Unset = UNSET,
        reclaim_older_than_ms: int | None | Unset = UNSET,
        anthropic_worker_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork | None:
        """
        Wait for the next item of work and take it; null when none came in time

        GET /v1/environments/{environment_id}/work/poll

        Args:
            environment_id: Identifier of the environment.
            block_ms: How long to wait for work, in milliseconds.
            reclaim_older_than_ms: Also take work whose lease ran out this many milliseconds ago.
            anthropic_worker_id: Identifier of the worker that asks for work.

        Returns:
            The decoded body. The result, or null when there is nothing to hand out.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1poll/get
        """

        from ..api.beta.environments.work import poll as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            block_ms=block_ms,
            reclaim_older_than_ms=reclaim_older_than_ms,
            anthropic_worker_id=anthropic_worker_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        environment_id: str,
        work_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Get one item of work of a self-hosted environment

        GET /v1/environments/{environment_id}/work/{work_id}

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}/get
        """

        from ..api.beta.environments.work import retrieve as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWorkQueueStats:
        """
        Get the length and age of the queue of a self-hosted environment

        GET /v1/environments/{environment_id}/work/stats

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1stats/get
        """

        from ..api.beta.environments.work import stats as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def stop(
        self,
        environment_id: str,
        work_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Stop an item of work

        POST /v1/environments/{environment_id}/work/{work_id}/stop

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1stop/post
        """

        from ..api.beta.environments.work import stop as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            workspace_id=workspace_id,
            force=force,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        environment_id: str,
        work_id: str,
        *,
        metadata: Mapping[str, str | None],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Change the metadata of an item of work

        POST /v1/environments/{environment_id}/work/{work_id}

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                invalid_metadata, organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}/post
        """

        from ..api.beta.environments.work import update as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            metadata=metadata,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaEnvironmentsWork(_AsyncResource):
    """
    The asynchronous methods of ``beta.environments.work``.
    """

    __slots__ = ()

    async def ack(
        self,
        environment_id: str,
        work_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Acknowledge an item of work that was handed out by poll

        POST /v1/environments/{environment_id}/work/{work_id}/ack

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1ack/post
        """

        from ..api.beta.environments.work import ack as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def heartbeat(
        self,
        environment_id: str,
        work_id: str,
        *,
        desired_ttl_seconds: int | None | Unset = UNSET,
        expected_last_heartbeat: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWorkHeartbeatResponse:
        """
        Extend the lease on an item of work that is still running

        POST /v1/environments/{environment_id}/work/{work_id}/heartbeat

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            desired_ttl_seconds: How long the lease should last, in seconds.
            expected_last_heartbeat: Time of the last heartbeat that the caller knows; the call fails if
                there was a later one.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: heartbeat_precondition_failed.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1heartbeat/post
        """

        from ..api.beta.environments.work import heartbeat as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            desired_ttl_seconds=desired_ttl_seconds,
            expected_last_heartbeat=expected_last_heartbeat,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaSelfHostedWork]:
        """
        List the items of work of a self-hosted environment

        GET /v1/environments/{environment_id}/work

        Args:
            environment_id: Identifier of the environment.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work/get
        """

        from ..api.beta.environments.work import list as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | None | Unset = UNSET,
        reclaim_older_than_ms: int | None | Unset = UNSET,
        anthropic_worker_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork | None:
        """
        Wait for the next item of work and take it; null when none came in time

        GET /v1/environments/{environment_id}/work/poll

        Args:
            environment_id: Identifier of the environment.
            block_ms: How long to wait for work, in milliseconds.
            reclaim_older_than_ms: Also take work whose lease ran out this many milliseconds ago.
            anthropic_worker_id: Identifier of the worker that asks for work.

        Returns:
            The decoded body. The result, or null when there is nothing to hand out.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1poll/get
        """

        from ..api.beta.environments.work import poll as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            block_ms=block_ms,
            reclaim_older_than_ms=reclaim_older_than_ms,
            anthropic_worker_id=anthropic_worker_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        environment_id: str,
        work_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Get one item of work of a self-hosted environment

        GET /v1/environments/{environment_id}/work/{work_id}

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}/get
        """

        from ..api.beta.environments.work import retrieve as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWorkQueueStats:
        """
        Get the length and age of the queue of a self-hosted environment

        GET /v1/environments/{environment_id}/work/stats

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1stats/get
        """

        from ..api.beta.environments.work import stats as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def stop(
        self,
        environment_id: str,
        work_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Stop an item of work

        POST /v1/environments/{environment_id}/work/{work_id}/stop

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1stop/post
        """

        from ..api.beta.environments.work import stop as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            workspace_id=workspace_id,
            force=force,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        environment_id: str,
        work_id: str,
        *,
        metadata: Mapping[str, str | None],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaSelfHostedWork:
        """
        Change the metadata of an item of work

        POST /v1/environments/{environment_id}/work/{work_id}

        Args:
            environment_id: Identifier of the environment.
            work_id: Identifier of the item of work.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                invalid_metadata, organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}/post
        """

        from ..api.beta.environments.work import update as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            work_id=work_id,
            metadata=metadata,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

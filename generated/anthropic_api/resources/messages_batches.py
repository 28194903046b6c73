# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource messages.batches.
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
    from ..models.messages.deleted_message_batch import DeletedMessageBatch
    from ..models.messages.message_batch import MessageBatch
    from ..models.messages.message_batch_individual_response import MessageBatchIndividualResponse
    from ..params.messages import BatchCreateParamsRequest

    pass

__all__ = ["AsyncMessagesBatches", "MessagesBatches"]


class MessagesBatches(_SyncResource):
    """
    The methods of ``messages.batches``.
    """

    __slots__ = ()

    def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Cancel a batch; requests that have begun may still finish

        The batch goes through canceling to ended; requests that had begun may still succeed.

        POST /v1/messages/batches/{message_batch_id}/cancel

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1cancel/post
        """

        from ..api.messages.batches import cancel as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        requests: Iterable[BatchCreateParamsRequest],
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Create a batch of messages that are processed in the background, within 24 hours

        A batch begins to be processed at once and ends within 24 hours. Read the results with
        messages/batches/{message_batch_id}/results when processing_status is ended.

        POST /v1/messages/batches

        Args:
            requests: The requests of the batch, 1 to 100,000, each with an id of your own.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, enforced_spend_limit_reached, organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches/post
        """

        from ..api.messages.batches import create as _endpoint

        _request = _endpoint.build_request(
            requests=requests,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedMessageBatch:
        """
        Delete a batch that has ended

        Only a batch that has ended can be deleted; cancel it first if need be.

        DELETE /v1/messages/batches/{message_batch_id}

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/delete
        """

        from ..api.messages.batches import delete as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[MessageBatch]:
        """
        List the batches of the workspace, newest first

        GET /v1/messages/batches

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches/get
        """

        from ..api.messages.batches import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> SyncStream[MessageBatchIndividualResponse]:
        """
        Read the results of a batch that has ended, one line for each request

        Results come in JSON lines and in any order; match them by custom_id. They can be read for 29 days
        after the batch was created.

        GET /v1/messages/batches/{message_batch_id}/results

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of one value for each line; close it, or use it in a ``with`` block. One JSON object per
            line.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1results/get
        """

        from ..api.messages.batches import results as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return self._dispatcher._lines(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Get one batch and how far it has come

        GET /v1/messages/batches/{message_batch_id}

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/get
        """

        from ..api.messages.batches import retrieve as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncMessagesBatches(_AsyncResource):
    """
    The asynchronous methods of ``messages.batches``.
    """

    __slots__ = ()

    async def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Cancel a batch; requests that have begun may still finish

        The batch goes through canceling to ended; requests that had begun may still succeed.

        POST /v1/messages/batches/{message_batch_id}/cancel

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1cancel/post
        """

        from ..api.messages.batches import cancel as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        requests: Iterable[BatchCreateParamsRequest],
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Create a batch of messages that are processed in the background, within 24 hours

        A batch begins to be processed at once and ends within 24 hours. Read the results with
        messages/batches/{message_batch_id}/results when processing_status is ended.

        POST /v1/messages/batches

        Args:
            requests: The requests of the batch, 1 to 100,000, each with an id of your own.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, enforced_spend_limit_reached, organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches/post
        """

        from ..api.messages.batches import create as _endpoint

        _request = _endpoint.build_request(
            requests=requests,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedMessageBatch:
        """
        Delete a batch that has ended

        Only a batch that has ended can be deleted; cancel it first if need be.

        DELETE /v1/messages/batches/{message_batch_id}

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/delete
        """

        from ..api.messages.batches import delete as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[MessageBatch]:
        """
        List the batches of the workspace, newest first

        GET /v1/messages/batches

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches/get
        """

        from ..api.messages.batches import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> AsyncStream[MessageBatchIndividualResponse]:
        """
        Read the results of a batch that has ended, one line for each request

        Results come in JSON lines and in any order; match them by custom_id. They can be read for 29 days
        after the batch was created.

        GET /v1/messages/batches/{message_batch_id}/results

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A stream of one value for each line; close it, or use it in a ``with`` block. One JSON object per
            line.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1results/get
        """

        from ..api.messages.batches import results as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        return await self._dispatcher._lines(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageBatch:
        """
        Get one batch and how far it has come

        GET /v1/messages/batches/{message_batch_id}

        Args:
            message_batch_id: Identifier of the batch.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/get
        """

        from ..api.messages.batches import retrieve as _endpoint

        _request = _endpoint.build_request(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

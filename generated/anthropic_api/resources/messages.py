# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource messages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncMessageStreamManager, AsyncStream, SyncMessageStreamManager, SyncStream
    from ..models.messages.beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from ..models.messages.beta_text_block import BetaTextBlock
    from ..models.messages.diagnostics import Diagnostics
    from ..models.messages.message import Message
    from ..models.messages.message_tokens_count import MessageTokensCount
    from ..models.messages.raw_content_block_delta_event import RawContentBlockDeltaEvent
    from ..models.messages.raw_content_block_start_event import RawContentBlockStartEvent
    from ..models.messages.raw_message_delta_event import RawMessageDeltaEvent
    from ..models.messages.raw_message_start_event import RawMessageStartEvent
    from ..models.messages.raw_message_stream_event import RawMessageStreamEvent
    from ..models.messages.text_block import TextBlock
    from ..params.messages import (
        CacheControlEphemeralParam,
        DiagnosticsParam,
        MessageCountTokensToolParam,
        MessageCreateParamsContainerParam,
        MessageParam,
        MetadataParam,
        ModelParam,
        OutputConfigParam,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolUnionParam,
    )
    from .messages_batches import AsyncMessagesBatches, MessagesBatches

__all__ = ["AsyncMessages", "Messages"]


class Messages(_SyncResource):
    """
    The methods of ``messages``.
    """

    __slots__ = ()

    @property
    def batches(self) -> MessagesBatches:
        """
        Returns:
            The methods of ``messages.batches``.
        """
        from .messages_batches import MessagesBatches

        return MessagesBatches(self._dispatcher)

    def count_tokens(
        self,
        *,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[MessageCountTokensToolParam] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageTokensCount:
        """
        Count the input tokens of a message without creating it

        POST /v1/messages/count_tokens

        Args:
            messages: The conversation to count, in the form that creating a message takes.
            model: Id or alias of the model whose tokens are counted.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            cache_control: As on creating a message; it does not change the count.
            output_config: As on creating a message; a format adds tokens.
            speed: As on creating a message; it does not change the count.
            system: The system prompt to count.
            thinking: As on creating a message; it decides whether thinking of earlier turns counts.
            tool_choice: As on creating a message; a forced tool adds tokens.
            tools: The tools to count.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: available_tools_limit_exceeded,
                claude_code_key_creator_not_member, compaction_block_ambiguous, compaction_block_misplaced,
                compaction_content_mismatch, compaction_nothing_to_summarize, compaction_signature_invalid,
                compaction_tool_changes_mismatch, compaction_unavailable, enforced_spend_limit_reached,
                organization_on_hold, request_body_encoding_invalid, request_body_encoding_unsupported,
                request_body_too_large_after_decoding, tool_name_conflict, tool_reference_unresolved.

        Source:
            ga#/paths/~1v1~1messages~1count_tokens/post
        """

        from ..api.messages import count_tokens as _endpoint

        _request = _endpoint.build_request(
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            output_config=output_config,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: Literal[False] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: Literal[True],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> SyncStream[RawMessageStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: bool,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message | SyncStream[RawMessageStreamEvent]: ...
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message | SyncStream[RawMessageStreamEvent]:
        """
        Send a conversation to a model and get its next message

        The conversation is not kept by the API: each request carries all of it. With stream: true the answer
        comes as server-sent events, of which message_start is the first and message_stop the last; pings and
        an error event can come in between.

        POST /v1/messages

        Args:
            max_tokens: Most tokens the model may write before it stops; it may stop earlier. Each model
                has its own maximum. 0 fills the cache and writes nothing.
            messages: The conversation so far, oldest message first, at most 100,000 messages. User and
                assistant take turns; neighbours of the same role are joined. If the last message is of the
                assistant, the answer continues it.
            model: Id or alias of the model that answers.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
            container: The container to run code in: the id of an existing one, or what to load into a new
                one.
            diagnostics: Asks for diagnostics, such as why the cache was missed.
            inference_geo: Where inference may run; the default of the workspace if absent.
            metadata: Facts about the request.
            output_config: How the model writes: how much effort it spends, and in which format.
            service_tier: Whether priority capacity may be used where there is any (auto) or not
                (standard_only). Default: auto.
            speed: Speed mode: fast writes several times faster at a higher price, on the models that have
                it. Default: standard.
            stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
            system: The system prompt: context and instructions that hold for the whole conversation.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: Which tools the model may or must use.
            tools: The tools that the model may use: your own, which you run, and server tools, which the
                API runs.
            temperature: Randomness, from 0 to 1. Default: 1. Accepted under anthropic-version 2023-06-01
                only, and there not by every model.
            top_k: Samples from the k most likely tokens only. Accepted under anthropic-version 2023-06-01
                only, and there not by every model.
            top_p: Samples from the most likely tokens whose probabilities add up to p, from 0 to 1.
                Accepted under anthropic-version 2023-06-01 only, and there not by every model; change either
                this or temperature.

        Returns:
            The decoded body. The whole result; or, where the request asked for a stream, server-sent events,
            whose schema is that of the data of one event.

        Raises:
            APIStatusError: The server refused; its own codes here: available_tools_limit_exceeded,
                claude_code_key_creator_not_member, claude_code_version_too_old, cmek_key_disabled,
                cmek_key_network_blocked, cmek_key_unreachable, compaction_block_ambiguous,
                compaction_block_misplaced, compaction_content_mismatch, compaction_incomplete_turn,
                compaction_nothing_to_summarize, compaction_signature_invalid,
                compaction_too_many_tool_references, compaction_tool_changes_mismatch, compaction_unavailable,
                contract_spend_limit_reached, enforced_spend_limit_reached, image_dimensions_too_large,
                linked_organization_billing_unavailable, linked_organization_spend_limit_reached,
                organization_on_hold, ramp_limit_exceeded, request_body_encoding_invalid,
                request_body_encoding_unsupported, request_body_too_large_after_decoding,
                skill_read_blocked_undecryptable, thread_already_continued, thread_continue_in_flight,
                thread_fingerprint_mismatch, thread_not_found, thread_unsupported_request, tool_name_conflict,
                tool_reference_unresolved, user_profile_billing_not_authorized, user_profile_not_billable,
                user_profile_required.

        Source:
            ga#/paths/~1v1~1messages/post
        """

        from ..api.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            stream=stream,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        if stream:
            return self._dispatcher._stream(_endpoint.OPERATION, _request, _options)
        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def stream(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> SyncMessageStreamManager[
        Message, RawMessageStartEvent | RawMessageDeltaEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent
    ]:
        """
        Stream the answer of `create`, accumulated on the way.

        Returns:
            A context manager; entering it sends the request and gives the stream.
        """
        from ..api.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            stream=True,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        _manager: SyncMessageStreamManager[
            Message, RawMessageStartEvent | RawMessageDeltaEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent
        ] = self._dispatcher._helper(_endpoint.OPERATION, _request, _options)
        return _manager


class AsyncMessages(_AsyncResource):
    """
    The asynchronous methods of ``messages``.
    """

    __slots__ = ()

    @property
    def batches(self) -> AsyncMessagesBatches:
        """
        Returns:
            The asynchronous methods of ``messages.batches``.
        """
        from .messages_batches import AsyncMessagesBatches

        return AsyncMessagesBatches(self._dispatcher)

    async def count_tokens(
        self,
        *,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[MessageCountTokensToolParam] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MessageTokensCount:
        """
        Count the input tokens of a message without creating it

        POST /v1/messages/count_tokens

        Args:
            messages: The conversation to count, in the form that creating a message takes.
            model: Id or alias of the model whose tokens are counted.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            cache_control: As on creating a message; it does not change the count.
            output_config: As on creating a message; a format adds tokens.
            speed: As on creating a message; it does not change the count.
            system: The system prompt to count.
            thinking: As on creating a message; it decides whether thinking of earlier turns counts.
            tool_choice: As on creating a message; a forced tool adds tokens.
            tools: The tools to count.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: available_tools_limit_exceeded,
                claude_code_key_creator_not_member, compaction_block_ambiguous, compaction_block_misplaced,
                compaction_content_mismatch, compaction_nothing_to_summarize, compaction_signature_invalid,
                compaction_tool_changes_mismatch, compaction_unavailable, enforced_spend_limit_reached,
                organization_on_hold, request_body_encoding_invalid, request_body_encoding_unsupported,
                request_body_too_large_after_decoding, tool_name_conflict, tool_reference_unresolved.

        Source:
            ga#/paths/~1v1~1messages~1count_tokens/post
        """

        from ..api.messages import count_tokens as _endpoint

        _request = _endpoint.build_request(
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            output_config=output_config,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: Literal[False] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: Literal[True],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> AsyncStream[RawMessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: bool,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message | AsyncStream[RawMessageStreamEvent]: ...
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> Message | AsyncStream[RawMessageStreamEvent]:
        """
        Send a conversation to a model and get its next message

        The conversation is not kept by the API: each request carries all of it. With stream: true the answer
        comes as server-sent events, of which message_start is the first and message_stop the last; pings and
        an error event can come in between.

        POST /v1/messages

        Args:
            max_tokens: Most tokens the model may write before it stops; it may stop earlier. Each model
                has its own maximum. 0 fills the cache and writes nothing.
            messages: The conversation so far, oldest message first, at most 100,000 messages. User and
                assistant take turns; neighbours of the same role are joined. If the last message is of the
                assistant, the answer continues it.
            model: Id or alias of the model that answers.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
            container: The container to run code in: the id of an existing one, or what to load into a new
                one.
            diagnostics: Asks for diagnostics, such as why the cache was missed.
            inference_geo: Where inference may run; the default of the workspace if absent.
            metadata: Facts about the request.
            output_config: How the model writes: how much effort it spends, and in which format.
            service_tier: Whether priority capacity may be used where there is any (auto) or not
                (standard_only). Default: auto.
            speed: Speed mode: fast writes several times faster at a higher price, on the models that have
                it. Default: standard.
            stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
            system: The system prompt: context and instructions that hold for the whole conversation.
            thinking: Whether and how the model thinks before it answers.
            tool_choice: Which tools the model may or must use.
            tools: The tools that the model may use: your own, which you run, and server tools, which the
                API runs.
            temperature: Randomness, from 0 to 1. Default: 1. Accepted under anthropic-version 2023-06-01
                only, and there not by every model.
            top_k: Samples from the k most likely tokens only. Accepted under anthropic-version 2023-06-01
                only, and there not by every model.
            top_p: Samples from the most likely tokens whose probabilities add up to p, from 0 to 1.
                Accepted under anthropic-version 2023-06-01 only, and there not by every model; change either
                this or temperature.

        Returns:
            The decoded body. The whole result; or, where the request asked for a stream, server-sent events,
            whose schema is that of the data of one event.

        Raises:
            APIStatusError: The server refused; its own codes here: available_tools_limit_exceeded,
                claude_code_key_creator_not_member, claude_code_version_too_old, cmek_key_disabled,
                cmek_key_network_blocked, cmek_key_unreachable, compaction_block_ambiguous,
                compaction_block_misplaced, compaction_content_mismatch, compaction_incomplete_turn,
                compaction_nothing_to_summarize, compaction_signature_invalid,
                compaction_too_many_tool_references, compaction_tool_changes_mismatch, compaction_unavailable,
                contract_spend_limit_reached, enforced_spend_limit_reached, image_dimensions_too_large,
                linked_organization_billing_unavailable, linked_organization_spend_limit_reached,
                organization_on_hold, ramp_limit_exceeded, request_body_encoding_invalid,
                request_body_encoding_unsupported, request_body_too_large_after_decoding,
                skill_read_blocked_undecryptable, thread_already_continued, thread_continue_in_flight,
                thread_fingerprint_mismatch, thread_not_found, thread_unsupported_request, tool_name_conflict,
                tool_reference_unresolved, user_profile_billing_not_authorized, user_profile_not_billable,
                user_profile_required.

        Source:
            ga#/paths/~1v1~1messages/post
        """

        from ..api.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            stream=stream,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        if stream:
            return await self._dispatcher._stream(_endpoint.OPERATION, _request, _options)
        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def stream(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        container: MessageCreateParamsContainerParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: OutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: ThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[ToolUnionParam] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        idle_timeout: float | Unset | None = UNSET,
        max_duration: float | Unset | None = UNSET,
    ) -> AsyncMessageStreamManager[
        Message, RawMessageStartEvent | RawMessageDeltaEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent
    ]:
        """
        Stream the answer of `create`, accumulated on the way.

        Returns:
            A context manager; entering it sends the request and gives the stream.
        """
        from ..api.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            stream=True,
        )
        _options = options_of(
            extra_headers, extra_query, extra_body, timeout, max_retries, betas, idle_timeout, max_duration
        )

        _manager: AsyncMessageStreamManager[
            Message, RawMessageStartEvent | RawMessageDeltaEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent
        ] = self._dispatcher._helper(_endpoint.OPERATION, _request, _options)
        return _manager

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.messages.
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
    from ..models.messages.beta_message import BetaMessage
    from ..models.messages.beta_message_tokens_count import BetaMessageTokensCount
    from ..models.messages.beta_raw_content_block_delta_event import BetaRawContentBlockDeltaEvent
    from ..models.messages.beta_raw_content_block_start_event import BetaRawContentBlockStartEvent
    from ..models.messages.beta_raw_message_delta_event import BetaRawMessageDeltaEvent
    from ..models.messages.beta_raw_message_start_event import BetaRawMessageStartEvent
    from ..models.messages.beta_raw_message_stream_event import BetaRawMessageStreamEvent
    from ..models.messages.beta_text_block import BetaTextBlock
    from ..models.messages.diagnostics import Diagnostics
    from ..models.messages.text_block import TextBlock
    from ..params.messages import (
        BetaBillingPolicyParam,
        BetaCompactionConfigParam,
        BetaContextManagementConfigParam,
        BetaFallbacksParam,
        BetaMessageCountTokensParamsTool,
        BetaMessageCreateParamsContainer,
        BetaMessageParam,
        BetaMessageThreadParam,
        BetaOutputConfigParam,
        BetaRequestMCPServerURLDefinitionParam,
        BetaThinkingConfigParam,
        BetaToolUnionParam,
        CacheControlEphemeralParam,
        DiagnosticsParam,
        FallbackCreditToken,
        MetadataParam,
        ModelParam,
        TextBlockParam,
        ToolChoiceParam,
    )
    from .beta_messages_batches import AsyncBetaMessagesBatches, BetaMessagesBatches

__all__ = ["AsyncBetaMessages", "BetaMessages"]


class BetaMessages(_SyncResource):
    """
    The methods of ``beta.messages``.
    """

    __slots__ = ()

    @property
    def batches(self) -> BetaMessagesBatches:
        """
        Returns:
            The methods of ``beta.messages.batches``.
        """
        from .beta_messages_batches import BetaMessagesBatches

        return BetaMessagesBatches(self._dispatcher)

    def count_tokens(
        self,
        *,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaMessageCountTokensParamsTool] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaMessageTokensCount:
        """
        Count the input tokens of a message without creating it

        POST /v1/messages/count_tokens

        Args:
            messages: The conversation to count, in the form that creating a message takes.
            model: Id or alias of the model whose tokens are counted.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            billing_policy: As on creating a message; it does not change the count.
            cache_control: As on creating a message; it does not change the count.
            compaction: As on creating a message.
            context_management: As on creating a message: the count is taken after it was applied.
            mcp_servers: As on creating a message, at most 20.
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
            beta#/paths/~1v1~1messages~1count_tokens/post
        """

        from ..api.beta.messages import count_tokens as _endpoint

        _request = _endpoint.build_request(
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            context_management=context_management,
            mcp_servers=mcp_servers,
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
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> SyncStream[BetaRawMessageStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage | SyncStream[BetaRawMessageStreamEvent]: ...
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage | SyncStream[BetaRawMessageStreamEvent]:
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
            billing_policy: Who pays for the request.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
            compaction: Asks the model to summarize the conversation into a compaction block.
            container: The container to run code in: the id of an existing one, or what to load into a new
                one.
            context_management: What to remove from the context when it grows too long.
            diagnostics: Asks for diagnostics, such as why the cache was missed.
            fallback_credit_token: Token of an earlier refusal, which makes the retry on another model
                cheaper.
            fallbacks: Models to try in turn when the first one refuses, or default for the ones that the
                API recommends.
            inference_geo: Where inference may run; the default of the workspace if absent.
            mcp_servers: MCP servers whose tools the model may use, at most 20.
            metadata: Facts about the request.
            output_config: How the model writes: how much effort it spends, and in which format.
            service_tier: Whether priority capacity may be used where there is any (auto) or not
                (standard_only). Default: auto.
            speed: Speed mode: fast writes several times faster at a higher price, on the models that have
                it. Default: standard.
            stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
            system: The system prompt: context and instructions that hold for the whole conversation.
            thinking: Whether and how the model thinks before it answers.
            thread: Keeps the conversation on the server: starts a thread, or continues one by the id of
                its last message.
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
            beta#/paths/~1v1~1messages/post
        """

        from ..api.beta.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            thread=thread,
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
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
        BetaMessage,
        BetaRawMessageStartEvent
        | BetaRawMessageDeltaEvent
        | BetaRawContentBlockStartEvent
        | BetaRawContentBlockDeltaEvent,
    ]:
        """
        Stream the answer of `create`, accumulated on the way.

        Returns:
            A context manager; entering it sends the request and gives the stream.
        """
        from ..api.beta.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            thread=thread,
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
            BetaMessage,
            BetaRawMessageStartEvent
            | BetaRawMessageDeltaEvent
            | BetaRawContentBlockStartEvent
            | BetaRawContentBlockDeltaEvent,
        ] = self._dispatcher._helper(_endpoint.OPERATION, _request, _options)
        return _manager


class AsyncBetaMessages(_AsyncResource):
    """
    The asynchronous methods of ``beta.messages``.
    """

    __slots__ = ()

    @property
    def batches(self) -> AsyncBetaMessagesBatches:
        """
        Returns:
            The asynchronous methods of ``beta.messages.batches``.
        """
        from .beta_messages_batches import AsyncBetaMessagesBatches

        return AsyncBetaMessagesBatches(self._dispatcher)

    async def count_tokens(
        self,
        *,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaMessageCountTokensParamsTool] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaMessageTokensCount:
        """
        Count the input tokens of a message without creating it

        POST /v1/messages/count_tokens

        Args:
            messages: The conversation to count, in the form that creating a message takes.
            model: Id or alias of the model whose tokens are counted.
            user_profile_id: The user profile on whose behalf the request is made.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            billing_policy: As on creating a message; it does not change the count.
            cache_control: As on creating a message; it does not change the count.
            compaction: As on creating a message.
            context_management: As on creating a message: the count is taken after it was applied.
            mcp_servers: As on creating a message, at most 20.
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
            beta#/paths/~1v1~1messages~1count_tokens/post
        """

        from ..api.beta.messages import count_tokens as _endpoint

        _request = _endpoint.build_request(
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            context_management=context_management,
            mcp_servers=mcp_servers,
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
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> AsyncStream[BetaRawMessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage | AsyncStream[BetaRawMessageStreamEvent]: ...
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
    ) -> BetaMessage | AsyncStream[BetaRawMessageStreamEvent]:
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
            billing_policy: Who pays for the request.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
            compaction: Asks the model to summarize the conversation into a compaction block.
            container: The container to run code in: the id of an existing one, or what to load into a new
                one.
            context_management: What to remove from the context when it grows too long.
            diagnostics: Asks for diagnostics, such as why the cache was missed.
            fallback_credit_token: Token of an earlier refusal, which makes the retry on another model
                cheaper.
            fallbacks: Models to try in turn when the first one refuses, or default for the ones that the
                API recommends.
            inference_geo: Where inference may run; the default of the workspace if absent.
            mcp_servers: MCP servers whose tools the model may use, at most 20.
            metadata: Facts about the request.
            output_config: How the model writes: how much effort it spends, and in which format.
            service_tier: Whether priority capacity may be used where there is any (auto) or not
                (standard_only). Default: auto.
            speed: Speed mode: fast writes several times faster at a higher price, on the models that have
                it. Default: standard.
            stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
            system: The system prompt: context and instructions that hold for the whole conversation.
            thinking: Whether and how the model thinks before it answers.
            thread: Keeps the conversation on the server: starts a thread, or continues one by the id of
                its last message.
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
            beta#/paths/~1v1~1messages/post
        """

        from ..api.beta.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            thread=thread,
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
        messages: Iterable[BetaMessageParam],
        model: ModelParam,
        user_profile_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        billing_policy: BetaBillingPolicyParam | None | Unset = UNSET,
        cache_control: CacheControlEphemeralParam | BetaCacheControlEphemeral | None | Unset = UNSET,
        compaction: BetaCompactionConfigParam | None | Unset = UNSET,
        container: BetaMessageCreateParamsContainer | None | Unset = UNSET,
        context_management: BetaContextManagementConfigParam | None | Unset = UNSET,
        diagnostics: DiagnosticsParam | Diagnostics | None | Unset = UNSET,
        fallback_credit_token: FallbackCreditToken | None | Unset = UNSET,
        fallbacks: BetaFallbacksParam | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        mcp_servers: Iterable[BetaRequestMCPServerURLDefinitionParam] | Unset = UNSET,
        metadata: MetadataParam | Unset = UNSET,
        output_config: BetaOutputConfigParam | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
        thinking: BetaThinkingConfigParam | Unset = UNSET,
        thread: BetaMessageThreadParam | None | Unset = UNSET,
        tool_choice: ToolChoiceParam | Unset = UNSET,
        tools: Iterable[BetaToolUnionParam] | Unset = UNSET,
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
        BetaMessage,
        BetaRawMessageStartEvent
        | BetaRawMessageDeltaEvent
        | BetaRawContentBlockStartEvent
        | BetaRawContentBlockDeltaEvent,
    ]:
        """
        Stream the answer of `create`, accumulated on the way.

        Returns:
            A context manager; entering it sends the request and gives the stream.
        """
        from ..api.beta.messages import create as _endpoint

        _request = _endpoint.build_request(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            thinking=thinking,
            thread=thread,
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
            BetaMessage,
            BetaRawMessageStartEvent
            | BetaRawMessageDeltaEvent
            | BetaRawContentBlockStartEvent
            | BetaRawContentBlockDeltaEvent,
        ] = self._dispatcher._helper(_endpoint.OPERATION, _request, _options)
        return _manager

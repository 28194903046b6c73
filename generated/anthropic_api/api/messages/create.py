# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Send a conversation to a model and get its next message
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _params as _p
from ..._client import Response, send, send_async
from ..._codecs import Lazy
from ..._json import loads
from ..._operation import Operation, RequestSpec
from ..._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ..._client import Client
    from ..._values import Unset
    from ...models.messages.beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from ...models.messages.beta_text_block import BetaTextBlock
    from ...models.messages.diagnostics import Diagnostics
    from ...models.messages.message import Message
    from ...models.messages.text_block import TextBlock
    from ...params.messages import (
        CacheControlEphemeralParam,
        DiagnosticsParam,
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

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Message] = Operation(
    id="messages.create",
    http_method="POST",
    path="/v1/messages",
    kind="json",
    pointer="ga#/paths/~1v1~1messages/post",
    decode=Lazy(__package__, "...models.messages.message", "Message"),
    decode_event=Lazy(__package__, "...models.messages.raw_message_stream_event", "CODEC"),
    stream="optional",
    error_codes=(
        "available_tools_limit_exceeded",
        "claude_code_key_creator_not_member",
        "claude_code_version_too_old",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "cmek_key_unreachable",
        "compaction_block_ambiguous",
        "compaction_block_misplaced",
        "compaction_content_mismatch",
        "compaction_incomplete_turn",
        "compaction_nothing_to_summarize",
        "compaction_signature_invalid",
        "compaction_too_many_tool_references",
        "compaction_tool_changes_mismatch",
        "compaction_unavailable",
        "contract_spend_limit_reached",
        "enforced_spend_limit_reached",
        "image_dimensions_too_large",
        "linked_organization_billing_unavailable",
        "linked_organization_spend_limit_reached",
        "organization_on_hold",
        "ramp_limit_exceeded",
        "request_body_encoding_invalid",
        "request_body_encoding_unsupported",
        "request_body_too_large_after_decoding",
        "skill_read_blocked_undecryptable",
        "thread_already_continued",
        "thread_continue_in_flight",
        "thread_fingerprint_mismatch",
        "thread_not_found",
        "thread_unsupported_request",
        "tool_name_conflict",
        "tool_reference_unresolved",
        "user_profile_billing_not_authorized",
        "user_profile_not_billable",
        "user_profile_required",
    ),
)


def build_request(
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
    stream: bool | Unset = UNSET,
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
    thinking: ThinkingConfigParam | Unset = UNSET,
    tool_choice: ToolChoiceParam | Unset = UNSET,
    tools: Iterable[ToolUnionParam] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> RequestSpec:
    """
    Send a conversation to a model and get its next message

    The conversation is not kept by the API: each request carries all of it. With stream: true the answer
    comes as server-sent events, of which message_start is the first and message_stop the last; pings and an
    error event can come in between.

    POST /v1/messages

    Args:
        max_tokens: Most tokens the model may write before it stops; it may stop earlier. Each model has
            its own maximum. 0 fills the cache and writes nothing.
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
        speed: Speed mode: fast writes several times faster at a higher price, on the models that have it.
            Default: standard.
        stop_sequences: Texts at which the model stops; the text itself is not part of the answer.
        stream: Whether the answer comes as server-sent events while it is written. Default: false.
        system: The system prompt: context and instructions that hold for the whole conversation.
        thinking: Whether and how the model thinks before it answers.
        tool_choice: Which tools the model may or must use.
        tools: The tools that the model may use: your own, which you run, and server tools, which the API
            runs.
        temperature: Randomness, from 0 to 1. Default: 1. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_k: Samples from the k most likely tokens only. Accepted under anthropic-version 2023-06-01
            only, and there not by every model.
        top_p: Samples from the most likely tokens whose probabilities add up to p, from 0 to 1. Accepted
            under anthropic-version 2023-06-01 only, and there not by every model; change either this or
            temperature.

    Returns:
        The request, not yet sent.

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
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-user-profile-id", user_profile_id)
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _body: _p.Body = {"max_tokens": max_tokens, "messages": messages, "model": model}
    if cache_control is not UNSET:
        _body["cache_control"] = cache_control
    if container is not UNSET:
        _body["container"] = container
    if diagnostics is not UNSET:
        _body["diagnostics"] = diagnostics
    if inference_geo is not UNSET:
        _body["inference_geo"] = inference_geo
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if output_config is not UNSET:
        _body["output_config"] = output_config
    if service_tier is not UNSET:
        _body["service_tier"] = service_tier
    if speed is not UNSET:
        _body["speed"] = speed
    if stop_sequences is not UNSET:
        _body["stop_sequences"] = stop_sequences
    if stream is not UNSET:
        _body["stream"] = stream
    if system is not UNSET:
        _body["system"] = system
    if thinking is not UNSET:
        _body["thinking"] = thinking
    if tool_choice is not UNSET:
        _body["tool_choice"] = tool_choice
    if tools is not UNSET:
        _body["tools"] = tools
    if temperature is not UNSET:
        _body["temperature"] = temperature
    if top_k is not UNSET:
        _body["top_k"] = top_k
    if top_p is not UNSET:
        _body["top_p"] = top_p
    return RequestSpec(
        "POST",
        "/v1/messages",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> Message:
    """
    Decode the body of a success.
    """
    value: Message = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
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
    stream: bool | Unset = UNSET,
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
    thinking: ThinkingConfigParam | Unset = UNSET,
    tool_choice: ToolChoiceParam | Unset = UNSET,
    tools: Iterable[ToolUnionParam] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> Response[Message]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
        stream=stream,
        system=system,
        thinking=thinking,
        tool_choice=tool_choice,
        tools=tools,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
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
    stream: bool | Unset = UNSET,
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
    thinking: ThinkingConfigParam | Unset = UNSET,
    tool_choice: ToolChoiceParam | Unset = UNSET,
    tools: Iterable[ToolUnionParam] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> Message:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
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
        stream=stream,
        system=system,
        thinking=thinking,
        tool_choice=tool_choice,
        tools=tools,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
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
    stream: bool | Unset = UNSET,
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
    thinking: ThinkingConfigParam | Unset = UNSET,
    tool_choice: ToolChoiceParam | Unset = UNSET,
    tools: Iterable[ToolUnionParam] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> Response[Message]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
        stream=stream,
        system=system,
        thinking=thinking,
        tool_choice=tool_choice,
        tools=tools,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
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
    stream: bool | Unset = UNSET,
    system: str | Iterable[TextBlockParam | BetaTextBlock | TextBlock] | Unset = UNSET,
    thinking: ThinkingConfigParam | Unset = UNSET,
    tool_choice: ToolChoiceParam | Unset = UNSET,
    tools: Iterable[ToolUnionParam] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> Message:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
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
        stream=stream,
        system=system,
        thinking=thinking,
        tool_choice=tool_choice,
        tools=tools,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

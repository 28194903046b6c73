# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Count the input tokens of a message without creating it
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
    from collections.abc import Iterable
    from typing import Literal

    from ..._client import Client
    from ..._values import Unset
    from ...models.messages.beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from ...models.messages.beta_text_block import BetaTextBlock
    from ...models.messages.message_tokens_count import MessageTokensCount
    from ...models.messages.text_block import TextBlock
    from ...params.messages import (
        CacheControlEphemeralParam,
        MessageCountTokensToolParam,
        MessageParam,
        ModelParam,
        OutputConfigParam,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[MessageTokensCount] = Operation(
    id="messages.count_tokens",
    http_method="POST",
    path="/v1/messages/count_tokens",
    kind="json",
    pointer="ga#/paths/~1v1~1messages~1count_tokens/post",
    decode=Lazy(__package__, "...models.messages.message_tokens_count", "MessageTokensCount"),
    error_codes=(
        "available_tools_limit_exceeded",
        "claude_code_key_creator_not_member",
        "compaction_block_ambiguous",
        "compaction_block_misplaced",
        "compaction_content_mismatch",
        "compaction_nothing_to_summarize",
        "compaction_signature_invalid",
        "compaction_tool_changes_mismatch",
        "compaction_unavailable",
        "enforced_spend_limit_reached",
        "organization_on_hold",
        "request_body_encoding_invalid",
        "request_body_encoding_unsupported",
        "request_body_too_large_after_decoding",
        "tool_name_conflict",
        "tool_reference_unresolved",
    ),
)


def build_request(
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
) -> RequestSpec:
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
        The request, not yet sent.

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
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-user-profile-id", user_profile_id)
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _body: _p.Body = {"messages": messages, "model": model}
    if cache_control is not UNSET:
        _body["cache_control"] = cache_control
    if output_config is not UNSET:
        _body["output_config"] = output_config
    if speed is not UNSET:
        _body["speed"] = speed
    if system is not UNSET:
        _body["system"] = system
    if thinking is not UNSET:
        _body["thinking"] = thinking
    if tool_choice is not UNSET:
        _body["tool_choice"] = tool_choice
    if tools is not UNSET:
        _body["tools"] = tools
    return RequestSpec(
        "POST",
        "/v1/messages/count_tokens",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> MessageTokensCount:
    """
    Decode the body of a success.
    """
    value: MessageTokensCount = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
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
) -> Response[MessageTokensCount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
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
) -> MessageTokensCount:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
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
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
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
) -> Response[MessageTokensCount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
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
) -> MessageTokensCount:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
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
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

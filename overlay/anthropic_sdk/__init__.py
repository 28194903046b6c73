"""
An unofficial Python SDK for the Claude API: fast, honest, complete.

::

    from anthropic_sdk import Anthropic

    client = Anthropic()  # ANTHROPIC_API_KEY
    message = client.messages.create(
        model="claude-sonnet-4-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
    )

Everything is imported when it is first used: importing this package loads neither httpx nor a model.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what `typing` says, without the time it takes to import
if TYPE_CHECKING:
    from typing import Any

    from anthropic_api import UNSET as UNSET
    from anthropic_api import InvalidRequestError as InvalidRequestError
    from anthropic_api import Unknown as Unknown
    from anthropic_api import Unset as Unset

    from . import beta as beta
    from . import core as core
    from . import errors as errors
    from . import messages as messages
    from . import models as models
    from . import pagination as pagination
    from . import streaming as streaming
    from ._api_response import APIResponse as APIResponse
    from ._api_response import AsyncAPIResponse as AsyncAPIResponse
    from ._async_client import AsyncAnthropic as AsyncAnthropic
    from ._batch_results import BatchRequestCanceledError as BatchRequestCanceledError
    from ._batch_results import BatchRequestError as BatchRequestError
    from ._batch_results import BatchRequestExpiredError as BatchRequestExpiredError
    from ._batch_results import batch_result_error as batch_result_error
    from ._client import Anthropic as Anthropic
    from ._download import AsyncDownload as AsyncDownload
    from ._download import Download as Download
    from ._errors import AnthropicError as AnthropicError
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIError as APIError
    from ._errors import APIResponseValidationError as APIResponseValidationError
    from ._errors import APIStatusError as APIStatusError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ClientClosedError as ClientClosedError
    from ._errors import ClientClosedRequestError as ClientClosedRequestError
    from ._errors import ConflictError as ConflictError
    from ._errors import CredentialsError as CredentialsError
    from ._errors import GatewayTimeoutError as GatewayTimeoutError
    from ._errors import HTTPNotImplementedError as HTTPNotImplementedError
    from ._errors import InternalServerError as InternalServerError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import OverloadedError as OverloadedError
    from ._errors import PaginationError as PaginationError
    from ._errors import PaymentRequiredError as PaymentRequiredError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import PreconditionFailedError as PreconditionFailedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import RequestTooLargeError as RequestTooLargeError
    from ._errors import ResponseInfo as ResponseInfo
    from ._errors import ServiceUnavailableError as ServiceUnavailableError
    from ._errors import UnprocessableEntityError as UnprocessableEntityError
    from ._fold_streams import Accumulator as Accumulator
    from ._fold_streams import AsyncFoldStream as AsyncFoldStream
    from ._fold_streams import FoldStream as FoldStream
    from ._headers import Headers as Headers
    from ._jsonl import AsyncLineStream as AsyncLineStream
    from ._jsonl import LineStream as LineStream
    from ._message_events import CitationEvent as CitationEvent
    from ._message_events import ContentBlockStopEvent as ContentBlockStopEvent
    from ._message_events import InputJsonEvent as InputJsonEvent
    from ._message_events import MessageStopEvent as MessageStopEvent
    from ._message_events import SignatureEvent as SignatureEvent
    from ._message_events import TextEvent as TextEvent
    from ._message_events import ThinkingEvent as ThinkingEvent
    from ._message_stream import AsyncMessageStream as AsyncMessageStream
    from ._message_stream import AsyncMessageStreamManager as AsyncMessageStreamManager
    from ._message_stream import MessageStream as MessageStream
    from ._message_stream import MessageStreamManager as MessageStreamManager
    from ._pages import AsyncPage as AsyncPage
    from ._pages import AsyncPaginator as AsyncPaginator
    from ._pages import Page as Page
    from ._partial_json import PartialJson as PartialJson
    from ._rate_limits import RateLimit as RateLimit
    from ._rate_limits import RateLimits as RateLimits
    from ._raw_calls import araw_response as araw_response
    from ._raw_calls import astreaming_response as astreaming_response
    from ._raw_calls import raw_response as raw_response
    from ._raw_calls import streaming_response as streaming_response
    from ._retries import RetryEvent as RetryEvent
    from ._retries import RetryPolicy as RetryPolicy
    from ._sse import ServerSentEvent as ServerSentEvent
    from ._sse import SSEDecoder as SSEDecoder
    from ._stream_errors import EventDecodeError as EventDecodeError
    from ._stream_errors import EventTooLargeError as EventTooLargeError
    from ._stream_errors import LineDecodeError as LineDecodeError
    from ._stream_errors import StreamClosedError as StreamClosedError
    from ._stream_errors import StreamDurationError as StreamDurationError
    from ._stream_errors import StreamIdleTimeoutError as StreamIdleTimeoutError
    from ._stream_errors import StreamTruncatedError as StreamTruncatedError
    from ._streams import AsyncStream as AsyncStream
    from ._streams import Stream as Stream
    from ._timing import Timing as Timing
    from ._version import __version__ as __version__
    from ._wire import RequestInfo as RequestInfo
    from .core import acreate_client as acreate_client
    from .core import create_client as create_client
    from .messages import acreate as acreate_message
    from .messages import create as create_message

_PLACES = {
    "anthropic_api": ("UNSET", "InvalidRequestError", "Unknown", "Unset"),
    "anthropic_sdk._api_response": ("APIResponse", "AsyncAPIResponse"),
    "anthropic_sdk._async_client": ("AsyncAnthropic",),
    "anthropic_sdk._client": ("Anthropic",),
    "anthropic_sdk._download": ("AsyncDownload", "Download"),
    "anthropic_sdk._errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AnthropicError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosedError",
        "ClientClosedRequestError",
        "ConflictError",
        "CredentialsError",
        "GatewayTimeoutError",
        "HTTPNotImplementedError",
        "InternalServerError",
        "NotFoundError",
        "OverloadedError",
        "PaginationError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "PreconditionFailedError",
        "RateLimitError",
        "RequestHeaderFieldsTooLargeError",
        "RequestTimeoutError",
        "RequestTooLargeError",
        "ResponseInfo",
        "ServiceUnavailableError",
        "UnprocessableEntityError",
    ),
    "anthropic_sdk._batch_results": (
        "BatchRequestCanceledError",
        "BatchRequestError",
        "BatchRequestExpiredError",
        "batch_result_error",
    ),
    "anthropic_sdk._fold_streams": ("Accumulator", "AsyncFoldStream", "FoldStream"),
    "anthropic_sdk._headers": ("Headers",),
    "anthropic_sdk._partial_json": ("PartialJson",),
    "anthropic_sdk._pages": ("AsyncPage", "AsyncPaginator", "Page"),
    "anthropic_sdk._rate_limits": ("RateLimit", "RateLimits"),
    "anthropic_sdk._raw_calls": ("araw_response", "astreaming_response", "raw_response", "streaming_response"),
    "anthropic_sdk._retries": ("RetryEvent", "RetryPolicy"),
    "anthropic_sdk._streams": ("AsyncStream", "Stream"),
    "anthropic_sdk._jsonl": ("AsyncLineStream", "LineStream"),
    "anthropic_sdk._message_stream": (
        "AsyncMessageStream",
        "AsyncMessageStreamManager",
        "MessageStream",
        "MessageStreamManager",
    ),
    "anthropic_sdk._message_events": (
        "CitationEvent",
        "ContentBlockStopEvent",
        "InputJsonEvent",
        "MessageStopEvent",
        "SignatureEvent",
        "TextEvent",
        "ThinkingEvent",
    ),
    "anthropic_sdk._stream_errors": (
        "EventDecodeError",
        "EventTooLargeError",
        "LineDecodeError",
        "StreamClosedError",
        "StreamDurationError",
        "StreamIdleTimeoutError",
        "StreamTruncatedError",
    ),
    "anthropic_sdk._sse": ("SSEDecoder", "ServerSentEvent"),
    "anthropic_sdk._timing": ("Timing",),
    "anthropic_sdk._version": ("__version__",),
    "anthropic_sdk._wire": ("RequestInfo",),
    "anthropic_sdk.core": ("acreate_client", "create_client"),
}
_MODULES = ("beta", "core", "errors", "messages", "models", "pagination", "streaming")
_RENAMED = {"acreate_message": ("messages", "acreate"), "create_message": ("messages", "create")}
_INDEX = {name: (place, name) for place, names in _PLACES.items() for name in names} | {
    name: (f"anthropic_sdk.{place}", source) for name, (place, source) in _RENAMED.items()
}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "Accumulator",
    "Anthropic",
    "AnthropicError",
    "AsyncAPIResponse",
    "AsyncAnthropic",
    "AsyncDownload",
    "AsyncFoldStream",
    "AsyncLineStream",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BatchRequestCanceledError",
    "BatchRequestError",
    "BatchRequestExpiredError",
    "CitationEvent",
    "ClientClosedError",
    "ClientClosedRequestError",
    "ConflictError",
    "ContentBlockStopEvent",
    "CredentialsError",
    "Download",
    "EventDecodeError",
    "EventTooLargeError",
    "FoldStream",
    "GatewayTimeoutError",
    "HTTPNotImplementedError",
    "Headers",
    "InputJsonEvent",
    "InternalServerError",
    "InvalidRequestError",
    "LineDecodeError",
    "LineStream",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamManager",
    "NotFoundError",
    "OverloadedError",
    "Page",
    "PaginationError",
    "PartialJson",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimit",
    "RateLimitError",
    "RateLimits",
    "RequestHeaderFieldsTooLargeError",
    "RequestInfo",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ResponseInfo",
    "RetryEvent",
    "RetryPolicy",
    "SSEDecoder",
    "ServerSentEvent",
    "ServiceUnavailableError",
    "SignatureEvent",
    "Stream",
    "StreamClosedError",
    "StreamDurationError",
    "StreamIdleTimeoutError",
    "StreamTruncatedError",
    "TextEvent",
    "ThinkingEvent",
    "Timing",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "acreate_client",
    "acreate_message",
    "araw_response",
    "astreaming_response",
    "batch_result_error",
    "beta",
    "core",
    "create_client",
    "create_message",
    "errors",
    "messages",
    "models",
    "pagination",
    "raw_response",
    "streaming",
    "streaming_response",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    value: Any
    if name in _MODULES:
        value = import_module(f"{__name__}.{name}")
    elif name in _INDEX:
        place, source = _INDEX[name]
        value = getattr(import_module(place), source)
        if getattr(value, "__module__", "").startswith(f"{__name__}._"):  # tracebacks and pickles name this place
            value.__module__ = __name__
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

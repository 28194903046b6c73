# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object Message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .content_block import CODEC as _CONTENTBLOCK

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .container import Container
    from .content_block import ContentBlock
    from .diagnostics import Diagnostics
    from .model import Model
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReason
    from .usage import Usage

__all__ = ["Message"]

_MODELS = Variants(
    "",
    __package__,
    {
        "Container": (".container", "Container"),
        "Diagnostics": (".diagnostics", "Diagnostics"),
        "RefusalStopDetails": (".refusal_stop_details", "RefusalStopDetails"),
        "Usage": (".usage", "Usage"),
    },
)


class Message(_Model):
    """
    An answer of the model.

    Attributes:
        id: Identifier of the message; its form and length may change.
        container: The container that code ran in; null if none was used.
        content: The content blocks that the model wrote, in order. If the request ended with a message of
            the assistant, they go on from it.
        diagnostics: The diagnostics that were asked for; null if none.
        model: The model that answered.
        role: Always `assistant`.
        stop_details: More about the stop, where there is more to say, as for a refusal; null otherwise.
        stop_reason: Why the model stopped. Null only in the message_start event of a stream.
        stop_sequence: Which of the stop sequences the model wrote; null if none.
        type: Always `message`.
        usage: Tokens that the request took, for billing and rate limits. They need not match the visible
            text.
    """

    __slots__ = (
        "id",
        "content",
        "model",
        "role",
        "type",
        "usage",
        "container",
        "diagnostics",
        "stop_details",
        "stop_reason",
        "stop_sequence",
    )

    id: str
    content: list[ContentBlock]
    model: Model
    role: Literal["assistant"]
    type: Literal["message"]
    usage: Usage
    container: Container | None | Unset
    diagnostics: Diagnostics | None | Unset
    stop_details: RefusalStopDetails | None | Unset
    stop_reason: StopReason | None | Unset
    stop_sequence: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content: list[ContentBlock],
        model: Model,
        role: Literal["assistant"] = "assistant",
        type: Literal["message"] = "message",
        usage: Usage,
        container: Container | None | Unset = UNSET,
        diagnostics: Diagnostics | None | Unset = UNSET,
        stop_details: RefusalStopDetails | None | Unset = UNSET,
        stop_reason: StopReason | None | Unset = UNSET,
        stop_sequence: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.content = content
        self.model = model
        self.role = role
        self.type = type
        self.usage = usage
        self.container = container
        self.diagnostics = diagnostics
        self.stop_details = stop_details
        self.stop_reason = stop_reason
        self.stop_sequence = stop_sequence

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["content"]
            self.content = [_CONTENTBLOCK[item["type"]](item) for item in value] if value.__class__ is list else value
            self.model = data["model"]
            self.role = data["role"]
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["Usage"](value)
            known = 11
            if "container" in data:
                value = data["container"]
                self.container = None if value is None else _MODELS["Container"](value)
            else:
                self.container = UNSET
                known -= 1
            if "diagnostics" in data:
                value = data["diagnostics"]
                self.diagnostics = None if value is None else _MODELS["Diagnostics"](value)
            else:
                self.diagnostics = UNSET
                known -= 1
            if "stop_details" in data:
                value = data["stop_details"]
                self.stop_details = None if value is None else _MODELS["RefusalStopDetails"](value)
            else:
                self.stop_details = UNSET
                known -= 1
            if "stop_reason" in data:
                self.stop_reason = data["stop_reason"]
            else:
                self.stop_reason = UNSET
                known -= 1
            if "stop_sequence" in data:
                self.stop_sequence = data["stop_sequence"]
            else:
                self.stop_sequence = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.role) is not ABSENT:
            out["role"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(Lazy(__package__, ".container", "Container")),
            seq(Lazy(__package__, ".content_block", "CODEC")),
            nullable(Lazy(__package__, ".diagnostics", "Diagnostics")),
            None,
            None,
            nullable(Lazy(__package__, ".refusal_stop_details", "RefusalStopDetails")),
            None,
            None,
            None,
            Lazy(__package__, ".usage", "Usage"),
        )


Message._WIRE = (
    ("id", "id"),
    ("container", "container"),
    ("content", "content"),
    ("diagnostics", "diagnostics"),
    ("model", "model"),
    ("role", "role"),
    ("stop_details", "stop_details"),
    ("stop_reason", "stop_reason"),
    ("stop_sequence", "stop_sequence"),
    ("type", "type"),
    ("usage", "usage"),
)
Message._PARAM = (
    ("content", "content"),
    ("role", "role"),
)

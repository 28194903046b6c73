# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ModelInfo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .model_capabilities import ModelCapabilities
    from .model_line import ModelLine

__all__ = ["ModelInfo"]

_MODELS = Variants("", __package__, {"ModelCapabilities": (".model_capabilities", "ModelCapabilities")})


class ModelInfo(_Model):
    """
    A model.

    Attributes:
        id: Id of the model.
        capabilities: What the model can do; null if unknown.
        created_at: When the model was released (RFC 3339); the epoch if unknown.
        deprecated_at: When the model was deprecated (RFC 3339); null if it is not.
        display_name: Name of the model as people see it.
        lifecycle: Whether the model is active, deprecated or retired.
        line: Line of models that it belongs to; null if none.
        max_input_tokens: Most input tokens that the model takes; null if unknown.
        max_tokens: Most output tokens that the model writes; null if unknown.
        retires_at: When the model stops answering (RFC 3339); null if no date is set.
        type: Always `model`.
    """

    __slots__ = (
        "id",
        "created_at",
        "display_name",
        "lifecycle",
        "type",
        "capabilities",
        "deprecated_at",
        "line",
        "max_input_tokens",
        "max_tokens",
        "retires_at",
    )

    id: str
    created_at: dt.datetime
    display_name: str
    lifecycle: Literal["active", "deprecated", "retired"] | str
    type: Literal["model"]
    capabilities: ModelCapabilities | None | Unset
    deprecated_at: dt.datetime | None | Unset
    line: ModelLine | None | Unset
    max_input_tokens: int | None | Unset
    max_tokens: int | None | Unset
    retires_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        display_name: str,
        lifecycle: Literal["active", "deprecated", "retired"] | str,
        type: Literal["model"] = "model",
        capabilities: ModelCapabilities | None | Unset = UNSET,
        deprecated_at: dt.datetime | None | Unset = UNSET,
        line: ModelLine | None | Unset = UNSET,
        max_input_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        retires_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.display_name = display_name
        self.lifecycle = lifecycle
        self.type = type
        self.capabilities = capabilities
        self.deprecated_at = deprecated_at
        self.line = line
        self.max_input_tokens = max_input_tokens
        self.max_tokens = max_tokens
        self.retires_at = retires_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.display_name = data["display_name"]
            self.lifecycle = data["lifecycle"]
            self.type = data["type"]
            known = 11
            if "capabilities" in data:
                value = data["capabilities"]
                self.capabilities = None if value is None else _MODELS["ModelCapabilities"](value)
            else:
                self.capabilities = UNSET
                known -= 1
            if "deprecated_at" in data:
                value = data["deprecated_at"]
                self.deprecated_at = None if value is None else datetime_(value)
            else:
                self.deprecated_at = UNSET
                known -= 1
            if "line" in data:
                self.line = data["line"]
            else:
                self.line = UNSET
                known -= 1
            if "max_input_tokens" in data:
                self.max_input_tokens = data["max_input_tokens"]
            else:
                self.max_input_tokens = UNSET
                known -= 1
            if "max_tokens" in data:
                self.max_tokens = data["max_tokens"]
            else:
                self.max_tokens = UNSET
                known -= 1
            if "retires_at" in data:
                value = data["retires_at"]
                self.retires_at = None if value is None else datetime_(value)
            else:
                self.retires_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(Lazy(__package__, ".model_capabilities", "ModelCapabilities")),
            datetime_,
            nullable(datetime_),
            None,
            None,
            None,
            None,
            None,
            nullable(datetime_),
            None,
        )


ModelInfo._WIRE = (
    ("id", "id"),
    ("capabilities", "capabilities"),
    ("created_at", "created_at"),
    ("deprecated_at", "deprecated_at"),
    ("display_name", "display_name"),
    ("lifecycle", "lifecycle"),
    ("line", "line"),
    ("max_input_tokens", "max_input_tokens"),
    ("max_tokens", "max_tokens"),
    ("retires_at", "retires_at"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAdvisorResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaAdvisorResultBlock"]


class BetaAdvisorResultBlock(_Model):
    """
    The object ``BetaAdvisorResultBlock`` of the API.

    Attributes:
        stop_reason: Why the advisor stopped.
        text: The advice.
        type: Always `advisor_result`.
    """

    __slots__ = ("text", "type", "stop_reason")

    text: str
    type: Literal["advisor_result"]
    stop_reason: str | None | Unset

    def __init__(
        self,
        *,
        text: str,
        type: Literal["advisor_result"] = "advisor_result",
        stop_reason: str | None | Unset = UNSET,
    ) -> None:
        self.text = text
        self.type = type
        self.stop_reason = stop_reason

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 3
            if "stop_reason" in data:
                self.stop_reason = data["stop_reason"]
            else:
                self.stop_reason = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.stop_reason) is not ABSENT:
            out["stop_reason"] = value
        if (value := self.text) is not ABSENT:
            out["text"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaAdvisorResultBlock._WIRE = (
    ("stop_reason", "stop_reason"),
    ("text", "text"),
    ("type", "type"),
)

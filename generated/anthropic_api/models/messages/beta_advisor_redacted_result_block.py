# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAdvisorRedactedResultBlock.
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

__all__ = ["BetaAdvisorRedactedResultBlock"]


class BetaAdvisorRedactedResultBlock(_Model):
    """
    The object ``BetaAdvisorRedactedResultBlock`` of the API.

    Attributes:
        encrypted_content: Content in encrypted form; pass it back unchanged.
        stop_reason: Why the advisor stopped.
        type: Always `advisor_redacted_result`.
    """

    __slots__ = ("encrypted_content", "type", "stop_reason")

    encrypted_content: str
    type: Literal["advisor_redacted_result"]
    stop_reason: str | None | Unset

    def __init__(
        self,
        *,
        encrypted_content: str,
        type: Literal["advisor_redacted_result"] = "advisor_redacted_result",
        stop_reason: str | None | Unset = UNSET,
    ) -> None:
        self.encrypted_content = encrypted_content
        self.type = type
        self.stop_reason = stop_reason

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.encrypted_content = data["encrypted_content"]
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
        if (value := self.encrypted_content) is not ABSENT:
            out["encrypted_content"] = value
        if (value := self.stop_reason) is not ABSENT:
            out["stop_reason"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaAdvisorRedactedResultBlock._WIRE = (
    ("encrypted_content", "encrypted_content"),
    ("stop_reason", "stop_reason"),
    ("type", "type"),
)

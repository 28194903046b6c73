# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCompactionBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_compaction_block_tool_change import CODEC as _BETACOMPACTIONBLOCKTOOLCHANGE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_compaction_block_tool_change import BetaCompactionBlockToolChange

__all__ = ["BetaCompactionBlock"]


class BetaCompactionBlock(_Model):
    """
    The object ``BetaCompactionBlock`` of the API.

    Attributes:
        content: The summary of what was compacted; null if it failed or is encrypted.
        encrypted_content: Content in encrypted form; pass it back unchanged.
        type: Always `compaction`.
        signature: Signature that proves where the block comes from; pass it back unchanged.
        tool_changes: Tools that were added or removed in what was compacted.
    """

    __slots__ = ("type", "content", "encrypted_content", "signature", "tool_changes")

    type: Literal["compaction"]
    content: str | None | Unset
    encrypted_content: str | None | Unset
    signature: str | None | Unset
    tool_changes: list[BetaCompactionBlockToolChange] | None | Unset

    def __init__(
        self,
        *,
        type: Literal["compaction"] = "compaction",
        content: str | None | Unset = UNSET,
        encrypted_content: str | None | Unset = UNSET,
        signature: str | None | Unset = UNSET,
        tool_changes: list[BetaCompactionBlockToolChange] | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.content = content
        self.encrypted_content = encrypted_content
        self.signature = signature
        self.tool_changes = tool_changes

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 5
            if "content" in data:
                self.content = data["content"]
            else:
                self.content = UNSET
                known -= 1
            if "encrypted_content" in data:
                self.encrypted_content = data["encrypted_content"]
            else:
                self.encrypted_content = UNSET
                known -= 1
            if "signature" in data:
                self.signature = data["signature"]
            else:
                self.signature = UNSET
                known -= 1
            if "tool_changes" in data:
                value = data["tool_changes"]
                self.tool_changes = (
                    None
                    if value is None
                    else [_BETACOMPACTIONBLOCKTOOLCHANGE[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.tool_changes = UNSET
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
        if (value := self.encrypted_content) is not ABSENT:
            out["encrypted_content"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.signature) is not ABSENT:
            out["signature"] = value
        if (value := self.tool_changes) is not ABSENT:
            out["tool_changes"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            None,
            nullable(seq(Lazy(__package__, ".beta_compaction_block_tool_change", "CODEC"))),
        )


BetaCompactionBlock._WIRE = (
    ("content", "content"),
    ("encrypted_content", "encrypted_content"),
    ("type", "type"),
    ("signature", "signature"),
    ("tool_changes", "tool_changes"),
)

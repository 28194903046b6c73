# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaServerToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .server_tool_use_block_caller import CODEC as _SERVERTOOLUSEBLOCKCALLER

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .server_tool_use_block_caller import ServerToolUseBlockCaller

__all__ = ["BetaServerToolUseBlock"]


class BetaServerToolUseBlock(_Model):
    """
    A call of a tool that the API runs.

    Attributes:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the server tool.
        type: Always `server_tool_use`.
        caller: What made the call: the model itself or code that runs in a server tool.
    """

    __slots__ = ("id", "input", "name", "type", "caller")

    id: str
    input: dict[str, Any]
    name: (
        Literal[
            "advisor",
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str
    )
    type: Literal["server_tool_use"]
    caller: ServerToolUseBlockCaller | None | Unset

    def __init__(
        self,
        *,
        id: str,
        input: dict[str, Any],
        name: Literal[
            "advisor",
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str,
        type: Literal["server_tool_use"] = "server_tool_use",
        caller: ServerToolUseBlockCaller | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.type = type
        self.caller = caller

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            self.type = data["type"]
            known = 5
            if "caller" in data:
                value = data["caller"]
                self.caller = None if value is None else _SERVERTOOLUSEBLOCKCALLER[value["type"]](value)
            else:
                self.caller = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.input) is not ABSENT:
            out["input"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.caller) is not ABSENT:
            out["caller"] = value
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
            nullable(Lazy(__package__, ".server_tool_use_block_caller", "CODEC")),
        )


BetaServerToolUseBlock._WIRE = (
    ("id", "id"),
    ("input", "input"),
    ("name", "name"),
    ("type", "type"),
    ("caller", "caller"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401WriteInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAgentToolset20260401WriteInput"]


class BetaManagedAgentsAgentToolset20260401WriteInput(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401WriteInput`` of the API.
    """

    __slots__ = ("content", "file_path")

    content: str
    file_path: str

    def __init__(
        self,
        *,
        content: str,
        file_path: str,
    ) -> None:
        self.content = content
        self.file_path = file_path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.content = data["content"]
            self.file_path = data["file_path"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401WriteInput._WIRE = (
    ("content", "content"),
    ("file_path", "file_path"),
)

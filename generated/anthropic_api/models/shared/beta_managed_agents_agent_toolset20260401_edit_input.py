# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401EditInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsAgentToolset20260401EditInput"]


class BetaManagedAgentsAgentToolset20260401EditInput(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401EditInput`` of the API.
    """

    __slots__ = ("file_path", "new_string", "old_string", "replace_all")

    file_path: str
    new_string: str
    old_string: str
    replace_all: bool | None | Unset

    def __init__(
        self,
        *,
        file_path: str,
        new_string: str,
        old_string: str,
        replace_all: bool | None | Unset = UNSET,
    ) -> None:
        self.file_path = file_path
        self.new_string = new_string
        self.old_string = old_string
        self.replace_all = replace_all

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.file_path = data["file_path"]
            self.new_string = data["new_string"]
            self.old_string = data["old_string"]
            known = 4
            if "replace_all" in data:
                self.replace_all = data["replace_all"]
            else:
                self.replace_all = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentToolset20260401EditInput._WIRE = (
    ("file_path", "file_path"),
    ("new_string", "new_string"),
    ("old_string", "old_string"),
    ("replace_all", "replace_all"),
)

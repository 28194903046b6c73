# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaPluginComponent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaPluginComponent"]


class BetaPluginComponent(_Model):
    """
    The object ``BetaPluginComponent`` of the API.

    Attributes:
        description: Description in plain text.
        name: Name.
    """

    __slots__ = ("name", "type", "description")

    name: str
    type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"] | str
    description: str | None | Unset

    def __init__(
        self,
        *,
        name: str,
        type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"] | str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.description = description

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            known = 3
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaPluginComponent._WIRE = (
    ("description", "description"),
    ("name", "name"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkflowRunPhase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsWorkflowRunPhase"]


class BetaManagedAgentsWorkflowRunPhase(_Model):
    """
    The object ``BetaManagedAgentsWorkflowRunPhase`` of the API.

    Attributes:
        id: Identifier of the object.
        description: Description in plain text.
        name: Name.
    """

    __slots__ = ("id", "name", "description")

    id: str
    name: str
    description: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
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


BetaManagedAgentsWorkflowRunPhase._WIRE = (
    ("id", "id"),
    ("description", "description"),
    ("name", "name"),
)

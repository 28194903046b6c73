# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsWorkspaceArchivedRunErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsWorkspaceArchivedRunErrorObject"]


class BetaManagedAgentsWorkspaceArchivedRunErrorObject(_Model):
    """
    The object ``BetaManagedAgentsWorkspaceArchivedRunErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `workspace_archived_error`.
    """

    __slots__ = ("message", "type")

    message: str
    type: Literal["workspace_archived_error"]

    def __init__(
        self,
        *,
        message: str,
        type: Literal["workspace_archived_error"] = "workspace_archived_error",
    ) -> None:
        self.message = message
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsWorkspaceArchivedRunErrorObject._WIRE = (
    ("message", "message"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object DeletedFile.
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

__all__ = ["DeletedFile"]


class DeletedFile(_Model):
    """
    A file that was deleted.

    Attributes:
        id: Identifier of the file that was deleted.
        type: Always `file_deleted`.
    """

    __slots__ = ("id", "type")

    id: str
    type: Literal["file_deleted"] | None | Unset

    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_deleted"] | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            known = 2
            if "type" in data:
                self.type = data["type"]
            else:
                self.type = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


DeletedFile._WIRE = (
    ("id", "id"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsFileResourceConfig.
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

__all__ = ["BetaManagedAgentsFileResourceConfig"]


class BetaManagedAgentsFileResourceConfig(_Model):
    """
    The object ``BetaManagedAgentsFileResourceConfig`` of the API.

    Attributes:
        file_id: Identifier of the file.
        type: Always `file`.
        mount_path: Path at which the resource is mounted.
    """

    __slots__ = ("file_id", "type", "mount_path")

    file_id: str
    type: Literal["file"]
    mount_path: str | None | Unset

    def __init__(
        self,
        *,
        file_id: str,
        type: Literal["file"] = "file",
        mount_path: str | None | Unset = UNSET,
    ) -> None:
        self.file_id = file_id
        self.type = type
        self.mount_path = mount_path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.file_id = data["file_id"]
            self.type = data["type"]
            known = 3
            if "mount_path" in data:
                self.mount_path = data["mount_path"]
            else:
                self.mount_path = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsFileResourceConfig._WIRE = (
    ("file_id", "file_id"),
    ("type", "type"),
    ("mount_path", "mount_path"),
)

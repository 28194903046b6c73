# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsCommitCheckout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsCommitCheckout"]


class BetaManagedAgentsCommitCheckout(_Model):
    """
    The object ``BetaManagedAgentsCommitCheckout`` of the API.

    Attributes:
        type: Always `commit`.
    """

    __slots__ = ("sha", "type")

    sha: str
    type: Literal["commit"]

    def __init__(
        self,
        *,
        sha: str,
        type: Literal["commit"] = "commit",
    ) -> None:
        self.sha = sha
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.sha = data["sha"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.sha) is not ABSENT:
            out["sha"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsCommitCheckout._WIRE = (
    ("sha", "sha"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsImageBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_managed_agents_image_block_source import CODEC as _BETAMANAGEDAGENTSIMAGEBLOCKSOURCE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_image_block_source import BetaManagedAgentsImageBlockSource

__all__ = ["BetaManagedAgentsImageBlock"]


class BetaManagedAgentsImageBlock(_Model):
    """
    The object ``BetaManagedAgentsImageBlock`` of the API.

    Attributes:
        type: Always `image`.
    """

    __slots__ = ("source", "type")

    source: BetaManagedAgentsImageBlockSource
    type: Literal["image"]

    def __init__(
        self,
        *,
        source: BetaManagedAgentsImageBlockSource,
        type: Literal["image"] = "image",
    ) -> None:
        self.source = source
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["source"]
            self.source = _BETAMANAGEDAGENTSIMAGEBLOCKSOURCE[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.source) is not ABSENT:
            out["source"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_image_block_source", "CODEC"),
            None,
        )


BetaManagedAgentsImageBlock._WIRE = (
    ("source", "source"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeploymentSystemMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..shared.beta_managed_agents_system_content_block import BetaManagedAgentsSystemContentBlock

__all__ = ["BetaManagedAgentsDeploymentSystemMessageEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsSystemContentBlock": (
            "..shared.beta_managed_agents_system_content_block",
            "BetaManagedAgentsSystemContentBlock",
        )
    },
)


class BetaManagedAgentsDeploymentSystemMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsDeploymentSystemMessageEvent`` of the API.

    Attributes:
        type: Always `system.message`.
    """

    __slots__ = ("content", "type")

    content: list[BetaManagedAgentsSystemContentBlock]
    type: Literal["system.message"]

    def __init__(
        self,
        *,
        content: list[BetaManagedAgentsSystemContentBlock],
        type: Literal["system.message"] = "system.message",
    ) -> None:
        self.content = content
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = (
                [_MODELS["BetaManagedAgentsSystemContentBlock"](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(
                Lazy(
                    __package__,
                    "..shared.beta_managed_agents_system_content_block",
                    "BetaManagedAgentsSystemContentBlock",
                )
            ),
            None,
        )


BetaManagedAgentsDeploymentSystemMessageEvent._WIRE = (
    ("content", "content"),
    ("type", "type"),
)

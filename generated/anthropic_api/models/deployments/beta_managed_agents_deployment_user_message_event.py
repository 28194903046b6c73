# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeploymentUserMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from .beta_managed_agents_deployment_user_message_event_content import (
    CODEC as _BETAMANAGEDAGENTSDEPLOYMENTUSERMESSAGEEVENTCONTENT,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_deployment_user_message_event_content import (
        BetaManagedAgentsDeploymentUserMessageEventContent,
    )

__all__ = ["BetaManagedAgentsDeploymentUserMessageEvent"]


class BetaManagedAgentsDeploymentUserMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsDeploymentUserMessageEvent`` of the API.

    Attributes:
        type: Always `user.message`.
    """

    __slots__ = ("content", "type")

    content: list[BetaManagedAgentsDeploymentUserMessageEventContent]
    type: Literal["user.message"]

    def __init__(
        self,
        *,
        content: list[BetaManagedAgentsDeploymentUserMessageEventContent],
        type: Literal["user.message"] = "user.message",
    ) -> None:
        self.content = content
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = (
                [_BETAMANAGEDAGENTSDEPLOYMENTUSERMESSAGEEVENTCONTENT[item["type"]](item) for item in value]
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
            seq(Lazy(__package__, ".beta_managed_agents_deployment_user_message_event_content", "CODEC")),
            None,
        )


BetaManagedAgentsDeploymentUserMessageEvent._WIRE = (
    ("content", "content"),
    ("type", "type"),
)

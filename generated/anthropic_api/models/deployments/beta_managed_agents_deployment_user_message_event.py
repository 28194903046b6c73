# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeploymentUserMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

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


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsDeploymentUserMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsDeploymentUserMessageEvent`` of the API.

    Attributes:
        type: Always `user.message`.
    """

    content: list[BetaManagedAgentsDeploymentUserMessageEventContent]
    type: Literal["user.message"] = "user.message"

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
            rest = len(data) - 2
            if rest:
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

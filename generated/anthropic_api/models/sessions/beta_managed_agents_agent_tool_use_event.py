# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolUseEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_agent_tool_evaluation import CODEC as _BETAMANAGEDAGENTSAGENTTOOLEVALUATION

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_agent_evaluated_permission import BetaManagedAgentsAgentEvaluatedPermission
    from .beta_managed_agents_agent_tool_evaluation import BetaManagedAgentsAgentToolEvaluation

__all__ = ["BetaManagedAgentsAgentToolUseEvent"]


class BetaManagedAgentsAgentToolUseEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentToolUseEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `agent.tool_use`.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    __slots__ = (
        "id",
        "input",
        "name",
        "processed_at",
        "type",
        "evaluated_permission",
        "evaluation",
        "session_thread_id",
    )

    id: str
    input: dict[str, Any]
    name: str
    processed_at: dt.datetime
    type: Literal["agent.tool_use"]
    evaluated_permission: BetaManagedAgentsAgentEvaluatedPermission | None | Unset
    evaluation: BetaManagedAgentsAgentToolEvaluation | None | Unset
    session_thread_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        input: dict[str, Any],
        name: str,
        processed_at: dt.datetime,
        type: Literal["agent.tool_use"] = "agent.tool_use",
        evaluated_permission: BetaManagedAgentsAgentEvaluatedPermission | None | Unset = UNSET,
        evaluation: BetaManagedAgentsAgentToolEvaluation | None | Unset = UNSET,
        session_thread_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.processed_at = processed_at
        self.type = type
        self.evaluated_permission = evaluated_permission
        self.evaluation = evaluation
        self.session_thread_id = session_thread_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 8
            if "evaluated_permission" in data:
                self.evaluated_permission = data["evaluated_permission"]
            else:
                self.evaluated_permission = UNSET
                known -= 1
            if "evaluation" in data:
                value = data["evaluation"]
                self.evaluation = None if value is None else _BETAMANAGEDAGENTSAGENTTOOLEVALUATION[value["type"]](value)
            else:
                self.evaluation = UNSET
                known -= 1
            if "session_thread_id" in data:
                self.session_thread_id = data["session_thread_id"]
            else:
                self.session_thread_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            datetime_,
            None,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_agent_tool_evaluation", "CODEC")),
            None,
        )


BetaManagedAgentsAgentToolUseEvent._WIRE = (
    ("id", "id"),
    ("input", "input"),
    ("name", "name"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("evaluated_permission", "evaluated_permission"),
    ("evaluation", "evaluation"),
    ("session_thread_id", "session_thread_id"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsCoworkMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsCoworkMetrics"]


class AnalyticsCoworkMetrics(_Model):
    """
    The object ``AnalyticsCoworkMetrics`` of the API.

    Attributes:
        action_count: Number of actions.
        artifacts_created_count: Number of artifacts created.
        connectors_used_count: Number of connectors used.
        dispatch_turn_count: Number of dispatch turns.
        distinct_connectors_used_count: Number of different connectors used.
        distinct_plugins_used_count: Number of different plugins used.
        distinct_session_count: Number of different sessions.
        distinct_skills_used_count: Number of different skills used.
        edit_tool_count: Number of edit tools.
        file_edit_count: Number of file edits.
        message_count: Number of messages.
        multi_edit_tool_count: Number of multi edit tools.
        notebook_edit_tool_count: Number of notebook edit tools.
        plugins_used_count: Number of plugins used.
        sessions_with_file_edits_count: Number of sessions with file edits.
        skills_used_count: Number of skills used.
        write_tool_count: Number of write tools.
    """

    __slots__ = (
        "action_count",
        "artifacts_created_count",
        "connectors_used_count",
        "dispatch_turn_count",
        "message_count",
        "skills_used_count",
        "distinct_connectors_used_count",
        "distinct_plugins_used_count",
        "distinct_session_count",
        "distinct_skills_used_count",
        "edit_tool_count",
        "file_edit_count",
        "multi_edit_tool_count",
        "notebook_edit_tool_count",
        "plugins_used_count",
        "sessions_with_file_edits_count",
        "write_tool_count",
    )

    action_count: int
    artifacts_created_count: int
    connectors_used_count: int
    dispatch_turn_count: int
    message_count: int
    skills_used_count: int
    distinct_connectors_used_count: int | None | Unset
    distinct_plugins_used_count: int | None | Unset
    distinct_session_count: int | None | Unset
    distinct_skills_used_count: int | None | Unset
    edit_tool_count: int | None | Unset
    file_edit_count: int | None | Unset
    multi_edit_tool_count: int | None | Unset
    notebook_edit_tool_count: int | None | Unset
    plugins_used_count: int | None | Unset
    sessions_with_file_edits_count: int | None | Unset
    write_tool_count: int | None | Unset

    def __init__(
        self,
        *,
        action_count: int,
        artifacts_created_count: int,
        connectors_used_count: int,
        dispatch_turn_count: int,
        message_count: int,
        skills_used_count: int,
        distinct_connectors_used_count: int | None | Unset = UNSET,
        distinct_plugins_used_count: int | None | Unset = UNSET,
        distinct_session_count: int | None | Unset = UNSET,
        distinct_skills_used_count: int | None | Unset = UNSET,
        edit_tool_count: int | None | Unset = UNSET,
        file_edit_count: int | None | Unset = UNSET,
        multi_edit_tool_count: int | None | Unset = UNSET,
        notebook_edit_tool_count: int | None | Unset = UNSET,
        plugins_used_count: int | None | Unset = UNSET,
        sessions_with_file_edits_count: int | None | Unset = UNSET,
        write_tool_count: int | None | Unset = UNSET,
    ) -> None:
        self.action_count = action_count
        self.artifacts_created_count = artifacts_created_count
        self.connectors_used_count = connectors_used_count
        self.dispatch_turn_count = dispatch_turn_count
        self.message_count = message_count
        self.skills_used_count = skills_used_count
        self.distinct_connectors_used_count = distinct_connectors_used_count
        self.distinct_plugins_used_count = distinct_plugins_used_count
        self.distinct_session_count = distinct_session_count
        self.distinct_skills_used_count = distinct_skills_used_count
        self.edit_tool_count = edit_tool_count
        self.file_edit_count = file_edit_count
        self.multi_edit_tool_count = multi_edit_tool_count
        self.notebook_edit_tool_count = notebook_edit_tool_count
        self.plugins_used_count = plugins_used_count
        self.sessions_with_file_edits_count = sessions_with_file_edits_count
        self.write_tool_count = write_tool_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.action_count = data["action_count"]
            self.artifacts_created_count = data["artifacts_created_count"]
            self.connectors_used_count = data["connectors_used_count"]
            self.dispatch_turn_count = data["dispatch_turn_count"]
            self.message_count = data["message_count"]
            self.skills_used_count = data["skills_used_count"]
            known = 17
            if "distinct_connectors_used_count" in data:
                self.distinct_connectors_used_count = data["distinct_connectors_used_count"]
            else:
                self.distinct_connectors_used_count = UNSET
                known -= 1
            if "distinct_plugins_used_count" in data:
                self.distinct_plugins_used_count = data["distinct_plugins_used_count"]
            else:
                self.distinct_plugins_used_count = UNSET
                known -= 1
            if "distinct_session_count" in data:
                self.distinct_session_count = data["distinct_session_count"]
            else:
                self.distinct_session_count = UNSET
                known -= 1
            if "distinct_skills_used_count" in data:
                self.distinct_skills_used_count = data["distinct_skills_used_count"]
            else:
                self.distinct_skills_used_count = UNSET
                known -= 1
            if "edit_tool_count" in data:
                self.edit_tool_count = data["edit_tool_count"]
            else:
                self.edit_tool_count = UNSET
                known -= 1
            if "file_edit_count" in data:
                self.file_edit_count = data["file_edit_count"]
            else:
                self.file_edit_count = UNSET
                known -= 1
            if "multi_edit_tool_count" in data:
                self.multi_edit_tool_count = data["multi_edit_tool_count"]
            else:
                self.multi_edit_tool_count = UNSET
                known -= 1
            if "notebook_edit_tool_count" in data:
                self.notebook_edit_tool_count = data["notebook_edit_tool_count"]
            else:
                self.notebook_edit_tool_count = UNSET
                known -= 1
            if "plugins_used_count" in data:
                self.plugins_used_count = data["plugins_used_count"]
            else:
                self.plugins_used_count = UNSET
                known -= 1
            if "sessions_with_file_edits_count" in data:
                self.sessions_with_file_edits_count = data["sessions_with_file_edits_count"]
            else:
                self.sessions_with_file_edits_count = UNSET
                known -= 1
            if "write_tool_count" in data:
                self.write_tool_count = data["write_tool_count"]
            else:
                self.write_tool_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsCoworkMetrics._WIRE = (
    ("action_count", "action_count"),
    ("artifacts_created_count", "artifacts_created_count"),
    ("connectors_used_count", "connectors_used_count"),
    ("dispatch_turn_count", "dispatch_turn_count"),
    ("distinct_connectors_used_count", "distinct_connectors_used_count"),
    ("distinct_plugins_used_count", "distinct_plugins_used_count"),
    ("distinct_session_count", "distinct_session_count"),
    ("distinct_skills_used_count", "distinct_skills_used_count"),
    ("edit_tool_count", "edit_tool_count"),
    ("file_edit_count", "file_edit_count"),
    ("message_count", "message_count"),
    ("multi_edit_tool_count", "multi_edit_tool_count"),
    ("notebook_edit_tool_count", "notebook_edit_tool_count"),
    ("plugins_used_count", "plugins_used_count"),
    ("sessions_with_file_edits_count", "sessions_with_file_edits_count"),
    ("skills_used_count", "skills_used_count"),
    ("write_tool_count", "write_tool_count"),
)

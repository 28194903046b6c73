# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsProjectActivity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .analytics_user import AnalyticsUser

__all__ = ["AnalyticsProjectActivity"]

_MODELS = Variants("", __package__, {"AnalyticsUser": (".analytics_user", "AnalyticsUser")})


class AnalyticsProjectActivity(_Model):
    """
    The object ``AnalyticsProjectActivity`` of the API.

    Attributes:
        created_at: When the object was created (RFC 3339).
        distinct_conversation_count: Number of different conversations.
        distinct_user_count: Number of different users.
        message_count: Number of messages.
        project_id: Identifier of the project.
        project_name: Name of the project.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
        user_id: Identifier of the user.
    """

    __slots__ = (
        "distinct_user_count",
        "message_count",
        "project_id",
        "project_name",
        "created_at",
        "created_by",
        "distinct_conversation_count",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )

    distinct_user_count: int
    message_count: int
    project_id: str
    project_name: str
    created_at: dt.datetime | None | Unset
    created_by: AnalyticsUser | None | Unset
    distinct_conversation_count: int | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset
    user_id: str | None | Unset

    def __init__(
        self,
        *,
        distinct_user_count: int,
        message_count: int,
        project_id: str,
        project_name: str,
        created_at: dt.datetime | None | Unset = UNSET,
        created_by: AnalyticsUser | None | Unset = UNSET,
        distinct_conversation_count: int | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self.distinct_user_count = distinct_user_count
        self.message_count = message_count
        self.project_id = project_id
        self.project_name = project_name
        self.created_at = created_at
        self.created_by = created_by
        self.distinct_conversation_count = distinct_conversation_count
        self.rbac_group_id = rbac_group_id
        self.rbac_group_name = rbac_group_name
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.distinct_user_count = data["distinct_user_count"]
            self.message_count = data["message_count"]
            self.project_id = data["project_id"]
            self.project_name = data["project_name"]
            known = 10
            if "created_at" in data:
                value = data["created_at"]
                self.created_at = None if value is None else datetime_(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "created_by" in data:
                value = data["created_by"]
                self.created_by = None if value is None else _MODELS["AnalyticsUser"](value)
            else:
                self.created_by = UNSET
                known -= 1
            if "distinct_conversation_count" in data:
                self.distinct_conversation_count = data["distinct_conversation_count"]
            else:
                self.distinct_conversation_count = UNSET
                known -= 1
            if "rbac_group_id" in data:
                self.rbac_group_id = data["rbac_group_id"]
            else:
                self.rbac_group_id = UNSET
                known -= 1
            if "rbac_group_name" in data:
                self.rbac_group_name = data["rbac_group_name"]
            else:
                self.rbac_group_name = UNSET
                known -= 1
            if "user_id" in data:
                self.user_id = data["user_id"]
            else:
                self.user_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(datetime_),
            nullable(Lazy(__package__, ".analytics_user", "AnalyticsUser")),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


AnalyticsProjectActivity._WIRE = (
    ("created_at", "created_at"),
    ("created_by", "created_by"),
    ("distinct_conversation_count", "distinct_conversation_count"),
    ("distinct_user_count", "distinct_user_count"),
    ("message_count", "message_count"),
    ("project_id", "project_id"),
    ("project_name", "project_name"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
    ("user_id", "user_id"),
)

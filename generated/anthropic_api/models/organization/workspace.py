# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object Workspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .data_residency import DataResidency

__all__ = ["Workspace"]

_MODELS = Variants("", __package__, {"DataResidency": (".data_residency", "DataResidency")})


class Workspace(_Model):
    """
    The object ``Workspace`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        compartment_id: Identifier of the compartment.
        created_at: When the object was created (RFC 3339).
        external_key_id: Identifier of the external encryption key.
        name: Name.
        type: Always `workspace`.
        user_profile_id: Identifier of the user profile.
    """

    __slots__ = (
        "id",
        "compartment_id",
        "created_at",
        "data_residency",
        "display_color",
        "name",
        "tags",
        "type",
        "archived_at",
        "external_key_id",
        "user_profile_id",
    )

    id: str
    compartment_id: str
    created_at: dt.datetime
    data_residency: DataResidency
    display_color: str
    name: str
    tags: dict[str, str]
    type: Literal["workspace"]
    archived_at: dt.datetime | None | Unset
    external_key_id: str | None | Unset
    user_profile_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        compartment_id: str,
        created_at: dt.datetime,
        data_residency: DataResidency,
        display_color: str,
        name: str,
        tags: dict[str, str],
        type: Literal["workspace"] = "workspace",
        archived_at: dt.datetime | None | Unset = UNSET,
        external_key_id: str | None | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.compartment_id = compartment_id
        self.created_at = created_at
        self.data_residency = data_residency
        self.display_color = display_color
        self.name = name
        self.tags = tags
        self.type = type
        self.archived_at = archived_at
        self.external_key_id = external_key_id
        self.user_profile_id = user_profile_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.compartment_id = data["compartment_id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["data_residency"]
            self.data_residency = _MODELS["DataResidency"](value)
            self.display_color = data["display_color"]
            self.name = data["name"]
            self.tags = data["tags"]
            self.type = data["type"]
            known = 11
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "external_key_id" in data:
                self.external_key_id = data["external_key_id"]
            else:
                self.external_key_id = UNSET
                known -= 1
            if "user_profile_id" in data:
                self.user_profile_id = data["user_profile_id"]
            else:
                self.user_profile_id = UNSET
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
            nullable(datetime_),
            None,
            datetime_,
            Lazy(__package__, ".data_residency", "DataResidency"),
            None,
            None,
            None,
            None,
            None,
            None,
        )


Workspace._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("compartment_id", "compartment_id"),
    ("created_at", "created_at"),
    ("data_residency", "data_residency"),
    ("display_color", "display_color"),
    ("external_key_id", "external_key_id"),
    ("name", "name"),
    ("tags", "tags"),
    ("type", "type"),
    ("user_profile_id", "user_profile_id"),
)

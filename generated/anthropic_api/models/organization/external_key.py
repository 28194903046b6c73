# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ExternalKey.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .external_key_attachment import CODEC as _EXTERNALKEYATTACHMENT
from .external_key_provider_config import CODEC as _EXTERNALKEYPROVIDERCONFIG

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .external_key_attachment import ExternalKeyAttachment
    from .external_key_provider_config import ExternalKeyProviderConfig

__all__ = ["ExternalKey"]


class ExternalKey(_Model):
    """
    The object ``ExternalKey`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        display_name: Name as people see it.
        type: Always `external_key`.
        updated_at: When the object was last changed (RFC 3339).
        user_profile_id: Identifier of the user profile.
    """

    __slots__ = (
        "id",
        "attachment",
        "created_at",
        "geo",
        "provider_config",
        "type",
        "updated_at",
        "display_name",
        "user_profile_id",
    )

    id: str
    attachment: ExternalKeyAttachment
    created_at: dt.datetime
    geo: str
    provider_config: ExternalKeyProviderConfig
    type: Literal["external_key"]
    updated_at: dt.datetime
    display_name: str | None | Unset
    user_profile_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        attachment: ExternalKeyAttachment,
        created_at: dt.datetime,
        geo: str,
        provider_config: ExternalKeyProviderConfig,
        type: Literal["external_key"] = "external_key",
        updated_at: dt.datetime,
        display_name: str | None | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.attachment = attachment
        self.created_at = created_at
        self.geo = geo
        self.provider_config = provider_config
        self.type = type
        self.updated_at = updated_at
        self.display_name = display_name
        self.user_profile_id = user_profile_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["attachment"]
            self.attachment = _EXTERNALKEYATTACHMENT[value["type"]](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.geo = data["geo"]
            value = data["provider_config"]
            self.provider_config = _EXTERNALKEYPROVIDERCONFIG[value["type"]](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 9
            if "display_name" in data:
                self.display_name = data["display_name"]
            else:
                self.display_name = UNSET
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
            Lazy(__package__, ".external_key_attachment", "CODEC"),
            datetime_,
            None,
            None,
            Lazy(__package__, ".external_key_provider_config", "CODEC"),
            None,
            datetime_,
            None,
        )


ExternalKey._WIRE = (
    ("id", "id"),
    ("attachment", "attachment"),
    ("created_at", "created_at"),
    ("display_name", "display_name"),
    ("geo", "geo"),
    ("provider_config", "provider_config"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("user_profile_id", "user_profile_id"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object APIKey.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .api_key_principal import CODEC as _APIKEYPRINCIPAL
from .api_key_scope import CODEC as _APIKEYSCOPE

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .api_key_created_by import APIKeyCreatedBy
    from .api_key_principal import APIKeyPrincipal
    from .api_key_scope import APIKeyScope

__all__ = ["APIKey"]

_MODELS = Variants("", __package__, {"APIKeyCreatedBy": (".api_key_created_by", "APIKeyCreatedBy")})


class APIKey(_Model):
    """
    The object ``APIKey`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        expires_at: When the object expires (RFC 3339).
        name: Name.
        status: Where the object stands.
        type: Always `api_key`.
    """

    __slots__ = (
        "id",
        "created_at",
        "name",
        "scope",
        "status",
        "type",
        "created_by",
        "expires_at",
        "partial_key_hint",
        "principal",
    )

    id: str
    created_at: dt.datetime
    name: str
    scope: APIKeyScope
    status: Literal["active", "archived", "expired", "inactive"] | str
    type: Literal["api_key"]
    created_by: APIKeyCreatedBy | None | Unset
    expires_at: dt.datetime | None | Unset
    partial_key_hint: str | None | Unset
    principal: APIKeyPrincipal | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        name: str,
        scope: APIKeyScope,
        status: Literal["active", "archived", "expired", "inactive"] | str,
        type: Literal["api_key"] = "api_key",
        created_by: APIKeyCreatedBy | None | Unset = UNSET,
        expires_at: dt.datetime | None | Unset = UNSET,
        partial_key_hint: str | None | Unset = UNSET,
        principal: APIKeyPrincipal | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.name = name
        self.scope = scope
        self.status = status
        self.type = type
        self.created_by = created_by
        self.expires_at = expires_at
        self.partial_key_hint = partial_key_hint
        self.principal = principal

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.name = data["name"]
            value = data["scope"]
            self.scope = _APIKEYSCOPE[value["type"]](value)
            self.status = data["status"]
            self.type = data["type"]
            known = 10
            if "created_by" in data:
                value = data["created_by"]
                self.created_by = None if value is None else _MODELS["APIKeyCreatedBy"](value)
            else:
                self.created_by = UNSET
                known -= 1
            if "expires_at" in data:
                value = data["expires_at"]
                self.expires_at = None if value is None else datetime_(value)
            else:
                self.expires_at = UNSET
                known -= 1
            if "partial_key_hint" in data:
                self.partial_key_hint = data["partial_key_hint"]
            else:
                self.partial_key_hint = UNSET
                known -= 1
            if "principal" in data:
                value = data["principal"]
                self.principal = None if value is None else _APIKEYPRINCIPAL[value["type"]](value)
            else:
                self.principal = UNSET
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
            datetime_,
            nullable(Lazy(__package__, ".api_key_created_by", "APIKeyCreatedBy")),
            nullable(datetime_),
            None,
            None,
            nullable(Lazy(__package__, ".api_key_principal", "CODEC")),
            Lazy(__package__, ".api_key_scope", "CODEC"),
            None,
            None,
        )


APIKey._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("created_by", "created_by"),
    ("expires_at", "expires_at"),
    ("name", "name"),
    ("partial_key_hint", "partial_key_hint"),
    ("principal", "principal"),
    ("scope", "scope"),
    ("status", "status"),
    ("type", "type"),
)

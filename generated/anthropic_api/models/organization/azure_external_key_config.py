# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AzureExternalKeyConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AzureExternalKeyConfig"]


class AzureExternalKeyConfig(_Model):
    """
    The object ``AzureExternalKeyConfig`` of the API.

    Attributes:
        key_name: Name of the key.
        tenant_id: Identifier of the tenant.
        type: Always `azure`.
        client_id: Client id of OAuth.
    """

    __slots__ = ("key_name", "tenant_id", "type", "vault_uri", "client_id")

    key_name: str
    tenant_id: str
    type: Literal["azure"]
    vault_uri: str
    client_id: str | None | Unset

    def __init__(
        self,
        *,
        key_name: str,
        tenant_id: str,
        type: Literal["azure"] = "azure",
        vault_uri: str,
        client_id: str | None | Unset = UNSET,
    ) -> None:
        self.key_name = key_name
        self.tenant_id = tenant_id
        self.type = type
        self.vault_uri = vault_uri
        self.client_id = client_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.key_name = data["key_name"]
            self.tenant_id = data["tenant_id"]
            self.type = data["type"]
            self.vault_uri = data["vault_uri"]
            known = 5
            if "client_id" in data:
                self.client_id = data["client_id"]
            else:
                self.client_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.key_name) is not ABSENT:
            out["key_name"] = value
        if (value := self.tenant_id) is not ABSENT:
            out["tenant_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.vault_uri) is not ABSENT:
            out["vault_uri"] = value
        if (value := self.client_id) is not ABSENT:
            out["client_id"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


AzureExternalKeyConfig._WIRE = (
    ("key_name", "key_name"),
    ("tenant_id", "tenant_id"),
    ("type", "type"),
    ("vault_uri", "vault_uri"),
    ("client_id", "client_id"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServiceAccountTarget.
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

__all__ = ["ServiceAccountTarget"]


class ServiceAccountTarget(_Model):
    """
    The object ``ServiceAccountTarget`` of the API.

    Attributes:
        service_account_id: Identifier of the service account.
        type: Always `service_account`.
        service_account_name: Name of the service account.
    """

    __slots__ = ("service_account_id", "type", "service_account_name")

    service_account_id: str
    type: Literal["service_account"]
    service_account_name: str | None | Unset

    def __init__(
        self,
        *,
        service_account_id: str,
        type: Literal["service_account"] = "service_account",
        service_account_name: str | None | Unset = UNSET,
    ) -> None:
        self.service_account_id = service_account_id
        self.type = type
        self.service_account_name = service_account_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.service_account_id = data["service_account_id"]
            self.type = data["type"]
            known = 3
            if "service_account_name" in data:
                self.service_account_name = data["service_account_name"]
            else:
                self.service_account_name = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.service_account_id) is not ABSENT:
            out["service_account_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.service_account_name) is not ABSENT:
            out["service_account_name"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


ServiceAccountTarget._WIRE = (
    ("service_account_id", "service_account_id"),
    ("type", "type"),
    ("service_account_name", "service_account_name"),
)

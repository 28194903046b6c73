# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimitUserActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["SpendLimitUserActor"]


class SpendLimitUserActor(_Model):
    """
    The object ``SpendLimitUserActor`` of the API.

    Attributes:
        email_address: E-mail address.
        name: Name.
        type: Always `user_actor`.
        user_id: Identifier of the user.
    """

    __slots__ = ("deleted", "type", "user_id", "email_address", "name")

    deleted: bool
    type: Literal["user_actor"]
    user_id: str
    email_address: str | None | Unset
    name: str | None | Unset

    def __init__(
        self,
        *,
        deleted: bool,
        type: Literal["user_actor"] = "user_actor",
        user_id: str,
        email_address: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> None:
        self.deleted = deleted
        self.type = type
        self.user_id = user_id
        self.email_address = email_address
        self.name = name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.deleted = data["deleted"]
            self.type = data["type"]
            self.user_id = data["user_id"]
            known = 5
            if "email_address" in data:
                self.email_address = data["email_address"]
            else:
                self.email_address = UNSET
                known -= 1
            if "name" in data:
                self.name = data["name"]
            else:
                self.name = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


SpendLimitUserActor._WIRE = (
    ("deleted", "deleted"),
    ("email_address", "email_address"),
    ("name", "name"),
    ("type", "type"),
    ("user_id", "user_id"),
)

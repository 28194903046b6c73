# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object OrganizationUserPage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .organization_user import OrganizationUser

__all__ = ["OrganizationUserPage"]

_MODELS = Variants("", __package__, {"OrganizationUser": (".organization_user", "OrganizationUser")})


class OrganizationUserPage(_Model):
    """
    One page of a list.

    Attributes:
        data: The items of this page, in order.
        has_more: Whether there are items beyond this page.
        first_id: Id of the first item of the page, for before_id; null when the page is empty.
        last_id: Id of the last item of the page, for after_id; null when the page is empty.
    """

    __slots__ = ("data", "has_more", "first_id", "last_id")

    data: list[OrganizationUser]
    has_more: bool
    first_id: str | None
    last_id: str | None

    def __init__(
        self,
        *,
        data: list[OrganizationUser],
        has_more: bool,
        first_id: str | None,
        last_id: str | None,
    ) -> None:
        self.data = data
        self.has_more = has_more
        self.first_id = first_id
        self.last_id = last_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["data"]
            self.data = [_MODELS["OrganizationUser"](item) for item in value] if value.__class__ is list else value
            self.has_more = data["has_more"]
            self.first_id = data["first_id"]
            self.last_id = data["last_id"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".organization_user", "OrganizationUser")),
            None,
            None,
            None,
        )


OrganizationUserPage._WIRE = (
    ("data", "data"),
    ("has_more", "has_more"),
    ("first_id", "first_id"),
    ("last_id", "last_id"),
)

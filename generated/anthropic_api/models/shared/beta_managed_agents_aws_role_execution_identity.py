# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAWSRoleExecutionIdentity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAWSRoleExecutionIdentity"]


class BetaManagedAgentsAWSRoleExecutionIdentity(_Model):
    """
    The object ``BetaManagedAgentsAWSRoleExecutionIdentity`` of the API.

    Attributes:
        type: Always `aws_role`.
    """

    __slots__ = ("role_arn", "type")

    role_arn: str
    type: Literal["aws_role"]

    def __init__(
        self,
        *,
        role_arn: str,
        type: Literal["aws_role"] = "aws_role",
    ) -> None:
        self.role_arn = role_arn
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.role_arn = data["role_arn"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.role_arn) is not ABSENT:
            out["role_arn"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsAWSRoleExecutionIdentity._WIRE = (
    ("role_arn", "role_arn"),
    ("type", "type"),
)

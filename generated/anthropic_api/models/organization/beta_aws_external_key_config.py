# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAWSExternalKeyConfig.
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

__all__ = ["BetaAWSExternalKeyConfig"]


class BetaAWSExternalKeyConfig(_Model):
    """
    The object ``BetaAWSExternalKeyConfig`` of the API.

    Attributes:
        type: Always `aws`.
        region: Region.
    """

    __slots__ = ("kms_arn", "type", "region", "role_arn")

    kms_arn: str
    type: Literal["aws"]
    region: str | None | Unset
    role_arn: str | None | Unset

    def __init__(
        self,
        *,
        kms_arn: str,
        type: Literal["aws"] = "aws",
        region: str | None | Unset = UNSET,
        role_arn: str | None | Unset = UNSET,
    ) -> None:
        self.kms_arn = kms_arn
        self.type = type
        self.region = region
        self.role_arn = role_arn

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.kms_arn = data["kms_arn"]
            self.type = data["type"]
            known = 4
            if "region" in data:
                self.region = data["region"]
            else:
                self.region = UNSET
                known -= 1
            if "role_arn" in data:
                self.role_arn = data["role_arn"]
            else:
                self.role_arn = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.kms_arn) is not ABSENT:
            out["kms_arn"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.region) is not ABSENT:
            out["region"] = value
        if (value := self.role_arn) is not ABSENT:
            out["role_arn"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaAWSExternalKeyConfig._WIRE = (
    ("kms_arn", "kms_arn"),
    ("type", "type"),
    ("region", "region"),
    ("role_arn", "role_arn"),
)

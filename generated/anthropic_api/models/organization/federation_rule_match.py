# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FederationRuleMatch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["FederationRuleMatch"]


class FederationRuleMatch(_Model):
    """
    The object ``FederationRuleMatch`` of the API.
    """

    __slots__ = ("audience", "claims", "condition", "subject_prefix")

    audience: str | None | Unset
    claims: dict[str, str] | None | Unset
    condition: str | None | Unset
    subject_prefix: str | None | Unset

    def __init__(
        self,
        *,
        audience: str | None | Unset = UNSET,
        claims: dict[str, str] | None | Unset = UNSET,
        condition: str | None | Unset = UNSET,
        subject_prefix: str | None | Unset = UNSET,
    ) -> None:
        self.audience = audience
        self.claims = claims
        self.condition = condition
        self.subject_prefix = subject_prefix

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 4
            if "audience" in data:
                self.audience = data["audience"]
            else:
                self.audience = UNSET
                known -= 1
            if "claims" in data:
                self.claims = data["claims"]
            else:
                self.claims = UNSET
                known -= 1
            if "condition" in data:
                self.condition = data["condition"]
            else:
                self.condition = UNSET
                known -= 1
            if "subject_prefix" in data:
                self.subject_prefix = data["subject_prefix"]
            else:
                self.subject_prefix = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.audience) is not ABSENT:
            out["audience"] = value
        if (value := self.claims) is not ABSENT:
            out["claims"] = value
        if (value := self.condition) is not ABSENT:
            out["condition"] = value
        if (value := self.subject_prefix) is not ABSENT:
            out["subject_prefix"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


FederationRuleMatch._WIRE = (
    ("audience", "audience"),
    ("claims", "claims"),
    ("condition", "condition"),
    ("subject_prefix", "subject_prefix"),
)

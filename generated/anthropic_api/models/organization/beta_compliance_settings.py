# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaComplianceSettings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .compliance_settings_state import CODEC as _COMPLIANCESETTINGSSTATE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .compliance_settings_state import ComplianceSettingsState

__all__ = ["BetaComplianceSettings"]


class BetaComplianceSettings(_Model):
    """
    The object ``BetaComplianceSettings`` of the API.

    Attributes:
        type: Always `compliance_settings`.
    """

    __slots__ = ("state", "type")

    state: ComplianceSettingsState
    type: Literal["compliance_settings"]

    def __init__(
        self,
        *,
        state: ComplianceSettingsState,
        type: Literal["compliance_settings"] = "compliance_settings",
    ) -> None:
        self.state = state
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["state"]
            self.state = _COMPLIANCESETTINGSSTATE[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".compliance_settings_state", "CODEC"),
            None,
        )


BetaComplianceSettings._WIRE = (
    ("state", "state"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ComplianceSettingsState.

The type ``ComplianceSettingsState`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled
    from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled

__all__ = ["CODEC", "ComplianceSettingsState"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (".compliance_settings_state_enabled", "ComplianceSettingsStateEnabled"),
        "disabled": (".compliance_settings_state_disabled", "ComplianceSettingsStateDisabled"),
    },
)

ComplianceSettingsState: TypeAlias = "ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabled"

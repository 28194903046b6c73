# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BrowserClickTarget.

The type ``BrowserClickTarget`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .browser_coordinate_target import BrowserCoordinateTarget
    from .browser_ref_target import BrowserRefTarget

__all__ = ["CODEC", "BrowserClickTarget"]

CODEC = Variants(
    "type",
    __package__,
    {
        "coordinate": (".browser_coordinate_target", "BrowserCoordinateTarget"),
        "ref": (".browser_ref_target", "BrowserRefTarget"),
    },
)

BrowserClickTarget: TypeAlias = "BrowserCoordinateTarget | BrowserRefTarget"

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ExternalKeyAttachment.

The type ``ExternalKeyAttachment`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .external_key_attached_attachment import ExternalKeyAttachedAttachment
    from .external_key_unattached_attachment import ExternalKeyUnattachedAttachment

__all__ = ["CODEC", "ExternalKeyAttachment"]

CODEC = Variants(
    "type",
    __package__,
    {
        "attached": (".external_key_attached_attachment", "ExternalKeyAttachedAttachment"),
        "unattached": (".external_key_unattached_attachment", "ExternalKeyUnattachedAttachment"),
    },
)

ExternalKeyAttachment: TypeAlias = "ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment"

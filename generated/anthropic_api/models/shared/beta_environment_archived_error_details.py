# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaEnvironmentArchivedErrorDetails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaEnvironmentArchivedErrorDetails"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaEnvironmentArchivedErrorDetails(_Model):
    """
    The object ``BetaEnvironmentArchivedErrorDetails`` of the API.

    Attributes:
        error_code: Always `environment_archived`.
    """

    error_code: Literal["environment_archived"] = "environment_archived"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.error_code = data["error_code"]
            rest = len(data) - 1
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaEnvironmentArchivedErrorDetails._WIRE = (("error_code", "error_code"),)

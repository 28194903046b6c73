# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object Diagnostics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .cache_miss_reason import CODEC as _CACHEMISSREASON

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .cache_miss_reason import CacheMissReason

__all__ = ["Diagnostics"]


class Diagnostics(_Model):
    """
    Diagnostics about a request.

    Attributes:
        cache_miss_reason: Why the cache was missed; null if it was met.
    """

    __slots__ = ("cache_miss_reason",)

    cache_miss_reason: CacheMissReason | None | Unset

    def __init__(
        self,
        *,
        cache_miss_reason: CacheMissReason | None | Unset = UNSET,
    ) -> None:
        self.cache_miss_reason = cache_miss_reason

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 1
            if "cache_miss_reason" in data:
                value = data["cache_miss_reason"]
                self.cache_miss_reason = None if value is None else _CACHEMISSREASON[value["type"]](value)
            else:
                self.cache_miss_reason = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (nullable(Lazy(__package__, ".cache_miss_reason", "CODEC")),)


Diagnostics._WIRE = (("cache_miss_reason", "cache_miss_reason"),)
Diagnostics._PARAM = ()

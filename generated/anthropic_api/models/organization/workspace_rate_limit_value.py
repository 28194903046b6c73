# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WorkspaceRateLimitValue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .workspace_rate_limit_value_source import CODEC as _WORKSPACERATELIMITVALUESOURCE

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .workspace_rate_limit_value_source import WorkspaceRateLimitValueSource

__all__ = ["WorkspaceRateLimitValue"]


class WorkspaceRateLimitValue(_Model):
    """
    The object ``WorkspaceRateLimitValue`` of the API.
    """

    __slots__ = ("source", "type", "value", "org_limit")

    source: WorkspaceRateLimitValueSource
    type: str
    value: int
    org_limit: int | None | Unset

    def __init__(
        self,
        *,
        source: WorkspaceRateLimitValueSource,
        type: str,
        value: int,
        org_limit: int | None | Unset = UNSET,
    ) -> None:
        self.source = source
        self.type = type
        self.value = value
        self.org_limit = org_limit

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["source"]
            self.source = _WORKSPACERATELIMITVALUESOURCE[value["type"]](value)
            self.type = data["type"]
            self.value = data["value"]
            known = 4
            if "org_limit" in data:
                self.org_limit = data["org_limit"]
            else:
                self.org_limit = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".workspace_rate_limit_value_source", "CODEC"),
            None,
            None,
        )


WorkspaceRateLimitValue._WIRE = (
    ("org_limit", "org_limit"),
    ("source", "source"),
    ("type", "type"),
    ("value", "value"),
)

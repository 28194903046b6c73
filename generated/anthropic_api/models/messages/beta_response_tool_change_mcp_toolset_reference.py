# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaResponseToolChangeMCPToolsetReference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaResponseToolChangeMCPToolsetReference"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaResponseToolChangeMCPToolsetReference(_Model):
    """
    The object ``BetaResponseToolChangeMCPToolsetReference`` of the API.

    Attributes:
        server_name: Name of the MCP server.
        type: Always `mcp_toolset_reference`.
    """

    server_name: str
    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.server_name = data["server_name"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaResponseToolChangeMCPToolsetReference._WIRE = (
    ("server_name", "server_name"),
    ("type", "type"),
)

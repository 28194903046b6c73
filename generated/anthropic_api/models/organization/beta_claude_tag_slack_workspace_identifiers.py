# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClaudeTagSlackWorkspaceIdentifiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["BetaClaudeTagSlackWorkspaceIdentifiers"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaClaudeTagSlackWorkspaceIdentifiers(_Model):
    """
    The object ``BetaClaudeTagSlackWorkspaceIdentifiers`` of the API.

    Attributes:
        workspace_id: Identifier of the workspace.
    """

    workspace_id: str

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.workspace_id = data["workspace_id"]
            rest = len(data) - 1
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClaudeTagSlackWorkspaceIdentifiers._WIRE = (("workspace_id", "workspace_id"),)

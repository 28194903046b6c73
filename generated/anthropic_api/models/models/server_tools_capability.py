# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ServerToolsCapability.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .capability_support import CapabilitySupport

__all__ = ["ServerToolsCapability"]

_MODELS = Variants("", __package__, {"CapabilitySupport": (".capability_support", "CapabilitySupport")})


class ServerToolsCapability(_Model):
    """
    The object ``ServerToolsCapability`` of the API.

    Attributes:
        code_execution: Code execution.
        supported: Whether the model can do it.
        web_search: Web search.
    """

    __slots__ = ("code_execution", "supported", "web_search")

    code_execution: CapabilitySupport
    supported: bool
    web_search: CapabilitySupport

    def __init__(
        self,
        *,
        code_execution: CapabilitySupport,
        supported: bool,
        web_search: CapabilitySupport,
    ) -> None:
        self.code_execution = code_execution
        self.supported = supported
        self.web_search = web_search

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["code_execution"]
            self.code_execution = _MODELS["CapabilitySupport"](value)
            self.supported = data["supported"]
            value = data["web_search"]
            self.web_search = _MODELS["CapabilitySupport"](value)
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            None,
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
        )


ServerToolsCapability._WIRE = (
    ("code_execution", "code_execution"),
    ("supported", "supported"),
    ("web_search", "web_search"),
)

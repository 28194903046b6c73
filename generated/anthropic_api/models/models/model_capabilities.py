# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ModelCapabilities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from .capability_support import CapabilitySupport
    from .context_management_capability import ContextManagementCapability
    from .effort_capability import EffortCapability
    from .server_tools_capability import ServerToolsCapability
    from .thinking_capability import ThinkingCapability

__all__ = ["ModelCapabilities"]

_MODELS = Variants(
    "",
    __package__,
    {
        "CapabilitySupport": (".capability_support", "CapabilitySupport"),
        "ContextManagementCapability": (".context_management_capability", "ContextManagementCapability"),
        "EffortCapability": (".effort_capability", "EffortCapability"),
        "ServerToolsCapability": (".server_tools_capability", "ServerToolsCapability"),
        "ThinkingCapability": (".thinking_capability", "ThinkingCapability"),
    },
)


class ModelCapabilities(_Model):
    """
    What a model can do.

    Attributes:
        batch: Use in batches.
        citations: Citations.
        code_execution: Code execution.
        context_management: Context management.
        effort: Effort levels.
        image_input: Images in the input.
        pdf_input: PDF documents in the input.
        server_tools: Server tools.
        structured_outputs: Structured outputs.
        thinking: Thinking.
    """

    __slots__ = (
        "batch",
        "citations",
        "code_execution",
        "context_management",
        "effort",
        "image_input",
        "pdf_input",
        "server_tools",
        "structured_outputs",
        "thinking",
    )

    batch: CapabilitySupport
    citations: CapabilitySupport
    code_execution: CapabilitySupport
    context_management: ContextManagementCapability
    effort: EffortCapability
    image_input: CapabilitySupport
    pdf_input: CapabilitySupport
    server_tools: ServerToolsCapability
    structured_outputs: CapabilitySupport
    thinking: ThinkingCapability

    def __init__(
        self,
        *,
        batch: CapabilitySupport,
        citations: CapabilitySupport,
        code_execution: CapabilitySupport,
        context_management: ContextManagementCapability,
        effort: EffortCapability,
        image_input: CapabilitySupport,
        pdf_input: CapabilitySupport,
        server_tools: ServerToolsCapability,
        structured_outputs: CapabilitySupport,
        thinking: ThinkingCapability,
    ) -> None:
        self.batch = batch
        self.citations = citations
        self.code_execution = code_execution
        self.context_management = context_management
        self.effort = effort
        self.image_input = image_input
        self.pdf_input = pdf_input
        self.server_tools = server_tools
        self.structured_outputs = structured_outputs
        self.thinking = thinking

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["batch"]
            self.batch = _MODELS["CapabilitySupport"](value)
            value = data["citations"]
            self.citations = _MODELS["CapabilitySupport"](value)
            value = data["code_execution"]
            self.code_execution = _MODELS["CapabilitySupport"](value)
            value = data["context_management"]
            self.context_management = _MODELS["ContextManagementCapability"](value)
            value = data["effort"]
            self.effort = _MODELS["EffortCapability"](value)
            value = data["image_input"]
            self.image_input = _MODELS["CapabilitySupport"](value)
            value = data["pdf_input"]
            self.pdf_input = _MODELS["CapabilitySupport"](value)
            value = data["server_tools"]
            self.server_tools = _MODELS["ServerToolsCapability"](value)
            value = data["structured_outputs"]
            self.structured_outputs = _MODELS["CapabilitySupport"](value)
            value = data["thinking"]
            self.thinking = _MODELS["ThinkingCapability"](value)
            if len(data) != 10:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".context_management_capability", "ContextManagementCapability"),
            Lazy(__package__, ".effort_capability", "EffortCapability"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".server_tools_capability", "ServerToolsCapability"),
            Lazy(__package__, ".capability_support", "CapabilitySupport"),
            Lazy(__package__, ".thinking_capability", "ThinkingCapability"),
        )


ModelCapabilities._WIRE = (
    ("batch", "batch"),
    ("citations", "citations"),
    ("code_execution", "code_execution"),
    ("context_management", "context_management"),
    ("effort", "effort"),
    ("image_input", "image_input"),
    ("pdf_input", "pdf_input"),
    ("server_tools", "server_tools"),
    ("structured_outputs", "structured_outputs"),
    ("thinking", "thinking"),
)

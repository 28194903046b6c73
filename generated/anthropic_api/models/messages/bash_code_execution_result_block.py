# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BashCodeExecutionResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock

__all__ = ["BashCodeExecutionResultBlock"]

_MODELS = Variants(
    "",
    __package__,
    {"BashCodeExecutionOutputBlock": (".bash_code_execution_output_block", "BashCodeExecutionOutputBlock")},
)


class BashCodeExecutionResultBlock(_Model):
    """
    The object ``BashCodeExecutionResultBlock`` of the API.

    Attributes:
        content: The files that the command wrote.
        return_code: Exit code of the process; 0 means success.
        stderr: What the process wrote to standard error.
        stdout: What the process wrote to standard output.
        type: Always `bash_code_execution_result`.
    """

    __slots__ = ("content", "return_code", "stderr", "stdout", "type")

    content: list[BashCodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"]

    def __init__(
        self,
        *,
        content: list[BashCodeExecutionOutputBlock],
        return_code: int,
        stderr: str,
        stdout: str,
        type: Literal["bash_code_execution_result"] = "bash_code_execution_result",
    ) -> None:
        self.content = content
        self.return_code = return_code
        self.stderr = stderr
        self.stdout = stdout
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = (
                [_MODELS["BashCodeExecutionOutputBlock"](item) for item in value] if value.__class__ is list else value
            )
            self.return_code = data["return_code"]
            self.stderr = data["stderr"]
            self.stdout = data["stdout"]
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.return_code) is not ABSENT:
            out["return_code"] = value
        if (value := self.stderr) is not ABSENT:
            out["stderr"] = value
        if (value := self.stdout) is not ABSENT:
            out["stdout"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".bash_code_execution_output_block", "BashCodeExecutionOutputBlock")),
            None,
            None,
            None,
            None,
        )


BashCodeExecutionResultBlock._WIRE = (
    ("content", "content"),
    ("return_code", "return_code"),
    ("stderr", "stderr"),
    ("stdout", "stdout"),
    ("type", "type"),
)

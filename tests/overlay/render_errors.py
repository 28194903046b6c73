"""
Renders `overlay/anthropic_sdk/errors.pyi`, which tells type checkers of the classes that `errors.py` makes on demand.

Run ``python -m tests.overlay.render_errors`` after the API description has got new error codes.
"""

from __future__ import annotations

from pathlib import Path

from anthropic_api.errors import ERROR_CODES
from anthropic_sdk import _errors, _stream_errors

__all__ = ["PATH", "render"]

PATH = Path(_errors.__file__).with_name("errors.pyi")

_ALIASES = {"ContentTooLargeError": "RequestTooLargeError", "DeadlineExceededError": "GatewayTimeoutError"}


def render() -> str:
    """
    Returns:
        The text of the stub.
    """
    rows = sorted((row.cls, code, row) for code, row in ERROR_CODES.items())
    lines = [
        "# Rendered from anthropic_api.errors by `python -m tests.overlay.render_errors`: do not edit.",
        "# ruff: noqa: I001",
        "from typing import Literal",
        "",
        "from anthropic_api.models import (",
        *sorted({f"    {row.details}," for _, _, row in rows if row.details}),
        ")",
        "",
    ]
    for module in (_errors, _stream_errors):
        name = module.__name__.rpartition(".")[2]
        lines += [f"from .{name} import {each} as {each}" for each in sorted(module.__all__)]
    lines.append("")
    lines += [f"{alias} = {target}" for alias, target in _ALIASES.items()]
    for name, code, row in rows:
        lines += [
            "",
            f"class {name}({_ALIASES.get(row.base, row.base)}):",
            "    @property",
            f'    def error_code(self) -> Literal["{code}"]: ...',
        ]
        if row.details:
            lines += ["    @property", f"    def details(self) -> {row.details}: ..."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PATH.write_text(render(), encoding="utf-8")

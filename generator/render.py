"""
Views to text: the Jinja environment, and nothing that decides.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.text import literal

__all__ = ["TEMPLATES", "environment", "render"]

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


@cache
def environment() -> Environment:
    """
    Returns:
        The environment: a name that a view does not have is an error, and only our own templates are found.
    """
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the output is Python: `literal` and the views escape
    )
    made.filters["literal"] = literal
    return made


def render(template: str, view: Any) -> str:
    """
    Print a view.

    Args:
        template: Path below ``templates/``.
        view: What the template calls ``view``.

    Returns:
        Source, not yet formatted.
    """
    return environment().get_template(template).render(view=view)

"""
The way to rich, which only a terminal needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

__all__ = ["rich_module"]


def rich_module(name: str) -> Any:  # typing rich here would import it
    """
    Import a module of rich.

    Args:
        name: Inside of the package.

    Raises:
        click.ClickException: It is not installed; says what to do.
    """
    try:
        return import_module(f"rich.{name}")
    except ModuleNotFoundError as error:
        message = "tables need an extra: pip install 'anthropic-sdk-unofficial[cli]', or use --json"
        raise click.ClickException(message) from error

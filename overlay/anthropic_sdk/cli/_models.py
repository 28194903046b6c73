"""
``anthropic-sdk models``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ._commands import Group
from ._lists import LIMIT, at_most, page_size

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["models"]

_COLUMNS = (
    ("id", "Id"),
    ("display_name", "Name"),
    ("created_at", "Created"),
    ("lifecycle", "Lifecycle"),
    ("max_input_tokens", "Tokens in"),
    ("max_tokens", "Tokens out"),
)


@click.group(cls=Group, short_help="List models, or get one.")
def models() -> None:
    """
    List models, or get one.
    """


@models.command("list")
@LIMIT
@click.pass_obj
def list_models(session: Session, limit: int | None) -> None:
    """
    List the models that this key can use, newest first.
    """
    session.output.items(at_most(limit, session.client.models.list(**page_size(limit))), _COLUMNS)


@models.command("get")
@click.argument("model")
@click.pass_obj
def get_model(session: Session, model: str) -> None:
    """
    Show one model, by its id or alias.
    """
    session.output.document(session.client.models.retrieve(model_id=model))

"""
``anthropic-sdk request``: anything that HTTP can say to the API, with its credentials, retries and typed errors.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from ._commands import Command
from ._values import HEADER, JSON, PAIR

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["request"]


@click.command(cls=Command, short_help="Send any request.")
@click.argument("method")
@click.argument("path")
@click.option("--data", "-d", type=JSON, help="The JSON body.")
@click.option("--query", "-q", type=PAIR, multiple=True, help="A query parameter; may be repeated.")
@click.option("--header", "-H", type=HEADER, multiple=True, help="A header; may be repeated.")
@click.pass_obj
def request(
    session: Session,
    method: str,
    path: str,
    *,
    data: Any,
    query: tuple[tuple[str, str], ...],
    header: tuple[tuple[str, str], ...],
) -> None:
    r"""
    Send any request, with the credentials, retries and errors of all others.

    \b
        anthropic-sdk request GET /v1/models -q limit=1
        anthropic-sdk request POST /v1/messages/count_tokens -d @request.json
    """
    from urllib.parse import urlencode

    from anthropic_api import UNSET

    if query:
        path += ("&" if "?" in path else "?") + urlencode(query)
    content: bytes = session.client.request(
        method,
        path,
        body=UNSET if data is None else data,
        extra_headers=dict(header),
        cast_to=bytes,
    )
    _show(session, content)


def _show(session: Session, content: bytes) -> None:
    try:
        session.output.document(json.loads(content))
    except ValueError:
        try:
            click.echo(content.decode(), nl=False)  # a stream, or nothing at all
        except UnicodeDecodeError:
            session.output.content([content])

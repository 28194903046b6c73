"""
``anthropic-sdk files``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from ._commands import Failure, Group
from ._lists import LIMIT, at_most, page_size
from ._uploads import upload_of

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["files"]

_COLUMNS = (
    ("id", "Id"),
    ("filename", "Name"),
    ("mime_type", "Type"),
    ("size_bytes", "Bytes"),
    ("created_at", "Created"),
)


@click.group(cls=Group, short_help="Upload, list, download and delete files.")
def files() -> None:
    """
    Upload, list, download and delete files.
    """


@files.command("upload")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option("--name", metavar="TEXT", help="Name of the file there; its own by default.")
@click.option("--type", "mime_type", metavar="MIME", help="Media type; guessed from the name by default.")
@click.option("--expires-in", type=click.IntRange(min=1), metavar="SECONDS", help="When it is deleted by itself.")
@click.pass_obj
def upload_files(
    session: Session, paths: tuple[str, ...], name: str | None, mime_type: str | None, expires_in: int | None
) -> None:
    """
    Upload files; `-` is standard input, and needs a --name.
    """
    if name and len(paths) > 1:
        message = "--name is for one file"
        raise click.UsageError(message)
    rest: Any = {} if expires_in is None else {"expires_in_seconds": expires_in}
    uploaded = (session.client.files.upload(file=upload_of(path, name, mime_type), **rest) for path in paths)
    if len(paths) == 1:
        session.output.document(next(uploaded))
    else:
        session.output.items(uploaded, _COLUMNS)


@files.command("list")
@LIMIT
@click.pass_obj
def list_files(session: Session, limit: int | None) -> None:
    """
    List the files of the workspace.
    """
    session.output.items(at_most(limit, session.client.files.list(**page_size(limit))), _COLUMNS)


@files.command("get")
@click.argument("file")
@click.pass_obj
def get_file(session: Session, file: str) -> None:
    """
    Show what is known of a file, by its id.
    """
    session.output.document(session.client.files.retrieve_metadata(file_id=file))


@files.command("download")
@click.argument("file")
@click.option("--output", "-o", metavar="PATH", help="Where it goes; a folder keeps the file's own name.")
@click.pass_obj
def download_file(session: Session, file: str, output: str | None) -> None:
    """
    Download a file, by its id: to standard output, or to a file that appears when it is complete.
    """
    if output is None:
        if session.output.terminal:
            message = "say where it goes: --output FILE, or a pipe"
            raise click.UsageError(message)
        with session.client.files.download(file_id=file) as content:
            session.output.content(content.iter_bytes())
        return
    if os.path.isdir(output):  # noqa: PTH112  # a path as the user wrote it
        output = _own_name(output, str(session.client.files.retrieve_metadata(file_id=file).filename))
    with session.client.files.download(file_id=file) as content:
        size = content.write_to_file(output)
    click.echo(f"{output}: {size} bytes", err=True)


def _own_name(folder: str, name: str) -> str:
    """
    Where a file with a name that the server chose goes.

    Raises:
        Failure: It is taken, or no name at all.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    path = os.path.join(folder, last)  # noqa: PTH118  # a path as the user wrote it
    if last in {"", ".", ".."} or os.path.lexists(path):
        message = f"{path} is there already, or can't be a file: pass the whole path to --output"
        raise Failure(message, 1)
    return path


@files.command("delete")
@click.argument("ids", metavar="FILE...", nargs=-1, required=True)
@click.pass_obj
def delete_files(session: Session, ids: tuple[str, ...]) -> None:
    """
    Delete files, by their ids.
    """
    session.output.items((session.client.files.delete(file_id=each) for each in ids), (("id", "Id"), ("type", "Type")))

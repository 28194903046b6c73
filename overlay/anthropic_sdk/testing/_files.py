"""
The files that were uploaded to the fake.
"""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

import attrs

from ._errors import Refusal
from ._pages import cursor_page, id_page
from ._reply import Chunk, Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._documents import Json
    from ._request import Call
    from ._state import Context

__all__ = ["Files"]


@attrs.frozen
class _File:
    metadata: dict[str, Json]
    content: bytes


class Files:
    """
    Keeps files in memory: upload, list, metadata, download, delete.
    """

    def __init__(self, context: Context) -> None:
        """
        Start without files.
        """
        self._context = context
        self._files: dict[str, _File] = {}
        self.handlers: dict[str, Callable[[Call], Reply]] = {
            "files.upload": self._upload,
            "files.list": self._list,
            "files.retrieve_metadata": self._metadata,
            "files.download": self._download,
            "files.delete": self._delete,
        }

    def add(self, filename: str, content: bytes, mime_type: str | None = None) -> str:
        """
        Put a file there as if it had been made by the API.

        Args:
            filename: Its name.
            content: Its bytes.
            mime_type: Its media type; guessed from the name by default.

        Returns:
            The id of the file.
        """
        guessed = mime_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
        metadata: dict[str, Json] = {
            "type": "file",
            "id": self._context.new_id("file"),
            "filename": filename,
            "mime_type": guessed,
            "size_bytes": len(content),
            "created_at": self._context.now(),
            "downloadable": True,
        }
        self._files[metadata["id"]] = _File(metadata, content)
        return str(metadata["id"])

    def _upload(self, call: Call) -> Reply:
        part = next(each for each in call.parts if each.name == "file")
        if not part.content:
            raise Refusal(400, "file: The file is empty")
        mime = None if part.content_type == "text/plain" and part.filename else part.content_type
        return json_reply(self._files[self.add(part.filename or "file", part.content, mime)].metadata)

    def _list(self, call: Call) -> Reply:
        wanted = [value for name, value in call.query if name == "ids[]"]
        newest = [file.metadata for file in reversed(self._files.values())]
        items = [each for each in newest if not wanted or each["id"] in wanted]
        query = dict(call.query)
        page = cursor_page(items, query, "cursor")
        if call.headers.get("anthropic-version") == "2023-06-01":  # paged by id then
            page |= id_page(items, query)
        return json_reply(page)

    def _found(self, call: Call) -> _File:
        name = call.params["file_id"]
        if name not in self._files:
            raise Refusal(404, f"File not found: {name}")
        return self._files[name]

    def _metadata(self, call: Call) -> Reply:
        return json_reply(self._found(call).metadata)

    def _download(self, call: Call) -> Reply:
        file = self._found(call)
        headers = {
            "content-type": str(file.metadata["mime_type"]),
            "content-length": str(len(file.content)),
        }
        return Reply(200, headers, (Chunk(file.content),))

    def _delete(self, call: Call) -> Reply:
        name = self._found(call).metadata["id"]
        del self._files[name]
        return json_reply({"type": "file_deleted", "id": name})

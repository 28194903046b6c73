"""
Conversations that the server keeps: message threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._faults import coded_error

if TYPE_CHECKING:
    from ._documents import Json

__all__ = ["Threads"]


class Threads:
    """
    Remembers, for the last message of each thread, what was said before.
    """

    def __init__(self) -> None:
        """
        Start without threads.
        """
        self._said: dict[str, list[Json]] = {}
        self._continued: set[str] = set()

    def whole(self, body: dict[str, Json]) -> dict[str, Json]:
        """
        Put what the thread said before in front of a request's messages.

        Args:
            body: A valid body of ``messages.create``.

        Returns:
            The body with the whole conversation; the body itself if it continues no thread.

        Raises:
            Refusal: The message to continue is unknown, or was continued already.
        """
        name = _previous(body)
        if name is None:
            return body
        if name in self._continued:
            raise coded_error("thread_already_continued", f"thread: {name} was continued already")
        if name not in self._said:
            raise coded_error("thread_not_found", f"thread: there is no message {name} to continue")
        return {**body, "messages": [*self._said[name], *body["messages"]]}

    def keep(self, body: dict[str, Json], message: dict[str, Json]) -> None:
        """
        Remember an answer, if its request started or continued a thread.

        Args:
            body: The body with the whole conversation.
            message: The message that answered it.
        """
        if body.get("thread"):
            self._continued.add(_previous(body) or "")
            reply = {"role": "assistant", "content": message["content"]}
            self._said[message["id"]] = [*body["messages"], reply]


def _previous(body: dict[str, Json]) -> str | None:
    thread = body.get("thread") or {}
    name: str | None = thread.get("previous_message_id")
    return name

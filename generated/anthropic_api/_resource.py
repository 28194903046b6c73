# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
What all typed resources share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .dispatch import AsyncDispatcher, Dispatcher

__all__ = ["AsyncResource", "SyncResource"]


class SyncResource:
    """
    A group of methods that send their requests through one client.

    Args:
        dispatcher: The client.
    """

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_raw_response(self) -> Any:
        """
        Returns:
            The same methods; each gives the whole response, its body read, instead of the parsed body.
        """
        return self._dispatcher._raw_view(self)

    @property
    def with_streaming_response(self) -> Any:
        """
        Returns:
            The same methods; each gives a context manager around the response, its body not read.
        """
        return self._dispatcher._streaming_view(self)


class AsyncResource:
    """
    The asynchronous twin of `SyncResource`.

    Args:
        dispatcher: The client.
    """

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_raw_response(self) -> Any:
        """
        Returns:
            The same methods; each gives the whole response, its body read, instead of the parsed body.
        """
        return self._dispatcher._raw_view(self)

    @property
    def with_streaming_response(self) -> Any:
        """
        Returns:
            The same methods; each gives a context manager around the response, its body not read.
        """
        return self._dispatcher._streaming_view(self)

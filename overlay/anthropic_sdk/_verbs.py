"""
``request``, ``get``, ``post`` ...: endpoints that have no method, on clients and on their raw views.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from anthropic_api import Operation, Options, RequestSpec
    from typing_extensions import Unpack

    from ._undocumented import RequestArguments

__all__ = ["AsyncVerbs", "Verbs"]


class Verbs(ABC):
    """
    ``request``, and one method for each HTTP method.
    """

    __slots__ = ()

    @abstractmethod
    def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        """Send a request and decode its response to what the caller names."""

    def request(self, method: str, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """
        Call an endpoint that has no method here, with retries and typed errors.

        Args:
            method: HTTP method.
            path: Path that begins with a slash; or an absolute URL, which gets no credentials where it is of another
                origin.
            arguments: See `RequestArguments`: ``body``, ``query``, ``files``, ``cast_to`` ...

        Returns:
            The body, decoded to ``cast_to``: its JSON value if there is none.

        Raises:
            APIError: There was no success.
            InvalidRequestError: The request can't be sent.
        """
        from ._undocumented import describe

        return self._cast(*describe(method, path, arguments))

    def get(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with GET."""
        return self.request("GET", path, **arguments)

    def post(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with POST."""
        return self.request("POST", path, **arguments)

    def put(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with PUT."""
        return self.request("PUT", path, **arguments)

    def patch(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with PATCH."""
        return self.request("PATCH", path, **arguments)

    def delete(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with DELETE."""
        return self.request("DELETE", path, **arguments)


class AsyncVerbs(ABC):
    """
    The asynchronous twin of `Verbs`.
    """

    __slots__ = ()

    @abstractmethod
    async def _cast(self, operation: Operation[Any], spec: RequestSpec, options: Options, to: Any, /) -> Any:
        """As `Verbs._cast`."""

    async def request(self, method: str, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `Verbs.request`."""
        from ._undocumented import describe

        return await self._cast(*describe(method, path, arguments))

    async def get(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with GET."""
        return await self.request("GET", path, **arguments)

    async def post(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with POST."""
        return await self.request("POST", path, **arguments)

    async def put(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with PUT."""
        return await self.request("PUT", path, **arguments)

    async def patch(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with PATCH."""
        return await self.request("PATCH", path, **arguments)

    async def delete(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`, with DELETE."""
        return await self.request("DELETE", path, **arguments)

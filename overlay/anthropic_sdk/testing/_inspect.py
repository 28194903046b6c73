"""
Questions to ask a fake after the code under test has run.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ._request import Call

if TYPE_CHECKING:
    from ._documents import Json

__all__ = ["Inspection"]

_SHOWN = 10  # calls that a message lists


class Inspection:
    """
    Assertions about the calls that were made; their messages list what came instead.
    """

    @property
    def requests(self) -> list[Call]:
        """
        Every call so far, in order.
        """
        raise NotImplementedError

    @property
    def last_request(self) -> Call:
        """
        The newest call.

        Raises:
            AssertionError: There was none.
        """
        calls = self.requests
        if not calls:
            raise AssertionError("the fake API received no request")
        return calls[-1]

    def calls(self, operation: str | None = None, **fields: Json) -> list[Call]:
        """
        List the calls of an operation whose body has some fields.

        Args:
            operation: Dotted name; with ``beta.`` only beta calls, without it both.
            **fields: Values that the body must have.
        """
        return [call for call in self.requests if _fits(call, operation, fields)]

    def assert_called(self, operation: str | None = None, *, times: int | None = None, **fields: Json) -> Call:
        """
        Check that calls were made.

        Args:
            operation: Dotted name, such as ``messages.create``; any by default.
            times: How many; at least one by default.
            **fields: Values that the body must have.

        Returns:
            The last of them.

        Raises:
            AssertionError: There were not as many; the message lists the calls that came.
        """
        found = self.calls(operation, **fields)
        right = bool(found) if times is None else len(found) == times
        if not right:
            wanted = "at least one call" if times is None else f"{times} call{'s' * (times != 1)}"
            about = f" of {operation}" if operation else ""
            having = f" with {json.dumps(fields, ensure_ascii=False, default=repr)}" if fields else ""
            raise AssertionError(f"expected {wanted}{about}{having}, got {len(found)}\n{self.journal()}")
        return found[-1] if found else _NO_CALL

    def assert_not_called(self, operation: str | None = None, **fields: Json) -> None:
        """
        Check that no such call was made.

        Raises:
            AssertionError: There was one.
        """
        self.assert_called(operation, times=0, **fields)

    def assert_all_valid(self) -> None:
        """
        Check that no request was refused for what it said.

        Raises:
            AssertionError: Some were; the message names every place.
        """
        wrong = [f"  {_line(call)}\n    " + "\n    ".join(call.problems) for call in self.requests if call.problems]
        if wrong:
            raise AssertionError("these requests were not valid:\n" + "\n".join(wrong))

    def journal(self) -> str:
        """
        List the last calls, one line each.
        """
        calls = self.requests
        if not calls:
            return "the fake API received no request"
        lines = [f"  {_line(call)}" for call in calls[-_SHOWN:]]
        earlier = [f"  ... and {len(calls) - _SHOWN} earlier"] if len(calls) > _SHOWN else []
        return "\n".join(["the fake API received:", *earlier, *lines])


_NO_CALL = Call("", "", "")


def _fits(call: Call, operation: str | None, fields: dict[str, Any]) -> bool:
    if operation is not None and operation not in {call.operation, call.operation.removeprefix("beta.")}:
        return False
    body = call.body if isinstance(call.body, dict) else {}
    return all(name in body and body[name] == value for name, value in fields.items())


def _line(call: Call) -> str:
    query = "?" + "&".join(f"{name}={value}" for name, value in call.query) if call.query else ""
    said = f" {call.text[:60]!r}" if call.text else ""
    wrong = f" ({call.problems[0]})" if call.problems else ""
    return f"{call.method} {call.path}{query} -> {call.status}{said}{wrong}"

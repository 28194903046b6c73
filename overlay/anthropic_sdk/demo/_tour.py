"""
The tour: shows the code of each stop, runs it against the fake API on loopback, and looks whether all was as it should.
"""

from __future__ import annotations

import ast
import inspect
import os
import textwrap
import time
import traceback
from contextlib import redirect_stdout
from io import TextIOBase
from typing import TYPE_CHECKING, TextIO

from anthropic_sdk import Anthropic
from anthropic_sdk.testing import FakeAPI

from ._stops import STOPS, Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Indented", "Paint", "problems", "shown_source", "take"]

_BOLD, _DIM, _GREEN, _RED = "1", "2", "32", "31"


class Paint:
    """
    Colours, where there are any.

    Args:
        on: Whether there are.
    """

    def __init__(self, *, on: bool) -> None:
        self._on = on

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on else text


class Indented(TextIOBase):
    """
    Passes text on with a mark before each line, and remembers it.

    Args:
        out: Where it goes.
        mark: The mark.
    """

    def __init__(self, out: TextIO, mark: str) -> None:
        self._out = out
        self._mark = mark
        self._fresh = True
        self.text = ""

    def write(self, text: str) -> int:
        """Take text."""
        self.text += text
        for line in text.splitlines(keepends=True):
            self._out.write(self._mark + line if self._fresh else line)
            self._fresh = line.endswith("\n")
        return len(text)

    def flush(self) -> None:
        """Show it now."""
        self._out.flush()


def shown_source(function: Callable[..., object]) -> tuple[str, str]:
    """
    Split a function into words and code.

    Returns:
        Its docstring on one line, and its body without it.
    """
    source = textwrap.dedent(inspect.getsource(function))
    first, second, *_ = ast.parse(source).body[0].body  # type: ignore[attr-defined]  # a function has a body
    code = textwrap.dedent("\n".join(source.splitlines()[second.lineno - 1 :]))
    return " ".join(ast.literal_eval(first.value).split()), code


def problems(stop: Stop, printed: str, calls: Sequence[str]) -> list[str]:
    """
    Compare what happened with what should have.

    Args:
        stop: A stop of the tour.
        printed: What it printed.
        calls: Operations that the fake API saw meanwhile.

    Returns:
        One line for each difference.
    """
    found = []
    rest = printed
    for text in stop.prints:
        _, seen, rest = rest.partition(text)
        if not seen:
            found.append(f"it should have printed {text!r}")
            break
    if tuple(calls) != stop.calls:
        found.append(f"it should have called {', '.join(stop.calls)}, and called {', '.join(calls) or 'nothing'}")
    return found


def take(out: TextIO, stops: Iterable[Stop] = STOPS) -> int:
    """
    Take the tour.

    Args:
        out: Where it is told.
        stops: What is shown.

    Returns:
        0 where all was as it should be; 1 otherwise.
    """
    paint = Paint(on=out.isatty() and "NO_COLOR" not in os.environ)
    started = time.perf_counter()
    wrong: list[str] = []
    fake = FakeAPI()
    with fake.serve() as url, Anthropic(base_url=url, api_key="any-key") as client:
        out.write(f"A fake of the Claude API listens on {url}: no key is needed, nothing leaves this machine.\n")
        out.write(f"    client = Anthropic(base_url={url!r}, api_key='any-key')\n")
        for number, stop in enumerate(stops, 1):
            wrong += [f"{stop.title}: {each}" for each in _visit(stop, number, out, paint, client=client, fake=fake)]
        calls = len(fake.requests)
    out.writelines(paint(f"\nNot as it should be: {each}", _RED) for each in wrong)
    took = time.perf_counter() - started
    verdict = paint("All as it should be", _GREEN) if not wrong else paint("Something is wrong", _RED)
    out.write(f"\n{verdict}: {number} stops, {calls} requests, {took:.1f} s.\n")
    return 1 if wrong else 0


def _visit(stop: Stop, number: int, out: TextIO, paint: Paint, *, client: Anthropic, fake: FakeAPI) -> list[str]:
    words, code = shown_source(stop.run)
    out.write(f"\n{paint(f'{number}. {stop.title}', _BOLD)}\n{textwrap.fill(words, 100)}\n\n")
    out.writelines(f"    {paint(line, _DIM)}\n" if line else "\n" for line in code.splitlines())
    out.write("\n")
    before = len(fake.requests)
    printed = Indented(out, paint("  → ", _GREEN))
    try:
        with redirect_stdout(printed):
            stop.run(client, fake)
    except Exception:  # noqa: BLE001  # whatever it is, the tour goes on and says so
        out.write(traceback.format_exc())
        return ["it raised an error"]
    return problems(stop, printed.text, [call.operation for call in fake.requests[before:]])

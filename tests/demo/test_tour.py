"""
The tour shows what it does, does what it shows, and notices when it does not.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from anthropic_sdk import demo
from anthropic_sdk.demo._stops import STOPS, Stop
from anthropic_sdk.demo._tour import Indented, Paint, problems, shown_source, take
from anthropic_sdk.testing import set_testing

from tests._programs import run_main

if TYPE_CHECKING:
    from anthropic_sdk import Anthropic
    from anthropic_sdk.testing import FakeAPI


class Terminal(io.StringIO):
    """
    A screen.
    """

    def isatty(self) -> bool:
        """
        Somebody looks at it.
        """
        return True


@pytest.fixture(autouse=True)
def _real_waits() -> None:
    set_testing(False)


def test_all_is_as_it_should_be() -> None:
    """
    The whole tour, against the served fake; it ends with what it took.
    """
    out = io.StringIO()

    code = take(out)

    text = out.getvalue()
    assert 0 == code, text
    assert f"All as it should be: {len(STOPS)} stops, {sum(len(stop.calls) for stop in STOPS)} requests, " in text
    assert text.endswith(" s.\n")
    for number, stop in enumerate(STOPS, 1):
        assert f"\n{number}. {stop.title}\n" in text
    assert "\x1b" not in text


def well(client: Anthropic, fake: FakeAPI) -> None:
    """
    Says that all
    is well.
    """
    print("well", client.base_url.partition(":")[0])  # as a stop does


def broken(client: Anthropic, fake: FakeAPI) -> None:
    """
    Breaks.
    """
    raise ZeroDivisionError(f"{client} {fake}")


def test_shows_code_and_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Words, code and output, with colours where somebody looks.
    """
    monkeypatch.delenv("NO_COLOR", raising=False)
    plain, screen = io.StringIO(), Terminal()

    codes = [take(out, [Stop("A stop", well, ("well", "http"), ())]) for out in (plain, screen)]

    assert [0, 0] == codes
    expected = """
1. A stop
Says that all is well.

    print("well", client.base_url.partition(":")[0])  # as a stop does

  → well http

All as it should be: 1 stops, 0 requests, """
    assert expected in plain.getvalue()
    assert "\x1b[1m1. A stop\x1b[0m\n" in screen.getvalue()


def test_colours_may_be_unwanted(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    NO_COLOR is obeyed.
    """
    monkeypatch.setenv("NO_COLOR", "1")
    screen = Terminal()

    take(screen, [Stop("A stop", well, (), ())])

    assert "\x1b" not in screen.getvalue()


@pytest.mark.parametrize(
    ("run", "prints", "calls", "reason"),
    [
        (well, ("unwell",), (), "it should have printed 'unwell'"),
        (well, ("http", "well"), (), "it should have printed 'well'"),
        (well, ("well",), ("models.list",), "it should have called models.list, and called nothing"),
        (broken, (), (), "it raised an error"),
    ],
)
def test_notices_what_is_wrong(
    run: Callable[..., None], prints: tuple[str, ...], calls: tuple[str, ...], reason: str
) -> None:
    """
    The reason is told, and the exit code is 1.
    """
    out = io.StringIO()

    code = take(out, [Stop("A stop", run, prints, calls)])

    assert 1 == code
    assert f"Not as it should be: A stop: {reason}\nSomething is wrong: 1 stops" in out.getvalue()
    assert (run is broken) is ("ZeroDivisionError" in out.getvalue())


def test_compares_calls_in_order() -> None:
    """
    Too many are wrong too.
    """
    stop = Stop("A stop", well, (), ("models.list",))

    assert [] == problems(stop, "", ["models.list"])
    assert ["it should have called models.list, and called models.list, models.list"] == problems(
        stop, "", ["models.list", "models.list"]
    )


def test_source_without_its_frame() -> None:
    """
    The docstring on one line, and the body where a reader expects it.
    """
    words, code = shown_source(well)

    assert "Says that all is well." == words
    assert code.startswith('print("well"')


def test_each_line_has_a_mark() -> None:
    """
    Also one that comes in pieces; and nothing but the text is kept.
    """
    out = io.StringIO()
    indented = Indented(out, "> ")

    for piece in ("a", "b\nc", "\n"):
        indented.write(piece)
    indented.flush()

    assert "> ab\n> c\n" == out.getvalue()
    assert "ab\nc\n" == indented.text


def test_paint() -> None:
    """
    Only where there are colours.
    """
    assert ("x", "\x1b[1mx\x1b[0m") == (Paint(on=False)("x", "1"), Paint(on=True)("x", "1"))


def test_is_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    ``python -m anthropic_sdk.demo``; its result is the exit code.
    """
    monkeypatch.setattr("anthropic_sdk.demo._tour.take", lambda out: out.write("taken\n") and 7)

    with pytest.raises(SystemExit) as ended:
        run_main("anthropic_sdk.demo")

    assert 7 == ended.value.code
    assert "taken\n" == capsys.readouterr().out


def test_can_be_imported() -> None:
    """
    A tool that imports all modules starts nothing.
    """
    assert "main" in run_main("anthropic_sdk.demo", name="anthropic_sdk.demo.__main__")


def test_a_stream_that_cannot_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Is left as it is.
    """
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr("anthropic_sdk.demo._tour.take", lambda given: int(given is out))

    assert 1 == demo.main()


def test_the_extra_may_be_missing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A sentence says what to install.
    """
    monkeypatch.delitem(sys.modules, "anthropic_sdk.testing._serve", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)

    code = demo.main()

    expected = "The tour needs an extra: pip install 'anthropic-sdk-unofficial[testing]' (there is no uvicorn)\n"
    assert (1, expected) == (code, capsys.readouterr().err)


def test_may_be_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Somebody has seen enough: that is no traceback.
    """

    def enough(_out: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("anthropic_sdk.demo._tour.take", enough)

    assert 130 == demo.main()

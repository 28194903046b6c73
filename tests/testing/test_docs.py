"""
The examples of docs/testing.md, run as they are written.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from anthropic_sdk.testing import set_testing

pytest_plugins = ["pytester"]

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_test_file_of_the_page(loaded: None, pytester: pytest.Pytester) -> None:
    """
    The sample is a test file of about thirty lines, and it passes.
    """
    set_testing(False)
    pytester.makeconftest('pytest_plugins = ["anthropic_sdk.testing.pytest_plugin"]')
    pytester.makepyfile(EXAMPLES[0])

    done = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:anthropic_sdk")

    assert {"passed": 4} == done.parseoutcomes()
    assert len(EXAMPLES[0].splitlines()) <= 34


@pytest.mark.parametrize("example", EXAMPLES[1:], ids=lambda each: each.splitlines()[-1])
def test_an_example_of_the_page(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Each other example runs to its end.
    """
    monkeypatch.chdir(tmp_path)

    exec(compile(example, "docs/testing.md", "exec"), {})  # noqa: S102  our own page


def test_the_page_names_every_name() -> None:
    """
    Nothing public is missing from the page.
    """
    import anthropic_sdk.testing as kit

    advanced = {
        "Call",
        "Request",
        "Reply",
        "Said",
        "UnusedScriptsError",
        "UnrecordedRequestError",
        "Limits",
        "error_codes",
        "no_sleeping",
        "redacted_thinking",
        "server_tool_use",
        "text",
    }
    assert [] == [name for name in kit.__all__ if name not in advanced and not re.search(rf"\b{name}\b", PAGE)]

"""
The README is true: its examples run, its links lead somewhere, its commands exist.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from anthropic_api import Client
from anthropic_sdk import Anthropic
from anthropic_sdk.testing import FakeAPI

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *ROOT.glob("docs/*.md")])


def _blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # examples leave clients open, as scripts do
@pytest.mark.parametrize("number", range(len(_blocks(README))))
def test_examples_run(number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Each Python example of the README runs against the fake API and prints something.
    """
    with FakeAPI().serve() as url:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "any-key")
        namespace: dict[str, Any] = {"__name__": "example"}
        try:
            exec(compile(_blocks(README)[number], "README.md", "exec"), namespace)  # noqa: S102
        finally:
            for value in namespace.values():
                if isinstance(value, (Anthropic, Client)):
                    value.close()

    out = capsys.readouterr().out
    assert out.strip()
    assert ("OverloadedError" in _blocks(README)[number]) == ("overloaded_error Message(" in out)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """
    Every relative link of every page names a file that is there.
    """
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]

    assert [] == [link for link in links if "://" not in link and link and not (page.parent / link).exists()]


def test_make_targets_exist() -> None:
    """
    What the pages tell people to make can be made.
    """
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z-]+)", page.read_text(encoding="utf-8"))}

    assert set() == named - targets


def test_unofficial_comes_first() -> None:
    """
    Nobody takes this for the official package.
    """
    assert "unofficial" in README.split("\n\n")[1]

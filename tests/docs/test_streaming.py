"""
The page about streams is true: its examples run.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import anthropic_sdk
import pytest
from anthropic_sdk import Anthropic
from anthropic_sdk.testing import FakeAPI

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "streaming.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # examples leave clients open, as scripts do
@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_examples_run(number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Each example runs against the fake API and prints something.
    """
    with FakeAPI().serve() as url:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "any-key")
        namespace: dict[str, Any] = {"__name__": "example"}
        try:
            exec(compile(textwrap.dedent(BLOCKS[number]), "streaming.md", "exec"), namespace)  # noqa: S102
        finally:
            for value in namespace.values():
                if isinstance(value, Anthropic):
                    value.close()

    assert capsys.readouterr().out.strip()


def test_names_exist() -> None:
    """
    Every error and class that the page names in code is exported.
    """
    named = set(re.findall(r"`([A-Z][A-Za-z]+(?:Error|Stream|Json|Decoder)|Unknown)`", PAGE))

    assert set() == {name for name in named if not hasattr(anthropic_sdk, name)}
    assert len(named) > 12

"""
The page about streams is true: its examples run one after the other.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from anthropic_sdk import Anthropic
from anthropic_sdk.testing import FakeAPI

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "streaming.md").read_text(encoding="utf-8")


def test_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    """
    All examples of the page, in order, print what the fake says.
    """
    fake = FakeAPI()
    with httpx.Client(transport=fake.transport()) as http:
        namespace: dict[str, Any] = {"fake": fake, "client": Anthropic(api_key="k", http_client=http)}
        for block in re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
            exec(compile(block, "docs/streaming.md", "exec"), namespace)  # noqa: S102

    out = capsys.readouterr().out
    assert "True" in out
    assert "overloaded_error Message(" in out
    assert "haiku" in str(namespace["counter"].final())

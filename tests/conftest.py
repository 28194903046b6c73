"""
What holds for the whole suite.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines differ
settings.load_profile("suite")

HERE = Path(__file__).parent
GENERATES = find_spec("openapi_python_client") is not None


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """
    Leave the generator's tests out where its tools can't be installed (Python 3.10).
    """
    return True if not GENERATES and collection_path == HERE / "generator" else None


def pytest_report_header() -> str:
    """
    Say so.
    """
    return "generator: " + ("its tests run" if GENERATES else "its tools need Python 3.11: its tests are left out")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the developer's shell reaches a test."""
    for name in [each for each in os.environ if each.startswith("ANTHROPIC_") or each.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)

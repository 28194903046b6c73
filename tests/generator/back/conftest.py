"""
The small API, printed and imported once.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.generator.back._api import imported, small_api


@pytest.fixture(scope="session")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the small API."""
    with imported(small_api(), tmp_path_factory.mktemp("zoo"), "zoo_under_test") as package:
        yield package

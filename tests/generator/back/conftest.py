"""
The small API, printed and imported once.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.generator.back._api import import_package, small_api


@pytest.fixture(scope="session")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the small API."""
    folder = tmp_path_factory.mktemp("zoo")
    name = "zoo_under_test"
    package = import_package(small_api(), folder, name)
    sys.path.insert(0, str(folder))
    yield package
    sys.path.remove(str(folder))
    for module in [each for each in sys.modules if each.split(".")[0] == name]:
        del sys.modules[module]

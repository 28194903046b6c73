"""
Read the description once for all tests of this folder.
"""

from __future__ import annotations

import pytest

from tests.spec._documents import Spec, apply_overlays, read_spec
from tests.spec._facts import Facts, read_facts


@pytest.fixture(scope="session")
def spec() -> Spec:
    """
    The documents as they lie in spec/.
    """
    return read_spec()


@pytest.fixture(scope="session")
def merged(spec: Spec) -> Spec:
    """
    The documents with the overlays applied.
    """
    return apply_overlays(spec)


@pytest.fixture(scope="session")
def facts() -> Facts:
    """
    The facts of the API; only tests that are skipped without them ask for this.
    """
    return read_facts()

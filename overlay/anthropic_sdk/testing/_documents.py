"""
The two bundled documents of the API that the fake and its checks read.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Any

import attrs

__all__ = ["Documents", "Json", "load"]

Json = Any  # a JSON value: null, bool, int, float, str, list or dict


@attrs.frozen(eq=False)
class Documents:
    """
    The parsed OpenAPI documents, references bundled and overlays applied.

    Attributes:
        ga: The document of the generally available operations.

        beta: The document of the beta operations, on the same paths.
    """

    ga: dict[str, Json]
    beta: dict[str, Json]


@lru_cache(maxsize=1)
def load() -> Documents:
    """
    Read the documents that are shipped inside the generated package.

    Returns:
        Both documents; the same value on every call, not to be changed.

    Source:
        ``anthropic_api/_spec/ga.json`` and ``anthropic_api/_spec/beta.json``
    """
    folder = resources.files("anthropic_api") / "_spec"
    return Documents(
        ga=json.loads((folder / "ga.json").read_bytes()),
        beta=json.loads((folder / "beta.json").read_bytes()),
    )

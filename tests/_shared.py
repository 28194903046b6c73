"""
Where the reference material of the founders lies, when it is there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

__all__ = ["SHARED", "needs_shared"]

_CANDIDATE = Path(__file__).resolve().parents[2] / "shared"

SHARED: Path | None = _CANDIDATE if (_CANDIDATE / "facts" / "api.json").is_file() else None

needs_shared = pytest.mark.skipif(SHARED is None, reason="the folder ../shared is not beside this checkout")

"""
The description of the API: is it valid, complete, and what the facts say?
"""

from __future__ import annotations

__all__: list[str] = []

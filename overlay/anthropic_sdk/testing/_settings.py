"""
The switch that makes waits take no time.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anthropic_sdk._timing import set_instant_sleep

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["is_testing", "no_sleeping", "set_testing"]

_state = {"testing": False}


def set_testing(on: bool = True) -> None:  # noqa: FBT001, FBT002  reads as set_testing(False)
    """
    Let nothing sleep: no backoff of the clients, no pause of a fake in this process.

    Args:
        on: Whether waits take no time.
    """
    _state["testing"] = on
    set_instant_sleep(on)


def is_testing() -> bool:
    """
    Whether waits take no time.
    """
    return _state["testing"]


@contextmanager
def no_sleeping() -> Iterator[None]:
    """
    Let nothing sleep inside a block.
    """
    before = is_testing()
    set_testing(True)
    try:
        yield
    finally:
        set_testing(before)

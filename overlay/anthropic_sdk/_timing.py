"""
Clock, sleep and chance as a value, so that tests bring their own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["SYSTEM", "Timing", "set_instant_sleep"]

_instant = False


def set_instant_sleep(on: bool) -> None:  # noqa: FBT001  # a switch
    """
    Make every wait between attempts, in this process, as short as nothing; or as long as it says again.

    Args:
        on: True for test suites.
    """
    global _instant  # noqa: PLW0603  # a process-wide switch is what this is
    _instant = on


def _sleep(seconds: float) -> None:
    if not _instant:
        time.sleep(seconds)


async def _asleep(seconds: float) -> None:
    from ._http import async_sleep

    await async_sleep(0.0 if _instant else seconds)


def _chance() -> float:
    from random import random

    return random()  # noqa: S311  # spreads retries, keeps no secret


class Timing:
    """
    What the retry loop asks of the world. All times are in seconds.

    Attributes:
        sleep: Waits.
        asleep: Waits, in a task.
        clock: Monotonic time.
        now: Time since the epoch.
        chance: A number in [0, 1).
    """

    __slots__ = ("asleep", "chance", "clock", "now", "sleep")

    def __init__(
        self,
        *,
        sleep: Callable[[float], object] = _sleep,
        asleep: Callable[[float], Awaitable[object]] = _asleep,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        chance: Callable[[], float] = _chance,
    ) -> None:
        self.sleep = sleep
        self.asleep = asleep
        self.clock = clock
        self.now = now
        self.chance = chance


SYSTEM = Timing()

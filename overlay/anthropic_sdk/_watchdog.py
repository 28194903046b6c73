"""
Ends reads that take too long, from a thread of its own.

A socket's timeout is set once per response and starts again with any byte, a ping's too. Where a stream has less time
left than that, somebody else has to look at the clock. One thread does so for all synchronous streams of the process;
it exists only while there is something to watch, and shortly after.
"""

from __future__ import annotations

import os
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["WATCHDOG", "Watchdog"]

_TICK = 0.25  # seconds; a watch that ends later than this from now needs no waking up of the thread, which costs 50 us
_LINGER = 20  # ticks that the thread waits for another watch


class Watchdog:
    """
    Calls a function when its time has come, unless it is told to forget it before.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._watches: dict[object, tuple[float, Callable[[], object]]] = {}
        self._thread: Thread | None = None
        at_fork: Callable[..., None] = getattr(os, "register_at_fork", _nowhere)
        at_fork(after_in_child=self._forked)

    def watch(self, seconds: float, act: Callable[[], object]) -> object:
        """
        Start a watch.

        Args:
            seconds: Its length.
            act: Called in another thread when it is over; must not block or raise.

        Returns:
            What `forget` takes.
        """
        key = object()
        with self._changed:
            self._watches[key] = monotonic() + seconds, act
            if self._thread is None:
                self._thread = Thread(target=self._run, name="anthropic-sdk-watchdog", daemon=True)
                self._thread.start()
            elif seconds < _TICK:
                self._changed.notify()
        return key

    def forget(self, key: object) -> bool:
        """
        End a watch.

        Args:
            key: What `watch` gave.

        Returns:
            Whether it was still on; otherwise the function has been called, or is being called.
        """
        with self._changed:
            return self._watches.pop(key, None) is not None

    def _run(self) -> None:
        while True:
            with self._changed:
                if not self._wait_for_work():
                    self._thread = None
                    return
                now = monotonic()
                due = [(key, act) for key, (end, act) in self._watches.items() if end <= now]
                for key, _ in due:
                    del self._watches[key]
            for _, act in due:
                act()
            with self._changed:
                if self._watches:
                    nearest = min(end for end, _ in self._watches.values())
                    self._changed.wait(min(max(nearest - monotonic(), 0.0), _TICK))

    def _wait_for_work(self) -> bool:
        """Whether there is a watch, or was one before patience ended."""
        for _ in range(_LINGER):
            if self._watches:
                break
            self._changed.wait(_TICK)
        return bool(self._watches)

    def _forked(self) -> None:
        """In a forked child there is no thread, and the locks may be held by nobody."""
        self._changed = Condition()
        self._watches = {}
        self._thread = None


def _nowhere(*, after_in_child: Callable[[], object]) -> None:
    """Where processes don't fork, nothing is to be done after it."""


WATCHDOG = Watchdog()

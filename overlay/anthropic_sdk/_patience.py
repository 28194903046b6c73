"""
How long to wait for a stream: arithmetic on times that others measure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from anthropic_api import UNSET, Unset

from ._stream_errors import StreamDurationError, StreamIdleTimeoutError

if TYPE_CHECKING:
    from ._errors import APITimeoutError

__all__ = ["DRAIN", "IDLE_TIMEOUT", "Patience", "choose"]

IDLE_TIMEOUT = 300.0  # seconds; healthy gaps of more than 120 s have been measured with much reasoning
DRAIN = 1.0  # seconds that the end of the body may come after the last event
_ROUNDING = 0.001  # seconds; a timer may ring that much too early

V = TypeVar("V")


def choose(option: V | Unset, default: V) -> V:
    """
    Args:
        option: What a call says; `UNSET` if it says nothing.
        default: What holds then.

    Returns:
        The one or the other.
    """
    return default if isinstance(option, Unset) or option is UNSET else option


class Patience:
    """
    The limits of one stream. All times are in seconds, by a monotonic clock.

    Only the time spent waiting for bytes counts as idle, not what the caller does between two values.

    Args:
        opened: When the stream was opened.

    Attributes:
        idle_timeout: Longest wait without an event that is no ping; None for no limit.
        max_duration: Longest time from opening to end; None for no limit.
        draining: Whether the last event has come, so that only the end of the body is awaited.
    """

    __slots__ = ("_opened", "_waited", "draining", "idle_timeout", "max_duration")

    def __init__(self, opened: float, idle_timeout: float | None, max_duration: float | None) -> None:
        self._opened = opened
        self._waited = 0.0
        self.idle_timeout = idle_timeout
        self.max_duration = max_duration
        self.draining = False

    def allowance(self, now: float) -> float | None:
        """
        How long the next read may take.

        Args:
            now: The time.

        Returns:
            Seconds; zero or less if there is no time left; None for no limit.
        """
        limits = [DRAIN - self._waited] if self.draining else []
        if self.idle_timeout is not None:
            limits.append(self.idle_timeout - self._waited)
        if self.max_duration is not None:
            limits.append(self._opened + self.max_duration - now)
        return min(limits) if limits else None

    def waited(self, seconds: float) -> None:
        """
        Note how long a read took.

        Args:
            seconds: Its length.
        """
        self._waited += seconds

    def progressed(self) -> None:
        """Note that an event has come that is no ping."""
        self._waited = 0.0

    def restarted(self) -> None:
        """Note that the stream is read from its start; ``max_duration`` goes on."""
        self._waited = 0.0
        self.draining = False

    def passed(self, now: float) -> tuple[type[APITimeoutError], str] | None:
        """
        Say which limit has been passed.

        Args:
            now: The time.

        Returns:
            The class of the error, and its message; None if there is time left.
        """
        if self.max_duration is not None and now - self._opened > self.max_duration - _ROUNDING:
            return StreamDurationError, f"The stream was not finished after max_duration={self.max_duration:g} seconds."
        if self.idle_timeout is not None and self._waited > self.idle_timeout - _ROUNDING:
            return StreamIdleTimeoutError, f"The stream was idle for idle_timeout={self.idle_timeout:g} seconds."
        return None

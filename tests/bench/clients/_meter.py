"""
What surrounds the work of every client process: the clock, the job, the answer.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False  # importing `typing` would be paid before the clock runs, and then be missing from the figures
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["HEADERS", "MODEL", "PARAMS", "Job", "run"]

MODEL = "claude-sonnet-4-5-20250929"
PARAMS = {"model": MODEL, "max_tokens": 1024, "messages": [{"role": "user", "content": "What is the weather in Oslo?"}]}
HEADERS = {"x-api-key": "key", "anthropic-version": "2026-10-21"}


class Job:
    """
    One piece of work, and the CPU time that it takes from here on.

    Attributes:
        url: Base URL of the canned server; its path says how long the answers are.
        count: How often to do it.
        data: Folder of input files.
    """

    def __init__(self, url: str, count: int, data: str) -> None:
        self.url = url
        self.count = count
        self.data = data
        self.units = 0
        self.seconds = 0.0
        self._begun = time.process_time()

    def restart(self) -> None:
        """Forget what was used so far: the preparations are done."""
        self._begun = time.process_time()

    def done(self, units: int) -> None:
        """Stop the clock."""
        self.seconds = time.process_time() - self._begun
        self.units = units


def run(table: Mapping[str, Callable[[Job], None]]) -> None:
    """
    Do what the command line asks for and print ``units seconds kilobytes``.

    Args:
        table: The work by its name.
    """
    name, url, count, data = sys.argv[1:5]
    job = Job(url, int(count), data)
    table[name](job)
    print(job.units, f"{job.seconds:.9f}", _peak_kilobytes())


def _peak_kilobytes() -> int:
    """Peak of the memory of this process image alone: what getrusage says includes that of the parent before exec."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # pathlib is not loaded here
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak

"""
A moment of fuzzing in every run.
"""

from __future__ import annotations

from .fuzz_decoder import _SEEDS, check, run


def test_the_seeds_hold() -> None:
    """
    The inputs that fuzzing starts from, and their prefixes, break nothing.
    """
    for seed in (*_SEEDS, b""):
        for end in range(len(seed) + 1):
            check(seed[:end])


def test_two_seconds_of_fuzzing_break_nothing() -> None:
    """
    The target runs for a bounded time, and tries something.
    """
    assert run(2.0) >= 200

"""
Where the formatter works.
"""

from __future__ import annotations

import os
import shutil
from types import SimpleNamespace

import pytest

from generator import formatting


def _usage(free: int) -> object:
    return lambda _: SimpleNamespace(free=free)


def test_the_formatter_works_in_memory_where_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder in memory is used if it is there, has room and may be written to.
    """
    monkeypatch.setattr(shutil, "disk_usage", _usage(10**12))
    monkeypatch.setattr(os, "access", lambda *_: True)

    assert "/dev/shm" == formatting._memory()  # noqa: S108  # what is asked for


@pytest.mark.parametrize(("free", "writable"), [(10**6, True), (10**12, False)])
def test_the_formatter_works_on_disk_elsewhere(free: int, writable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder in memory that is small, or not ours, is left alone.
    """
    monkeypatch.setattr(shutil, "disk_usage", _usage(free))
    monkeypatch.setattr(os, "access", lambda *_: writable)

    assert None is formatting._memory()


def test_the_formatter_works_on_disk_where_there_is_no_folder_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Not every system has one.
    """

    def missing(_: str) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(shutil, "disk_usage", missing)

    assert None is formatting._memory()

"""
From samples to figures: medians, ratios, verdicts. Pure.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

import attrs

from tests.bench._workloads import ROWS, Row, Sample

__all__ = ["Figure", "Line", "lines", "over"]

_SCALE = {"us": 1e6, "ms": 1e3, "s": 1.0}


@attrs.frozen
class Figure:
    """
    What one flavour needs for one row.

    Attributes:
        value: Median, in the row's unit.
        low: Least of the samples.
        high: Most of the samples.
        samples: How many there are.
        ratio: Median of the ratios to the base, turn by turn: a machine that is slower for a while is so for both. None
            if the base has no figure.
        limit: Most that ``ratio`` may be; None if nothing is promised.
    """

    value: float
    low: float
    high: float
    samples: int
    ratio: float | None
    limit: float | None

    @property
    def kept(self) -> bool:
        """Whether the limit, if there is one, is kept: to two digits, as it is written down."""
        return self.limit is None or (self.ratio is not None and round(self.ratio, 2) <= self.limit)


@attrs.frozen
class Line:
    """A row with its figures by flavour."""

    row: Row
    figures: Mapping[str, Figure]

    @property
    def missing(self) -> tuple[str, ...]:
        """Flavours that have a limit and no figure."""
        return tuple(flavour for flavour in self.row.limits if flavour not in self.figures)


def lines(samples: Mapping[tuple[str, str], Sequence[Sample]], names: Sequence[str]) -> list[Line]:
    """
    Make the lines of the table.

    Args:
        samples: By run and flavour.
        names: Rows that were asked for.

    Returns:
        A line for each, in order of the table.
    """
    return [_line(row, samples) for row in ROWS if row.name in names]


def _line(row: Row, samples: Mapping[tuple[str, str], Sequence[Sample]]) -> Line:
    figures = {}
    for (run, flavour), taken in samples.items():
        if run == row.run:
            values = _values(row, taken)
            base = samples.get((row.versus, flavour) if row.versus else (row.run, row.base), [])
            below = {sample.turn: value for sample, value in zip(base, _values(row, base), strict=True)}
            pairs = [(value, below[each.turn]) for each, value in zip(taken, values, strict=True) if each.turn in below]
            figures[flavour] = Figure(
                value=statistics.median(values),
                low=min(values),
                high=max(values),
                samples=len(values),
                ratio=statistics.median(value / base for value, base in pairs) if pairs else None,
                limit=row.limits.get(flavour),
            )
    return Line(row, figures)


def _values(row: Row, taken: Sequence[Sample]) -> list[float]:
    if row.unit == "MB":
        return [sample.megabytes for sample in taken]
    return [sample.seconds * _SCALE[row.unit] for sample in taken]


def over(table: Sequence[Line]) -> list[str]:
    """
    List what is not kept.

    Args:
        table: The lines.

    Returns:
        One text for each limit that is exceeded or could not be measured.
    """
    out = []
    for line in table:
        for flavour, figure in line.figures.items():
            if not figure.kept:
                ratio = "no ratio" if figure.ratio is None else f"{figure.ratio:.2f}"
                out.append(f"{line.row.name} ({flavour}): {ratio}, at most {figure.limit}")
        out += [f"{line.row.name} ({flavour}): not measured" for flavour in line.missing]
    return out

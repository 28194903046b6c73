"""
The table as text and as Markdown, and the results as JSON. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from tests.bench._figures import Figure, Line, over
from tests.bench._workloads import BARE, FLAVOURS, STOCK

__all__ = ["apart", "markdown", "results", "table"]

_HEADS = {BARE: "bare httpx", "official": "official", "ours": "ours", "speed": "ours+speed", "generated": "generated"}
_OTHERS = tuple(flavour for flavour in FLAVOURS if flavour != BARE)


def _cells(line: Line) -> list[str]:
    """Name, base, a ratio for each flavour, limit, verdict."""
    base = line.figures.get(STOCK if line.row.base == STOCK else BARE)
    ratios = [_ratio(line.figures.get(flavour)) for flavour in _OTHERS]
    limits = " / ".join(f"{limit:.2f}" for limit in line.row.limits.values())
    kept = all(figure.kept for figure in line.figures.values()) and not line.missing
    return [line.row.name, _value(base, line), *ratios, limits, "kept" if kept else "OVER"]


def _value(figure: Figure | None, line: Line) -> str:
    if figure is None:
        return "-"
    own = f" ({figure.ratio:.2f}x)" if line.row.versus and figure.ratio is not None else ""
    return f"{figure.value:.{_digits(figure.value)}f} {line.row.unit}{own}"


def _digits(value: float) -> int:
    return 2 if value < 10 else 1 if value < 1000 else 0  # three or four digits are read at a glance


def _ratio(figure: Figure | None) -> str:
    return "" if figure is None or figure.ratio is None else f"{figure.ratio:.2f}x"


def table(lines: Sequence[Line]) -> str:
    """
    Print the table for a terminal.

    Args:
        lines: Its lines.

    Returns:
        Text: medians of the base, ratios of the others, what they may be.
    """
    heads = ["workload", *_HEADS.values(), "at most", ""]
    rows = [heads, *map(_cells, lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    text = []
    for row in rows:
        first, *rest = row[:-1]
        cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=False))]
        text.append("  ".join([*cells, row[-1]]).rstrip())
    broken = over(lines)
    return "\n".join([*text, "", *(["over: " + "; ".join(broken)] if broken else ["all limits kept"])])


def markdown(lines: Sequence[Line]) -> str:
    """
    Print the table for a README.

    Args:
        lines: Its lines.

    Returns:
        A Markdown table.
    """
    heads = ["workload", "what", *_HEADS.values(), "at most"]
    rows = [heads, ["---", "---", *["---:"] * (len(heads) - 2)]]
    for line in lines:
        name, *rest = _cells(line)[:-1]
        rows.append([name, line.row.what, *rest])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def results(lines: Sequence[Line], facts: Mapping[str, Any]) -> dict[str, Any]:
    """
    Write everything down.

    Args:
        lines: Of the table.
        facts: Machine, versions, command.

    Returns:
        A JSON value.
    """
    return {
        **facts,
        "over": over(lines),
        "workloads": [
            {
                "name": line.row.name,
                "what": line.row.what,
                "unit": line.row.unit,
                "base": line.row.versus or line.row.base,
                "figures": {
                    flavour: {name: _rounded(value) for name, value in attrs.asdict(figure).items()}
                    for flavour, figure in line.figures.items()
                },
            }
            for line in lines
        ],
    }


def _rounded(value: float | None) -> float | None:
    return value if value is None or isinstance(value, int) else float(f"{value:.4g}")


def apart(runs: Sequence[Mapping[str, Any]]) -> list[tuple[str, str, float, float]]:
    """
    Compare the ratios of several runs of the benchmark.

    Args:
        runs: What `results` gave.

    Returns:
        Row, flavour, least ratio and greatest ratio, those that are furthest apart first.
    """
    ratios: dict[tuple[str, str], list[float]] = {}
    for run in runs:
        for row in run["workloads"]:
            for flavour, figure in row["figures"].items():
                if figure["ratio"] and flavour != row["base"]:
                    ratios.setdefault((row["name"], flavour), []).append(figure["ratio"])
    found = [(row, flavour, min(values), max(values)) for (row, flavour), values in ratios.items()]
    return sorted(found, key=lambda each: each[2] / each[3])

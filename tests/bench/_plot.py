"""
The plot: horizontal bars on a logarithmic scale, one group per workload. A pure function from lines to SVG text.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from tests.bench._figures import Line
from tests.bench._workloads import BARE, FLAVOURS

__all__ = ["plot"]

_SHOWN = tuple(flavour for flavour in FLAVOURS if flavour != BARE)
_LEFT, _RIGHT, _TOP = 118, 58, 74
_WIDTH = 760
_BAR, _GAP = 11, 11
_NUMBER = 30  # width of a ratio
_LOW, _HIGH = 0.05, 20.0
_TICKS = (0.1, 0.25, 0.5, 1, 2, 5, 10)
_STYLE = """
text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #24292f }
.quiet { fill: #57606a; font-size: 11px }
.grid { stroke: #d0d7de } .one { stroke: #57606a }
.limit { stroke: #cf222e; stroke-width: 2 }
.official { fill: #8c959f } .ours { fill: #0969da } .speed { fill: #54aeff } .generated { fill: #2da44e }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .quiet { fill: #9198a1 }
.grid { stroke: #30363d } .one { stroke: #9198a1 }
.limit { stroke: #ff7b72 }
.official { fill: #6e7681 } .ours { fill: #4493f8 } .speed { fill: #9ecbff } .generated { fill: #3fb950 }
}
"""


def plot(lines: Sequence[Line], title: str) -> str:
    """
    Draw the ratios to bare httpx.

    Args:
        lines: Of the table; those that are not compared with bare httpx are left out.
        title: First line of the picture.

    Returns:
        An SVG document that is readable on light and on dark ground.
    """
    groups = [(line, [f for f in _SHOWN if f in line.figures]) for line in lines if _drawn(line)]
    heights = [len(flavours) * _BAR + _GAP for _, flavours in groups]
    bottom = _TOP + sum(heights)
    height = bottom + 26
    size = f'viewBox="0 0 {_WIDTH} {height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">',
        f"<style>{_STYLE}</style>",
        f'<text x="10" y="20" font-weight="bold">{escape(title)}</text>',
        *_legend(),
        *_axis(bottom),
    ]
    top = _TOP + _GAP / 2
    for (line, flavours), used in zip(groups, heights, strict=True):
        parts += _group(line, flavours, top)
        top += used
    return "\n".join([*parts, "</svg>", ""])


def _drawn(line: Line) -> bool:
    return line.row.base == BARE and not line.row.versus and bool(line.figures)


def _x(ratio: float) -> float:
    share = math.log(min(max(ratio, _LOW), _HIGH) / _LOW) / math.log(_HIGH / _LOW)
    return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)


def _legend() -> Iterator[str]:
    x = 10
    for flavour in _SHOWN:
        yield f'<rect class="{flavour}" x="{x}" y="33" width="10" height="10" rx="2"/>'
        yield f'<text class="quiet" x="{x + 15}" y="42">{escape(FLAVOURS[flavour])}</text>'
        x += 28 + 6 * len(FLAVOURS[flavour])
    yield f'<path class="limit" d="M{x + 4} 32v12"/><text class="quiet" x="{x + 11}" y="42">at most</text>'


def _axis(bottom: int) -> Iterator[str]:
    for tick in _TICKS:
        x, kind = _x(tick), "one" if tick == 1 else "grid"
        yield f'<path class="{kind}" d="M{x} {_TOP}V{bottom}"/>'
        yield f'<text class="quiet" x="{x}" y="{_TOP - 7}" text-anchor="middle">{tick:g}\u00d7</text>'
    text = "CPU time (memory: peak) by that of bare httpx; less is better"
    yield f'<text class="quiet" x="{_LEFT}" y="{bottom + 17}">{text}</text>'


def _group(line: Line, flavours: Sequence[str], top: float) -> Iterator[str]:
    middle = top + len(flavours) * _BAR / 2 + 4
    yield f'<text x="{_LEFT - 8}" y="{middle:g}" text-anchor="end">{escape(line.row.name)}</text>'
    for number, flavour in enumerate(flavours):
        figure = line.figures[flavour]
        if figure.ratio is None:
            continue
        y, end = top + number * _BAR, _x(figure.ratio)
        yield f'<rect class="{flavour}" x="{_LEFT}" y="{y:g}" width="{end - _LEFT:.1f}" height="{_BAR - 2}" rx="1.5"/>'
        if figure.limit is not None:
            limit = _x(figure.limit)
            yield f'<path class="limit" d="M{limit} {y - 1:g}v{_BAR}"/>'
            end = limit if end < limit < end + _NUMBER else end
        yield f'<text class="quiet" x="{end + 4}" y="{y + _BAR - 2:g}">{figure.ratio:.2f}</text>'

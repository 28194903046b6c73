"""
The command line of the benchmark.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.bench._figures import Line, lines, over
from tests.bench._generate import measure_generators
from tests.bench._inputs import write_inputs
from tests.bench._machine import machine
from tests.bench._measure import Plan, measure, served
from tests.bench._plot import plot
from tests.bench._table import apart, markdown, results, table
from tests.bench._workloads import FLAVOURS, OFFICIAL, ROWS, RUNS, SPEED

__all__ = ["main"]

_HERE = Path(__file__).resolve().parent
_NEEDS = {OFFICIAL: "anthropic", SPEED: "msgspec"}
_APART = 0.10  # most that the ratios of runs on one machine may differ


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Measure, print the table, write results and plot.

    Args:
        arguments: Of the command line; those of the process if None.

    Returns:
        The exit code: 1 if ``--check`` is given and a limit is not kept, or if runs don't ``--agree``.
    """
    asked = _parser().parse_args(arguments)
    if asked.agree:
        return _agree([json.loads(path.read_text(encoding="utf-8")) for path in asked.agree])
    names = _names(asked.only, quick=asked.quick)
    rounds = asked.rounds or (2 if asked.quick else 5)
    flavours = [name for name in FLAVOURS if name not in _NEEDS or find_spec(_NEEDS[name])]
    found, source = _measured(names, rounds, flavours, quick=asked.quick)
    facts = {
        "command": " ".join(["python -m tests.bench", *(sys.argv[1:] if arguments is None else arguments)]),
        **machine(),
        "rounds": rounds,
        "messages": source,
    }
    complete = len(names) == len(ROWS) and not asked.quick
    _report(found, facts, asked.json or (_HERE / "results.json" if complete else None), draw=complete)
    if asked.markdown:
        print(markdown(found))
    return int(bool(asked.check and over(found)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="about a minute: smaller sizes, two rounds, no generators")
    parser.add_argument("--rounds", type=int, help="rounds after the first, which only warms caches (5; quick: 2)")
    parser.add_argument("--only", default="", help="workloads, by name, separated by commas")
    parser.add_argument("--json", type=Path, help="where to write the results, if not to tests/bench/results.json")
    parser.add_argument("--check", action="store_true", help="exit 1 if a limit is not kept")
    parser.add_argument("--agree", type=Path, nargs="+", metavar="JSON", help="only compare the ratios of these runs")
    parser.add_argument("--markdown", action="store_true", help="print the table once more, for the README")
    return parser


def _names(only: str, *, quick: bool) -> list[str]:
    """Rows that were asked for; a name may be written with ``_`` for what is not a letter."""
    known = {row.name.replace(", ", "_").replace(" ", "_").lower(): row.name for row in ROWS}
    if not only:
        return [name for name in known.values() if not (quick and name == "generate")]
    wanted = [word.strip().replace(" ", "_").lower() for word in only.split(",") if word.strip()]
    unknown = [word for word in wanted if word not in known]
    if unknown:
        message = f"no workload {', '.join(unknown)}; there are {', '.join(known)}"
        raise SystemExit(message)
    return [known[word] for word in known if word in wanted]


def _measured(names: Sequence[str], rounds: int, flavours: Sequence[str], *, quick: bool) -> tuple[list[Line], str]:
    rows = [row for row in ROWS if row.name in names]
    runs = [name for name in RUNS if any(name in (row.run, row.versus) for row in rows)]
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        source = write_inputs(folder)
        with served(folder) as bench:
            samples = measure(bench, Plan(runs, flavours, rounds, quick), _progress)
        if "generate" in names:
            samples |= measure_generators(folder, 1 if quick else min(rounds, 3), _progress)
    _progress("")
    return lines(samples, names), source


def _report(found: Sequence[Line], facts: dict[str, Any], path: Path | None, *, draw: bool) -> None:
    versions = ", ".join(f"{name} {version}" for name, version in facts["versions"].items() if version)
    print(f"{facts['processor']}, {facts['cores']} cores, {facts['system']}, {facts['python']}")
    print(f"{versions}; {facts['messages']}; medians of {facts['rounds']} rounds")
    print("CPU time of the client process per unit, and its ratio to bare httpx (growth: to half the size)")
    print(f"\n{table(found)}")
    if path is not None:
        path.write_text(json.dumps(results(found, facts), indent=2) + "\n", encoding="utf-8")
        if draw:
            drawn = plot(found, "What the work costs, in bare httpx")
            path.with_suffix(".svg").write_text(drawn, encoding="utf-8")


def _agree(runs: Sequence[dict[str, Any]]) -> int:
    """Print how far the ratios of runs are apart; 1 if some are further than they may be."""
    found = apart(runs)
    for row, flavour, low, high in found:
        share = high / low - 1
        print(f"{row:<18} {flavour:<10} {low:6.3f} to {high:6.3f}  {share:6.1%}{'  APART' if share > _APART else ''}")
    return int(any(high / low - 1 > _APART for _, _, low, high in found))


def _progress(text: str) -> None:
    """Overwrite one line of a terminal; print failures anywhere."""
    if text.endswith("\n"):
        print(text, end="", file=sys.stderr)
    elif sys.stderr.isatty():
        print(f"\r{text:<70}\r", end="", file=sys.stderr, flush=True)

"""
How long the whole API takes: our generator, and the stock one on the same normalised document. Wall time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench._workloads import OURS, STOCK, Sample

__all__ = ["measure_generators"]

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 1800.0  # seconds until a generator counts as hung
_MODULES = 1000  # whoever writes fewer has not written the whole API


def measure_generators(
    folder: Path, rounds: int, progress: Callable[[str], None]
) -> dict[tuple[str, str], list[Sample]]:
    """
    Let both generators write the whole API, in turns.

    Args:
        folder: For what they write.
        rounds: How often.
        progress: Told what is going on, and what failed.

    Returns:
        Samples, as `tests.bench._measure.measure` gives them.
    """
    document = folder / "normalised.json"
    out = folder / "generated"
    commands = {
        STOCK: (
            "openapi-python-client",
            "generate",
            f"--path={document}",
            "--meta=none",
            "--overwrite",
            f"--output-path={out / 'stock'}",
        ),
        OURS: (sys.executable, "-m", "generator", "write", f"--out={out / 'ours'}", "--package=anthropic_api"),
    }
    out.mkdir()
    progress("generate: the normalised document")
    _timed((sys.executable, "-m", "tests.bench._document", str(document)))
    samples: dict[tuple[str, str], list[Sample]] = {}
    for number in range(rounds):
        for flavour, command in commands.items():
            progress(f"generate: {flavour}, {number + 1} of {rounds}")
            seconds = _timed(command)
            written = sum(1 for _ in (out / flavour).rglob("*.py"))
            if written < _MODULES:
                progress(f"failed: {flavour} generate: only {written} modules\n")
                return {}
            samples.setdefault(("generate", flavour), []).append(Sample(seconds, turn=number))
            (out / flavour).rename(out / f"{flavour}-{number}")
    return samples


def _timed(command: tuple[str, ...]) -> float:
    """Run a command to its end; the tools that it calls are those beside this interpreter."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment, cwd=_ROOT, timeout=_PATIENCE)
    return time.perf_counter() - start

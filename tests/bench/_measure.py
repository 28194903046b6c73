"""
The shell of the benchmark: it starts the server and the client processes, one at a time, and keeps what they print.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs

from tests.bench._workloads import OFFICIAL, RUNS, SPEED, Run, Sample

__all__ = ["Bench", "Plan", "measure", "served", "turns"]

_ROOT = Path(__file__).resolve().parents[2]
_CLIENTS = Path(__file__).resolve().parent / "clients"
_SCRIPTS = {SPEED: "ours"}
_PATIENCE = 900.0  # seconds until a client process counts as hung
_OFFICIAL_ROUNDS = 3  # it is far from every limit, and takes most of the time: once in each of the first rounds
_OFFICIAL_ROUNDS_QUICK = 1
_WARMING = ("ready",)  # what a quick run does first: byte code is written, files are in memory


@attrs.frozen
class Plan:
    """
    How much is measured.

    Attributes:
        runs: Names of `RUNS`.
        flavours: Who takes part.
        rounds: How often each flavour does each run, after a first round that only warms caches.
        quick: Whether the small sizes are taken.
    """

    runs: Sequence[str]
    flavours: Sequence[str]
    rounds: int
    quick: bool


@attrs.frozen
class Bench:
    """
    What client processes need to know.

    Attributes:
        http: Base URL of the canned server.
        https: The same with TLS.
        data: Folder of input files.
        environment: Of the processes.
        bundle: File of certificates that the TLS server is trusted with.
    """

    http: str
    https: str
    data: Path
    environment: Mapping[str, str]
    bundle: str

    def sample(self, run: Run, flavour: str, *, quick: bool) -> Sample:
        """
        Let a flavour do a run in a new process.

        Args:
            run: What to do.
            flavour: Who does it.
            quick: Whether to do less of it.

        Returns:
            What it used.

        Raises:
            RuntimeError: It failed.
        """
        size, count = (run.quick_size, run.quick_count) if quick else (run.size, run.count)
        url = f"{self.https if run.tls else self.http}/{size}"
        script = _CLIENTS / f"{_SCRIPTS.get(flavour, flavour)}.py"
        command = [sys.executable, str(script), run.task, url, str(count), str(self.data)]
        environment = dict(self.environment)
        if flavour == SPEED:
            environment["BENCH_SPEED"] = "1"
        if run.tls:
            environment["SSL_CERT_FILE"] = self.bundle
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, check=False, timeout=_PATIENCE, cwd=_ROOT
        )
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or ["no output"])[-1]
            raise RuntimeError(f"{flavour} {run.task}: {reason}")
        units, seconds, kilobytes = done.stdout.split()
        return Sample(float(seconds) / int(units), int(kilobytes) / 1024)


@contextmanager
def served(folder: Path) -> Iterator[Bench]:
    """
    Run the canned server.

    Args:
        folder: For certificates; input files are there already.
    """
    key, bundle = _certificates(folder)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC_", "BENCH_"))}
    for name in ("PYTHONDONTWRITEBYTECODE", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        environment.pop(name, None)  # without byte code on disk, every import would compile its module
    environment |= {"PYTHONPATH": str(_ROOT), "NO_PROXY": "127.0.0.1"}
    command = [sys.executable, "-m", "tests.bench._server", str(key)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=_ROOT) as server:
        assert server.stdout is not None
        http, https = server.stdout.readline().split()
        try:
            yield Bench(f"http://127.0.0.1:{http}", f"https://127.0.0.1:{https}", folder, environment, str(bundle))
        finally:
            server.terminate()


def _certificates(folder: Path) -> tuple[Path, Path]:
    """Make the server's certificate, and the usual bundle with its issuer added: as large as in real life."""
    import certifi
    import trustme

    authority = trustme.CA()
    key, bundle = folder / "server.pem", folder / "bundle.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(key))
    bundle.write_bytes(Path(certifi.where()).read_bytes() + b"\n" + authority.cert_pem.bytes())
    return key, bundle


def turns(plan: Plan) -> Iterator[tuple[int, int, str, str]]:
    """
    Order the measurements: flavours take turns within a run, runs within a round.

    Args:
        plan: What is measured.

    Yields:
        Number of the round (0 only warms caches), number of the run's turn, name of the run, flavour.
    """
    most = _OFFICIAL_ROUNDS_QUICK if plan.quick else _OFFICIAL_ROUNDS
    for number in range(plan.rounds + 1):
        for name in _WARMING if plan.quick and not number else plan.runs:
            run = RUNS[name]
            for again in range(run.repeat if number and not plan.quick else 1):
                for flavour in plan.flavours:
                    if flavour in run.flavours and not (flavour == OFFICIAL and (again or number > most)):
                        yield number, number * run.repeat + again, name, flavour


def measure(bench: Bench, plan: Plan, progress: Callable[[str], None]) -> dict[tuple[str, str], list[Sample]]:
    """
    Take all samples.

    Args:
        bench: Where.
        plan: Which.
        progress: Told what is going on, before each process, and what failed.

    Returns:
        Samples by run and flavour. What failed in the first round is not tried again, and has none.
    """
    samples: dict[tuple[str, str], list[Sample]] = {}
    failed: set[tuple[str, str]] = set()
    for number, turn, name, flavour in turns(plan):
        key = name, flavour
        if key in failed:
            continue
        progress(f"round {number} of {plan.rounds}: {name}, {flavour}")
        try:
            sample = bench.sample(RUNS[name], flavour, quick=plan.quick)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            failed.add(key)
            samples.pop(key, None)
            progress(f"failed: {error}\n")
            continue
        if number:
            samples.setdefault(key, []).append(attrs.evolve(sample, turn=turn))
    return samples

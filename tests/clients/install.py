"""
Install the clients that nobody here wrote, each into a place of its own.

Run by ``make test-clients``; what cannot be installed is reported and its tests are skipped.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / ".tools"
PYTHON = {
    "official-python": ["anthropic==2.12.0"],
    "langchain": ["langchain-anthropic"],
    "pydantic-ai": ["pydantic-ai-slim[anthropic]"],
    "litellm": ["litellm", "mcp"],  # with tools it imports mcp
    "openapi-core": ["openapi-core"],
}
NODE = {"official-typescript": ["@anthropic-ai/sdk"]}
_LONGEST = 600  # seconds for one installation


def main() -> int:
    """
    Install everything that is missing.

    Returns:
        0, also if something could not be installed: its tests say so.
    """
    for name, packages in PYTHON.items():
        _report(name, _python(TOOLS / name, packages))
    for name, packages in NODE.items():
        _report(name, _node(TOOLS / name, packages))
    return 0


def _report(name: str, problem: str) -> None:
    print(f"{name}: {problem or 'ready'}", flush=True)


def _python(place: Path, packages: list[str]) -> str:
    done = place / "installed.txt"
    if done.exists() and done.read_text("utf-8").split() == packages:
        return ""
    venv.create(place, with_pip=True, clear=True)
    return _run([str(place / "bin" / "python"), "-m", "pip", "install", "-q", *packages], done, packages)


def _node(place: Path, packages: list[str]) -> str:
    done = place / "installed.txt"
    if done.exists() and done.read_text("utf-8").split() == packages:
        return ""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "node is not installed"
    place.mkdir(parents=True, exist_ok=True)
    (place / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
    return _run(
        [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), *packages], done, packages
    )


def _run(command: list[str], done: Path, packages: list[str]) -> str:
    try:
        result = subprocess.run(command, check=False, capture_output=True, text=True, timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        return f"not installed after {_LONGEST} seconds"
    if result.returncode:
        last = (result.stderr or result.stdout).strip().splitlines()[-1:]
        return f"could not be installed: {' '.join(last)}"
    done.write_text("\n".join(packages) + "\n", "utf-8")
    return ""


if __name__ == "__main__":
    sys.exit(main())

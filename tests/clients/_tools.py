"""
Running other people's clients against a served fake.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .install import TOOLS

PROGRAMS = Path(__file__).parent / "programs"
_LONGEST = 180  # seconds for one program


def run(tool: str, program: str, url: str, *arguments: str) -> Any:
    """
    Run a program with an installed client.

    Args:
        tool: Folder of the installation.
        program: File in ``programs``.
        url: Base URL of the fake.
        *arguments: What else the program is told.

    Returns:
        What the program printed as its last line, as JSON.
    """
    place = TOOLS / tool
    if not (place / "installed.txt").exists():
        pytest.skip(f"{tool} is not installed; `make test-clients` installs it")
    node = program.endswith(".mjs")
    command = ["node", program] if node else [str(place / "bin" / "python"), str(PROGRAMS / program), *arguments]
    if node:
        (place / program).write_text((PROGRAMS / program).read_text("utf-8"), "utf-8")  # modules are found beside it
    names = ("PATH", "HOME", "LANG", "TMPDIR")
    env = {name: os.environ[name] for name in names if name in os.environ}
    env |= {"ANTHROPIC_BASE_URL": url, "ANTHROPIC_API_KEY": "sk-ant-test", "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(command, cwd=place, env=env, check=False, capture_output=True, text=True, timeout=_LONGEST)
    assert done.returncode == 0, done.stderr[-4000:] + done.stdout[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])

"""
Run the suite on the oldest and the newest supported Python that can be found, beside the one in use.

Run by ``make test-others``; environments are kept in ``.tools``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.packaging.check_wheel import interpreters

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """
    0 if every suite passes; also where there is no other Python.
    """
    failed = 0
    for python in interpreters():
        minor = subprocess.run(
            [python, "-c", "import sys; print(sys.version_info.minor)"], capture_output=True, text=True, check=True
        )
        if int(minor.stdout) == sys.version_info.minor:
            continue
        environment = ROOT / ".tools" / f"python3.{minor.stdout.strip()}"
        inside = str(environment / "bin" / "python")
        pip = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([python, "-m", "venv", str(environment)], check=True)
        subprocess.run([*pip, "--upgrade", "pip>=25.1"], check=True)
        groups = ["--group", "generate", "--group", "test"]
        subprocess.run([*pip, "--editable", f"{ROOT}[cli,testing,speed]", *groups], check=True, cwd=ROOT)
        print(f"-- Python 3.{minor.stdout.strip()}", flush=True)
        done = subprocess.run([inside, "-m", "pytest", "-q", "-p", "no:cacheprovider"], check=False, cwd=ROOT)
        failed += done.returncode != 0
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(main())

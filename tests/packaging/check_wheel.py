"""
Build the wheel, look into it, and use it alone in new environments, on the oldest and the newest Python at hand.

Run by ``make wheel``; needs the package registry for httpx and attrs.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {"anthropic_api", "anthropic_sdk"}
TRY = """
import httpx, sys
from anthropic_api.models import Message
from anthropic_sdk import Anthropic

def answer(request):
    assert request.headers["x-api-key"] == "k"
    return httpx.Response(200, json={"id": "m", "type": "message", "role": "assistant", "model": "x", "stop_reason":
        "end_turn", "stop_sequence": None, "content": [{"type": "text", "text": "hi"}, {"type": "new", "x": 1}],
        "usage": {"input_tokens": 1, "output_tokens": 1}})

client = Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
message = client.messages.create(max_tokens=1, messages=[{"role": "user", "content": "hi"}], model="x")
assert isinstance(message, Message) and message.content[0].text == "hi" and message.content[1].type == "new"
assert not any("generator" in name for name in sys.modules)
print("works on", sys.version.split()[0])
"""


def main() -> int:
    """
    Build, inspect, install and use; 0 if all is well.
    """
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "build", "--wheel", "--outdir", folder, str(ROOT)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        (wheel,) = Path(folder).glob("*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        top = {name.split("/")[0] for name in names if ".dist-info/" not in name}
        if top != PACKAGES:
            print(f"the wheel holds {sorted(top)}, not {sorted(PACKAGES)}")
            return 1
        print(f"{wheel.name}: {len(names)} files, {wheel.stat().st_size / 1e6:.1f} MB")
        for python in interpreters():
            use(python, wheel, Path(folder))
    return 0


def interpreters() -> list[str]:
    """
    The oldest and the newest supported Python that can be found; at least this one.
    """
    found = {}
    for minor in range(10, 14):
        for candidate in (
            shutil.which(f"python3.{minor}"),
            *map(str, Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python")),
        ):
            if candidate and works(candidate, minor):
                found[minor] = candidate
                break
    found = found or {sys.version_info.minor: sys.executable}
    return [found[minor] for minor in sorted({min(found), max(found)})]


def works(python: str, minor: int) -> bool:
    """
    Whether an interpreter is there and is what its name says.
    """
    script = "import sys, venv, ensurepip; print(sys.version_info.minor)"
    done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == str(minor)


def use(python: str, wheel: Path, folder: Path) -> None:
    """
    Install the wheel into a new environment and make a request with it, far from the repository.
    """
    environment = folder / f"venv-{Path(python).name}-{abs(hash(python))}"
    subprocess.run([python, "-m", "venv", str(environment)], check=True)
    inside = str(environment / "bin" / "python")
    install = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True)
    subprocess.run([inside, "-I", "-c", TRY], check=True, cwd=folder)


if __name__ == "__main__":
    raise SystemExit(main())

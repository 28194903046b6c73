"""
What may be imported, and when: each step in a process of its own that says which modules it has loaded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_STEPS = {
    "nothing": "",
    "import": "import anthropic_sdk",
    "class": "from anthropic_sdk import Anthropic",
    "client": "from anthropic_sdk import Anthropic\nclient = Anthropic(api_key='key', base_url=URL)",
    "message": (
        "from anthropic_sdk import Anthropic\n"
        "client = Anthropic(api_key='key', base_url=URL)\n"
        "message = client.messages.create(\n"
        "    model='m', max_tokens=9, messages=[{'role': 'user', 'content': 'Hello'}]\n"
        ")\n"
        "assert message.content[1].type == 'text'"
    ),
    "generated": "import anthropic_api",
}
_HEAVY = frozenset(
    {"attr", "attrs", "httpx", "httpcore", "h11", "anyio", "ssl", "asyncio", "email", "pydantic", "rich"}
)
_RARE = frozenset({"_message_stream", "_jsonl", "_accumulate", "_partial_json", "_pages", "_files", "_raw"})
_REPORT = "\nimport json, sys\nprint(json.dumps([name for name in sys.modules if sys.modules[name] is not None]))"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """
    A server that answers every request for a message with the same one.
    """
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    command = [sys.executable, "-m", "tests.bench._server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=_ROOT) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().split()[0]}/s1"
        server.terminate()


@cache
def _loaded(step: str, url: str) -> frozenset[str]:
    """Modules that are loaded after a step."""
    code = f"URL = {url!r}\nimport sys\nsys.modules['msgspec'] = None\n{_STEPS[step]}{_REPORT}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return frozenset(json.loads(done.stdout))


def _ours(step: str, url: str) -> set[str]:
    return {name for name in _loaded(step, url) if name.partition(".")[0] in ("anthropic_sdk", "anthropic_api")}


def _added(step: str, url: str) -> frozenset[str]:
    return _loaded(step, url) - _loaded("nothing", url)


def test_importing_the_package_loads_nothing_else(url: str) -> None:
    """
    ``import anthropic_sdk`` loads one module of ours, none of httpx and attrs, and nothing heavy of the library.
    """
    assert {"anthropic_sdk"} == _ours("import", url)
    assert not _HEAVY & _added("import", url)
    assert "typing" not in _added("import", url)


def test_importing_the_generated_package_loads_nothing_else(url: str) -> None:
    """
    ``import anthropic_api`` loads one module of ours, none of httpx and attrs.
    """
    assert {"anthropic_api"} == _ours("generated", url)
    assert not _HEAVY & _added("generated", url)


@pytest.mark.parametrize("step", ["class", "client"])
def test_a_client_brings_what_nearly_all_clients_use(step: str, url: str) -> None:
    """
    The class of the client, and a client, load httpx, and what messages and their streams are made of: but no attrs, no
    other model, no other endpoint, and nothing that is rare.
    """
    ours = _ours(step, url)
    models = {name for name in ours if name.startswith("anthropic_api.models.")}

    assert not {"attr", "attrs", "asyncio", "pydantic"} & _added(step, url)
    assert {"messages", "shared"} == {name.split(".")[2] for name in models}
    assert len(models) <= 29
    assert not {name for name in ours if name.startswith("anthropic_sdk") and _RARE & set(name.split("."))}
    assert len(ours) <= 78


def test_a_first_message_brings_what_it_is_made_of(url: str) -> None:
    """
    A first message loads its own resource, endpoint and models: no other resource, no stream, no page, no beta.
    """
    ours = _ours("message", url)
    resources = {name for name in ours if name.startswith("anthropic_api.resources.")}
    models = {name for name in ours if name.startswith("anthropic_api.models.")}

    assert {"anthropic_api.resources.messages"} == resources
    assert not {name for name in ours if "beta" in name.partition(".models.")[0]}
    assert not {name for name in ours if name.startswith("anthropic_sdk") and _RARE & set(name.split("."))}
    assert len(models) <= 28
    assert len(ours) <= 80


def test_a_first_message_over_http_makes_no_tls_context(url: str) -> None:
    """
    Reading the certificates takes 20 ms, and plain http needs none.
    """
    code = (
        f"URL = {url!r}\nimport ssl\n"
        "def load(self, *a, **k): raise AssertionError('certificates were read')\n"
        "ssl.SSLContext.load_verify_locations = load\n"
        f"{_STEPS['message']}"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)

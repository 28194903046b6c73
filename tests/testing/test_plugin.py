"""
The pytest plugin, in a test suite of its own.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from anthropic_sdk.testing import set_testing

pytest_plugins = ["pytester"]

_CONFIG = 'pytest_plugins = ["anthropic_sdk.testing.pytest_plugin"]'
_CREATE = 'model="claude-opus-4-8", max_tokens=50, messages=[{"role": "user", "content": "Hi"}]'


@pytest.fixture
def suite(loaded: None, pytester: pytest.Pytester) -> pytest.Pytester:
    """
    A test suite with the plugin.
    """
    set_testing(False)  # it is the plugin that turns it on
    pytester.makeconftest(_CONFIG)
    return pytester


def outcomes(suite: pytest.Pytester, code: str) -> tuple[dict[str, int], str]:
    """
    Run a test file; how it ended and what was printed.
    """
    suite.makepyfile(code)
    done = suite.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:anthropic_sdk", "--strict-markers")
    return done.parseoutcomes(), "\n".join(done.outlines)


def test_clients_of_the_fake(suite: pytest.Pytester) -> None:
    """
    Synchronous and asynchronous, without a key, without a wait.
    """
    counts, _ = outcomes(
        suite,
        f"""
        import asyncio
        from anthropic_sdk.testing import latency
        from anthropic_sdk.testing._settings import is_testing

        def test_sync(fake_anthropic, anthropic_client):
            fake_anthropic.fail(529, latency(60)).reply("hello")
            assert "hello" == anthropic_client.messages.create({_CREATE}).content[0].text
            assert is_testing()

        def test_async(fake_anthropic, async_anthropic_client):
            fake_anthropic.reply("hello")
            message = asyncio.run(async_anthropic_client.messages.create({_CREATE}))
            assert "hello" == message.content[0].text

        def test_between():
            assert not is_testing()
        """,
    )

    assert {"passed": 3} == counts


def test_unused_scripts_fail_the_test(suite: pytest.Pytester) -> None:
    """
    At the end of a test that passed, but not on top of a failure.
    """
    counts, printed = outcomes(
        suite,
        """
        def test_forgets(fake_anthropic):
            fake_anthropic.reply("never heard")

        def test_fails(fake_anthropic):
            fake_anthropic.reply("never heard")
            assert False, "the real reason"
        """,
    )

    assert {"passed": 1, "errors": 1, "failed": 1} == counts
    assert "never heard" in printed


def test_the_marker_has_options(suite: pytest.Pytester) -> None:
    """
    Options of the fake come from a marker, which pytest knows.
    """
    counts, _ = outcomes(
        suite,
        """
        import httpx
        import pytest

        @pytest.mark.fake_anthropic(api_keys=["other"])
        def test_options(fake_anthropic_url):
            answer = httpx.get(fake_anthropic_url + "/v1/models", headers={"x-api-key": "wrong"})
            assert 401 == answer.status_code
        """,
    )

    assert {"passed": 1} == counts


def test_the_plugin_costs_nothing() -> None:
    """
    Loading it imports neither httpx nor the rest of the kit.
    """
    code = (
        "import sys, anthropic_sdk.testing.pytest_plugin\n"
        "print(sorted({'httpx', 'uvicorn', 'anthropic_sdk.testing._fake'} & set(sys.modules)))"
    )

    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]" == printed.stdout.strip()

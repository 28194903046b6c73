"""
One served fake for each client, with the scripts that its program counts on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from anthropic_sdk.testing import (
    Call,
    FakeAPI,
    coded_error,
    overloaded,
    rate_limited,
    status,
    text,
    thinking,
    tool_use,
    truncated,
)

_TOOL = tool_use("get_weather", {"city": "Oslo"}, id="toolu_01Oslo")
_ERRORS = (400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 503, 504, 529)


def asks(wanted: str) -> Any:
    """
    A predicate: the last text of the user is this.
    """
    return lambda call: call.operation.endswith("messages.create") and call.text == wanted


def scripted() -> FakeAPI:
    """
    A fake that knows what the programs will say.
    """
    fake = FakeAPI(batch_polls=1)
    always: dict[str, Any] = {"times": None, "optional": True}
    fake.reply("Hello, human.", when=asks("greet"), **always)
    fake.reply(thinking("Let me see."), "It is late.", when=asks("think"), **always)
    fake.reply(_TOOL, when=lambda call: call.text.startswith("weather") and not call.tool_results, **always)
    fake.reply(_weather, when=lambda call: bool(call.tool_results), **always)
    fake.reply('{"city": "Oslo", "degrees": 18}', when=asks("structured"), **always)
    fake.reply("It is cited.", text("As it says.", citations=[_CITATION]), when=asks("cite"), **always)
    fake.reply("This breaks off in the middle", faults=[overloaded(after=5)], when=asks("overload"), **always)
    fake.reply("This ends too early for anyone", faults=[truncated(after=5)], when=asks("truncate"), **always)
    fake.fail(rate_limited(0.01), when=asks("retry"), times=2, optional=True)
    fake.reply("At last.", when=asks("retry"), **always)
    for code in _ERRORS:
        fake.fail(status(code, headers={"x-should-retry": "false"}), when=asks(f"fail {code}"), **always)
    fake.fail(coded_error("thread_not_found"), when=asks("fail coded"), **always)
    return fake


_CITATION = {
    "type": "char_location",
    "cited_text": "it says",
    "document_index": 0,
    "document_title": "A book",
    "start_char_index": 3,
    "end_char_index": 10,
    "file_id": None,
}


def _weather(call: Call) -> str:
    result = call.tool_results[0]["content"]
    said = result if isinstance(result, str) else result[0]["text"]
    return f"In Oslo: {said}."


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[FakeAPI, str]]:
    """
    The fake and its base URL, for one module.
    """
    fake = scripted()
    with fake.serve() as url:
        yield fake, url

"""
The short way through runs of deltas.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from anthropic_api import resolve
from anthropic_api.api.messages.create import OPERATION
from anthropic_sdk._deltas import Templates
from anthropic_sdk._event_reader import MESSAGES, EventReader
from hypothesis import given, settings
from hypothesis import strategies as st

from ._fakes import FakeResponse

HEAD = "event: content_block_delta"
DECODE: Any = resolve(OPERATION.decode_event)


def line_of(data: Any, **style: Any) -> str:
    """The line of an event's data."""
    return "data: " + json.dumps(data, **style)


def delta(text: str, kind: str = "text_delta", key: str = "text", index: int = 0) -> dict[str, Any]:
    """An event."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, key: text}}


def read(templates: Templates, line: str) -> Any:
    """What a template makes of the line of an event's data; None where it is another one."""
    text = f"{HEAD}\n{line}\n\n"
    events = list(templates.run(f"x\n\n{text}", 3))
    return events[0] if events else None


def learned(data: Any, *, decode: Any = None, **style: Any) -> Templates:
    """Templates after one event."""
    templates = Templates()
    templates.learn(HEAD, line_of(data, **style), data, decode)
    return templates


@pytest.mark.parametrize("style", [{}, {"separators": (",", ":")}, {"ensure_ascii": False}])
@pytest.mark.parametrize(
    "data",
    [
        delta("a"),
        delta('\u00e9\n"\\'),
        delta("", "input_json_delta", "partial_json"),
        delta('"text": "x"'),
        delta("hm", "thinking_delta", "thinking"),
        {"type": "t", "delta": {"text": "a"}, "n": None},
    ],
)
def test_an_event_that_differs_in_its_last_string_is_read(data: dict[str, Any], style: dict[str, Any]) -> None:
    """
    After one event, the next of its kind is read by its string alone, however it is written.
    """
    if "n" in data:  # the delta is not last: no template
        assert read(learned(data, **style), line_of(data, **style)) is None
        return
    templates = learned(data, **style)
    key = next(reversed(data["delta"]))

    for text in ("", "b", "\U0001f600\ud83d", '"}}', "\\", "\u2028", '{"a": "b"}'):
        other = {**data, "delta": {**data["delta"], key: text}}
        assert other == read(templates, line_of(other, **style))
        assert other == read(templates, line_of(other, **style)[:-2] + "}      }")


@pytest.mark.parametrize(
    "line",
    [
        'data: {"type": "content_block_delta", "index": 1, "delta": {"type": "text_delta", "text": "a"}}',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a"}}}',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a"}',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a"}} x',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a", "n": 1}}',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "a\x01"}}',
        'data: {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": null}}',
        "",
    ],
)
def test_another_line_is_not(line: str) -> None:
    """
    What begins, ends or goes on otherwise takes the long way.
    """
    assert read(learned(delta("x")), line) is None


@pytest.mark.parametrize(
    "data",
    [
        {"type": "t"},
        {"type": "t", "delta": "x"},
        {"type": "t", "delta": {}},
        {"type": "t", "delta": {"text": 5}},
        {"type": "t", "delta": {"text": "a", "n": 5}},
        {"type": "t", "more": {}, "delta": {"text": "a"}},
        {"type": "t", "delta": {"citation": {"text": "a"}}},
        {"type": "t", "delta": {"list": [], "text": "a"}},
        {"type": "t", "delta": {"": "a"}},
        {"type": "t", "delta": {"text": "a" * 5000}},
    ],
)
def test_not_every_event_makes_a_template(data: dict[str, Any]) -> None:
    """
    Only a string at the end of a flat delta can be exchanged; before there is a template, nothing fits.
    """
    templates = learned(data)

    if data["delta"] == {"": "a"} if "delta" in data else False:
        assert data == read(templates, line_of(data))
    else:
        assert read(templates, line_of(data)) is None


def test_a_repeated_key_does_not_confuse() -> None:
    """
    Where a key stands twice, the last one counts, as in the long way.
    """
    line = 'data: {"delta": {"text": "a", "text": "b"}}'
    templates = Templates()
    templates.learn(HEAD, line, json.loads(line[6:]), None)

    assert {"delta": {"text": "c"}} == read(templates, line.replace('"b"', '"c"'))


def test_events_do_not_share_what_can_change() -> None:
    """
    Typed events keep nothing of the data they are made of; plain ones each have their own; and an event that keeps
    its data, as one with an unknown delta, makes no template.
    """
    typed, plain = learned(delta("a"), decode=DECODE), learned(delta("a"))

    events = [read(typed, line_of(delta(text))) for text in "bc"]
    datas = [read(plain, line_of(delta(text))) for text in "bc"]

    assert [delta("b"), delta("c")] == [event.to_dict() for event in events] == datas
    ray = delta("a", "ray_delta", "ray")
    assert read(learned(ray, decode=DECODE), line_of(ray)) is None
    assert read(learned(delta("a"), decode=lambda data: data["type"]), line_of(delta("a"))) is None


def test_tries_that_bring_nothing_become_rare() -> None:
    """
    Where deltas of two kinds alternate, learning costs next to nothing; the start of a block begins anew.
    """
    templates, tries = Templates(), []
    lines = [line_of(delta("a")), line_of(delta("a", "thinking_delta", "thinking"))]
    for number in range(1000):
        before = templates._template  # what is tested
        templates.learn(HEAD, lines[number % 2], json.loads(lines[number % 2][6:]), None)
        tries.append(before is not templates._template)

    assert 5 < sum(tries) < 25

    templates.learn(HEAD, line_of({"type": "content_block_start"}), {"type": "content_block_start"}, None)
    before = templates._template
    templates.learn(HEAD, lines[0], delta("a"), None)
    assert before is not templates._template


EVENTS = st.builds(
    delta,
    st.text(alphabet='a"\\{}\u00e9\n \ud83d', max_size=6),
    st.sampled_from(["text_delta", "thinking_delta", "input_json_delta", "ray_delta"]),
    st.sampled_from(["text", "thinking", "partial_json", "ray"]),
    st.integers(0, 1),
)
STYLES = st.sampled_from([{}, {"separators": (",", ":")}, {"ensure_ascii": False}])
PADDING = st.sampled_from(["}}", "} }", "}   }", " }}", "}} "])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(EVENTS, STYLES, PADDING), max_size=25), st.booleans())
def test_the_short_way_gives_what_the_long_way_gives(events: list[Any], typed: bool) -> None:  # drawn
    """
    Whatever runs of deltas come, however they are written and padded, the events are those of the standard parser.
    """
    lines = [line_of(data, **style)[:-2] + padding for data, style, padding in events]
    stream = "".join(f"{HEAD}\n{line}\n\n" for line in lines).encode("utf-8", "replace")
    expected = [json.loads(line[6:].encode("utf-8", "replace")) for line in lines]

    reader = EventReader(FakeResponse([]), MESSAGES, DECODE if typed else None)
    actual = list(reader.read(stream))

    assert expected == [event.to_dict() if typed else event for event in actual]

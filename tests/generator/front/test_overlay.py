"""
Overlays: edits as data.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.load import Source
from generator.overlay import apply, read_overlay

BASE = {
    "paths": {"/x": {"get": {"tags": ["a"], "x": {"y": 1}}, "post": {"tags": ["b"]}}},
    "servers": [{"url": "one"}, {"url": "two"}],
}


def _edit(*actions: Any, names: tuple[str, ...] = ("api",)) -> tuple[list[Any], list[str]]:
    report = Report()
    text = json.dumps({"overlay": "1.0.0", "actions": list(actions)}).encode()
    overlay = read_overlay(Source("edits", text, "/edits.yaml"), report)
    before = json.dumps(BASE)
    found = apply([(name, BASE) for name in names], [overlay], report)
    assert before == json.dumps(BASE)
    return found, [f"{item.code} {item.pointer}" for item in report.sorted()]


@pytest.mark.parametrize(
    "target", ["$.paths['/x'].get", '$["paths"]["/x"]["get"]', "$.paths[?@.get].get", "$..get", "$.paths.*['get']"]
)
def test_an_update_is_merged(target: str) -> None:
    """
    Objects are merged in depth, lists are joined, and other values replaced, wherever the path finds them.
    """
    (found,), said = _edit({"target": target, "update": {"tags": ["c"], "x": {"z": 2}, "summary": "Get."}})

    assert [] == said
    assert {"tags": ["a", "c"], "x": {"y": 1, "z": 2}, "summary": "Get."} == found["paths"]["/x"]["get"]
    assert found["servers"] is BASE["servers"]


def test_one_action_after_the_other() -> None:
    """
    Later actions see what earlier ones did, and may change it again.
    """
    (found,), said = _edit(
        {"target": "$", "update": {"x-new": {"a": {"b": 1}}}},
        {"target": "$.x-new", "update": {"c": 2}},
        {"target": "$['x-new'].a", "update": {"b": 3}},
    )

    assert ["overlay-target edits#/actions/1"] == [line for line in said if "target" in line]
    assert {"a": {"b": 3}} == found["x-new"]


def test_a_list_gets_one_more() -> None:
    """
    An update of a list is appended to it.
    """
    (found,), said = _edit({"target": "$.servers", "update": {"url": "three"}})

    assert [] == said
    assert ["one", "two", "three"] == [server["url"] for server in found["servers"]]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.servers[0]", ["two"]),
        ("$.servers[?@.url == 'two']", ["one"]),
        ("$.servers[*]", []),
        ("$.servers[-1]", ["one"]),
    ],
)
def test_removal(target: str, left: list[str]) -> None:
    """
    What is removed does not shift what is still to be removed.
    """
    (found,), said = _edit({"target": target, "remove": True})

    assert [] == said
    assert left == [server["url"] for server in found["servers"]]


def test_an_action_for_one_document() -> None:
    """
    An action that names documents leaves the others alone, and need not match in them.
    """
    (ga, beta), said = _edit(
        {"target": "$.paths['/x'].post", "update": {"x": 1}, "x-documents": ["beta"]}, names=("ga", "beta")
    )

    assert [] == said
    assert ga is BASE
    assert 1 == beta["paths"]["/x"]["post"]["x"]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ({"target": "$.paths['/y']", "update": {}}, "overlay-no-match"),
        ({"target": "$.paths['/x'].get.tags[1]", "update": {}}, "overlay-no-match"),
        ({"target": "$.servers[0].url.x", "remove": True}, "overlay-no-match"),
        ({"target": "$.paths[?@.put]", "remove": True}, "overlay-no-match"),
        ({"target": "$.servers[0].url", "update": {}}, "overlay-target"),
        ({"target": "$.paths", "update": 1}, "overlay-target"),
        ({"target": "$", "remove": True}, "overlay-target"),
        ({"target": "paths", "remove": True}, "overlay-target"),
        ({"target": "$.paths", "update": {}, "x-documents": ["other"]}, "overlay-document"),
        ({"target": "$.paths", "update": {}, "x-documents": "api"}, "invalid-action"),
        ({"target": "$.paths"}, "invalid-action"),
        ({"target": "$.paths", "remove": "yes"}, "invalid-action"),
        ({"update": {}}, "invalid-action"),
        ("$.paths", "invalid-action"),
    ],
)
def test_an_action_that_does_nothing_fails(action: Any, code: str) -> None:
    """
    A target that matches nothing, is a scalar or no JSONPath, and an action that is malformed, are errors.
    """
    (found,), said = _edit(action)

    assert f"{code} edits#/actions/0" in said
    assert found == BASE


@pytest.mark.parametrize(
    ("text", "code"), [(b"a: [", "unreadable"), (b"- 1", "not-an-overlay"), (b"openapi: 3.1.0", "not-an-overlay")]
)
def test_what_is_no_overlay(text: bytes, code: str) -> None:
    """
    A file that is no overlay is an error, and has no actions.
    """
    report = Report()

    overlay = read_overlay(Source("edits", text, "/edits.yaml"), report)

    assert () == overlay.actions
    assert [code] == [item.code for item in report.sorted()]


def test_an_overlay_without_actions() -> None:
    """
    An overlay may be empty.
    """
    report = Report()

    assert () == read_overlay(Source("edits", b"overlay: 1.0.0", "/edits.yaml"), report).actions
    assert () == report.sorted()

"""
Text, markdown and JSON: what they say, and what hostile documents cannot make them say.
"""

from __future__ import annotations

import json

from generator.diff import Diff, Finding, Use, diff_documents
from generator.diff._formats import to_json, to_markdown, to_text
from generator.diff._words import clean, few, show
from tests.generator.diff._fragments import Json, answers, document, operation, ref

THING: Json = {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}, "old_name": {"type": "string"}}}
AFTER: Json = {"type": "object", "properties": {"kind": {"enum": ["a", "c"]}, "new_name": {"type": "string"}}}


def example() -> Diff:
    """Make a diff with findings of each severity, a guess and a renamed schema."""
    paths = answers(ref("Thing"))["paths"]
    old = document({**paths, "/gone": {"get": operation()}}, {"Thing": THING}, info={"version": "1.0"})
    new = document(paths, {"Object": AFTER}, info={"version": "2.0"})
    new["paths"] = answers(ref("Object"))["paths"]
    return diff_documents(old, new)


def test_text_says_what_why_and_where() -> None:
    """
    Findings stand under their severity with reason, direction, guess and operations.
    """
    text = ["".join(piece for piece, _ in line) for line in to_text(example())]

    assert text == [
        "1.0 -> 2.0: 2 breaking, 1 notice, 2 compatible; semver: major",
        "",
        "breaking",
        "  GET /gone: operation removed",
        "    calls to it fail",
        "  Object.old_name: field removed (string)",
        "    readers no longer get it (response)",
        "    probably renamed to new_name",
        "    GET /a",
        "",
        "notice",
        "  Object.kind: enum value c added",
        "    readers keep what they do not know; code that lists the cases has one more (response)",
        "    GET /a",
        "",
        "compatible",
        "  Object.kind: enum value b removed",
        "    the server sends less variety than readers expect (response)",
        "    GET /a",
        "  Object.new_name: optional field added (string)",
        "    receivers may ignore what they do not know (response)",
        "    probably renamed from old_name",
        "    GET /a",
        "",
        "renamed schemas: Thing -> Object",
    ]


def test_markdown_is_ready_for_a_changelog() -> None:
    """
    One bullet per finding under breaking, added, changed and removed, the document's words as code.
    """
    assert to_markdown(example()) == (
        "### Breaking\n\n"
        "- `GET /gone`: operation removed: calls to it fail.\n"
        "- `Object.old_name`: field removed (`string`): readers no longer get it (probably renamed to new\\_name)."
        " In `GET /a`.\n\n"
        "### Added\n\n"
        "- `Object.kind`: enum value `c` added (notice): readers keep what they do not know;"
        " code that lists the cases has one more. In `GET /a`.\n"
        "- `Object.new_name`: optional field added (`string`): receivers may ignore what they do not know"
        " (probably renamed from old\\_name). In `GET /a`.\n\n"
        "### Removed\n\n"
        "- `Object.kind`: enum value `b` removed: the server sends less variety than readers expect. In `GET /a`.\n\n"
        "### Renamed schemas\n\n"
        "- `Thing` is now `Object`\n"
    )


def test_json_holds_everything() -> None:
    """
    A program gets counts, renames and every finding with its operations and directions.
    """
    value = json.loads(to_json(example()))

    assert {key: each for key, each in value.items() if key != "findings"} == {
        "old_version": "1.0",
        "new_version": "2.0",
        "semver": "major",
        "counts": {"breaking": 2, "notice": 1, "compatible": 2},
        "renamed": [{"old": "Thing", "new": "Object"}],
    }
    assert value["findings"][2] == {
        "kind": "enum-value-added",
        "severity": "notice",
        "change": "added",
        "location": "Object.kind",
        "detail": "",
        "before": None,
        "after": "c",
        "text": "enum value c added",
        "reason": "readers keep what they do not know; code that lists the cases has one more",
        "hint": "",
        "operations": {"GET /a": ["response"]},
    }


def test_no_difference_is_said_in_each_form() -> None:
    """
    An empty diff is a sentence, not an empty file.
    """
    assert to_text(Diff()) == [(("? -> ?: no difference", "bold"),)]
    assert "No difference.\n" == to_markdown(Diff())
    assert json.loads(to_json(Diff()))["findings"] == []


def test_many_operations_are_counted() -> None:
    """
    Three are named, the others counted.
    """
    assert "a, b, c and 2 more" == few(["a", "b", "c", "d", "e"], 3)
    assert "a, b, c" == few(["a", "b", "c"], 3)


def test_values_are_written_for_people() -> None:
    """
    Text as it is, lists with commas, JSON for the rest, and never a novel.
    """
    assert ["a", "a, 1, nothing", '{"a": true}', "nothing"] == [
        show(each) for each in ("a", ["a", 1, None], {"a": True}, None)
    ]
    assert "x" * 117 + "..." == show("x" * 500)


def test_control_characters_become_visible() -> None:
    """
    A document cannot move the cursor, start a new line or reverse the text.
    """
    assert r"a\x1b[31m\nb\u202ec" == clean("a\x1b[31m\nb\u202ec")


def hostile(name: str) -> Diff:
    """Make a diff whose every word is one of a hostile document."""
    finding = Finding(
        "limit-changed", name, name, name, name, "changed", "breaking", "why", (Use(name + "!", "request"),)
    )
    return Diff((Finding(**{**_fields(finding), "hint": name}),), ((name, name),), name, name)


def _fields(finding: Finding) -> dict[str, Json]:
    return {
        key: getattr(finding, key)
        for key in ("kind", "location", "detail", "before", "after", "change", "severity", "reason", "uses")
    }


def test_words_of_a_document_cannot_leave_their_code_span() -> None:
    """
    Backticks, line breaks, links and braces stay text.
    """
    name = "`a`` [x](http://y)\n# {before} <b>"

    markdown = to_markdown(hostile(name))

    spoiled = r"`a`` [x](http://y)\n# {before} <b>"
    quoted = f"``` {spoiled} ```"
    assert markdown == (
        "### Breaking\n\n"
        f"- {quoted}: {quoted} changed from {quoted} to {quoted}: why"
        r" (\`a\`\` \[x\](http://y)\\n# {before} \<b\>)."
        f" In ``` {spoiled}! ```.\n\n"
        "### Renamed schemas\n\n"
        f"- {quoted} is now {quoted}\n"
    )


def test_words_of_a_document_cannot_format_the_text() -> None:
    """
    Braces are no fields, and each finding keeps its lines.
    """
    text = ["".join(piece for piece, _ in line) for line in to_text(hostile("{detail}\n\x1b[2J"))]

    words = r"{detail}\n\x1b[2J"
    assert text == [
        f"{words} -> {words}: 1 breaking; semver: major",
        "",
        "breaking",
        f"  {words}: {words} changed from {words} to {words}",
        "    why (request)",
        f"    {words}",
        f"    {words}!",
        "",
        f"renamed schemas: {words} -> {words}",
    ]

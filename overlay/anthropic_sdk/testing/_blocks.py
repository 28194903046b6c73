"""
Content blocks for scripts: short builders, and any kind by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from ._checks import Check, Compiler
from ._documents import Documents, Json
from ._examples import Examples, identifier

if TYPE_CHECKING:
    from random import Random

__all__ = [
    "Block",
    "Content",
    "as_blocks",
    "block",
    "complete_block",
    "redacted_thinking",
    "server_tool_use",
    "text",
    "thinking",
    "tool_use",
]

Block: TypeAlias = Mapping[str, Json]
Content: TypeAlias = "str | Block | Iterable[str | Block]"


def block(type: str, **fields: Json) -> dict[str, Json]:  # noqa: A002  the wire's name
    """
    Name a content block of any kind that the API has.

    Args:
        type: The tag, such as ``web_search_tool_result``.
        **fields: The fields that matter; the fake fills in the required ones
            that are missing with example values.

    Returns:
        The block, for ``fake.reply``.
    """
    return {"type": type, **fields}


def text(text: str, *, citations: Iterable[Block] | None = None) -> dict[str, Json]:
    """
    A text block, with citations if given.
    """
    return block("text", text=text, citations=None if citations is None else [*citations])


def thinking(text: str, *, signature: str = "ZmFrZS1zaWduYXR1cmU=") -> dict[str, Json]:
    """
    A thinking block.
    """
    return block("thinking", thinking=text, signature=signature)


def redacted_thinking(data: str = "ZmFrZS1yZWRhY3RlZA==") -> dict[str, Json]:
    """
    A redacted thinking block.
    """
    return block("redacted_thinking", data=data)


def tool_use(name: str, input: Mapping[str, Json] | None = None, *, id: str | None = None) -> dict[str, Json]:  # noqa: A002  the wire's names
    """
    A call of one of the user's tools.

    Args:
        name: Name of the tool.
        input: Arguments of the call; none by default.
        id: Id of the call; made up by the fake if not given.
    """
    named = {} if id is None else {"id": id}
    return block("tool_use", **named, name=name, input=dict(input or {}))


def server_tool_use(name: str, input: Mapping[str, Json] | None = None, *, id: str | None = None) -> dict[str, Json]:  # noqa: A002  the wire's names
    """
    A call of one of the server's tools, such as ``web_search``.
    """
    return {**tool_use(name, input, id=id), "type": "server_tool_use"}


def as_blocks(content: Content) -> list[Block]:
    """
    Read the short forms of a reply's content.

    Args:
        content: A text, a block, or several of both.

    Returns:
        One block for each.
    """
    if isinstance(content, str):
        return [text(content)]
    if isinstance(content, Mapping):
        return [cast("Block", content)]
    return [text(each) if isinstance(each, str) else each for each in content]


def complete_block(given: Block, documents: Documents, random: Random) -> dict[str, Json]:
    """
    Fill in what a block needs to be valid.

    Args:
        given: The block of a script.
        documents: Where the kinds of blocks are described.
        random: Source of made-up ids and examples.

    Returns:
        The block with every required field.

    Raises:
        ValueError: No block has this type, or a field has a wrong value.
    """
    kinds = _kinds(documents)
    kind = str(given.get("type"))
    if kind not in kinds:
        raise ValueError(f"no content block has the type {kind!r}; there are: {', '.join(sorted(kinds))}")
    known = kinds[kind]
    full = dict(given)
    for name in known.required:
        if name not in full:
            full[name] = _missing(name, known, random)
    problems = known.check(full)
    if problems:
        raise ValueError(f"the {kind} block is not valid: {problems[0]}")
    return full


@attrs.frozen(eq=False)
class _Kind:
    """
    A kind of content block: its fields and its check.
    """

    tag: str
    document: Json
    properties: Mapping[str, Json]
    required: tuple[str, ...]
    check: Check


def _missing(name: str, kind: _Kind, random: Random) -> Json:
    if name == "id":
        return identifier("srvtoolu" if kind.tag == "server_tool_use" else "toolu", random)
    return Examples(kind.document).make(kind.properties[name], random, name, 1)


@lru_cache(maxsize=4)
def _kinds(documents: Documents) -> Mapping[str, _Kind]:
    """
    The kinds of both documents; the GA one describes those that both have.
    """
    found: dict[str, _Kind] = {}
    for document in (documents.ga, documents.beta):
        compiler = Compiler(document, closed=False)
        answer = document["paths"]["/v1/messages"]["post"]["responses"]["200"]
        message = compiler.resolve(compiler.resolve(answer)["content"]["application/json"]["schema"])
        items = compiler.resolve(compiler.resolve(message["properties"]["content"])["items"])
        for tag, ref in items["discriminator"]["mapping"].items():
            schema = compiler.resolve({"$ref": ref})
            kind = _Kind(
                tag, document, schema["properties"], tuple(schema["required"]), compiler.compile({"$ref": ref})
            )
            found.setdefault(tag, kind)
    return found

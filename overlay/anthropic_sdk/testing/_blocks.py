"""
Content blocks for scripts: short builders, and any kind by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import TypeAlias

from ._checks import Compiler
from ._documents import Documents, Json
from ._examples import Examples, identifier

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
    if isinstance(content, (str, Mapping)):
        content = [content]
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
    document, schema = _schema_of(given.get("type"), documents)
    compiler = Compiler(document, closed=False)
    full = dict(given)
    resolved = compiler.resolve(schema)
    for name in resolved.get("required", ()):
        if name not in full:
            full[name] = _missing(name, given["type"], resolved, Examples(document), random)
    problems = compiler.compile(schema)(full)
    if problems:
        raise ValueError(f"the {given['type']} block is not valid: {problems[0]}")
    return full


def _missing(name: str, kind: str, schema: Json, examples: Examples, random: Random) -> Json:
    if name == "id":
        return identifier("srvtoolu" if kind == "server_tool_use" else "toolu", random)
    return examples.make(schema["properties"][name], random, name, 1)


def _schema_of(kind: Json, documents: Documents) -> tuple[Json, Json]:
    known: list[str] = []
    for document in (documents.ga, documents.beta):
        mapping = _mapping(document)
        if kind in mapping:
            return document, {"$ref": mapping[kind]}
        known += mapping
    listed = ", ".join(sorted(set(known)))
    raise ValueError(f"no content block has the type {kind!r}; there are: {listed}")


def _mapping(document: Json) -> dict[str, str]:
    compiler = Compiler(document, closed=False)
    answer = document["paths"]["/v1/messages"]["post"]["responses"]["200"]
    message = compiler.resolve(compiler.resolve(answer)["content"]["application/json"]["schema"])
    items = compiler.resolve(compiler.resolve(message["properties"]["content"])["items"])
    mapping: dict[str, str] = items["discriminator"]["mapping"]
    return mapping

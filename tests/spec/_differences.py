"""
Where the description differs from the facts on purpose: a pattern of the line that compare() writes, and the reason.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

__all__ = ["DELIBERATE", "undeclared", "unused"]

_PYTHON_ONLY = "a helper of the official package that never goes over the wire"
_ONE_BODY = "one schema for both kinds of answer: `stream` is an ordinary boolean field of MessageCreateParams"
_PAGE = "the facts have page classes with a type argument; the description has one page schema for each item type"
_SAMPLING = "accepted under anthropic-version 2023-06-01 only, and named in the facts' README rather than in the table"
_DETAILS = "the facts keep error.details in the error classes; on the wire it sits beside message"
_BACK = "Python lets a received block into a request as it is; on the wire it is the block that the list already has"

DELIBERATE: dict[str, str] = {
    "operation *.header anthropic-version: parameter only in the spec": "the client sends it on every call",
    "operation *.batches.results.application/binary: response content only in the facts": "the body is JSON lines",
    "operation *.batches.results.application/x-jsonl: response content only in the spec": "the body is JSON lines",
    "schema .*Page: type only in the spec": _PAGE,
    "schema .*PageCursor: type only in the spec": _PAGE,
    "schema .PingEvent: type only in the spec": "sent in streams, though not a member of the facts' event unions",
    "schema .ErrorEvent: type only in the spec": "sent in streams, though not a member of the facts' event unions",
    "schema .*MessageCreateParams of both kinds: type only in the facts": _ONE_BODY,
    "schema .*MessageCreateParamsBase: type only in the facts": _ONE_BODY,
    "schema .*MessageCreateParamsStreaming: type only in the facts": _ONE_BODY,
    "schema .Parsed*: type only in the facts": _PYTHON_ONLY,
    "schema .ThreadCreateParams: type only in the facts": _PYTHON_ONLY,
    "schema .ThreadSendParams: type only in the facts": _PYTHON_ONLY,
    "schema MessageCountTokensParams.output_config: type: *a Python class*": (
        "the argument output_format takes a Python type, from which the official package makes output_config"
    ),
    "schema ._BetaFallbackBlockParamReservedKeywords: type only in the facts": (
        "holds the field `from`, a Python keyword, of BetaFallbackBlockParam, which has it here"
    ),
    "schema BetaMessageCountTokensParams.tools: type: *": "the argument's type is Python's; its members are the same",
    "schema *MessageCreateParams.temperature: field only in the spec": _SAMPLING,
    "schema *MessageCreateParams.top_k: field only in the spec": _SAMPLING,
    "schema *MessageCreateParams.top_p: field only in the spec": _SAMPLING,
    "schema *ErrorObject.details: field only in the spec": _DETAILS,
    "schema BetaContentBlockParam.('ref', '*'): member only in the facts": _BACK,
    "schema BetaContentBlockParam: tags: facts None, *": "without the received blocks, tags are unambiguous",
    "schema MessageContentParam.('array', ('ref', 'ContentBlockParam')): member only in the spec": _BACK,
    "schema MessageContentParam.('array', ('union', *: member only in the facts": _BACK,
}


def undeclared(lines: list[str]) -> list[str]:
    """
    Return the differences that the table does not name.
    """
    return [line for line in lines if not any(fnmatchcase(line, pattern) for pattern in DELIBERATE)]


def unused(lines: list[str]) -> list[str]:
    """
    Return the rows of the table that match no difference.
    """
    return [pattern for pattern in DELIBERATE if not any(fnmatchcase(line, pattern) for line in lines)]

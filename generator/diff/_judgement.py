"""
The judgement table: what each kind of difference means to someone who calls the API, by direction.

One row per kind, no code but the lookup at the end. A row says whether something was added, removed or changed, how
to call it, which kind the same difference has with old and new exchanged, and one verdict per direction:

- *request*: the caller sends it. Old callers must still be understood: narrowing breaks, widening does not.
- *response*: the server sends it. Old readers must still cope: what disappears or changes its type breaks; new fields,
  enum values and union variants do not, since readers here keep what they do not know (a *notice*).

Webhooks and callbacks are calls by the server: their bodies are judged as responses, their responses as requests.
Facts of an operation as a whole have one verdict for all directions.
"""

from __future__ import annotations

from collections.abc import Collection

import attrs

from generator.diff._findings import Change, Direction, Severity

__all__ = ["MIRRORS", "RULES", "UNUSED", "Rule", "Verdict", "judge"]


@attrs.frozen
class Verdict:
    """How bad, and why."""

    severity: Severity
    reason: str


@attrs.frozen
class Rule:
    """
    One row: see the module's text.

    Attributes:
        change: What happened.
        text: How to say it; may name ``{before}``, ``{after}`` and ``{detail}``.
        request: Verdict where the caller sends it, and for facts of the whole operation.
        response: Verdict where the server sends it.
    """

    change: Change
    text: str
    request: Verdict
    response: Verdict


def _breaks(reason: str) -> Verdict:
    return Verdict("breaking", reason)


def _notice(reason: str) -> Verdict:
    return Verdict("notice", reason)


def _fine(reason: str) -> Verdict:
    return Verdict("compatible", reason)


def _row(change: Change, text: str, request: Verdict, response: Verdict | None = None) -> Rule:
    """Write a row; one verdict is for both directions."""
    return Rule(change, text, request, response or request)


_FEWER = _fine("the server sends less variety than readers expect")
_WIDER = _fine("what was accepted still is")
_NARROWER = _breaks("what was accepted may now be refused")
_UNKNOWN = _notice("readers keep what they do not know; code that lists the cases has one more")
_ARGUMENT = _breaks("callers that pass it are no longer understood")
_NOT_SENT = _breaks("readers no longer get it")
_REPLACED = _breaks("values of the old type are no longer valid")
_RETYPED = _breaks("readers get values of another type")
_ERROR_MORE = _notice("it falls under the errors by status until readers name it")
_MUST_SEND = _breaks("callers that do not send it are refused")
_MAY_OMIT = _fine("callers may leave it out")
_IGNORED = _fine("receivers may ignore what they do not know")
_AS_BEFORE = _fine("readers get it as before")
_OTHER_RESULT = _breaks("the method returns something else")
_CLOSED = _breaks("an old way in is closed")
_CATCHES = _breaks("code that catches it names nothing, or another error")
_ECHO = _fine("readers see what was sent")

_OPERATIONS: dict[str, Rule] = {
    "operation-added": _row("added", "operation added", _fine("nobody calls it yet")),
    "operation-removed": _row("removed", "operation removed", _breaks("calls to it fail")),
    "operation-moved": _row(
        "changed", "operation moved from {before} to {after}", _breaks("callers use the old method and path")
    ),
    "operation-renamed": _row(
        "changed",
        "operationId changed from {before} to {after}",
        _breaks("generated methods are named after it; the wire is the same"),
    ),
    "operation-id-changed": _row(
        "changed",
        "operationId changed from {before} to {after}",
        _fine("methods are named by x-sdk-resource and x-sdk-method"),
    ),
    "sdk-name-changed": _row(
        "changed", "name in the SDK changed from {before} to {after}", _breaks("Python code calls it by the old name")
    ),
    "page-kind-changed": _row("changed", "kind of pagination changed from {before} to {after}", _OTHER_RESULT),
    "stream-added": _row("added", "can be streamed ({after})", _fine("a call that does not ask for it is the same")),
    "stream-removed": _row("removed", "can no longer be streamed ({before})", _breaks("calls that stream fail")),
    "stream-changed": _row("changed", "streaming changed from {before} to {after}", _OTHER_RESULT),
    "default-beta-added": _row("added", "default beta {after} added", _notice("each call sends another header value")),
    "default-beta-removed": _row(
        "removed", "default beta {before} removed", _notice("callers that rely on it have to name it")
    ),
    "error-code-added": _row("added", "error code {after} added", _ERROR_MORE),
    "error-code-removed": _row("removed", "error code {before} removed", _fine("a handler for it never runs")),
    "error-class-added": _row("added", "error class added", _ERROR_MORE),
    "error-class-removed": _row("removed", "error class removed", _CATCHES),
    "error-class-changed": _row("changed", "error class changed from {before} to {after}", _CATCHES),
    "security-widened": _row(
        "changed", "security widened from {before} to {after}", _fine("the old way in still works")
    ),
    "security-narrowed": _row("changed", "security narrowed from {before} to {after}", _CLOSED),
    "security-changed": _row("changed", "security changed from {before} to {after}", _CLOSED),
    "server-added": _row("added", "server added", _fine("the others are still there")),
    "server-removed": _row("removed", "server removed", _notice("clients that name it may have to move")),
    "extension-changed": _row(
        "changed",
        "{detail} changed from {before} to {after}",
        _notice("a matter of the SDK: nothing on the wire follows from it"),
    ),
    "client-option-changed": _row(
        "changed",
        "client option changed from {before} to {after}",
        _notice("it moves between the client and its methods; the wire is the same"),
    ),
    "schema-added": _row("added", "schema added", _fine("no operation uses it yet")),
    "schema-removed": _row("removed", "schema removed", _notice("no operation used it; code may have named it")),
}

_PARAMETERS: dict[str, Rule] = {
    "required-parameter-added": _row("added", "required parameter added", _MUST_SEND, _IGNORED),
    "optional-parameter-added": _row("added", "optional parameter added", _MAY_OMIT, _IGNORED),
    "parameter-removed": _row("removed", "parameter removed", _ARGUMENT, _NOT_SENT),
    "parameter-moved": _row(
        "changed",
        "parameter moved from {before} to {after}",
        _breaks("callers send it where nobody looks"),
        _breaks("receivers look for it where it no longer is"),
    ),
    "path-parameter-renamed": _row(
        "changed",
        "path parameter renamed from {before} to {after}",
        _notice("the wire is the same; calls by keyword have to change"),
    ),
    "parameter-style-changed": _row(
        "changed",
        "written as {after} instead of {before}",
        _breaks("callers write it the old way"),
        _breaks("receivers read it the old way"),
    ),
    "now-required": _row("changed", "became required", _MUST_SEND, _fine("readers get it more often")),
    "now-optional": _row(
        "changed", "became optional", _fine("callers may go on sending it"), _breaks("readers may no longer find it")
    ),
    "deprecated": _row("changed", "deprecated", _notice("it works for now")),
    "undeprecated": _row("changed", "no longer deprecated", _fine("it worked before")),
}

_BODIES: dict[str, Rule] = {
    "required-body-added": _row("added", "required body added", _MUST_SEND, _IGNORED),
    "optional-body-added": _row("added", "optional body added", _MAY_OMIT, _IGNORED),
    "body-removed": _row("removed", "body removed", _ARGUMENT, _NOT_SENT),
    "content-type-added": _row(
        "added", "content type {after} added", _WIDER, _notice("readers get it only if they ask for it")
    ),
    "content-type-removed": _row("removed", "content type {before} removed", _ARGUMENT, _NOT_SENT),
    "encoding-changed": _row(
        "changed", "encoding of the parts changed", _notice("parts may be written in another way")
    ),
    "response-added": _row("added", "response added", _WIDER, _notice("readers may meet a success they do not know")),
    "response-removed": _row("removed", "response removed", _ARGUMENT, _NOT_SENT),
    "error-response-added": _row("added", "error response added", _WIDER, _notice("an error more may arrive")),
    "error-response-removed": _row(
        "removed",
        "error response removed",
        _notice("an answer less is understood"),
        _fine("a handler for it never runs"),
    ),
    "header-added": _row("added", "header added", _WIDER, _IGNORED),
    "header-removed": _row("removed", "header removed", _ARGUMENT, _notice("readers of this header find nothing")),
}

_FIELDS: dict[str, Rule] = {
    "required-field-added": _row("added", "required field added ({after})", _MUST_SEND, _IGNORED),
    "optional-field-added": _row("added", "optional field added ({after})", _MAY_OMIT, _IGNORED),
    "field-removed": _row("removed", "field removed ({before})", _ARGUMENT, _NOT_SENT),
    "now-read-only": _row("changed", "became read-only", _ARGUMENT, _AS_BEFORE),
    "no-longer-read-only": _row("changed", "no longer read-only", _WIDER, _AS_BEFORE),
    "now-write-only": _row("changed", "became write-only", _WIDER, _NOT_SENT),
    "no-longer-write-only": _row("changed", "no longer write-only", _WIDER, _IGNORED),
    "extra-fields-narrowed": _row("changed", "other fields: {after} instead of {before}", _NARROWER, _FEWER),
    "extra-fields-widened": _row("changed", "other fields: {after} instead of {before}", _WIDER, _UNKNOWN),
}

_TYPES: dict[str, Rule] = {
    "type-widened": _row("changed", "type widened from {before} to {after}", _WIDER, _RETYPED),
    "type-narrowed": _row("changed", "type narrowed from {before} to {after}", _NARROWER, _FEWER),
    "type-changed": _row("changed", "type changed from {before} to {after}", _REPLACED, _RETYPED),
    "typed-format-changed": _row(
        "changed",
        "format changed from {before} to {after}",
        _breaks("values of the old form may be refused, and the Python type is another"),
        _breaks("the Python type is another"),
    ),
    "format-changed": _row(
        "changed",
        "format changed from {before} to {after}",
        _notice("the type is the same; what values look like may differ"),
    ),
    "now-nullable": _row("changed", "may now be null", _WIDER, _breaks("readers may get null")),
    "no-longer-nullable": _row("changed", "may no longer be null", _NARROWER, _FEWER),
    "enum-value-added": _row("added", "enum value {after} added", _WIDER, _UNKNOWN),
    "enum-value-removed": _row("removed", "enum value {before} removed", _NARROWER, _FEWER),
    "open-enum-value-added": _row(
        "added", "known value {after} added", _fine("any value was allowed already"), _UNKNOWN
    ),
    "open-enum-value-removed": _row(
        "removed", "known value {before} removed", _notice("the type still allows it; the server may refuse it"), _FEWER
    ),
    "enum-opened": _row("changed", "values opened from {before} to {after}", _WIDER, _UNKNOWN),
    "enum-closed": _row("changed", "values closed from {before} to {after}", _NARROWER, _FEWER),
    "known-values-listed": _row("changed", "known values listed: {after}", _fine("others are still allowed")),
    "known-values-unlisted": _row(
        "changed", "known values no longer listed: {before}", _fine("any value is still allowed")
    ),
    "constant-changed": _row("changed", "constant changed from {before} to {after}", _REPLACED, _NOT_SENT),
    "variant-added": _row("added", "union variant {after} added", _WIDER, _UNKNOWN),
    "variant-removed": _row(
        "removed",
        "union variant {before} removed",
        _NARROWER,
        _notice("the server no longer sends it; code that names it is dead"),
    ),
    "discriminator-changed": _row(
        "changed",
        "discriminator changed from {before} to {after}",
        _breaks("callers write the old tag"),
        _breaks("readers look at the old tag"),
    ),
    "limit-tightened": _row("changed", "{detail} tightened from {before} to {after}", _NARROWER, _FEWER),
    "limit-loosened": _row(
        "changed",
        "{detail} loosened from {before} to {after}",
        _WIDER,
        _notice("values beyond the old limit may arrive"),
    ),
    "limit-changed": _row(
        "changed",
        "{detail} changed from {before} to {after}",
        _breaks("whether old values still fit cannot be told"),
        _notice("values may look different"),
    ),
    "default-added": _row("changed", "default {after} stated", _fine("what it is when left out was unsaid before")),
    "default-changed": _row(
        "changed",
        "default changed from {before} to {after}",
        _notice("callers that leave it out get another behaviour"),
        _ECHO,
    ),
    "default-removed": _row(
        "changed", "default {before} no longer stated", _notice("what happens when it is left out is open"), _ECHO
    ),
    "constraint-changed": _row("changed", "{detail} changed", _notice("too intricate to judge: have a look")),
}

_PAIRS = (
    ("operation-added", "operation-removed"),
    ("stream-added", "stream-removed"),
    ("default-beta-added", "default-beta-removed"),
    ("error-code-added", "error-code-removed"),
    ("error-class-added", "error-class-removed"),
    ("security-widened", "security-narrowed"),
    ("server-added", "server-removed"),
    ("schema-added", "schema-removed"),
    ("required-parameter-added", "parameter-removed"),
    ("optional-parameter-added", "parameter-removed"),
    ("now-required", "now-optional"),
    ("deprecated", "undeprecated"),
    ("required-body-added", "body-removed"),
    ("optional-body-added", "body-removed"),
    ("content-type-added", "content-type-removed"),
    ("response-added", "response-removed"),
    ("error-response-added", "error-response-removed"),
    ("header-added", "header-removed"),
    ("required-field-added", "field-removed"),
    ("optional-field-added", "field-removed"),
    ("now-read-only", "no-longer-read-only"),
    ("now-write-only", "no-longer-write-only"),
    ("extra-fields-narrowed", "extra-fields-widened"),
    ("type-widened", "type-narrowed"),
    ("now-nullable", "no-longer-nullable"),
    ("enum-value-added", "enum-value-removed"),
    ("open-enum-value-added", "open-enum-value-removed"),
    ("enum-opened", "enum-closed"),
    ("known-values-listed", "known-values-unlisted"),
    ("variant-added", "variant-removed"),
    ("limit-tightened", "limit-loosened"),
    ("default-added", "default-removed"),
)

RULES: dict[str, Rule] = {**_OPERATIONS, **_PARAMETERS, **_BODIES, **_FIELDS, **_TYPES}
"""Every kind of finding, by name."""

MIRRORS: dict[str, frozenset[str]] = {
    kind: frozenset(b if a == kind else a for a, b in _PAIRS if kind in {a, b}) or frozenset({kind}) for kind in RULES
}
"""By kind: the kinds that the same difference may have when old and new are exchanged."""

UNUSED = "no operation reaches it"
"""The reason given for a schema that is only lying there."""

_RANK: dict[Severity, int] = {"breaking": 2, "notice": 1, "compatible": 0}


def judge(kind: str, directions: Collection[Direction]) -> Verdict:
    """
    Look up the worst verdict over the directions in which a difference is met.

    Args:
        kind: A key of `RULES`.
        directions: Where it is met; empty for what no operation reaches.

    Returns:
        The verdict. What no operation reaches breaks nothing: at most a notice.

    Raises:
        KeyError: There is no such kind.
    """
    rule = RULES[kind]
    both = (rule.request, rule.response)
    if not directions:
        worst = max(both, key=lambda verdict: _RANK[verdict.severity])
        return Verdict("notice", UNUSED) if worst.severity == "breaking" else worst
    met = [rule.response if direction == "response" else rule.request for direction in sorted(directions)]
    return max(met, key=lambda verdict: _RANK[verdict.severity])

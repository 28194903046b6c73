"""
The pure core of the fake: from a request to a reply, without any I/O.
"""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

import attrs

from ._batches import Batches
from ._conversation import conversation_problems
from ._errors import Refusal, error_reply
from ._examples import identifier
from ._faults import Break
from ._files import Files
from ._generic import generic_reply
from ._limits import Limiter, Limits
from ._messages import make_message, message_reply
from ._models import Models
from ._operations import Match, Operation, Routes, operations
from ._reply import Reply, Reset, json_reply
from ._request import Call, Request
from ._rules import Rules, check_key, check_version, read_betas, read_body
from ._scripts import Answer, Said, Scripts, Whole
from ._state import Context
from ._threads import Threads
from ._usage import count_input

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Documents, Json

__all__ = ["OLDER_FIELDS", "Engine", "Prepared", "Settings", "prepared"]

_MOST = 32 * 1024 * 1024  # bytes that the API takes
OLDER_FIELDS = frozenset({"output_format", "temperature", "top_k", "top_p"})  # under 2023-06-01
_MESSAGES = frozenset({"messages.create", "messages.count_tokens"})


@lru_cache(maxsize=4)
def prepared(documents: Documents) -> Prepared:
    """
    What depends on the documents alone, made once for each pair of them.
    """
    known = {each.id: each for each in operations(documents)}
    return Prepared(Routes(tuple(known.values())), Rules(documents), known)


@attrs.frozen(eq=False)
class Prepared:
    """
    The documents, made ready for requests.

    Attributes:
        operations: Every operation by its dotted name.
    """

    routes: Routes
    rules: Rules
    operations: Mapping[str, Operation]


@attrs.frozen
class Settings:
    """
    How strict a fake is, and what it draws from.

    Attributes:
        seed: Start of every id and example.

        api_keys: Keys that are right; None accepts any.

        batch_polls: Retrievals that find a batch in progress before it ends.

        known_models: Whether an unknown model is a 404.

        limits: What one minute allows.
    """

    seed: int = 0
    api_keys: frozenset[str] | None = None
    batch_polls: int = 1
    known_models: bool = False
    limits: Limits = attrs.field(factory=Limits)
    remember: int | None = None


class Engine:
    """
    Answers requests. Not thread-safe: its caller holds a lock.
    """

    def __init__(self, documents: Documents, settings: Settings, clock: Callable[[], float]) -> None:
        """
        Start empty.
        """
        self.scripts = Scripts()
        self.calls: dict[int, Call] = {}  # the last ones, by number
        self.received = 0
        self.settings = settings
        self.limiter = Limiter(settings.limits, clock())
        self._documents = documents
        self._threads = Threads()
        self._random = Random(settings.seed)  # noqa: S311  repeatable, no secret
        self._clock = clock
        ready = prepared(documents)
        self._routes, self._rules = ready.routes, ready.rules
        self.names = frozenset(each.name for each in ready.operations.values())
        context = Context(documents, self._random, clock, self._say)
        self.models = Models(documents, Random(settings.seed))  # noqa: S311  see above
        self.files = Files(context)
        self.batches = Batches(context, settings.batch_polls)
        self._handlers: dict[str, Callable[[Call], Reply]] = {
            "messages.create": self._create,
            "messages.count_tokens": self._count,
            **self.models.handlers,
            **self.files.handlers,
            **self.batches.handlers,
        }

    def handle(self, request: Request) -> Reply:
        """
        Answer one request and remember it.

        Args:
            request: The request.

        Returns:
            The reply, with ``request-id`` and rate limit headers.
        """
        call = Call(
            identifier("req", self._random),
            request.method,
            request.path,
            query=request.query,
            headers=request.headers,
        )
        number = self._remember(call)
        try:
            call, operation = self._understood(call, request)
            self._correct(number, call)
            reply = self._answer(call, operation)
        except _Invalid as error:
            call = error.call
            reply = error_reply(error.refusal, call.id)
        except Refusal as error:
            reply = error_reply(error, call.id)
        broken = any(isinstance(step, Reset) for step in reply.before)
        self._correct(number, attrs.evolve(call, status=0 if broken else reply.status))
        return reply.with_headers(self._headers(call))

    def _remember(self, call: Call) -> int:
        """Give a call its number, and forget the oldest one where they become too many."""
        number = self.received
        self.received += 1
        self.calls[number] = call
        if self.settings.remember is not None and len(self.calls) > self.settings.remember:
            del self.calls[next(iter(self.calls))]
        return number

    def _correct(self, number: int, call: Call) -> None:
        """Say more about a call, unless it was forgotten: an answer may be made by a function that calls the fake."""
        if number in self.calls:
            self.calls[number] = call

    def _headers(self, call: Call) -> dict[str, str]:
        echoed = {"anthropic-workspace-id"} & call.headers.keys()
        return {
            "request-id": call.id,
            "anthropic-organization-id": "00000000-0000-4000-8000-000000000000",
            **self.limiter.headers(self._clock()),
            **{name: call.headers[name] for name in echoed},
        }

    def _understood(self, call: Call, request: Request) -> tuple[Call, Operation | None]:
        """
        Check a request and find its operation.
        """
        if (request.method, request.path) == ("POST", "/v1/oauth/token"):
            return attrs.evolve(call, operation="oauth.token", body=read_body(request).value), None
        found = self._routes.match(request.method, request.path)
        if not isinstance(found, Match):
            raise Refusal(405, "Method Not Allowed") if found else Refusal(404, "Not found")
        call = attrs.evolve(call, operation=found.operations[0].id, params=found.params)
        try:
            return self._checked(call, request, found)
        except Refusal as error:
            raise _Invalid(error, call) from None

    def _checked(self, call: Call, request: Request, found: Match) -> tuple[Call, Operation]:
        check_key(request.headers, self.settings.api_keys)
        version = check_version(request.headers)
        betas = read_betas(request.headers)
        if len(request.body) > _MOST:
            raise Refusal(413, "Request exceeds the maximum size")
        body = read_body(request)
        older = OLDER_FIELDS if version == "2023-06-01" else frozenset()
        operation, problems = self._rules.choose(found.operations, request, body, betas=betas, older=older)
        call = attrs.evolve(call, operation=operation.id, body=body.value, parts=body.parts)
        if not problems and operation.name in _MESSAGES:
            whole = self._threads.whole(body.value)
            problems = list(conversation_problems(whole, version))
        if problems:
            call = attrs.evolve(call, problems=tuple(map(str, problems)))
            raise _Invalid(Refusal(400, str(problems[0])), call)
        return call, operation

    def _answer(self, call: Call, operation: Operation | None) -> Reply:
        tokens = count_input(call.body) if call.operation.endswith("messages.create") else 0
        self.limiter.admit(tokens, self._clock())
        answer, faults = self.scripts.take(call)
        breaks = [fault for fault in faults if isinstance(fault, Break)]
        refusal = next((fault for fault in faults if isinstance(fault, Refusal)), None)
        reply = self._usual(call, operation, answer) if refusal is None else error_reply(refusal, call.id)
        for fault in breaks:
            reply = fault.spoil(reply, call.id)
        return reply

    def _usual(self, call: Call, operation: Operation | None, answer: Answer | None) -> Reply:
        if isinstance(answer, Whole):
            return _whole(call, answer)
        if operation is None:
            return json_reply(_TOKEN)
        if isinstance(answer, Said):
            return self._tell(call, answer)
        handler = self._handlers.get(operation.name)
        return generic_reply(operation, call, self.settings.seed) if handler is None else handler(call)

    def _create(self, call: Call) -> Reply:
        return self._tell(call, None)

    def _tell(self, call: Call, said: Said | None) -> Reply:
        self._known_model(call)
        whole = attrs.evolve(call, body=self._threads.whole(call.body))
        message = make_message(whole, said, self._documents, self._random)
        self._threads.keep(whole.body, message)
        self.limiter.spend(message["usage"]["output_tokens"])
        return message_reply(call, message, self._random)

    def _say(self, call: Call) -> dict[str, Json]:
        answer, _faults = self.scripts.take(call)
        said = answer if isinstance(answer, Said) else None
        return make_message(call, said, self._documents, self._random)

    def _count(self, call: Call) -> Reply:
        self._known_model(call)
        return json_reply({"input_tokens": count_input(call.body)})

    def _known_model(self, call: Call) -> None:
        if self.settings.known_models and call.model not in self.models.names:
            raise Refusal(404, f"model: {call.model}")


_TOKEN = {"access_token": "fake-access-token", "token_type": "Bearer", "expires_in": 3600}


@attrs.frozen
class _Invalid(Exception):  # noqa: N818  a way out of the checks, not an error of the kit
    refusal: Refusal
    call: Call


def _whole(call: Call, answer: Whole) -> Reply:
    body = answer.body(call) if callable(answer.body) else answer.body
    return body if isinstance(body, Reply) else json_reply(body, answer.status)

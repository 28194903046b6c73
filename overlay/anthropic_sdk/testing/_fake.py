"""
The fake API as tests see it: scripts, inspection, and the doors to it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

from ._documents import Documents, Json, load
from ._engine import Engine, Settings
from ._faults import Break, Fault, status
from ._inspect import Inspection
from ._limits import Limiter, Limits
from ._scripts import Predicate, Said, Script, UnusedScriptsError, Whole

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

    from ._blocks import Content
    from ._reply import Reply
    from ._request import Call, Request
    from ._serve import Tls
    from ._transport import AsyncFakeTransport, FakeTransport

__all__ = ["FakeAPI"]

_MESSAGES = frozenset({"messages.create"})


class FakeAPI(Inspection):
    """
    A Messages API in memory, for tests.

    It checks every request against the API's documents, answers every operation of them, says
    what it was scripted to say, fails as it was told to fail, and remembers what it received.
    Safe to use from several threads.
    """

    base_url = "http://fake.invalid"

    def __init__(
        self,
        *,
        seed: int = 0,
        api_keys: Iterable[str] | None = None,
        batch_polls: int = 1,
        known_models: bool = False,
        limits: Limits | None = None,
        remember: int | None = None,
        clock: Callable[[], float] = time.time,
        documents: Documents | None = None,
    ) -> None:
        """
        Start an empty fake.

        Args:
            seed: Start of every id and example; the same calls get the same answers.
            api_keys: Keys that are right; any is by default.
            batch_polls: Retrievals that find a new batch in progress before it ends.
            known_models: Whether a model that the API does not list is a 404.
            limits: Requests and tokens that one minute allows; practically none by default.
            remember: How many of the last calls are kept, for a fake that runs for long; all by default.
            clock: Seconds since the epoch.
            documents: The documents of the API; the shipped ones by default.
        """
        keys = None if api_keys is None else frozenset(api_keys)
        settings = Settings(seed, keys, batch_polls, known_models, limits or Limits(), remember)
        self._engine = Engine(documents or load(), settings, clock)
        self._clock = clock
        self._lock = threading.RLock()

    def handle(self, request: Request) -> Reply:
        """
        Answer one request: the whole fake as a function.

        Args:
            request: The request.

        Returns:
            The reply; a transport or server only carries it out.
        """
        with self._lock:
            return self._engine.handle(request)

    @property
    def requests(self) -> list[Call]:
        """
        Every call so far that is remembered, in order.
        """
        with self._lock:
            return list(self._engine.calls.values())

    def requests_since(self, number: int) -> tuple[int, list[Call]]:
        """
        Look for what is new.

        Args:
            number: How many calls have been seen.

        Returns:
            How many there have been, and those after the first ``number`` that are remembered, in order.
        """
        with self._lock:
            calls = self._engine.calls
            fresh = range(number, self._engine.received)
            return self._engine.received, [calls[each] for each in fresh if each in calls]

    def reply(
        self,
        *content: str | Mapping[str, Json] | Callable[[Call], Content | Said],
        then: Content | Iterable[Content] | None = None,
        when: Predicate | None = None,
        times: int | None = 1,
        optional: bool = False,
        faults: Iterable[Break] = (),
        **fields: Json,
    ) -> FakeAPI:
        """
        Say something in answer to a ``messages.create``.

        Args:
            *content: Texts and blocks of one message; or one function of the call.
            then: What to say to the next call; a list for several.
            when: Only to calls that it accepts.
            times: To how many calls; None for any number.
            optional: Whether it is fine if no call comes.
            faults: Ways to spoil the answer.
            **fields: Fields of the message: ``stop_reason``, ``usage``, ``model``, ...

        Returns:
            The fake itself.
        """
        said = Said(content[0] if len(content) == 1 else cast("Content", content), fields)
        self._add("reply", _MESSAGES, when, said, tuple(faults), times, optional=optional)
        following = cast("Iterable[Content]", [then] if isinstance(then, (str, Mapping)) else then or ())
        for each in following:
            self._add("reply, then", _MESSAGES, when, Said(each), (), 1, optional=optional)
        return self

    def replies(self, *contents: Content, when: Predicate | None = None) -> FakeAPI:
        """
        Say one thing to each of the next calls of ``messages.create``.
        """
        for content in contents:
            self._add("replies", _MESSAGES, when, Said(content), (), 1)
        return self

    def fail(
        self,
        *faults: Fault | int,
        on: str | None = None,
        when: Predicate | None = None,
        times: int | None = 1,
        optional: bool = False,
    ) -> FakeAPI:
        """
        Go wrong at the next calls.

        Args:
            *faults: What goes wrong; a number is an HTTP status.
            on: Dotted name of an operation, such as ``models.list``; every one by default.
            when: Only at calls that it accepts.
            times: At how many calls; None for any number.
            optional: Whether it is fine if no call comes.

        Returns:
            The fake itself.
        """
        named = tuple(status(fault) if isinstance(fault, int) else fault for fault in faults)
        self._add("fail", self._operations(on), when, None, named, times, optional=optional)
        return self

    def respond(
        self,
        operation: str,
        body: Json | Reply | Callable[[Call], Json],
        *,
        status: int = 200,
        when: Predicate | None = None,
        times: int | None = 1,
        optional: bool = False,
    ) -> FakeAPI:
        """
        Answer an operation with a given body.

        Args:
            operation: Dotted name, such as ``beta.agents.retrieve``.
            body: A JSON value, a finished reply, or a function of the call.
            status: HTTP status.
            when: Only to calls that it accepts.
            times: To how many calls; None for any number.
            optional: Whether it is fine if no call comes.

        Returns:
            The fake itself.
        """
        self._add("respond", self._operations(operation), when, Whole(body, status), (), times, optional=optional)
        return self

    def _operations(self, name: str | None) -> frozenset[str] | None:
        if name is None:
            return None
        short = name.removeprefix("beta.")
        if short not in self._engine.names:
            raise ValueError(f"the API has no operation {name!r}")
        return frozenset({short})

    def _add(  # noqa: PLR0917  the fields of a script
        self,
        verb: str,
        operations: frozenset[str] | None,
        when: Predicate | None,
        answer: Said | Whole | None,
        faults: tuple[Fault, ...],
        times: int | None,
        *,
        optional: bool = False,
    ) -> None:
        shown = answer if answer is not None else ", ".join(map(str, faults))
        script = Script(f"{verb}({shown})", operations, when, answer, faults, times, optional)
        with self._lock:
            self._engine.scripts.add(script)

    def batch_result(self, custom_id: str, result: str, error: Fault | None = None) -> FakeAPI:
        """
        Decide how one request of a batch ends.

        Args:
            custom_id: The request.
            result: ``errored``, ``canceled`` or ``expired``.
            error: The error, where it is ``errored``; a 500 by default.

        Returns:
            The fake itself.
        """
        known: dict[str, Any] = {"type": result}
        if result == "errored":
            known["error"] = error or status(500)
        with self._lock:
            self._engine.batches.special[custom_id] = known
        return self

    def add_file(self, filename: str, content: bytes, mime_type: str | None = None) -> str:
        """
        Put a file there as if the API had made it.

        Returns:
            Its id.
        """
        with self._lock:
            return self._engine.files.add(filename, content, mime_type)

    def limit(
        self,
        *,
        requests: int | None = None,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
    ) -> FakeAPI:
        """
        Allow only so much in a minute from now on; more is a 429 with the wait.
        """
        given = {"requests": requests, "input_tokens": input_tokens, "output_tokens": output_tokens}
        changed = {name: value for name, value in given.items() if value is not None}
        limits = attrs.evolve(self._engine.settings.limits, **changed)
        with self._lock:
            self._engine.limiter = Limiter(limits, self._clock())
        return self

    def reset(self) -> None:
        """
        Forget scripts and calls; files and batches stay.
        """
        with self._lock:
            self._engine.scripts.clear()
            self._engine.calls.clear()

    def assert_all_used(self) -> None:
        """
        Check that every script was used.

        Raises:
            UnusedScriptsError: It lists those that were not, and the calls that came.
        """
        with self._lock:
            unused = self._engine.scripts.unused()
        if unused:
            lines = "\n".join(f"  {each.name}: used {each.used} times, {_left(each)} left" for each in unused)
            raise UnusedScriptsError(f"these scripts were not used:\n{lines}\n{self.journal()}")

    def __enter__(self) -> FakeAPI:  # noqa: PYI034  typing.Self is not in 3.10
        """
        Start a block at whose end every script must have been used.
        """
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """
        Check the scripts, unless the block failed anyway.
        """
        if kind is None:
            self.assert_all_used()

    def transport(self, *, sleep: Callable[[float], None] | None = None) -> FakeTransport:
        """
        Make a transport for ``httpx.Client``: no socket, no thread.

        Args:
            sleep: Waits for pauses, in seconds; a real wait by default, none under ``set_testing()``.
        """
        from ._transport import FakeTransport

        return FakeTransport(self, sleep=sleep)

    def async_transport(self) -> AsyncFakeTransport:
        """
        Make a transport for ``httpx.AsyncClient``.
        """
        from ._transport import AsyncFakeTransport

        return AsyncFakeTransport(self)

    def serve(self, *, port: int = 0, host: str = "127.0.0.1", tls: Tls | None = None) -> AbstractContextManager[str]:
        """
        Listen on a real port of this machine.

        Args:
            port: The port; a free one by default.
            host: A loopback address.
            tls: Certificate and key files; plain HTTP by default.

        Returns:
            A context manager that gives the base URL and stops the server at the end.

        Raises:
            ValueError: The host is not a loopback address.
        """
        from ._serve import serve

        return serve(self, host=host, port=port, tls=tls)


def _left(script: Script) -> str:
    return "any number" if script.left is None else str(script.left)

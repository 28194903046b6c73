"""
What the fake was told to answer, in order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import attrs

from ._faults import Break, Fault
from ._request import Call

if TYPE_CHECKING:
    from ._blocks import Content
    from ._documents import Json
    from ._reply import Reply

__all__ = ["Answer", "Predicate", "Said", "Script", "Scripts", "UnusedScriptsError", "Whole"]

Predicate: TypeAlias = Callable[[Call], bool]


class UnusedScriptsError(AssertionError):
    """
    The test ended before every script was used.
    """


@attrs.frozen
class Said:
    """
    What a scripted message says.

    Attributes:
        content: Texts and blocks, or a function of the call that returns them.

        fields: Fields of the message that differ from the usual, such as
            ``stop_reason`` or ``usage``.
    """

    content: Content | Callable[[Call], Content | Said]
    fields: dict[str, Json] = attrs.field(factory=dict)


@attrs.frozen
class Whole:
    """
    A complete answer for any operation: a JSON body, a finished reply, or a function.
    """

    body: Json | Reply | Callable[[Call], Json]
    status: int = 200


Answer = Said | Whole


@attrs.define(eq=False)
class Script:
    """
    One scripted answer or fault, and how often it still applies.

    Attributes:
        name: How the test wrote it, for messages.

        operations: Dotted names it applies to (without ``beta.``); None for all.

        left: Uses that remain; None for no limit.

        optional: Whether it is fine if nothing uses it.
    """

    name: str
    operations: frozenset[str] | None
    when: Predicate | None
    answer: Answer | None
    faults: tuple[Fault, ...]
    left: int | None = 1
    optional: bool = False
    used: int = 0

    def matches(self, call: Call) -> bool:
        """
        Whether the script is for this call and not used up.
        """
        if self.left == 0:
            return False
        if self.operations is not None and call.operation.removeprefix("beta.") not in self.operations:
            return False
        return self.when is None or bool(self.when(call))

    @property
    def refuses(self) -> bool:
        """
        Whether it is an error instead of an answer.
        """
        return self.answer is None and not self.spoils

    @property
    def spoils(self) -> bool:
        """
        Whether it only spoils an answer that something else gives.
        """
        return self.answer is None and all(isinstance(fault, Break) for fault in self.faults)

    def use(self) -> None:
        """
        Count one use.
        """
        self.used += 1
        self.left = None if self.left is None else self.left - 1

    @property
    def unused(self) -> bool:
        """
        Whether uses that the test counted on are left.
        """
        waits = self.used == 0 if self.left is None else self.left > 0
        return waits and not self.optional


@attrs.define(eq=False)
class Scripts:
    """
    The scripts of one fake, oldest first.
    """

    _all: list[Script] = attrs.field(factory=list)

    def add(self, script: Script) -> None:
        """
        Put a script behind those that are there.
        """
        self._all.append(script)

    def clear(self) -> None:
        """
        Forget all of them.
        """
        self._all.clear()

    def take(self, call: Call) -> tuple[Answer | None, tuple[Fault, ...]]:
        """
        Use the scripts that apply to a call.

        The first that says what to answer is used: an answer, or an error instead of one.
        A fault that only spoils an answer goes with the next answer; one such fault goes with
        each call, besides those that apply for ever.

        Args:
            call: The call to answer.

        Returns:
            The scripted answer (None: the usual one), and the faults in order.
        """
        faults: list[Fault] = []
        spoilt = False
        for script in self._all:
            if not script.matches(call) or (spoilt and script.spoils and script.left is not None):
                continue
            if spoilt and script.refuses:
                break
            script.use()
            faults += script.faults
            if script.answer is not None or script.refuses:
                return script.answer, tuple(faults)
            spoilt = spoilt or script.left is not None
        return None, tuple(faults)

    def unused(self) -> list[Script]:
        """
        List the scripts that still wait for a call.
        """
        return [script for script in self._all if script.unused]

"""
What the fake's parts share: documents, randomness, time, and the answers of scripts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._examples import identifier
from ._limits import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from ._documents import Documents, Json
    from ._request import Call

__all__ = ["Context"]


@attrs.define(eq=False)
class Context:
    """
    What an answer may depend on besides its call.

    Attributes:
        random: Source of every id and example.

        clock: Seconds since the epoch.

        say: Makes the message that answers a call of ``messages.create``.
    """

    documents: Documents
    random: Random
    clock: Callable[[], float]
    say: Callable[[Call], dict[str, Json]]

    def new_id(self, prefix: str) -> str:
        """
        Make an id.
        """
        return identifier(prefix, self.random)

    def now(self, shift: float = 0.0) -> str:
        """
        The time as the API writes it, some seconds from now.
        """
        return timestamp(self.clock() + shift)

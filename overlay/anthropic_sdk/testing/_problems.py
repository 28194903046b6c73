"""
What is wrong with a value, and where.
"""

from __future__ import annotations

import attrs

__all__ = ["Problem"]


@attrs.frozen
class Problem:
    """
    One difference between a value and what the documents ask for.

    Attributes:
        place: Keys and indexes from the top of the value, with the tag of
            each ``type`` union on the way, as the API writes them.

        message: What is wrong there.
    """

    place: tuple[str | int, ...]
    message: str

    def under(self, *parts: str | int) -> Problem:
        """
        The same problem, seen from further outside.
        """
        return Problem((*parts, *self.place), self.message)

    def __str__(self) -> str:
        """
        The form that the API puts into its error message.
        """
        if not self.place:
            return self.message
        return f"{'.'.join(map(str, self.place))}: {self.message}"

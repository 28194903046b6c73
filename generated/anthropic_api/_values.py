# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Two values that JSON has no word for: absent, and not understood.
"""

# JSON values have no static type:
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import Any, Final, Literal

__all__ = ["ABSENT", "UNSET", "Unknown", "Unset"]


class Unset:
    """
    The type of `UNSET`: a field that the document did not have.

    Differs from None, which is JSON null. False in a condition.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


UNSET: Final = Unset()
ABSENT: Final[Any] = UNSET  # the same, for code that looks for it where the types say it can't be


class Unknown:
    """
    A member of a union that the API description does not know.

    Attributes:
        raw: The JSON value as it came, usually an object.
    """

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def type(self) -> Any:
        """
        Returns:
            The value of the object's ``type`` key; None where there is none.
        """
        return self.raw.get("type") if isinstance(self.raw, dict) else None

    def to_dict(self) -> Any:
        """
        Returns:
            The JSON value as it came.
        """
        return self.raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and bool(self.raw == other.raw)

    __hash__ = None  # type: ignore[assignment]  # holds a mutable value

    def __repr__(self) -> str:
        return f"Unknown({self.raw!r})"

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._files import FileTypes

__all__ = [
    "BetaSkillVersionCreateParams",
    "SkillCreateParams",
    "VersionCreateParams",
]


class BetaSkillVersionCreateParams(TypedDict):
    """
    The object ``BetaSkillVersionCreateParams`` of the API.
    """

    files: Iterable[FileTypes]


class _SkillCreateParamsRequired(TypedDict):
    files: Iterable[FileTypes]


class SkillCreateParams(_SkillCreateParamsRequired, total=False):
    """
    The object ``SkillCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
    """

    display_name: str | None


class VersionCreateParams(TypedDict):
    """
    The object ``VersionCreateParams`` of the API.
    """

    files: Iterable[FileTypes]

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


_BetaSkillVersionCreateParamsOdd = TypedDict("_BetaSkillVersionCreateParamsOdd", {"files[]": "Iterable[FileTypes]"})


class BetaSkillVersionCreateParams(_BetaSkillVersionCreateParamsOdd):
    """
    The object ``BetaSkillVersionCreateParams`` of the API.

    Keys:
        files[]: The files of the skill, all below one folder that holds a SKILL.md; each part is named by
            its path.
    """


_SkillCreateParamsOdd = TypedDict("_SkillCreateParamsOdd", {"files[]": "Iterable[FileTypes]"})


class SkillCreateParams(_SkillCreateParamsOdd, total=False):
    """
    The object ``SkillCreateParams`` of the API.

    Keys:
        files[]: The files of the skill, all below one folder that holds a SKILL.md; each part is named by
            its path.
        display_name: Name as people see it.
    """

    display_name: str | None


_VersionCreateParamsOdd = TypedDict("_VersionCreateParamsOdd", {"files[]": "Iterable[FileTypes]"})


class VersionCreateParams(_VersionCreateParamsOdd):
    """
    The object ``VersionCreateParams`` of the API.

    Keys:
        files[]: The files of the skill, all below one folder that holds a SKILL.md; each part is named by
            its path.
    """

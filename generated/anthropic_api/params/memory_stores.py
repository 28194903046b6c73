# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

__all__ = [
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsPreconditionParam",
    "MemoryCreateParams",
    "MemoryStoreCreateParams",
    "MemoryStoreUpdateParams",
    "MemoryUpdateParams",
]


BetaManagedAgentsMemoryView: TypeAlias = 'Literal["basic", "full"] | str'


class _BetaManagedAgentsPreconditionParamRequired(TypedDict):
    type: Literal["content_sha256"]


class BetaManagedAgentsPreconditionParam(_BetaManagedAgentsPreconditionParamRequired, total=False):
    """
    The object ``BetaManagedAgentsPreconditionParam`` of the API.

    Keys:
        type: Always `content_sha256`.
        content_sha256: SHA-256 of the content, in hexadecimal.
    """

    content_sha256: str


class MemoryCreateParams(TypedDict):
    """
    The object ``MemoryCreateParams`` of the API.

    Keys:
        path: The path.
    """

    content: str | None
    path: str


class _MemoryStoreCreateParamsRequired(TypedDict):
    name: str


class MemoryStoreCreateParams(_MemoryStoreCreateParamsRequired, total=False):
    """
    The object ``MemoryStoreCreateParams`` of the API.

    Keys:
        name: Name.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
    """

    description: str
    metadata: Mapping[str, str]


class MemoryStoreUpdateParams(TypedDict, total=False):
    """
    The object ``MemoryStoreUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
    """

    description: str | None
    metadata: Mapping[str, str | None] | None
    name: str | None


class MemoryUpdateParams(TypedDict, total=False):
    """
    The object ``MemoryUpdateParams`` of the API.

    Keys:
        path: The path.
    """

    content: str | None
    path: str | None
    precondition: BetaManagedAgentsPreconditionParam

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ..models.dreams.beta_dream_memory_store_input import BetaDreamMemoryStoreInput
    from ..models.dreams.beta_dream_model_config import BetaDreamModelConfig
    from ..models.dreams.beta_dream_sessions_input import BetaDreamSessionsInput
    from ..models.dreams.beta_output_behavior_create_new import BetaOutputBehaviorCreateNew
    from ..models.dreams.beta_output_behavior_update_existing import BetaOutputBehaviorUpdateExisting

__all__ = [
    "BetaDreamInputParam",
    "BetaDreamMemoryStoreInputParam",
    "BetaDreamModelConfigParam",
    "BetaDreamSessionsInputParam",
    "BetaOutputBehaviorCreateNewParam",
    "BetaOutputBehaviorParam",
    "BetaOutputBehaviorUpdateExistingParam",
    "DreamCreateParams",
    "DreamCreateParamsModel",
]


BetaDreamInputParam: TypeAlias = (
    "BetaDreamMemoryStoreInputParam | BetaDreamMemoryStoreInput | BetaDreamSessionsInputParam | BetaDreamSessionsInput"
)


class BetaDreamMemoryStoreInputParam(TypedDict):
    """
    The object ``BetaDreamMemoryStoreInputParam`` of the API.

    Keys:
        memory_store_id: Identifier of the memory store.
        type: Always `memory_store`.
    """

    memory_store_id: str
    type: Literal["memory_store"]


class _BetaDreamModelConfigParamRequired(TypedDict):
    id: str


class BetaDreamModelConfigParam(_BetaDreamModelConfigParamRequired, total=False):
    """
    The object ``BetaDreamModelConfigParam`` of the API.

    Keys:
        id: Identifier of the object.
        speed: Speed mode of the inference.
    """

    speed: Literal["standard", "fast"] | str | None


class BetaDreamSessionsInputParam(TypedDict):
    """
    The object ``BetaDreamSessionsInputParam`` of the API.

    Keys:
        session_ids: Identifiers of the sessions.
        type: Always `sessions`.
    """

    session_ids: Sequence[str]
    type: Literal["sessions"]


class BetaOutputBehaviorCreateNewParam(TypedDict):
    """
    The object ``BetaOutputBehaviorCreateNewParam`` of the API.

    Keys:
        type: Always `create_new`.
    """

    type: Literal["create_new"]


BetaOutputBehaviorParam: TypeAlias = "BetaOutputBehaviorCreateNewParam | BetaOutputBehaviorCreateNew | BetaOutputBehaviorUpdateExistingParam | BetaOutputBehaviorUpdateExisting"


class BetaOutputBehaviorUpdateExistingParam(TypedDict):
    """
    The object ``BetaOutputBehaviorUpdateExistingParam`` of the API.

    Keys:
        memory_store_id: Identifier of the memory store.
        type: Always `update_existing`.
    """

    memory_store_id: str
    type: Literal["update_existing"]


class _DreamCreateParamsRequired(TypedDict):
    inputs: Iterable[BetaDreamInputParam]
    model: DreamCreateParamsModel


class DreamCreateParams(_DreamCreateParamsRequired, total=False):
    """
    The object ``DreamCreateParams`` of the API.

    Keys:
        model: Id or alias of the model.
        instructions: Instructions in plain text.
    """

    instructions: str | None
    output_behavior: BetaOutputBehaviorParam


DreamCreateParamsModel: TypeAlias = "str | BetaDreamModelConfigParam | BetaDreamModelConfig"

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_dream_input import CODEC as _BETADREAMINPUT
from .beta_output_behavior import CODEC as _BETAOUTPUTBEHAVIOR

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_dream_error_object import BetaDreamErrorObject
    from .beta_dream_input import BetaDreamInput
    from .beta_dream_model_config import BetaDreamModelConfig
    from .beta_dream_output import BetaDreamOutput
    from .beta_dream_status import BetaDreamStatus
    from .beta_dream_usage import BetaDreamUsage
    from .beta_output_behavior import BetaOutputBehavior

__all__ = ["BetaDream"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaDreamErrorObject": (".beta_dream_error_object", "BetaDreamErrorObject"),
        "BetaDreamModelConfig": (".beta_dream_model_config", "BetaDreamModelConfig"),
        "BetaDreamOutput": (".beta_dream_output", "BetaDreamOutput"),
        "BetaDreamUsage": (".beta_dream_usage", "BetaDreamUsage"),
    },
)


class BetaDream(_Model):
    """
    The object ``BetaDream`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        ended_at: When it ended (RFC 3339); null while it goes on.
        error: What went wrong.
        instructions: Instructions in plain text.
        model: Id or alias of the model.
        session_id: Identifier of the session.
        status: Where the object stands.
        type: Always `dream`.
        usage: Tokens used.
    """

    __slots__ = (
        "id",
        "created_at",
        "inputs",
        "model",
        "output_behavior",
        "outputs",
        "status",
        "type",
        "usage",
        "archived_at",
        "ended_at",
        "error",
        "instructions",
        "session_id",
    )

    id: str
    created_at: dt.datetime
    inputs: list[BetaDreamInput]
    model: BetaDreamModelConfig
    output_behavior: BetaOutputBehavior
    outputs: list[BetaDreamOutput]
    status: BetaDreamStatus
    type: Literal["dream"]
    usage: BetaDreamUsage
    archived_at: dt.datetime | None | Unset
    ended_at: dt.datetime | None | Unset
    error: BetaDreamErrorObject | None | Unset
    instructions: str | None | Unset
    session_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        inputs: list[BetaDreamInput],
        model: BetaDreamModelConfig,
        output_behavior: BetaOutputBehavior,
        outputs: list[BetaDreamOutput],
        status: BetaDreamStatus,
        type: Literal["dream"] = "dream",
        usage: BetaDreamUsage,
        archived_at: dt.datetime | None | Unset = UNSET,
        ended_at: dt.datetime | None | Unset = UNSET,
        error: BetaDreamErrorObject | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.inputs = inputs
        self.model = model
        self.output_behavior = output_behavior
        self.outputs = outputs
        self.status = status
        self.type = type
        self.usage = usage
        self.archived_at = archived_at
        self.ended_at = ended_at
        self.error = error
        self.instructions = instructions
        self.session_id = session_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["inputs"]
            self.inputs = [_BETADREAMINPUT[item["type"]](item) for item in value] if value.__class__ is list else value
            value = data["model"]
            self.model = _MODELS["BetaDreamModelConfig"](value)
            value = data["output_behavior"]
            self.output_behavior = _BETAOUTPUTBEHAVIOR[value["type"]](value)
            value = data["outputs"]
            self.outputs = [_MODELS["BetaDreamOutput"](item) for item in value] if value.__class__ is list else value
            self.status = data["status"]
            self.type = data["type"]
            value = data["usage"]
            self.usage = _MODELS["BetaDreamUsage"](value)
            known = 14
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "ended_at" in data:
                value = data["ended_at"]
                self.ended_at = None if value is None else datetime_(value)
            else:
                self.ended_at = UNSET
                known -= 1
            if "error" in data:
                value = data["error"]
                self.error = None if value is None else _MODELS["BetaDreamErrorObject"](value)
            else:
                self.error = UNSET
                known -= 1
            if "instructions" in data:
                self.instructions = data["instructions"]
            else:
                self.instructions = UNSET
                known -= 1
            if "session_id" in data:
                self.session_id = data["session_id"]
            else:
                self.session_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(datetime_),
            datetime_,
            nullable(datetime_),
            nullable(Lazy(__package__, ".beta_dream_error_object", "BetaDreamErrorObject")),
            seq(Lazy(__package__, ".beta_dream_input", "CODEC")),
            None,
            Lazy(__package__, ".beta_dream_model_config", "BetaDreamModelConfig"),
            Lazy(__package__, ".beta_output_behavior", "CODEC"),
            seq(Lazy(__package__, ".beta_dream_output", "BetaDreamOutput")),
            None,
            None,
            None,
            Lazy(__package__, ".beta_dream_usage", "BetaDreamUsage"),
        )


BetaDream._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("ended_at", "ended_at"),
    ("error", "error"),
    ("inputs", "inputs"),
    ("instructions", "instructions"),
    ("model", "model"),
    ("output_behavior", "output_behavior"),
    ("outputs", "outputs"),
    ("session_id", "session_id"),
    ("status", "status"),
    ("type", "type"),
    ("usage", "usage"),
)

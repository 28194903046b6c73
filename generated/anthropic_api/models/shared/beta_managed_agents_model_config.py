# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsModelConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_model_config_effort import CODEC as _BETAMANAGEDAGENTSMODELCONFIGEFFORT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_model import BetaManagedAgentsModel
    from .beta_managed_agents_model_config_effort import BetaManagedAgentsModelConfigEffort

__all__ = ["BetaManagedAgentsModelConfig"]


class BetaManagedAgentsModelConfig(_Model):
    """
    The object ``BetaManagedAgentsModelConfig`` of the API.

    Attributes:
        id: Identifier of the object.
        effort: How much effort the model puts into the answer.
        inference_geo: Where inference runs.
        speed: Speed mode of the inference.
    """

    __slots__ = ("id", "effort", "inference_geo", "speed")

    id: BetaManagedAgentsModel
    effort: BetaManagedAgentsModelConfigEffort | None | Unset
    inference_geo: str | None | Unset
    speed: Literal["standard", "fast"] | str | None | Unset

    def __init__(
        self,
        *,
        id: BetaManagedAgentsModel,
        effort: BetaManagedAgentsModelConfigEffort | None | Unset = UNSET,
        inference_geo: str | None | Unset = UNSET,
        speed: Literal["standard", "fast"] | str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.effort = effort
        self.inference_geo = inference_geo
        self.speed = speed

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            known = 4
            if "effort" in data:
                value = data["effort"]
                self.effort = None if value is None else _BETAMANAGEDAGENTSMODELCONFIGEFFORT[value["type"]](value)
            else:
                self.effort = UNSET
                known -= 1
            if "inference_geo" in data:
                self.inference_geo = data["inference_geo"]
            else:
                self.inference_geo = UNSET
                known -= 1
            if "speed" in data:
                self.speed = data["speed"]
            else:
                self.speed = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.effort) is not ABSENT:
            out["effort"] = value
        if (value := self.inference_geo) is not ABSENT:
            out["inference_geo"] = value
        if (value := self.speed) is not ABSENT:
            out["speed"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_model_config_effort", "CODEC")),
            None,
            None,
        )


BetaManagedAgentsModelConfig._WIRE = (
    ("id", "id"),
    ("effort", "effort"),
    ("inference_geo", "inference_geo"),
    ("speed", "speed"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsEnvironmentVariableAuthResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_environment_variable_auth_response_networking import (
    CODEC as _BETAMANAGEDAGENTSENVIRONMENTVARIABLEAUTHRESPONSENETWORKING,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_environment_variable_auth_response_networking import (
        BetaManagedAgentsEnvironmentVariableAuthResponseNetworking,
    )
    from .beta_managed_agents_injection_location_response import BetaManagedAgentsInjectionLocationResponse

__all__ = ["BetaManagedAgentsEnvironmentVariableAuthResponse"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsInjectionLocationResponse": (
            ".beta_managed_agents_injection_location_response",
            "BetaManagedAgentsInjectionLocationResponse",
        )
    },
)


class BetaManagedAgentsEnvironmentVariableAuthResponse(_Model):
    """
    The object ``BetaManagedAgentsEnvironmentVariableAuthResponse`` of the API.

    Attributes:
        secret_name: Name of the secret.
        type: Always `environment_variable`.
    """

    __slots__ = ("injection_location", "networking", "secret_name", "type")

    injection_location: BetaManagedAgentsInjectionLocationResponse
    networking: BetaManagedAgentsEnvironmentVariableAuthResponseNetworking
    secret_name: str
    type: Literal["environment_variable"]

    def __init__(
        self,
        *,
        injection_location: BetaManagedAgentsInjectionLocationResponse,
        networking: BetaManagedAgentsEnvironmentVariableAuthResponseNetworking,
        secret_name: str,
        type: Literal["environment_variable"] = "environment_variable",
    ) -> None:
        self.injection_location = injection_location
        self.networking = networking
        self.secret_name = secret_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["injection_location"]
            self.injection_location = _MODELS["BetaManagedAgentsInjectionLocationResponse"](value)
            value = data["networking"]
            self.networking = _BETAMANAGEDAGENTSENVIRONMENTVARIABLEAUTHRESPONSENETWORKING[value["type"]](value)
            self.secret_name = data["secret_name"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(
                __package__,
                ".beta_managed_agents_injection_location_response",
                "BetaManagedAgentsInjectionLocationResponse",
            ),
            Lazy(__package__, ".beta_managed_agents_environment_variable_auth_response_networking", "CODEC"),
            None,
            None,
        )


BetaManagedAgentsEnvironmentVariableAuthResponse._WIRE = (
    ("injection_location", "injection_location"),
    ("networking", "networking"),
    ("secret_name", "secret_name"),
    ("type", "type"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaEnvironment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_environment_config import CODEC as _BETAENVIRONMENTCONFIG

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_environment_config import BetaEnvironmentConfig

__all__ = ["BetaEnvironment"]


class BetaEnvironment(_Model):
    """
    The object ``BetaEnvironment`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        type: Always `environment`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = (
        "id",
        "config",
        "created_at",
        "metadata",
        "name",
        "type",
        "updated_at",
        "archived_at",
        "description",
        "scope",
    )

    id: str
    config: BetaEnvironmentConfig
    created_at: str
    metadata: dict[str, str]
    name: str
    type: Literal["environment"]
    updated_at: str
    archived_at: str | None | Unset
    description: str | None | Unset
    scope: Literal["organization", "account"] | str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        config: BetaEnvironmentConfig,
        created_at: str,
        metadata: dict[str, str],
        name: str,
        type: Literal["environment"] = "environment",
        updated_at: str,
        archived_at: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.config = config
        self.created_at = created_at
        self.metadata = metadata
        self.name = name
        self.type = type
        self.updated_at = updated_at
        self.archived_at = archived_at
        self.description = description
        self.scope = scope

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["config"]
            self.config = _BETAENVIRONMENTCONFIG[value["type"]](value)
            self.created_at = data["created_at"]
            self.metadata = data["metadata"]
            self.name = data["name"]
            self.type = data["type"]
            self.updated_at = data["updated_at"]
            known = 10
            if "archived_at" in data:
                self.archived_at = data["archived_at"]
            else:
                self.archived_at = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "scope" in data:
                self.scope = data["scope"]
            else:
                self.scope = UNSET
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
            None,
            Lazy(__package__, ".beta_environment_config", "CODEC"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaEnvironment._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("config", "config"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("metadata", "metadata"),
    ("name", "name"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("scope", "scope"),
)

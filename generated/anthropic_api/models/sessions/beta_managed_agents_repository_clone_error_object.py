# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsRepositoryCloneErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_repository_clone_error_object_retry_status import (
    CODEC as _BETAMANAGEDAGENTSREPOSITORYCLONEERROROBJECTRETRYSTATUS,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_repository_clone_error_object_retry_status import (
        BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus,
    )

__all__ = ["BetaManagedAgentsRepositoryCloneErrorObject"]


class BetaManagedAgentsRepositoryCloneErrorObject(_Model):
    """
    The object ``BetaManagedAgentsRepositoryCloneErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        repository_url: URL of the repository.
        type: Always `repository_clone_error`.
    """

    __slots__ = ("message", "retry_status", "type", "repository_url")

    message: str
    retry_status: BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus
    type: Literal["repository_clone_error"]
    repository_url: str | None | Unset

    def __init__(
        self,
        *,
        message: str,
        retry_status: BetaManagedAgentsRepositoryCloneErrorObjectRetryStatus,
        type: Literal["repository_clone_error"] = "repository_clone_error",
        repository_url: str | None | Unset = UNSET,
    ) -> None:
        self.message = message
        self.retry_status = retry_status
        self.type = type
        self.repository_url = repository_url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            value = data["retry_status"]
            self.retry_status = _BETAMANAGEDAGENTSREPOSITORYCLONEERROROBJECTRETRYSTATUS[value["type"]](value)
            self.type = data["type"]
            known = 4
            if "repository_url" in data:
                self.repository_url = data["repository_url"]
            else:
                self.repository_url = UNSET
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
            Lazy(__package__, ".beta_managed_agents_repository_clone_error_object_retry_status", "CODEC"),
            None,
        )


BetaManagedAgentsRepositoryCloneErrorObject._WIRE = (
    ("message", "message"),
    ("repository_url", "repository_url"),
    ("retry_status", "retry_status"),
    ("type", "type"),
)

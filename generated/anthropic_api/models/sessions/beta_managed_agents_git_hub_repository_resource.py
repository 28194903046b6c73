# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsGitHubRepositoryResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_git_hub_repository_resource_checkout import (
    CODEC as _BETAMANAGEDAGENTSGITHUBREPOSITORYRESOURCECHECKOUT,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_git_hub_repository_resource_checkout import (
        BetaManagedAgentsGitHubRepositoryResourceCheckout,
    )

__all__ = ["BetaManagedAgentsGitHubRepositoryResource"]


class BetaManagedAgentsGitHubRepositoryResource(_Model):
    """
    The object ``BetaManagedAgentsGitHubRepositoryResource`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        mount_path: Path at which the resource is mounted.
        type: Always `github_repository`.
        updated_at: When the object was last changed (RFC 3339).
        url: The URL.
    """

    __slots__ = ("id", "created_at", "mount_path", "type", "updated_at", "url", "checkout")

    id: str
    created_at: dt.datetime
    mount_path: str
    type: Literal["github_repository"]
    updated_at: dt.datetime
    url: str
    checkout: BetaManagedAgentsGitHubRepositoryResourceCheckout | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        mount_path: str,
        type: Literal["github_repository"] = "github_repository",
        updated_at: dt.datetime,
        url: str,
        checkout: BetaManagedAgentsGitHubRepositoryResourceCheckout | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.mount_path = mount_path
        self.type = type
        self.updated_at = updated_at
        self.url = url
        self.checkout = checkout

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.mount_path = data["mount_path"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.url = data["url"]
            known = 7
            if "checkout" in data:
                value = data["checkout"]
                self.checkout = (
                    None if value is None else _BETAMANAGEDAGENTSGITHUBREPOSITORYRESOURCECHECKOUT[value["type"]](value)
                )
            else:
                self.checkout = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.mount_path) is not ABSENT:
            out["mount_path"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.url) is not ABSENT:
            out["url"] = value
        if (value := self.checkout) is not ABSENT:
            out["checkout"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
            datetime_,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_git_hub_repository_resource_checkout", "CODEC")),
        )


BetaManagedAgentsGitHubRepositoryResource._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("mount_path", "mount_path"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("url", "url"),
    ("checkout", "checkout"),
)
BetaManagedAgentsGitHubRepositoryResource._PARAM = (
    ("mount_path", "mount_path"),
    ("type", "type"),
    ("url", "url"),
    ("checkout", "checkout"),
)

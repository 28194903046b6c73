# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsGitHubRepositoryResourceConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_git_hub_repository_resource_config_checkout import (
    CODEC as _BETAMANAGEDAGENTSGITHUBREPOSITORYRESOURCECONFIGCHECKOUT,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_git_hub_repository_resource_config_checkout import (
        BetaManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )

__all__ = ["BetaManagedAgentsGitHubRepositoryResourceConfig"]


class BetaManagedAgentsGitHubRepositoryResourceConfig(_Model):
    """
    The object ``BetaManagedAgentsGitHubRepositoryResourceConfig`` of the API.

    Attributes:
        type: Always `github_repository`.
        url: The URL.
        mount_path: Path at which the resource is mounted.
    """

    __slots__ = ("type", "url", "checkout", "mount_path")

    type: Literal["github_repository"]
    url: str
    checkout: BetaManagedAgentsGitHubRepositoryResourceConfigCheckout | None | Unset
    mount_path: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["github_repository"] = "github_repository",
        url: str,
        checkout: BetaManagedAgentsGitHubRepositoryResourceConfigCheckout | None | Unset = UNSET,
        mount_path: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.url = url
        self.checkout = checkout
        self.mount_path = mount_path

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            known = 4
            if "checkout" in data:
                value = data["checkout"]
                self.checkout = (
                    None
                    if value is None
                    else _BETAMANAGEDAGENTSGITHUBREPOSITORYRESOURCECONFIGCHECKOUT[value["type"]](value)
                )
            else:
                self.checkout = UNSET
                known -= 1
            if "mount_path" in data:
                self.mount_path = data["mount_path"]
            else:
                self.mount_path = UNSET
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
            nullable(Lazy(__package__, ".beta_managed_agents_git_hub_repository_resource_config_checkout", "CODEC")),
            None,
        )


BetaManagedAgentsGitHubRepositoryResourceConfig._WIRE = (
    ("type", "type"),
    ("url", "url"),
    ("checkout", "checkout"),
    ("mount_path", "mount_path"),
)

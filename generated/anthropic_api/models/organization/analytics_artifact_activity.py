# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsArtifactActivity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsArtifactActivity"]


class AnalyticsArtifactActivity(_Model):
    """
    The object ``AnalyticsArtifactActivity`` of the API.

    Attributes:
        artifacts_created_count: Number of artifacts created.
        distinct_user_count: Number of different users.
        published_artifacts_created_count: Number of published artifacts created.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        rbac_group_name: Name of the group.
        user_id: Identifier of the user.
    """

    __slots__ = (
        "artifact_type",
        "artifacts_created_count",
        "distinct_user_count",
        "is_shared",
        "published_artifacts_created_count",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )

    artifact_type: str
    artifacts_created_count: int
    distinct_user_count: int
    is_shared: bool
    published_artifacts_created_count: int
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    rbac_group_name: str | None | Unset
    user_id: str | None | Unset

    def __init__(
        self,
        *,
        artifact_type: str,
        artifacts_created_count: int,
        distinct_user_count: int,
        is_shared: bool,
        published_artifacts_created_count: int,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        rbac_group_name: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self.artifact_type = artifact_type
        self.artifacts_created_count = artifacts_created_count
        self.distinct_user_count = distinct_user_count
        self.is_shared = is_shared
        self.published_artifacts_created_count = published_artifacts_created_count
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.rbac_group_name = rbac_group_name
        self.user_id = user_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.artifact_type = data["artifact_type"]
            self.artifacts_created_count = data["artifacts_created_count"]
            self.distinct_user_count = data["distinct_user_count"]
            self.is_shared = data["is_shared"]
            self.published_artifacts_created_count = data["published_artifacts_created_count"]
            known = 9
            if "product" in data:
                self.product = data["product"]
            else:
                self.product = UNSET
                known -= 1
            if "rbac_group_id" in data:
                self.rbac_group_id = data["rbac_group_id"]
            else:
                self.rbac_group_id = UNSET
                known -= 1
            if "rbac_group_name" in data:
                self.rbac_group_name = data["rbac_group_name"]
            else:
                self.rbac_group_name = UNSET
                known -= 1
            if "user_id" in data:
                self.user_id = data["user_id"]
            else:
                self.user_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsArtifactActivity._WIRE = (
    ("artifact_type", "artifact_type"),
    ("artifacts_created_count", "artifacts_created_count"),
    ("distinct_user_count", "distinct_user_count"),
    ("is_shared", "is_shared"),
    ("published_artifacts_created_count", "published_artifacts_created_count"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("rbac_group_name", "rbac_group_name"),
    ("user_id", "user_id"),
)

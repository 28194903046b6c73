# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageGroup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_analytics_actor import CODEC as _BETAANALYTICSACTOR

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_analytics_actor import BetaAnalyticsActor
    from .beta_analytics_actor_type import BetaAnalyticsActorType
    from .beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from .beta_analytics_context_window import BetaAnalyticsContextWindow
    from .beta_analytics_service_tier import BetaAnalyticsServiceTier
    from .beta_analytics_speed import BetaAnalyticsSpeed
    from .beta_analytics_usage_cost_inference_geo import BetaAnalyticsUsageCostInferenceGeo

__all__ = ["BetaAnalyticsUsageGroup"]


class BetaAnalyticsUsageGroup(_Model):
    """
    The object ``BetaAnalyticsUsageGroup`` of the API.

    Attributes:
        agent_id: Identifier of the agent.
        api_key_id: Identifier of the API key.
        claude_tag_category: Category of the use of Claude Tag.
        claude_tag_user_id: Identifier of the user of Claude Tag.
        context_window: Range of the context window that the request fell into.
        deployment_id: Identifier of the deployment.
        environment_id: Identifier of the environment.
        inference_geo: Where inference runs.
        model: Id or alias of the model.
        organization_id: Identifier of the organization.
        product: Product that the numbers are about.
        rbac_group_id: Identifier of the group.
        service_tier: Service tier that the request ran in.
        session_id: Identifier of the session.
        slack_channel_id: Identifier of the Slack channel.
        speed: Speed mode of the inference.
        user_profile_id: Identifier of the user profile.
        workspace_id: Identifier of the workspace.
    """

    __slots__ = (
        "actor",
        "actor_type",
        "agent_id",
        "api_key_id",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "deployment_id",
        "environment_id",
        "inference_geo",
        "model",
        "organization_id",
        "product",
        "rbac_group_id",
        "service_tier",
        "session_id",
        "slack_channel_id",
        "speed",
        "user_profile_id",
        "workspace_id",
    )

    actor: BetaAnalyticsActor | None | Unset
    actor_type: BetaAnalyticsActorType | None | Unset
    agent_id: str | None | Unset
    api_key_id: str | None | Unset
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset
    claude_tag_user_id: str | None | Unset
    context_window: BetaAnalyticsContextWindow | None | Unset
    deployment_id: str | None | Unset
    environment_id: str | None | Unset
    inference_geo: BetaAnalyticsUsageCostInferenceGeo | None | Unset
    model: str | None | Unset
    organization_id: str | None | Unset
    product: str | None | Unset
    rbac_group_id: str | None | Unset
    service_tier: BetaAnalyticsServiceTier | None | Unset
    session_id: str | None | Unset
    slack_channel_id: str | None | Unset
    speed: BetaAnalyticsSpeed | None | Unset
    user_profile_id: str | None | Unset
    workspace_id: str | None | Unset

    def __init__(
        self,
        *,
        actor: BetaAnalyticsActor | None | Unset = UNSET,
        actor_type: BetaAnalyticsActorType | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        api_key_id: str | None | Unset = UNSET,
        claude_tag_category: BetaAnalyticsClaudeTagCategory | None | Unset = UNSET,
        claude_tag_user_id: str | None | Unset = UNSET,
        context_window: BetaAnalyticsContextWindow | None | Unset = UNSET,
        deployment_id: str | None | Unset = UNSET,
        environment_id: str | None | Unset = UNSET,
        inference_geo: BetaAnalyticsUsageCostInferenceGeo | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        rbac_group_id: str | None | Unset = UNSET,
        service_tier: BetaAnalyticsServiceTier | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        speed: BetaAnalyticsSpeed | None | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
    ) -> None:
        self.actor = actor
        self.actor_type = actor_type
        self.agent_id = agent_id
        self.api_key_id = api_key_id
        self.claude_tag_category = claude_tag_category
        self.claude_tag_user_id = claude_tag_user_id
        self.context_window = context_window
        self.deployment_id = deployment_id
        self.environment_id = environment_id
        self.inference_geo = inference_geo
        self.model = model
        self.organization_id = organization_id
        self.product = product
        self.rbac_group_id = rbac_group_id
        self.service_tier = service_tier
        self.session_id = session_id
        self.slack_channel_id = slack_channel_id
        self.speed = speed
        self.user_profile_id = user_profile_id
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 20
            if "actor" in data:
                value = data["actor"]
                self.actor = None if value is None else _BETAANALYTICSACTOR[value["type"]](value)
            else:
                self.actor = UNSET
                known -= 1
            if "actor_type" in data:
                self.actor_type = data["actor_type"]
            else:
                self.actor_type = UNSET
                known -= 1
            if "agent_id" in data:
                self.agent_id = data["agent_id"]
            else:
                self.agent_id = UNSET
                known -= 1
            if "api_key_id" in data:
                self.api_key_id = data["api_key_id"]
            else:
                self.api_key_id = UNSET
                known -= 1
            if "claude_tag_category" in data:
                self.claude_tag_category = data["claude_tag_category"]
            else:
                self.claude_tag_category = UNSET
                known -= 1
            if "claude_tag_user_id" in data:
                self.claude_tag_user_id = data["claude_tag_user_id"]
            else:
                self.claude_tag_user_id = UNSET
                known -= 1
            if "context_window" in data:
                self.context_window = data["context_window"]
            else:
                self.context_window = UNSET
                known -= 1
            if "deployment_id" in data:
                self.deployment_id = data["deployment_id"]
            else:
                self.deployment_id = UNSET
                known -= 1
            if "environment_id" in data:
                self.environment_id = data["environment_id"]
            else:
                self.environment_id = UNSET
                known -= 1
            if "inference_geo" in data:
                self.inference_geo = data["inference_geo"]
            else:
                self.inference_geo = UNSET
                known -= 1
            if "model" in data:
                self.model = data["model"]
            else:
                self.model = UNSET
                known -= 1
            if "organization_id" in data:
                self.organization_id = data["organization_id"]
            else:
                self.organization_id = UNSET
                known -= 1
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
            if "service_tier" in data:
                self.service_tier = data["service_tier"]
            else:
                self.service_tier = UNSET
                known -= 1
            if "session_id" in data:
                self.session_id = data["session_id"]
            else:
                self.session_id = UNSET
                known -= 1
            if "slack_channel_id" in data:
                self.slack_channel_id = data["slack_channel_id"]
            else:
                self.slack_channel_id = UNSET
                known -= 1
            if "speed" in data:
                self.speed = data["speed"]
            else:
                self.speed = UNSET
                known -= 1
            if "user_profile_id" in data:
                self.user_profile_id = data["user_profile_id"]
            else:
                self.user_profile_id = UNSET
                known -= 1
            if "workspace_id" in data:
                self.workspace_id = data["workspace_id"]
            else:
                self.workspace_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".beta_analytics_actor", "CODEC")),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        )


BetaAnalyticsUsageGroup._WIRE = (
    ("actor", "actor"),
    ("actor_type", "actor_type"),
    ("agent_id", "agent_id"),
    ("api_key_id", "api_key_id"),
    ("claude_tag_category", "claude_tag_category"),
    ("claude_tag_user_id", "claude_tag_user_id"),
    ("context_window", "context_window"),
    ("deployment_id", "deployment_id"),
    ("environment_id", "environment_id"),
    ("inference_geo", "inference_geo"),
    ("model", "model"),
    ("organization_id", "organization_id"),
    ("product", "product"),
    ("rbac_group_id", "rbac_group_id"),
    ("service_tier", "service_tier"),
    ("session_id", "session_id"),
    ("slack_channel_id", "slack_channel_id"),
    ("speed", "speed"),
    ("user_profile_id", "user_profile_id"),
    ("workspace_id", "workspace_id"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsCostGroup.
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
    from .beta_analytics_grouped_cost_type import BetaAnalyticsGroupedCostType
    from .beta_analytics_service_tier import BetaAnalyticsServiceTier
    from .beta_analytics_speed import BetaAnalyticsSpeed
    from .beta_analytics_token_type import BetaAnalyticsTokenType
    from .beta_analytics_usage_cost_inference_geo import BetaAnalyticsUsageCostInferenceGeo

__all__ = ["BetaAnalyticsCostGroup"]


class BetaAnalyticsCostGroup(_Model):
    """
    The object ``BetaAnalyticsCostGroup`` of the API.

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
        "cost_type",
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
        "token_type",
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
    cost_type: BetaAnalyticsGroupedCostType | None | Unset
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
    token_type: BetaAnalyticsTokenType | None | Unset
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
        cost_type: BetaAnalyticsGroupedCostType | None | Unset = UNSET,
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
        token_type: BetaAnalyticsTokenType | None | Unset = UNSET,
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
        self.cost_type = cost_type
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
        self.token_type = token_type
        self.user_profile_id = user_profile_id
        self.workspace_id = workspace_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            rest = len(data) - 0
            if "actor" in data:
                value = data["actor"]
                self.actor = None if value is None else _BETAANALYTICSACTOR[value["type"]](value)
                rest -= 1
            else:
                self.actor = UNSET
            if "actor_type" in data:
                value = data["actor_type"]
                self.actor_type = value
                rest -= 1
            else:
                self.actor_type = UNSET
            if "agent_id" in data:
                value = data["agent_id"]
                self.agent_id = value
                rest -= 1
            else:
                self.agent_id = UNSET
            if "api_key_id" in data:
                value = data["api_key_id"]
                self.api_key_id = value
                rest -= 1
            else:
                self.api_key_id = UNSET
            if "claude_tag_category" in data:
                value = data["claude_tag_category"]
                self.claude_tag_category = value
                rest -= 1
            else:
                self.claude_tag_category = UNSET
            if "claude_tag_user_id" in data:
                value = data["claude_tag_user_id"]
                self.claude_tag_user_id = value
                rest -= 1
            else:
                self.claude_tag_user_id = UNSET
            if "context_window" in data:
                value = data["context_window"]
                self.context_window = value
                rest -= 1
            else:
                self.context_window = UNSET
            if "cost_type" in data:
                value = data["cost_type"]
                self.cost_type = value
                rest -= 1
            else:
                self.cost_type = UNSET
            if "deployment_id" in data:
                value = data["deployment_id"]
                self.deployment_id = value
                rest -= 1
            else:
                self.deployment_id = UNSET
            if "environment_id" in data:
                value = data["environment_id"]
                self.environment_id = value
                rest -= 1
            else:
                self.environment_id = UNSET
            if "inference_geo" in data:
                value = data["inference_geo"]
                self.inference_geo = value
                rest -= 1
            else:
                self.inference_geo = UNSET
            if "model" in data:
                value = data["model"]
                self.model = value
                rest -= 1
            else:
                self.model = UNSET
            if "organization_id" in data:
                value = data["organization_id"]
                self.organization_id = value
                rest -= 1
            else:
                self.organization_id = UNSET
            if "product" in data:
                value = data["product"]
                self.product = value
                rest -= 1
            else:
                self.product = UNSET
            if "rbac_group_id" in data:
                value = data["rbac_group_id"]
                self.rbac_group_id = value
                rest -= 1
            else:
                self.rbac_group_id = UNSET
            if "service_tier" in data:
                value = data["service_tier"]
                self.service_tier = value
                rest -= 1
            else:
                self.service_tier = UNSET
            if "session_id" in data:
                value = data["session_id"]
                self.session_id = value
                rest -= 1
            else:
                self.session_id = UNSET
            if "slack_channel_id" in data:
                value = data["slack_channel_id"]
                self.slack_channel_id = value
                rest -= 1
            else:
                self.slack_channel_id = UNSET
            if "speed" in data:
                value = data["speed"]
                self.speed = value
                rest -= 1
            else:
                self.speed = UNSET
            if "token_type" in data:
                value = data["token_type"]
                self.token_type = value
                rest -= 1
            else:
                self.token_type = UNSET
            if "user_profile_id" in data:
                value = data["user_profile_id"]
                self.user_profile_id = value
                rest -= 1
            else:
                self.user_profile_id = UNSET
            if "workspace_id" in data:
                value = data["workspace_id"]
                self.workspace_id = value
                rest -= 1
            else:
                self.workspace_id = UNSET
            if rest:
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
            None,
            None,
        )


BetaAnalyticsCostGroup._WIRE = (
    ("actor", "actor"),
    ("actor_type", "actor_type"),
    ("agent_id", "agent_id"),
    ("api_key_id", "api_key_id"),
    ("claude_tag_category", "claude_tag_category"),
    ("claude_tag_user_id", "claude_tag_user_id"),
    ("context_window", "context_window"),
    ("cost_type", "cost_type"),
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
    ("token_type", "token_type"),
    ("user_profile_id", "user_profile_id"),
    ("workspace_id", "workspace_id"),
)

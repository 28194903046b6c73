# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaNewOrganizationWebhookEndpoint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_organization_webhook_endpoint_state import BetaOrganizationWebhookEndpointState

__all__ = ["BetaNewOrganizationWebhookEndpoint"]


class BetaNewOrganizationWebhookEndpoint(_Model):
    """
    The object ``BetaNewOrganizationWebhookEndpoint`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        name: Name.
        updated_at: When the object was last changed (RFC 3339).
        url: The URL.
    """

    __slots__ = (
        "id",
        "created_at",
        "description",
        "disabled_reason",
        "enabled_events",
        "name",
        "signing_secret",
        "state",
        "updated_at",
        "url",
    )

    id: str
    created_at: dt.datetime
    description: str
    disabled_reason: str
    enabled_events: list[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    name: str
    signing_secret: str
    state: BetaOrganizationWebhookEndpointState
    updated_at: dt.datetime
    url: str

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        description: str,
        disabled_reason: str,
        enabled_events: list[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ],
        name: str,
        signing_secret: str,
        state: BetaOrganizationWebhookEndpointState,
        updated_at: dt.datetime,
        url: str,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.description = description
        self.disabled_reason = disabled_reason
        self.enabled_events = enabled_events
        self.name = name
        self.signing_secret = signing_secret
        self.state = state
        self.updated_at = updated_at
        self.url = url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.description = data["description"]
            self.disabled_reason = data["disabled_reason"]
            self.enabled_events = data["enabled_events"]
            self.name = data["name"]
            self.signing_secret = data["signing_secret"]
            self.state = data["state"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.url = data["url"]
            if len(data) != 10:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
            None,
            None,
            None,
            None,
            datetime_,
            None,
        )


BetaNewOrganizationWebhookEndpoint._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("disabled_reason", "disabled_reason"),
    ("enabled_events", "enabled_events"),
    ("name", "name"),
    ("signing_secret", "signing_secret"),
    ("state", "state"),
    ("updated_at", "updated_at"),
    ("url", "url"),
)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change the compliance settings of the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.beta_compliance_settings import BetaComplianceSettings
    from .....params.organization import ComplianceSettingsStateParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaComplianceSettings] = Operation(
    id="beta.organization.compliance_settings.update",
    http_method="POST",
    path="/v1/organizations/compliance_settings",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1compliance_settings/post",
    decode=Lazy(__package__, ".....models.organization.beta_compliance_settings", "BetaComplianceSettings"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    state: ComplianceSettingsStateParam,
) -> RequestSpec:
    """
    Change the compliance settings of the organization

    POST /v1/organizations/compliance_settings

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1compliance_settings/post
    """
    _body: _p.Body = {"state": state}
    return RequestSpec(
        "POST",
        "/v1/organizations/compliance_settings",
        json=_body,
    )


def parse_response(content: bytes) -> BetaComplianceSettings:
    """
    Decode the body of a success.
    """
    value: BetaComplianceSettings = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    state: ComplianceSettingsStateParam,
) -> Response[BetaComplianceSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        state=state,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    state: ComplianceSettingsStateParam,
) -> BetaComplianceSettings:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        state=state,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    state: ComplianceSettingsStateParam,
) -> Response[BetaComplianceSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        state=state,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    state: ComplianceSettingsStateParam,
) -> BetaComplianceSettings:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        state=state,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

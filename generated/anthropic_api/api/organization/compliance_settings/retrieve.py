# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get the compliance settings of the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.organization_compliance_settings import OrganizationComplianceSettings

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationComplianceSettings] = Operation(
    id="organization.compliance_settings.retrieve",
    http_method="GET",
    path="/v1/organizations/compliance_settings",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1compliance_settings/get",
    decode=Lazy(
        __package__, "....models.organization.organization_compliance_settings", "OrganizationComplianceSettings"
    ),
)


def build_request() -> RequestSpec:
    """
    Get the compliance settings of the organization

    GET /v1/organizations/compliance_settings

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1compliance_settings/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/compliance_settings",
    )


def parse_response(content: bytes) -> OrganizationComplianceSettings:
    """
    Decode the body of a success.
    """
    value: OrganizationComplianceSettings = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
) -> Response[OrganizationComplianceSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request()
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
) -> OrganizationComplianceSettings:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request()
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[OrganizationComplianceSettings]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request()
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
) -> OrganizationComplianceSettings:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request()
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get the organization that the key belongs to
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._client import Response, send, send_async
from ..._codecs import Lazy
from ..._json import loads
from ..._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ..._client import Client
    from ...models.organization.organization_info import OrganizationInfo

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[OrganizationInfo] = Operation(
    id="organization.retrieve",
    http_method="GET",
    path="/v1/organizations/me",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1me/get",
    decode=Lazy(__package__, "...models.organization.organization_info", "OrganizationInfo"),
)


def build_request() -> RequestSpec:
    """
    Get the organization that the key belongs to

    GET /v1/organizations/me

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1me/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/me",
    )


def parse_response(content: bytes) -> OrganizationInfo:
    """
    Decode the body of a success.
    """
    value: OrganizationInfo = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
) -> Response[OrganizationInfo]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request()
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
) -> OrganizationInfo:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request()
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[OrganizationInfo]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request()
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
) -> OrganizationInfo:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request()
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one spend limit
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
    from .....models.organization.spend_limit import SpendLimit

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendLimit] = Operation(
    id="beta.organization.spend_limits.retrieve",
    http_method="GET",
    path="/v1/organizations/spend_limits/{spend_limit_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/get",
    decode=Lazy(__package__, ".....models.organization.spend_limit", "SpendLimit"),
    error_codes=("spend_limits_admin_api_writes_not_enabled",),
)


def build_request(
    spend_limit_id: str,
) -> RequestSpec:
    """
    Get one spend limit

    GET /v1/organizations/spend_limits/{spend_limit_id}

    Args:
        spend_limit_id: Identifier of the spend limit.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: spend_limits_admin_api_writes_not_enabled.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/spend_limits/" + _p.segment("spend_limit_id", spend_limit_id),
    )


def parse_response(content: bytes) -> SpendLimit:
    """
    Decode the body of a success.
    """
    value: SpendLimit = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    spend_limit_id: str,
    *,
    client: Client,
) -> Response[SpendLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_id=spend_limit_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    spend_limit_id: str,
    *,
    client: Client,
) -> SpendLimit:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_id=spend_limit_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    spend_limit_id: str,
    *,
    client: Client,
) -> Response[SpendLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_id=spend_limit_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    spend_limit_id: str,
    *,
    client: Client,
) -> SpendLimit:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_id=spend_limit_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one service account
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.service_account import ServiceAccount

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccount] = Operation(
    id="organization.service_accounts.retrieve",
    http_method="GET",
    path="/v1/organizations/service_accounts/{service_account_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/get",
    decode=Lazy(__package__, "....models.organization.service_account", "ServiceAccount"),
)


def build_request(
    service_account_id: str,
) -> RequestSpec:
    """
    Get one service account

    GET /v1/organizations/service_accounts/{service_account_id}

    Args:
        service_account_id: Identifier of the service account.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/service_accounts/" + _p.segment("service_account_id", service_account_id),
    )


def parse_response(content: bytes) -> ServiceAccount:
    """
    Decode the body of a success.
    """
    value: ServiceAccount = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    service_account_id: str,
    *,
    client: Client,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    *,
    client: Client,
) -> ServiceAccount:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
) -> ServiceAccount:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

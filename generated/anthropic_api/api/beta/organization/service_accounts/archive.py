# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive a service account, so that it can no longer act
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.organization.service_account import ServiceAccount

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccount] = Operation(
    id="beta.organization.service_accounts.archive",
    http_method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}/archive",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1archive/post",
    decode=Lazy(__package__, ".....models.organization.service_account", "ServiceAccount"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    service_account_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Archive a service account, so that it can no longer act

    POST /v1/organizations/service_accounts/{service_account_id}/archive

    Args:
        service_account_id: Identifier of the service account.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1archive/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/organizations/service_accounts/" + _p.segment("service_account_id", service_account_id) + "/archive",
        headers=_headers,
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
    betas: Iterable[str] = (),
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> ServiceAccount:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> ServiceAccount:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a service account
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.organization.service_account import ServiceAccount

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccount] = Operation(
    id="organization.service_accounts.update",
    http_method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/post",
    decode=Lazy(__package__, "....models.organization.service_account", "ServiceAccount"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    service_account_id: str,
    *,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Change a service account

    POST /v1/organizations/service_accounts/{service_account_id}

    Args:
        service_account_id: Identifier of the service account.
        description: Description in plain text.
        organization_role: Role in the organization.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/post
    """
    _body: _p.Body = {}
    if description is not UNSET:
        _body["description"] = description
    if organization_role is not UNSET:
        _body["organization_role"] = organization_role
    return RequestSpec(
        "POST",
        "/v1/organizations/service_accounts/" + _p.segment("service_account_id", service_account_id),
        json=_body or UNSET,
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
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        description=description,
        organization_role=organization_role,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    *,
    client: Client,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
) -> ServiceAccount:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        description=description,
        organization_role=organization_role,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        description=description,
        organization_role=organization_role,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
) -> ServiceAccount:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        description=description,
        organization_role=organization_role,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

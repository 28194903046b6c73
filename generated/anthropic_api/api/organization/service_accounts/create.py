# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a service account
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
    id="organization.service_accounts.create",
    http_method="POST",
    path="/v1/organizations/service_accounts",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1service_accounts/post",
    decode=Lazy(__package__, "....models.organization.service_account", "ServiceAccount"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
) -> RequestSpec:
    """
    Create a service account

    POST /v1/organizations/service_accounts

    Args:
        name: Name.
        description: Description in plain text.
        organization_role: Role in the organization.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1service_accounts/post
    """
    _body: _p.Body = {"name": name}
    if description is not UNSET:
        _body["description"] = description
    if organization_role is not UNSET:
        _body["organization_role"] = organization_role
    return RequestSpec(
        "POST",
        "/v1/organizations/service_accounts",
        json=_body,
    )


def parse_response(content: bytes) -> ServiceAccount:
    """
    Decode the body of a success.
    """
    value: ServiceAccount = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        description=description,
        organization_role=organization_role,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
) -> ServiceAccount:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        description=description,
        organization_role=organization_role,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
) -> Response[ServiceAccount]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        description=description,
        organization_role=organization_role,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
) -> ServiceAccount:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        description=description,
        organization_role=organization_role,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

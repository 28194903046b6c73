# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a group of users
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
    from .....models.organization.rbac_group import RBACGroup

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACGroup] = Operation(
    id="beta.organization.rbac_groups.create",
    http_method="POST",
    path="/v1/organizations/rbac_groups",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1rbac_groups/post",
    decode=Lazy(__package__, ".....models.organization.rbac_group", "RBACGroup"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    name: str,
) -> RequestSpec:
    """
    Create a group of users

    POST /v1/organizations/rbac_groups

    Args:
        name: Name.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1rbac_groups/post
    """
    _body: _p.Body = {"name": name}
    return RequestSpec(
        "POST",
        "/v1/organizations/rbac_groups",
        json=_body,
    )


def parse_response(content: bytes) -> RBACGroup:
    """
    Decode the body of a success.
    """
    value: RBACGroup = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    name: str,
) -> Response[RBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    name: str,
) -> RBACGroup:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    name: str,
) -> Response[RBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    name: str,
) -> RBACGroup:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

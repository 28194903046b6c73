# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one group of users
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
    from ....models.organization.rbac_group import RBACGroup

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[RBACGroup] = Operation(
    id="organization.rbac_groups.retrieve",
    http_method="GET",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/get",
    decode=Lazy(__package__, "....models.organization.rbac_group", "RBACGroup"),
)


def build_request(
    rbac_group_id: str,
) -> RequestSpec:
    """
    Get one group of users

    GET /v1/organizations/rbac_groups/{rbac_group_id}

    Args:
        rbac_group_id: Identifier of the group.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/rbac_groups/" + _p.segment("rbac_group_id", rbac_group_id),
    )


def parse_response(content: bytes) -> RBACGroup:
    """
    Decode the body of a success.
    """
    value: RBACGroup = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
) -> Response[RBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    rbac_group_id: str,
    *,
    client: Client,
) -> RBACGroup:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
) -> Response[RBACGroup]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
) -> RBACGroup:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        rbac_group_id=rbac_group_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

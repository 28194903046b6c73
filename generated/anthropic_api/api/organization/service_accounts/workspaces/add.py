# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Give a service account a role in a workspace
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
    from .....models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from .....params.organization import NoBillingWorkspaceRole

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccountWorkspaceMember] = Operation(
    id="organization.service_accounts.workspaces.add",
    http_method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/post",
    decode=Lazy(
        __package__, ".....models.organization.service_account_workspace_member", "ServiceAccountWorkspaceMember"
    ),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    service_account_id: str,
    *,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRole,
) -> RequestSpec:
    """
    Give a service account a role in a workspace

    POST /v1/organizations/service_accounts/{service_account_id}/workspaces

    Args:
        service_account_id: Identifier of the service account.
        workspace_id: Identifier of the workspace.
        workspace_role: Role in the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/post
    """
    _body: _p.Body = {"workspace_id": workspace_id, "workspace_role": workspace_role}
    return RequestSpec(
        "POST",
        "/v1/organizations/service_accounts/" + _p.segment("service_account_id", service_account_id) + "/workspaces",
        json=_body,
    )


def parse_response(content: bytes) -> ServiceAccountWorkspaceMember:
    """
    Decode the body of a success.
    """
    value: ServiceAccountWorkspaceMember = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    service_account_id: str,
    *,
    client: Client,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRole,
) -> Response[ServiceAccountWorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        workspace_role=workspace_role,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    *,
    client: Client,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRole,
) -> ServiceAccountWorkspaceMember:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        workspace_role=workspace_role,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRole,
) -> Response[ServiceAccountWorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        workspace_role=workspace_role,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRole,
) -> ServiceAccountWorkspaceMember:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        workspace_role=workspace_role,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

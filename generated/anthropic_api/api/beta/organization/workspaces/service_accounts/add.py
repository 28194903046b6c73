# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Add a service account to a workspace, with a role
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ......params.organization import NoBillingWorkspaceRole

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccountWorkspaceMember] = Operation(
    id="beta.organization.workspaces.service_accounts.add",
    http_method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/post",
    decode=Lazy(
        __package__, "......models.organization.service_account_workspace_member", "ServiceAccountWorkspaceMember"
    ),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    workspace_id: str,
    *,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRole,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Add a service account to a workspace, with a role

    POST /v1/organizations/workspaces/{workspace_id}/service_accounts

    Args:
        workspace_id: Identifier of the workspace.
        service_account_id: Identifier of the service account.
        workspace_role: Role in the workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"service_account_id": service_account_id, "workspace_role": workspace_role}
    return RequestSpec(
        "POST",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id) + "/service_accounts",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> ServiceAccountWorkspaceMember:
    """
    Decode the body of a success.
    """
    value: ServiceAccountWorkspaceMember = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRole,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        service_account_id=service_account_id,
        workspace_role=workspace_role,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    *,
    client: Client,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRole,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceMember:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        service_account_id=service_account_id,
        workspace_role=workspace_role,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRole,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        service_account_id=service_account_id,
        workspace_role=workspace_role,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRole,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceMember:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        service_account_id=service_account_id,
        workspace_role=workspace_role,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

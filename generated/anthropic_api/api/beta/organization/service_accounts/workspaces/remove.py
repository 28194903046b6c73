# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Take a service account out of a workspace
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
    from ......models.organization.service_account_workspace_remove_response import (
        ServiceAccountWorkspaceRemoveResponse,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ServiceAccountWorkspaceRemoveResponse] = Operation(
    id="beta.organization.service_accounts.workspaces.remove",
    http_method="DELETE",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces~1{workspace_id}/delete",
    decode=Lazy(
        __package__,
        "......models.organization.service_account_workspace_remove_response",
        "ServiceAccountWorkspaceRemoveResponse",
    ),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    service_account_id: str,
    workspace_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Take a service account out of a workspace

    DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}

    Args:
        service_account_id: Identifier of the service account.
        workspace_id: Identifier of the workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces~1{workspace_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/service_accounts/"
        + _p.segment("service_account_id", service_account_id)
        + "/workspaces/"
        + _p.segment("workspace_id", workspace_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> ServiceAccountWorkspaceRemoveResponse:
    """
    Decode the body of a success.
    """
    value: ServiceAccountWorkspaceRemoveResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceRemoveResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[ServiceAccountWorkspaceRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> ServiceAccountWorkspaceRemoveResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        service_account_id=service_account_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Stop a federation rule from giving access to a workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ......_client import Client
    from ......models.organization.federation_rule_workspace_remove_response import (
        FederationRuleWorkspaceRemoveResponse,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationRuleWorkspaceRemoveResponse] = Operation(
    id="organization.federation.rules.workspaces.remove",
    http_method="DELETE",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces~1{workspace_id}/delete",
    decode=Lazy(
        __package__,
        "......models.organization.federation_rule_workspace_remove_response",
        "FederationRuleWorkspaceRemoveResponse",
    ),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    federation_rule_id: str,
    workspace_id: str,
) -> RequestSpec:
    """
    Stop a federation rule from giving access to a workspace

    DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}

    Args:
        federation_rule_id: Identifier of the federation rule.
        workspace_id: Identifier of the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces~1{workspace_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/federation_rules/"
        + _p.segment("federation_rule_id", federation_rule_id)
        + "/workspaces/"
        + _p.segment("workspace_id", workspace_id),
    )


def parse_response(content: bytes) -> FederationRuleWorkspaceRemoveResponse:
    """
    Decode the body of a success.
    """
    value: FederationRuleWorkspaceRemoveResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_rule_id: str,
    workspace_id: str,
    *,
    client: Client,
) -> Response[FederationRuleWorkspaceRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_rule_id: str,
    workspace_id: str,
    *,
    client: Client,
) -> FederationRuleWorkspaceRemoveResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_rule_id: str,
    workspace_id: str,
    *,
    client: Client,
) -> Response[FederationRuleWorkspaceRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_rule_id: str,
    workspace_id: str,
    *,
    client: Client,
) -> FederationRuleWorkspaceRemoveResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

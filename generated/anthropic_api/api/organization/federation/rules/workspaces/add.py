# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Let a federation rule give access to a workspace
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
    from ......models.organization.federation_rule_workspace import FederationRuleWorkspace

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationRuleWorkspace] = Operation(
    id="organization.federation.rules.workspaces.add",
    http_method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/post",
    decode=Lazy(__package__, "......models.organization.federation_rule_workspace", "FederationRuleWorkspace"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    federation_rule_id: str,
    *,
    workspace_id: str,
) -> RequestSpec:
    """
    Let a federation rule give access to a workspace

    POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces

    Args:
        federation_rule_id: Identifier of the federation rule.
        workspace_id: Identifier of the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1workspaces/post
    """
    _body: _p.Body = {"workspace_id": workspace_id}
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_rules/" + _p.segment("federation_rule_id", federation_rule_id) + "/workspaces",
        json=_body,
    )


def parse_response(content: bytes) -> FederationRuleWorkspace:
    """
    Decode the body of a success.
    """
    value: FederationRuleWorkspace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    workspace_id: str,
) -> Response[FederationRuleWorkspace]:
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
    *,
    client: Client,
    workspace_id: str,
) -> FederationRuleWorkspace:
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
    *,
    client: Client,
    workspace_id: str,
) -> Response[FederationRuleWorkspace]:
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
    *,
    client: Client,
    workspace_id: str,
) -> FederationRuleWorkspace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a federation rule
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.federation_rule import FederationRule
    from .....models.organization.federation_rule_match import FederationRuleMatch
    from .....models.organization.service_account import ServiceAccount
    from .....models.organization.service_account_target import ServiceAccountTarget
    from .....params.organization import FederationRuleMatchParam, ServiceAccountTargetParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationRule] = Operation(
    id="organization.federation.rules.update",
    http_method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/post",
    decode=Lazy(__package__, ".....models.organization.federation_rule", "FederationRule"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    federation_rule_id: str,
    *,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Change a federation rule

    POST /v1/organizations/federation_rules/{federation_rule_id}

    Args:
        federation_rule_id: Identifier of the federation rule.
        description: Description in plain text.
        name: Name.
        target: What it applies to.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/post
    """
    _body: _p.Body = {}
    if applies_to_all_workspaces is not UNSET:
        _body["applies_to_all_workspaces"] = applies_to_all_workspaces
    if description is not UNSET:
        _body["description"] = description
    if match is not UNSET:
        _body["match"] = match
    if name is not UNSET:
        _body["name"] = name
    if oauth_scope is not UNSET:
        _body["oauth_scope"] = oauth_scope
    if target is not UNSET:
        _body["target"] = target
    if token_lifetime_seconds is not UNSET:
        _body["token_lifetime_seconds"] = token_lifetime_seconds
    if workspace_id is not UNSET:
        _body["workspace_id"] = workspace_id
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_rules/" + _p.segment("federation_rule_id", federation_rule_id),
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> FederationRule:
    """
    Decode the body of a success.
    """
    value: FederationRule = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> Response[FederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        applies_to_all_workspaces=applies_to_all_workspaces,
        description=description,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_rule_id: str,
    *,
    client: Client,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> FederationRule:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        applies_to_all_workspaces=applies_to_all_workspaces,
        description=description,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> Response[FederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        applies_to_all_workspaces=applies_to_all_workspaces,
        description=description,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_rule_id: str,
    *,
    client: Client,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | FederationRuleMatch | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> FederationRule:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        applies_to_all_workspaces=applies_to_all_workspaces,
        description=description,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

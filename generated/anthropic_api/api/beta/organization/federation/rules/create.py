# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a rule that lets matching tokens of an issuer act as a service account
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_federation_rule import BetaFederationRule
    from ......models.organization.federation_rule_match import FederationRuleMatch
    from ......models.organization.service_account import ServiceAccount
    from ......models.organization.service_account_target import ServiceAccountTarget
    from ......params.organization import FederationRuleMatchParam, ServiceAccountTargetParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaFederationRule] = Operation(
    id="beta.organization.federation.rules.create",
    http_method="POST",
    path="/v1/organizations/federation_rules",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1federation_rules/post",
    decode=Lazy(__package__, "......models.organization.beta_federation_rule", "BetaFederationRule"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    issuer_id: str,
    match: FederationRuleMatchParam | FederationRuleMatch,
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
    applies_to_all_workspaces: bool | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a rule that lets matching tokens of an issuer act as a service account

    POST /v1/organizations/federation_rules

    Args:
        issuer_id: Identifier of the federation issuer.
        name: Name.
        target: What it applies to.
        description: Description in plain text.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1federation_rules/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {
        "issuer_id": issuer_id,
        "match": match,
        "name": name,
        "oauth_scope": oauth_scope,
        "target": target,
    }
    if applies_to_all_workspaces is not UNSET:
        _body["applies_to_all_workspaces"] = applies_to_all_workspaces
    if attributes is not UNSET:
        _body["attributes"] = attributes
    if description is not UNSET:
        _body["description"] = description
    if token_lifetime_seconds is not UNSET:
        _body["token_lifetime_seconds"] = token_lifetime_seconds
    if workspace_id is not UNSET:
        _body["workspace_id"] = workspace_id
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_rules",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaFederationRule:
    """
    Decode the body of a success.
    """
    value: BetaFederationRule = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    issuer_id: str,
    match: FederationRuleMatchParam | FederationRuleMatch,
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
    applies_to_all_workspaces: bool | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaFederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        issuer_id=issuer_id,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        applies_to_all_workspaces=applies_to_all_workspaces,
        attributes=attributes,
        description=description,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    issuer_id: str,
    match: FederationRuleMatchParam | FederationRuleMatch,
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
    applies_to_all_workspaces: bool | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaFederationRule:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        issuer_id=issuer_id,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        applies_to_all_workspaces=applies_to_all_workspaces,
        attributes=attributes,
        description=description,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    issuer_id: str,
    match: FederationRuleMatchParam | FederationRuleMatch,
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
    applies_to_all_workspaces: bool | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaFederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        issuer_id=issuer_id,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        applies_to_all_workspaces=applies_to_all_workspaces,
        attributes=attributes,
        description=description,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    issuer_id: str,
    match: FederationRuleMatchParam | FederationRuleMatch,
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget,
    applies_to_all_workspaces: bool | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaFederationRule:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        issuer_id=issuer_id,
        match=match,
        name=name,
        oauth_scope=oauth_scope,
        target=target,
        applies_to_all_workspaces=applies_to_all_workspaces,
        attributes=attributes,
        description=description,
        token_lifetime_seconds=token_lifetime_seconds,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

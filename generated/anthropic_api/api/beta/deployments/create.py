# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a deployment, which starts sessions of an agent on a schedule or on demand
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
    from collections.abc import Iterable, Mapping, Sequence

    from ...._client import Client
    from ...._values import Unset
    from ....models.deployments.beta_managed_agents_deployment import BetaManagedAgentsDeployment
    from ....models.deployments.beta_managed_agents_schedule import BetaManagedAgentsSchedule
    from ....models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from ....params.deployments import (
        BetaManagedAgentsDeploymentInitialEventParams,
        BetaManagedAgentsScheduleParams,
        DeploymentCreateParamsAgent,
        DeploymentCreateParamsResource,
    )
    from ....params.shared import BetaManagedAgentsBudgetLimitParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsDeployment] = Operation(
    id="beta.deployments.create",
    http_method="POST",
    path="/v1/deployments",
    kind="json",
    pointer="beta#/paths/~1v1~1deployments/post",
    decode=Lazy(__package__, "....models.deployments.beta_managed_agents_deployment", "BetaManagedAgentsDeployment"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    agent: DeploymentCreateParamsAgent,
    environment_id: str,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a deployment, which starts sessions of an agent on a schedule or on demand

    POST /v1/deployments

    Args:
        environment_id: Identifier of the environment.
        name: Name.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        vault_ids: Identifiers of the vaults whose credentials may be used.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1deployments/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"agent": agent, "environment_id": environment_id, "initial_events": initial_events, "name": name}
    if budget is not UNSET:
        _body["budget"] = budget
    if description is not UNSET:
        _body["description"] = description
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if resources is not UNSET:
        _body["resources"] = resources
    if schedule is not UNSET:
        _body["schedule"] = schedule
    if vault_ids is not UNSET:
        _body["vault_ids"] = vault_ids
    return RequestSpec(
        "POST",
        "/v1/deployments",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsDeployment:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsDeployment = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    agent: DeploymentCreateParamsAgent,
    environment_id: str,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        initial_events=initial_events,
        name=name,
        workspace_id=workspace_id,
        budget=budget,
        description=description,
        metadata=metadata,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    agent: DeploymentCreateParamsAgent,
    environment_id: str,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        initial_events=initial_events,
        name=name,
        workspace_id=workspace_id,
        budget=budget,
        description=description,
        metadata=metadata,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    agent: DeploymentCreateParamsAgent,
    environment_id: str,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        initial_events=initial_events,
        name=name,
        workspace_id=workspace_id,
        budget=budget,
        description=description,
        metadata=metadata,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    agent: DeploymentCreateParamsAgent,
    environment_id: str,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        initial_events=initial_events,
        name=name,
        workspace_id=workspace_id,
        budget=budget,
        description=description,
        metadata=metadata,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a deployment
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
        DeploymentUpdateParamsAgent,
        DeploymentUpdateParamsResource,
    )
    from ....params.shared import BetaManagedAgentsBudgetLimitParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsDeployment] = Operation(
    id="beta.deployments.update",
    http_method="POST",
    path="/v1/deployments/{deployment_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1deployments~1{deployment_id}/post",
    decode=Lazy(__package__, "....models.deployments.beta_managed_agents_deployment", "BetaManagedAgentsDeployment"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    deployment_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    agent: DeploymentUpdateParamsAgent | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a deployment

    POST /v1/deployments/{deployment_id}

    Args:
        deployment_id: Identifier of the deployment.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        vault_ids: Identifiers of the vaults whose credentials may be used.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1deployments~1{deployment_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if agent is not UNSET:
        _body["agent"] = agent
    if budget is not UNSET:
        _body["budget"] = budget
    if description is not UNSET:
        _body["description"] = description
    if environment_id is not UNSET:
        _body["environment_id"] = environment_id
    if initial_events is not UNSET:
        _body["initial_events"] = initial_events
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if name is not UNSET:
        _body["name"] = name
    if resources is not UNSET:
        _body["resources"] = resources
    if schedule is not UNSET:
        _body["schedule"] = schedule
    if vault_ids is not UNSET:
        _body["vault_ids"] = vault_ids
    return RequestSpec(
        "POST",
        "/v1/deployments/" + _p.segment("deployment_id", deployment_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaManagedAgentsDeployment:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsDeployment = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: DeploymentUpdateParamsAgent | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        description=description,
        environment_id=environment_id,
        initial_events=initial_events,
        metadata=metadata,
        name=name,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: DeploymentUpdateParamsAgent | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        description=description,
        environment_id=environment_id,
        initial_events=initial_events,
        metadata=metadata,
        name=name,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: DeploymentUpdateParamsAgent | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        description=description,
        environment_id=environment_id,
        initial_events=initial_events,
        metadata=metadata,
        name=name,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: DeploymentUpdateParamsAgent | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        description=description,
        environment_id=environment_id,
        initial_events=initial_events,
        metadata=metadata,
        name=name,
        resources=resources,
        schedule=schedule,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

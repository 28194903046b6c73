# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Start a session of an agent in an environment
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
    from ....models.sessions.beta_managed_agents_session import BetaManagedAgentsSession
    from ....models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from ....params.sessions import InitialEvent, SessionCreateParamsAgent, SessionCreateParamsResource
    from ....params.shared import BetaManagedAgentsBudgetLimitParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsSession] = Operation(
    id="beta.sessions.create",
    http_method="POST",
    path="/v1/sessions",
    kind="json",
    pointer="beta#/paths/~1v1~1sessions/post",
    decode=Lazy(__package__, "....models.sessions.beta_managed_agents_session", "BetaManagedAgentsSession"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    agent: SessionCreateParamsAgent,
    environment_id: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
    initial_events: Iterable[InitialEvent] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Start a session of an agent in an environment

    POST /v1/sessions

    Args:
        environment_id: Identifier of the environment.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        title: Title.
        vault_ids: Identifiers of the vaults whose credentials may be used.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"agent": agent, "environment_id": environment_id}
    if budget is not UNSET:
        _body["budget"] = budget
    if initial_events is not UNSET:
        _body["initial_events"] = initial_events
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if resources is not UNSET:
        _body["resources"] = resources
    if title is not UNSET:
        _body["title"] = title
    if vault_ids is not UNSET:
        _body["vault_ids"] = vault_ids
    return RequestSpec(
        "POST",
        "/v1/sessions",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsSession:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsSession = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    agent: SessionCreateParamsAgent,
    environment_id: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
    initial_events: Iterable[InitialEvent] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSession]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        workspace_id=workspace_id,
        budget=budget,
        initial_events=initial_events,
        metadata=metadata,
        resources=resources,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    agent: SessionCreateParamsAgent,
    environment_id: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
    initial_events: Iterable[InitialEvent] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSession:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        workspace_id=workspace_id,
        budget=budget,
        initial_events=initial_events,
        metadata=metadata,
        resources=resources,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    agent: SessionCreateParamsAgent,
    environment_id: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
    initial_events: Iterable[InitialEvent] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSession]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        workspace_id=workspace_id,
        budget=budget,
        initial_events=initial_events,
        metadata=metadata,
        resources=resources,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    agent: SessionCreateParamsAgent,
    environment_id: str,
    workspace_id: str | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
    initial_events: Iterable[InitialEvent] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSession:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent=agent,
        environment_id=environment_id,
        workspace_id=workspace_id,
        budget=budget,
        initial_events=initial_events,
        metadata=metadata,
        resources=resources,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

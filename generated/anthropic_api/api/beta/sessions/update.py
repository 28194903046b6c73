# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a session, such as its title, metadata or agent
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
    from ....params.sessions import BetaManagedAgentsSessionAgentUpdateParam
    from ....params.shared import BetaManagedAgentsBudgetLimitParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsSession] = Operation(
    id="beta.sessions.update",
    http_method="POST",
    path="/v1/sessions/{session_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1sessions~1{session_id}/post",
    decode=Lazy(__package__, "....models.sessions.beta_managed_agents_session", "BetaManagedAgentsSession"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    session_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a session, such as its title, metadata or agent

    POST /v1/sessions/{session_id}

    Args:
        session_id: Identifier of the session.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        title: Title.
        vault_ids: Identifiers of the vaults whose credentials may be used.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions~1{session_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if agent is not UNSET:
        _body["agent"] = agent
    if budget is not UNSET:
        _body["budget"] = budget
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if title is not UNSET:
        _body["title"] = title
    if vault_ids is not UNSET:
        _body["vault_ids"] = vault_ids
    return RequestSpec(
        "POST",
        "/v1/sessions/" + _p.segment("session_id", session_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaManagedAgentsSession:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsSession = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSession]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        metadata=metadata,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    session_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSession:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        metadata=metadata,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSession]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        metadata=metadata,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    session_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSession:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        workspace_id=workspace_id,
        agent=agent,
        budget=budget,
        metadata=metadata,
        title=title,
        vault_ids=vault_ids,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List runs of deployments, filtered by deployment, trigger, outcome or time
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
    import datetime as dt
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.deployment_runs.beta_managed_agents_deployment_run_page_cursor import (
        BetaManagedAgentsDeploymentRunPageCursor,
    )
    from ....models.shared.beta_managed_agents_deployment_run import BetaManagedAgentsDeploymentRun
    from ....params.deployment_runs import BetaManagedAgentsTriggerType

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsDeploymentRun] = Operation(
    id="beta.deployment_runs.list",
    http_method="GET",
    path="/v1/deployment_runs",
    kind="page",
    pointer="beta#/paths/~1v1~1deployment_runs/get",
    decode=Lazy(__package__, "....models.shared.beta_managed_agents_deployment_run", "BetaManagedAgentsDeploymentRun"),
    decode_page=Lazy(
        __package__,
        "....models.deployment_runs.beta_managed_agents_deployment_run_page_cursor",
        "BetaManagedAgentsDeploymentRunPageCursor",
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List runs of deployments, filtered by deployment, trigger, outcome or time

    GET /v1/deployment_runs

    Args:
        created_at_gt: Only items created after this time.
        created_at_gte: Only items created at this time or later.
        created_at_lt: Only items created before this time.
        created_at_lte: Only items created at this time or earlier.
        deployment_id: Only items of this deployment.
        has_error: Only runs that failed, or only those that did not.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        trigger_type: Only runs that were set off this way.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1deployment_runs/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "created_at[gt]", created_at_gt)
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lt]", created_at_lt)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "deployment_id", deployment_id)
    _p.add_query(_query, "has_error", has_error)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "trigger_type", trigger_type)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/deployment_runs",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsDeploymentRunPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsDeploymentRunPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeploymentRunPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        has_error=has_error,
        limit=limit,
        page=page,
        trigger_type=trigger_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeploymentRunPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        has_error=has_error,
        limit=limit,
        page=page,
        trigger_type=trigger_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeploymentRunPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        has_error=has_error,
        limit=limit,
        page=page,
        trigger_type=trigger_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeploymentRunPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        has_error=has_error,
        limit=limit,
        page=page,
        trigger_type=trigger_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

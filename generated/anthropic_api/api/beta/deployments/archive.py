# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive a deployment, so that it never runs again
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
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.deployments.beta_managed_agents_deployment import BetaManagedAgentsDeployment

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsDeployment] = Operation(
    id="beta.deployments.archive",
    http_method="POST",
    path="/v1/deployments/{deployment_id}/archive",
    kind="json",
    pointer="beta#/paths/~1v1~1deployments~1{deployment_id}~1archive/post",
    decode=Lazy(__package__, "....models.deployments.beta_managed_agents_deployment", "BetaManagedAgentsDeployment"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    deployment_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Archive a deployment, so that it never runs again

    POST /v1/deployments/{deployment_id}/archive

    Args:
        deployment_id: Identifier of the deployment.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1deployments~1{deployment_id}~1archive/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/deployments/" + _p.segment("deployment_id", deployment_id) + "/archive",
        headers=_headers,
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
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsDeployment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    deployment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsDeployment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        deployment_id=deployment_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

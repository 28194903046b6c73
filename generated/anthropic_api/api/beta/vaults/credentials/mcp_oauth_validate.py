# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Check that the OAuth credential of an MCP server still works
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
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.vaults.beta_managed_agents_credential_validation import BetaManagedAgentsCredentialValidation

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsCredentialValidation] = Operation(
    id="beta.vaults.credentials.mcp_oauth_validate",
    http_method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
    kind="json",
    pointer="beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1mcp_oauth_validate/post",
    decode=Lazy(
        __package__,
        ".....models.vaults.beta_managed_agents_credential_validation",
        "BetaManagedAgentsCredentialValidation",
    ),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    vault_id: str,
    credential_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Check that the OAuth credential of an MCP server still works

    POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate

    Args:
        vault_id: Identifier of the vault.
        credential_id: Identifier of the credential.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1mcp_oauth_validate/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/vaults/"
        + _p.segment("vault_id", vault_id)
        + "/credentials/"
        + _p.segment("credential_id", credential_id)
        + "/mcp_oauth_validate",
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsCredentialValidation:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsCredentialValidation = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredentialValidation]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredentialValidation:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredentialValidation]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredentialValidation:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

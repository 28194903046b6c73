# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a credential, such as its token
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
    from collections.abc import Iterable, Mapping

    from ....._client import Client
    from ....._values import Unset
    from .....models.vaults.beta_managed_agents_credential import BetaManagedAgentsCredential
    from .....params.vaults import CredentialUpdateParamsAuth

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsCredential] = Operation(
    id="beta.vaults.credentials.update",
    http_method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/post",
    decode=Lazy(__package__, ".....models.vaults.beta_managed_agents_credential", "BetaManagedAgentsCredential"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    vault_id: str,
    credential_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    auth: CredentialUpdateParamsAuth | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a credential, such as its token

    POST /v1/vaults/{vault_id}/credentials/{credential_id}

    Args:
        vault_id: Identifier of the vault.
        credential_id: Identifier of the credential.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        display_name: Name as people see it.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if auth is not UNSET:
        _body["auth"] = auth
    if display_name is not UNSET:
        _body["display_name"] = display_name
    if metadata is not UNSET:
        _body["metadata"] = metadata
    return RequestSpec(
        "POST",
        "/v1/vaults/" + _p.segment("vault_id", vault_id) + "/credentials/" + _p.segment("credential_id", credential_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaManagedAgentsCredential:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsCredential = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    auth: CredentialUpdateParamsAuth | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredential]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        auth=auth,
        display_name=display_name,
        metadata=metadata,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    auth: CredentialUpdateParamsAuth | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredential:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        auth=auth,
        display_name=display_name,
        metadata=metadata,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    auth: CredentialUpdateParamsAuth | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredential]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        auth=auth,
        display_name=display_name,
        metadata=metadata,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    vault_id: str,
    credential_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    auth: CredentialUpdateParamsAuth | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredential:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        credential_id=credential_id,
        workspace_id=workspace_id,
        auth=auth,
        display_name=display_name,
        metadata=metadata,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

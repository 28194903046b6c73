# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the credentials of a vault
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
    from .....models.vaults.beta_managed_agents_credential import BetaManagedAgentsCredential
    from .....models.vaults.beta_managed_agents_credential_page_cursor import BetaManagedAgentsCredentialPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsCredential] = Operation(
    id="beta.vaults.credentials.list",
    http_method="GET",
    path="/v1/vaults/{vault_id}/credentials",
    kind="page",
    pointer="beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/get",
    decode=Lazy(__package__, ".....models.vaults.beta_managed_agents_credential", "BetaManagedAgentsCredential"),
    decode_page=Lazy(
        __package__,
        ".....models.vaults.beta_managed_agents_credential_page_cursor",
        "BetaManagedAgentsCredentialPageCursor",
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    vault_id: str,
    *,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the credentials of a vault

    GET /v1/vaults/{vault_id}/credentials

    Args:
        vault_id: Identifier of the vault.
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/vaults/" + _p.segment("vault_id", vault_id) + "/credentials",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsCredentialPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsCredentialPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    vault_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredentialPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    vault_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredentialPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    vault_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsCredentialPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        vault_id=vault_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    vault_id: str,
    *,
    client: Client,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsCredentialPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        vault_id=vault_id,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

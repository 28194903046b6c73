# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Download the content of a file
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[bytes] = Operation(
    id="beta.files.download",
    http_method="GET",
    path="/v1/files/{file_id}/content",
    kind="binary",
    pointer="beta#/paths/~1v1~1files~1{file_id}~1content/get",
    accept="application/octet-stream",
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "file_expired",
        "file_not_downloadable",
        "organization_on_hold",
    ),
)


def build_request(
    file_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Download the content of a file

    Only files that a tool or a session wrote can be downloaded, not those that were uploaded.

    GET /v1/files/{file_id}/content

    Args:
        file_id: Identifier of the file.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, cmek_key_network_blocked, file_expired, file_not_downloadable,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1files~1{file_id}~1content/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/files/" + _p.segment("file_id", file_id) + "/content",
        headers=_headers,
    )


def parse_response(content: bytes) -> bytes:
    """
    Decode the body of a success.
    """
    value: bytes = content
    return value


def sync_detailed(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[bytes]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> bytes:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[bytes]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> bytes:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete a file
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _params as _p
from ..._client import Response, send, send_async
from ..._codecs import Lazy
from ..._json import loads
from ..._operation import Operation, RequestSpec
from ..._values import UNSET

if TYPE_CHECKING:
    from ..._client import Client
    from ..._values import Unset
    from ...models.files.deleted_file import DeletedFile

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[DeletedFile] = Operation(
    id="files.delete",
    http_method="DELETE",
    path="/v1/files/{file_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1files~1{file_id}/delete",
    decode=Lazy(__package__, "...models.files.deleted_file", "DeletedFile"),
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "organization_on_hold",
    ),
)


def build_request(
    file_id: str,
    *,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Delete a file

    DELETE /v1/files/{file_id}

    Args:
        file_id: Identifier of the file.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

    Source:
        ga#/paths/~1v1~1files~1{file_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "DELETE",
        "/v1/files/" + _p.segment("file_id", file_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> DeletedFile:
    """
    Decode the body of a success.
    """
    value: DeletedFile = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[DeletedFile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> DeletedFile:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[DeletedFile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    file_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> DeletedFile:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        file_id=file_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

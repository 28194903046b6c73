# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the files of the workspace
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
    from collections.abc import Sequence

    from ..._client import Client
    from ..._values import Unset
    from ...models.files.file_metadata import FileMetadata
    from ...models.files.file_metadata_page_cursor import FileMetadataPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FileMetadata] = Operation(
    id="files.list",
    http_method="GET",
    path="/v1/files",
    kind="page",
    pointer="ga#/paths/~1v1~1files/get",
    decode=Lazy(__package__, "...models.files.file_metadata", "FileMetadata"),
    decode_page=Lazy(__package__, "...models.files.file_metadata_page_cursor", "FileMetadataPageCursor"),
    page="cursor",
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "organization_on_hold",
    ),
)


def build_request(
    *,
    ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    List the files of the workspace

    GET /v1/files

    Args:
        ids: Only items of these ids.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

    Source:
        ga#/paths/~1v1~1files/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "ids[]", ids)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/files",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> FileMetadataPageCursor:
    """
    Decode the body of a success.
    """
    value: FileMetadataPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[FileMetadataPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        ids=ids,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> FileMetadataPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        ids=ids,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[FileMetadataPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        ids=ids,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    ids: Sequence[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> FileMetadataPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        ids=ids,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the batches of the workspace, newest first
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
    from .....models.messages.message_batch import MessageBatch
    from .....models.messages.message_batch_page import MessageBatchPage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[MessageBatch] = Operation(
    id="beta.messages.batches.list",
    http_method="GET",
    path="/v1/messages/batches",
    kind="page",
    pointer="beta#/paths/~1v1~1messages~1batches/get",
    decode=Lazy(__package__, ".....models.messages.message_batch", "MessageBatch"),
    decode_page=Lazy(__package__, ".....models.messages.message_batch_page", "MessageBatchPage"),
    page="id",
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    *,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the batches of the workspace, newest first

    GET /v1/messages/batches

    Args:
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        limit: Most items on a page.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1messages~1batches/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "limit", limit)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/messages/batches",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> MessageBatchPage:
    """
    Decode the body of a success.
    """
    value: MessageBatchPage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[MessageBatchPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> MessageBatchPage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[MessageBatchPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> MessageBatchPage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        limit=limit,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

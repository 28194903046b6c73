# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete a batch that has ended
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
    from ...._client import Client
    from ...._values import Unset
    from ....models.messages.deleted_message_batch import DeletedMessageBatch

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[DeletedMessageBatch] = Operation(
    id="messages.batches.delete",
    http_method="DELETE",
    path="/v1/messages/batches/{message_batch_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/delete",
    decode=Lazy(__package__, "....models.messages.deleted_message_batch", "DeletedMessageBatch"),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    message_batch_id: str,
    *,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Delete a batch that has ended

    Only a batch that has ended can be deleted; cancel it first if need be.

    DELETE /v1/messages/batches/{message_batch_id}

    Args:
        message_batch_id: Identifier of the batch.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        ga#/paths/~1v1~1messages~1batches~1{message_batch_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "DELETE",
        "/v1/messages/batches/" + _p.segment("message_batch_id", message_batch_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> DeletedMessageBatch:
    """
    Decode the body of a success.
    """
    value: DeletedMessageBatch = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    message_batch_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[DeletedMessageBatch]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        message_batch_id=message_batch_id,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    message_batch_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> DeletedMessageBatch:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        message_batch_id=message_batch_id,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    message_batch_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[DeletedMessageBatch]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        message_batch_id=message_batch_id,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    message_batch_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> DeletedMessageBatch:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        message_batch_id=message_batch_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

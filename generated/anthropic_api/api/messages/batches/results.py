# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Read the results of a batch that has ended, one line for each request
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._bodies import parse_lines
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from ...._client import Client
    from ...._values import Unset
    from ....models.messages.message_batch_individual_response import MessageBatchIndividualResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[MessageBatchIndividualResponse] = Operation(
    id="messages.batches.results",
    http_method="GET",
    path="/v1/messages/batches/{message_batch_id}/results",
    kind="lines",
    pointer="ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1results/get",
    decode_line=Lazy(
        __package__, "....models.messages.message_batch_individual_response", "MessageBatchIndividualResponse"
    ),
    accept="application/x-jsonl",
    error_codes=("claude_code_key_creator_not_member", "cmek_key_disabled", "organization_on_hold"),
)


def build_request(
    message_batch_id: str,
    *,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Read the results of a batch that has ended, one line for each request

    Results come in JSON lines and in any order; match them by custom_id. They can be read for 29 days after
    the batch was created.

    GET /v1/messages/batches/{message_batch_id}/results

    Args:
        message_batch_id: Identifier of the batch.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, organization_on_hold.

    Source:
        ga#/paths/~1v1~1messages~1batches~1{message_batch_id}~1results/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/messages/batches/" + _p.segment("message_batch_id", message_batch_id) + "/results",
        headers=_headers,
    )


def parse_response(content: bytes) -> list[MessageBatchIndividualResponse]:
    """
    Decode the body of a success.
    """
    value: list[MessageBatchIndividualResponse] = parse_lines(content, OPERATION.decode_line)
    return value


def sync_detailed(
    message_batch_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[list[MessageBatchIndividualResponse]]:
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
) -> list[MessageBatchIndividualResponse]:
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
) -> Response[list[MessageBatchIndividualResponse]]:
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
) -> list[MessageBatchIndividualResponse]:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        message_batch_id=message_batch_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a batch of messages that are processed in the background, within 24 hours
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
    from .....params.messages import BetaBatchCreateParamsRequest

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[MessageBatch] = Operation(
    id="beta.messages.batches.create",
    http_method="POST",
    path="/v1/messages/batches",
    kind="json",
    pointer="beta#/paths/~1v1~1messages~1batches/post",
    decode=Lazy(__package__, ".....models.messages.message_batch", "MessageBatch"),
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_key_disabled",
        "enforced_spend_limit_reached",
        "organization_on_hold",
    ),
)


def build_request(
    *,
    requests: Iterable[BetaBatchCreateParamsRequest],
    user_profile_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a batch of messages that are processed in the background, within 24 hours

    A batch begins to be processed at once and ends within 24 hours. Read the results with
    messages/batches/{message_batch_id}/results when processing_status is ended.

    POST /v1/messages/batches

    Args:
        requests: The requests of the batch, 1 to 100,000, each with an id of your own.
        user_profile_id: The user profile on whose behalf the request is made.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, enforced_spend_limit_reached, organization_on_hold.

    Source:
        beta#/paths/~1v1~1messages~1batches/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-user-profile-id", user_profile_id)
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"requests": requests}
    return RequestSpec(
        "POST",
        "/v1/messages/batches",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> MessageBatch:
    """
    Decode the body of a success.
    """
    value: MessageBatch = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    requests: Iterable[BetaBatchCreateParamsRequest],
    user_profile_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[MessageBatch]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        requests=requests,
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    requests: Iterable[BetaBatchCreateParamsRequest],
    user_profile_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> MessageBatch:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        requests=requests,
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    requests: Iterable[BetaBatchCreateParamsRequest],
    user_profile_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[MessageBatch]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        requests=requests,
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    requests: Iterable[BetaBatchCreateParamsRequest],
    user_profile_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> MessageBatch:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        requests=requests,
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

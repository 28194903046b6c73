# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one model by its id or alias
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
    from ...models.models.model_info import ModelInfo

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ModelInfo] = Operation(
    id="models.retrieve",
    http_method="GET",
    path="/v1/models/{model_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1models~1{model_id}/get",
    decode=Lazy(__package__, "...models.models.model_info", "ModelInfo"),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    model_id: str,
    *,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Get one model by its id or alias

    GET /v1/models/{model_id}

    Args:
        model_id: Id or alias of the model.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        ga#/paths/~1v1~1models~1{model_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/models/" + _p.segment("model_id", model_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> ModelInfo:
    """
    Decode the body of a success.
    """
    value: ModelInfo = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    model_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[ModelInfo]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        model_id=model_id,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    model_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> ModelInfo:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        model_id=model_id,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    model_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[ModelInfo]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        model_id=model_id,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    model_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> ModelInfo:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        model_id=model_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Start a dream: a job that works over past sessions and tidies up a memory store
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
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.dreams.beta_dream import BetaDream
    from ....params.dreams import BetaDreamInputParam, BetaOutputBehaviorParam, DreamCreateParamsModel

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDream] = Operation(
    id="beta.dreams.create",
    http_method="POST",
    path="/v1/dreams",
    kind="json",
    pointer="beta#/paths/~1v1~1dreams/post",
    decode=Lazy(__package__, "....models.dreams.beta_dream", "BetaDream"),
    betas=("dreaming-2026-04-21",),
)


def build_request(
    *,
    inputs: Iterable[BetaDreamInputParam],
    model: DreamCreateParamsModel,
    workspace_id: str | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Start a dream: a job that works over past sessions and tidies up a memory store

    POST /v1/dreams

    Args:
        model: Id or alias of the model.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        instructions: Instructions in plain text.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1dreams/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"inputs": inputs, "model": model}
    if instructions is not UNSET:
        _body["instructions"] = instructions
    if output_behavior is not UNSET:
        _body["output_behavior"] = output_behavior
    return RequestSpec(
        "POST",
        "/v1/dreams",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaDream:
    """
    Decode the body of a success.
    """
    value: BetaDream = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    inputs: Iterable[BetaDreamInputParam],
    model: DreamCreateParamsModel,
    workspace_id: str | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaDream]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        inputs=inputs,
        model=model,
        workspace_id=workspace_id,
        instructions=instructions,
        output_behavior=output_behavior,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    inputs: Iterable[BetaDreamInputParam],
    model: DreamCreateParamsModel,
    workspace_id: str | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaDream:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        inputs=inputs,
        model=model,
        workspace_id=workspace_id,
        instructions=instructions,
        output_behavior=output_behavior,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    inputs: Iterable[BetaDreamInputParam],
    model: DreamCreateParamsModel,
    workspace_id: str | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaDream]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        inputs=inputs,
        model=model,
        workspace_id=workspace_id,
        instructions=instructions,
        output_behavior=output_behavior,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    inputs: Iterable[BetaDreamInputParam],
    model: DreamCreateParamsModel,
    workspace_id: str | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaDream:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        inputs=inputs,
        model=model,
        workspace_id=workspace_id,
        instructions=instructions,
        output_behavior=output_behavior,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Acknowledge an item of work that was handed out by poll
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from .....models.environments.beta_self_hosted_work import BetaSelfHostedWork

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaSelfHostedWork] = Operation(
    id="beta.environments.work.ack",
    http_method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/ack",
    kind="json",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1ack/post",
    decode=Lazy(__package__, ".....models.environments.beta_self_hosted_work", "BetaSelfHostedWork"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    environment_id: str,
    work_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Acknowledge an item of work that was handed out by poll

    POST /v1/environments/{environment_id}/work/{work_id}/ack

    Args:
        environment_id: Identifier of the environment.
        work_id: Identifier of the item of work.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}~1work~1{work_id}~1ack/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/environments/"
        + _p.segment("environment_id", environment_id)
        + "/work/"
        + _p.segment("work_id", work_id)
        + "/ack",
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaSelfHostedWork:
    """
    Decode the body of a success.
    """
    value: BetaSelfHostedWork = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWork]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWork:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaSelfHostedWork]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaSelfHostedWork:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        work_id=work_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one external encryption key
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.external_key import ExternalKey

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ExternalKey] = Operation(
    id="organization.external_keys.retrieve",
    http_method="GET",
    path="/v1/organizations/external_keys/{external_key_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/get",
    decode=Lazy(__package__, "....models.organization.external_key", "ExternalKey"),
)


def build_request(
    external_key_id: str,
) -> RequestSpec:
    """
    Get one external encryption key

    GET /v1/organizations/external_keys/{external_key_id}

    Args:
        external_key_id: Identifier of the external encryption key.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/external_keys/" + _p.segment("external_key_id", external_key_id),
    )


def parse_response(content: bytes) -> ExternalKey:
    """
    Decode the body of a success.
    """
    value: ExternalKey = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    external_key_id: str,
    *,
    client: Client,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    external_key_id: str,
    *,
    client: Client,
) -> ExternalKey:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: Client,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    external_key_id: str,
    *,
    client: Client,
) -> ExternalKey:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one API key; its secret is never returned
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.api_key import APIKey

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[APIKey] = Operation(
    id="beta.organization.api_keys.retrieve",
    http_method="GET",
    path="/v1/organizations/api_keys/{api_key_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/get",
    decode=Lazy(__package__, ".....models.organization.api_key", "APIKey"),
)


def build_request(
    api_key_id: str,
) -> RequestSpec:
    """
    Get one API key; its secret is never returned

    GET /v1/organizations/api_keys/{api_key_id}

    Args:
        api_key_id: Identifier of the API key.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/api_keys/" + _p.segment("api_key_id", api_key_id),
    )


def parse_response(content: bytes) -> APIKey:
    """
    Decode the body of a success.
    """
    value: APIKey = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    api_key_id: str,
    *,
    client: Client,
) -> Response[APIKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        api_key_id=api_key_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    api_key_id: str,
    *,
    client: Client,
) -> APIKey:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        api_key_id=api_key_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    api_key_id: str,
    *,
    client: Client,
) -> Response[APIKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        api_key_id=api_key_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    api_key_id: str,
    *,
    client: Client,
) -> APIKey:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        api_key_id=api_key_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Rename an API key or change its status
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
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.api_key import APIKey

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[APIKey] = Operation(
    id="beta.organization.api_keys.update",
    http_method="POST",
    path="/v1/organizations/api_keys/{api_key_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/post",
    decode=Lazy(__package__, ".....models.organization.api_key", "APIKey"),
    error_codes=("org_api_key_limit_exceeded", "sandbox_egress_restricted", "workspace_api_key_limit_exceeded"),
)


def build_request(
    api_key_id: str,
    *,
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Rename an API key or change its status

    POST /v1/organizations/api_keys/{api_key_id}

    Args:
        api_key_id: Identifier of the API key.
        name: Name.
        status: Where the object stands.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: org_api_key_limit_exceeded,
            sandbox_egress_restricted, workspace_api_key_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1api_keys~1{api_key_id}/post
    """
    _body: _p.Body = {}
    if name is not UNSET:
        _body["name"] = name
    if status is not UNSET:
        _body["status"] = status
    return RequestSpec(
        "POST",
        "/v1/organizations/api_keys/" + _p.segment("api_key_id", api_key_id),
        json=_body or UNSET,
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
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
) -> Response[APIKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        api_key_id=api_key_id,
        name=name,
        status=status,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    api_key_id: str,
    *,
    client: Client,
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
) -> APIKey:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        api_key_id=api_key_id,
        name=name,
        status=status,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    api_key_id: str,
    *,
    client: Client,
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
) -> Response[APIKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        api_key_id=api_key_id,
        name=name,
        status=status,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    api_key_id: str,
    *,
    client: Client,
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
) -> APIKey:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        api_key_id=api_key_id,
        name=name,
        status=status,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

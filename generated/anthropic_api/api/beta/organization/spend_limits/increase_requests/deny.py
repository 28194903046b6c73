# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Deny a request for a higher spend limit
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.spend_limit_increase_request import SpendLimitIncreaseRequest

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendLimitIncreaseRequest] = Operation(
    id="beta.organization.spend_limits.increase_requests.deny",
    http_method="POST",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1deny/post",
    decode=Lazy(__package__, "......models.organization.spend_limit_increase_request", "SpendLimitIncreaseRequest"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    spend_limit_increase_request_id: str,
    *,
    suppress_notification: bool | Unset = UNSET,
) -> RequestSpec:
    """
    Deny a request for a higher spend limit

    POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny

    Args:
        spend_limit_increase_request_id: Identifier of the request for a higher spend limit.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1deny/post
    """
    _body: _p.Body = {}
    if suppress_notification is not UNSET:
        _body["suppress_notification"] = suppress_notification
    return RequestSpec(
        "POST",
        "/v1/organizations/spend_limit_increase_requests/"
        + _p.segment("spend_limit_increase_request_id", spend_limit_increase_request_id)
        + "/deny",
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> SpendLimitIncreaseRequest:
    """
    Decode the body of a success.
    """
    value: SpendLimitIncreaseRequest = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    suppress_notification: bool | Unset = UNSET,
) -> Response[SpendLimitIncreaseRequest]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        suppress_notification=suppress_notification,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    suppress_notification: bool | Unset = UNSET,
) -> SpendLimitIncreaseRequest:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        suppress_notification=suppress_notification,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    suppress_notification: bool | Unset = UNSET,
) -> Response[SpendLimitIncreaseRequest]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        suppress_notification=suppress_notification,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    suppress_notification: bool | Unset = UNSET,
) -> SpendLimitIncreaseRequest:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        suppress_notification=suppress_notification,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

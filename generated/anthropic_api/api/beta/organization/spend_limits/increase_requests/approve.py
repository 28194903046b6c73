# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Approve a request for a higher spend limit
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
    from ......models.organization.increase_request_approve_response import IncreaseRequestApproveResponse
    from ......models.organization.spend_limit_period import SpendLimitPeriod

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[IncreaseRequestApproveResponse] = Operation(
    id="beta.organization.spend_limits.increase_requests.approve",
    http_method="POST",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1approve/post",
    decode=Lazy(
        __package__, "......models.organization.increase_request_approve_response", "IncreaseRequestApproveResponse"
    ),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    spend_limit_increase_request_id: str,
    *,
    amount: str,
    period: SpendLimitPeriod | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
) -> RequestSpec:
    """
    Approve a request for a higher spend limit

    POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve

    Args:
        spend_limit_increase_request_id: Identifier of the request for a higher spend limit.
        amount: Amount of money, as a decimal string.
        period: Period that the limit covers.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1approve/post
    """
    _body: _p.Body = {"amount": amount}
    if period is not UNSET:
        _body["period"] = period
    if suppress_notification is not UNSET:
        _body["suppress_notification"] = suppress_notification
    return RequestSpec(
        "POST",
        "/v1/organizations/spend_limit_increase_requests/"
        + _p.segment("spend_limit_increase_request_id", spend_limit_increase_request_id)
        + "/approve",
        json=_body,
    )


def parse_response(content: bytes) -> IncreaseRequestApproveResponse:
    """
    Decode the body of a success.
    """
    value: IncreaseRequestApproveResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    amount: str,
    period: SpendLimitPeriod | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
) -> Response[IncreaseRequestApproveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        amount=amount,
        period=period,
        suppress_notification=suppress_notification,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    amount: str,
    period: SpendLimitPeriod | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
) -> IncreaseRequestApproveResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        amount=amount,
        period=period,
        suppress_notification=suppress_notification,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    amount: str,
    period: SpendLimitPeriod | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
) -> Response[IncreaseRequestApproveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        amount=amount,
        period=period,
        suppress_notification=suppress_notification,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    amount: str,
    period: SpendLimitPeriod | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
) -> IncreaseRequestApproveResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        spend_limit_increase_request_id=spend_limit_increase_request_id,
        amount=amount,
        period=period,
        suppress_notification=suppress_notification,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

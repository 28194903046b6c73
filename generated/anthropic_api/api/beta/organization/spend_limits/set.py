# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Set the spend limit of a scope, such as a user or a workspace
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
    from .....models.organization.spend_limit import SpendLimit
    from .....models.organization.spend_limit_period import SpendLimitPeriod
    from .....params.organization import SpendLimitSetParamsScope

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendLimit] = Operation(
    id="beta.organization.spend_limits.set",
    http_method="POST",
    path="/v1/organizations/spend_limits",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1spend_limits/post",
    decode=Lazy(__package__, ".....models.organization.spend_limit", "SpendLimit"),
    error_codes=("sandbox_egress_restricted", "spend_limits_admin_api_writes_not_enabled"),
)


def build_request(
    *,
    amount: str | None,
    scope: SpendLimitSetParamsScope,
    period: SpendLimitPeriod | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Set the spend limit of a scope, such as a user or a workspace

    POST /v1/organizations/spend_limits

    Args:
        amount: Amount of money, as a decimal string.
        period: Period that the limit covers.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
            spend_limits_admin_api_writes_not_enabled.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limits/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"amount": amount, "scope": scope}
    if period is not UNSET:
        _body["period"] = period
    return RequestSpec(
        "POST",
        "/v1/organizations/spend_limits",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> SpendLimit:
    """
    Decode the body of a success.
    """
    value: SpendLimit = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    amount: str | None,
    scope: SpendLimitSetParamsScope,
    period: SpendLimitPeriod | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SpendLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        amount=amount,
        scope=scope,
        period=period,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    amount: str | None,
    scope: SpendLimitSetParamsScope,
    period: SpendLimitPeriod | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SpendLimit:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        amount=amount,
        scope=scope,
        period=period,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    amount: str | None,
    scope: SpendLimitSetParamsScope,
    period: SpendLimitPeriod | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SpendLimit]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        amount=amount,
        scope=scope,
        period=period,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    amount: str | None,
    scope: SpendLimitSetParamsScope,
    period: SpendLimitPeriod | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SpendLimit:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        amount=amount,
        scope=scope,
        period=period,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the spend limits of the organization
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
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_spend_limit_page_cursor import BetaSpendLimitPageCursor
    from .....models.organization.spend_limit import SpendLimit

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SpendLimit] = Operation(
    id="beta.organization.spend_limits.list",
    http_method="GET",
    path="/v1/organizations/spend_limits",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1spend_limits/get",
    decode=Lazy(__package__, ".....models.organization.spend_limit", "SpendLimit"),
    decode_page=Lazy(__package__, ".....models.organization.beta_spend_limit_page_cursor", "BetaSpendLimitPageCursor"),
    page="cursor",
    betas=("spend-limit-reads-2026-09-26",),
    error_codes=("organization_type_not_supported",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | None
    | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the spend limits of the organization

    GET /v1/organizations/spend_limits

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        scope_type: Only limits of this kind of scope.
        workspace_id: Only items of this workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: organization_type_not_supported.

    Source:
        beta#/paths/~1v1~1organizations~1spend_limits/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "scope_type[]", scope_type)
    _p.add_query(_query, "workspace_id", workspace_id)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/spend_limits",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaSpendLimitPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaSpendLimitPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | None
    | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSpendLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        scope_type=scope_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | None
    | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSpendLimitPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        scope_type=scope_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | None
    | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaSpendLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        scope_type=scope_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | None
    | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaSpendLimitPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        scope_type=scope_type,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the plugins of the organization
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
    import datetime as dt
    from collections.abc import Iterable
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_plugin import BetaPlugin
    from .....models.organization.beta_plugin_page_cursor import BetaPluginPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPlugin] = Operation(
    id="beta.organization.plugins.list",
    http_method="GET",
    path="/v1/organizations/plugins",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1plugins/get",
    decode=Lazy(__package__, ".....models.organization.beta_plugin", "BetaPlugin"),
    decode_page=Lazy(__package__, ".....models.organization.beta_plugin_page_cursor", "BetaPluginPageCursor"),
    page="cursor",
    betas=("ce-plugins-2026-09-01",),
)


def build_request(
    *,
    created_at_gt: str | dt.datetime | None | Unset = UNSET,
    created_at_gte: str | dt.datetime | None | Unset = UNSET,
    created_at_lt: str | dt.datetime | None | Unset = UNSET,
    created_at_lte: str | dt.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    marketplace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    owner_user_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the plugins of the organization

    GET /v1/organizations/plugins

    Args:
        created_at_gt: Only items created after this time.
        created_at_gte: Only items created at this time or later.
        created_at_lt: Only items created before this time.
        created_at_lte: Only items created at this time or earlier.
        limit: Most items on a page.
        marketplace_id: Only plugins of this marketplace.
        organization_id: Organization whose view of the plugin is wanted.
        owner_type: Only items with this kind of owner.
        owner_user_id: Only items of this owner.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1plugins/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "created_at[gt]", created_at_gt)
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lt]", created_at_lt)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "marketplace_id", marketplace_id)
    _p.add_query(_query, "organization_id", organization_id)
    _p.add_query(_query, "owner_type", owner_type)
    _p.add_query(_query, "owner_user_id", owner_user_id)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/plugins",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaPluginPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaPluginPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | None | Unset = UNSET,
    created_at_gte: str | dt.datetime | None | Unset = UNSET,
    created_at_lt: str | dt.datetime | None | Unset = UNSET,
    created_at_lte: str | dt.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    marketplace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    owner_user_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        owner_type=owner_type,
        owner_user_id=owner_user_id,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | None | Unset = UNSET,
    created_at_gte: str | dt.datetime | None | Unset = UNSET,
    created_at_lt: str | dt.datetime | None | Unset = UNSET,
    created_at_lte: str | dt.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    marketplace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    owner_user_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        owner_type=owner_type,
        owner_user_id=owner_user_id,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | None | Unset = UNSET,
    created_at_gte: str | dt.datetime | None | Unset = UNSET,
    created_at_lt: str | dt.datetime | None | Unset = UNSET,
    created_at_lte: str | dt.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    marketplace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    owner_user_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        owner_type=owner_type,
        owner_user_id=owner_user_id,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    created_at_gt: str | dt.datetime | None | Unset = UNSET,
    created_at_gte: str | dt.datetime | None | Unset = UNSET,
    created_at_lt: str | dt.datetime | None | Unset = UNSET,
    created_at_lte: str | dt.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    marketplace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
    owner_type: Literal["organization", "user"] | str | None | Unset = UNSET,
    owner_user_id: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        marketplace_id=marketplace_id,
        organization_id=organization_id,
        owner_type=owner_type,
        owner_user_id=owner_user_id,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

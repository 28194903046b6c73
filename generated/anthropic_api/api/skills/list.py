# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List skills, your own and those of Anthropic
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _params as _p
from ..._client import Response, send, send_async
from ..._codecs import Lazy
from ..._json import loads
from ..._operation import Operation, RequestSpec
from ..._values import UNSET

if TYPE_CHECKING:
    from ..._client import Client
    from ..._values import Unset
    from ...models.skills.skill import Skill
    from ...models.skills.skill_page_cursor import SkillPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Skill] = Operation(
    id="skills.list",
    http_method="GET",
    path="/v1/skills",
    kind="page",
    pointer="ga#/paths/~1v1~1skills/get",
    decode=Lazy(__package__, "...models.skills.skill", "Skill"),
    decode_page=Lazy(__package__, "...models.skills.skill_page_cursor", "SkillPageCursor"),
    page="cursor",
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    List skills, your own and those of Anthropic

    GET /v1/skills

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        source: Only items from this source.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        ga#/paths/~1v1~1skills/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "source", source)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/skills",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> SkillPageCursor:
    """
    Decode the body of a success.
    """
    value: SkillPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[SkillPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        source=source,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> SkillPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        source=source,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[SkillPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        source=source,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | None | Unset = UNSET,
    source: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> SkillPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        source=source,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

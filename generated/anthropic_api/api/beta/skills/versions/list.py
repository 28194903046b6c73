# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the versions of a skill
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
    from .....models.skills.skill_version import SkillVersion
    from .....models.skills.skill_version_page_cursor import SkillVersionPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SkillVersion] = Operation(
    id="beta.skills.versions.list",
    http_method="GET",
    path="/v1/skills/{skill_id}/versions",
    kind="page",
    pointer="beta#/paths/~1v1~1skills~1{skill_id}~1versions/get",
    decode=Lazy(__package__, ".....models.skills.skill_version", "SkillVersion"),
    decode_page=Lazy(__package__, ".....models.skills.skill_version_page_cursor", "SkillVersionPageCursor"),
    page="cursor",
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    skill_id: str,
    *,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the versions of a skill

    GET /v1/skills/{skill_id}/versions

    Args:
        skill_id: Identifier of the skill.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1skills~1{skill_id}~1versions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/skills/" + _p.segment("skill_id", skill_id) + "/versions",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> SkillVersionPageCursor:
    """
    Decode the body of a success.
    """
    value: SkillVersionPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    skill_id: str,
    *,
    client: Client,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SkillVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    skill_id: str,
    *,
    client: Client,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SkillVersionPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: Client,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SkillVersionPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    skill_id: str,
    *,
    client: Client,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SkillVersionPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

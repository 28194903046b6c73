# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one skill
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

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Skill] = Operation(
    id="skills.retrieve",
    http_method="GET",
    path="/v1/skills/{skill_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1skills~1{skill_id}/get",
    decode=Lazy(__package__, "...models.skills.skill", "Skill"),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    skill_id: str,
    *,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Get one skill

    GET /v1/skills/{skill_id}

    Args:
        skill_id: Identifier of the skill.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        ga#/paths/~1v1~1skills~1{skill_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/skills/" + _p.segment("skill_id", skill_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> Skill:
    """
    Decode the body of a success.
    """
    value: Skill = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    skill_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[Skill]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    skill_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Skill:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Response[Skill]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    skill_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
) -> Skill:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

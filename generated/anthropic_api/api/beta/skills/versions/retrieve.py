# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one version of a skill
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

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SkillVersion] = Operation(
    id="beta.skills.versions.retrieve",
    http_method="GET",
    path="/v1/skills/{skill_id}/versions/{version}",
    kind="json",
    pointer="beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/get",
    decode=Lazy(__package__, ".....models.skills.skill_version", "SkillVersion"),
    error_codes=("claude_code_key_creator_not_member", "organization_on_hold"),
)


def build_request(
    skill_id: str,
    version: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one version of a skill

    GET /v1/skills/{skill_id}/versions/{version}

    Args:
        skill_id: Identifier of the skill.
        version: Version of the object.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/skills/" + _p.segment("skill_id", skill_id) + "/versions/" + _p.segment("version", version),
        headers=_headers,
    )


def parse_response(content: bytes) -> SkillVersion:
    """
    Decode the body of a success.
    """
    value: SkillVersion = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SkillVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        version=version,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    skill_id: str,
    version: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SkillVersion:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        version=version,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    skill_id: str,
    version: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[SkillVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        version=version,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    skill_id: str,
    version: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> SkillVersion:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        version=version,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Upload a new version of a skill
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...._client import Client
    from ...._files import FileTypes
    from ...._values import Unset
    from ....models.skills.skill_version import SkillVersion

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[SkillVersion] = Operation(
    id="skills.versions.create",
    http_method="POST",
    path="/v1/skills/{skill_id}/versions",
    kind="json",
    pointer="ga#/paths/~1v1~1skills~1{skill_id}~1versions/post",
    decode=Lazy(__package__, "....models.skills.skill_version", "SkillVersion"),
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_context_unavailable",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "organization_on_hold",
    ),
)


def build_request(
    skill_id: str,
    *,
    files: Iterable[FileTypes],
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    Upload a new version of a skill

    POST /v1/skills/{skill_id}/versions

    Args:
        skill_id: Identifier of the skill.
        files: The files of the skill, all below one folder that holds a SKILL.md; each part is named by
            its path.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_context_unavailable, cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

    Source:
        ga#/paths/~1v1~1skills~1{skill_id}~1versions/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _form: _p.Form = []
    _files: _p.Files = []
    _p.add_file(_files, "files[]", files)
    return RequestSpec(
        "POST",
        "/v1/skills/" + _p.segment("skill_id", skill_id) + "/versions",
        headers=_headers,
        form=_form,
        files=_files,
        content_type="multipart/form-data",
    )


def parse_response(content: bytes) -> SkillVersion:
    """
    Decode the body of a success.
    """
    value: SkillVersion = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    skill_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    workspace_id: str | Unset = UNSET,
) -> Response[SkillVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        files=files,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    skill_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    workspace_id: str | Unset = UNSET,
) -> SkillVersion:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        files=files,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    workspace_id: str | Unset = UNSET,
) -> Response[SkillVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        skill_id=skill_id,
        files=files,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    skill_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    workspace_id: str | Unset = UNSET,
) -> SkillVersion:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        skill_id=skill_id,
        files=files,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

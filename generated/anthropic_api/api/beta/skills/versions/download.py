# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Download the files of a version of a skill as one archive
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[bytes] = Operation(
    id="beta.skills.versions.download",
    http_method="GET",
    path="/v1/skills/{skill_id}/versions/{version}/content",
    kind="binary",
    pointer="beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}~1content/get",
    accept="application/octet-stream",
)


def build_request(
    skill_id: str,
    version: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Download the files of a version of a skill as one archive

    GET /v1/skills/{skill_id}/versions/{version}/content

    Args:
        skill_id: Identifier of the skill.
        version: Version of the object.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}~1content/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/skills/" + _p.segment("skill_id", skill_id) + "/versions/" + _p.segment("version", version) + "/content",
        headers=_headers,
    )


def parse_response(content: bytes) -> bytes:
    """
    Decode the body of a success.
    """
    value: bytes = content
    return value


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[bytes]:
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
) -> bytes:
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
) -> Response[bytes]:
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
) -> bytes:
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

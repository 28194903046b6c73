# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Mount a file in a session
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
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.sessions.beta_managed_agents_file_resource import BetaManagedAgentsFileResource

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsFileResource] = Operation(
    id="beta.sessions.resources.add",
    http_method="POST",
    path="/v1/sessions/{session_id}/resources",
    kind="json",
    pointer="beta#/paths/~1v1~1sessions~1{session_id}~1resources/post",
    decode=Lazy(__package__, ".....models.sessions.beta_managed_agents_file_resource", "BetaManagedAgentsFileResource"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    session_id: str,
    *,
    file_id: str,
    type: Literal["file"] = "file",
    workspace_id: str | Unset = UNSET,
    mount_path: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Mount a file in a session

    POST /v1/sessions/{session_id}/resources

    Args:
        session_id: Identifier of the session.
        file_id: Identifier of the file.
        type: Always `file`.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        mount_path: Path at which the resource is mounted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions~1{session_id}~1resources/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"file_id": file_id, "type": type}
    if mount_path is not UNSET:
        _body["mount_path"] = mount_path
    return RequestSpec(
        "POST",
        "/v1/sessions/" + _p.segment("session_id", session_id) + "/resources",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsFileResource:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsFileResource = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    file_id: str,
    type: Literal["file"] = "file",
    workspace_id: str | Unset = UNSET,
    mount_path: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsFileResource]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        file_id=file_id,
        type=type,
        workspace_id=workspace_id,
        mount_path=mount_path,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    session_id: str,
    *,
    client: Client,
    file_id: str,
    type: Literal["file"] = "file",
    workspace_id: str | Unset = UNSET,
    mount_path: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsFileResource:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        file_id=file_id,
        type=type,
        workspace_id=workspace_id,
        mount_path=mount_path,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    file_id: str,
    type: Literal["file"] = "file",
    workspace_id: str | Unset = UNSET,
    mount_path: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsFileResource]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        file_id=file_id,
        type=type,
        workspace_id=workspace_id,
        mount_path=mount_path,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    session_id: str,
    *,
    client: Client,
    file_id: str,
    type: Literal["file"] = "file",
    workspace_id: str | Unset = UNSET,
    mount_path: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsFileResource:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        file_id=file_id,
        type=type,
        workspace_id=workspace_id,
        mount_path=mount_path,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

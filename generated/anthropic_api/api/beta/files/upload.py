# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Upload a file, to be named by id in later requests
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
    from ....models.files.beta_file_metadata import BetaFileMetadata

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaFileMetadata] = Operation(
    id="beta.files.upload",
    http_method="POST",
    path="/v1/files",
    kind="json",
    pointer="beta#/paths/~1v1~1files/post",
    decode=Lazy(__package__, "....models.files.beta_file_metadata", "BetaFileMetadata"),
    error_codes=(
        "claude_code_key_creator_not_member",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "organization_on_hold",
        "storage_quota_exceeded",
    ),
)


def build_request(
    *,
    file: FileTypes,
    workspace_id: str | Unset = UNSET,
    expires_in_seconds: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Upload a file, to be named by id in later requests

    POST /v1/files

    Args:
        file: The file to upload, at most 500 MB.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        expires_in_seconds: Seconds after which the file is deleted by itself; never if absent.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            cmek_key_disabled, cmek_key_network_blocked, organization_on_hold, storage_quota_exceeded.

    Source:
        beta#/paths/~1v1~1files/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _form: _p.Form = []
    _p.add_form(_form, "expires_in_seconds", expires_in_seconds)
    _files: _p.Files = []
    _p.add_file(_files, "file", file)
    return RequestSpec(
        "POST",
        "/v1/files",
        headers=_headers,
        form=_form,
        files=_files,
        content_type="multipart/form-data",
    )


def parse_response(content: bytes) -> BetaFileMetadata:
    """
    Decode the body of a success.
    """
    value: BetaFileMetadata = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    file: FileTypes,
    workspace_id: str | Unset = UNSET,
    expires_in_seconds: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaFileMetadata]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file=file,
        workspace_id=workspace_id,
        expires_in_seconds=expires_in_seconds,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    file: FileTypes,
    workspace_id: str | Unset = UNSET,
    expires_in_seconds: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaFileMetadata:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        file=file,
        workspace_id=workspace_id,
        expires_in_seconds=expires_in_seconds,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    file: FileTypes,
    workspace_id: str | Unset = UNSET,
    expires_in_seconds: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaFileMetadata]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        file=file,
        workspace_id=workspace_id,
        expires_in_seconds=expires_in_seconds,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    file: FileTypes,
    workspace_id: str | Unset = UNSET,
    expires_in_seconds: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaFileMetadata:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        file=file,
        workspace_id=workspace_id,
        expires_in_seconds=expires_in_seconds,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

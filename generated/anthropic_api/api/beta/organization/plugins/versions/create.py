# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Upload a new version of a plugin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......_files import FileTypes
    from ......_values import Unset
    from ......models.organization.beta_plugin_version import BetaPluginVersion

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPluginVersion] = Operation(
    id="beta.organization.plugins.versions.create",
    http_method="POST",
    path="/v1/organizations/plugins/{plugin_id}/versions",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/post",
    decode=Lazy(__package__, "......models.organization.beta_plugin_version", "BetaPluginVersion"),
    betas=("ce-plugins-2026-09-01",),
    error_codes=(
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "registration_pending",
        "sandbox_egress_restricted",
        "skill_name_taken",
        "unsupported_charset",
    ),
)


def build_request(
    plugin_id: str,
    *,
    files: Iterable[FileTypes],
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Upload a new version of a plugin

    POST /v1/organizations/plugins/{plugin_id}/versions

    Args:
        plugin_id: Identifier of the plugin.
        files: The files of the plugin; each part is named by its path.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            cmek_key_network_blocked, registration_pending, sandbox_egress_restricted, skill_name_taken,
            unsupported_charset.

    Source:
        beta#/paths/~1v1~1organizations~1plugins~1{plugin_id}~1versions/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _form: _p.Form = []
    _p.add_form(_form, "release_notes", release_notes)
    _files: _p.Files = []
    _p.add_file(_files, "files[]", files)
    return RequestSpec(
        "POST",
        "/v1/organizations/plugins/" + _p.segment("plugin_id", plugin_id) + "/versions",
        headers=_headers,
        form=_form,
        files=_files,
        content_type="multipart/form-data",
    )


def parse_response(content: bytes) -> BetaPluginVersion:
    """
    Decode the body of a success.
    """
    value: BetaPluginVersion = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        files=files,
        release_notes=release_notes,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    plugin_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersion:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        files=files,
        release_notes=release_notes,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPluginVersion]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        plugin_id=plugin_id,
        files=files,
        release_notes=release_notes,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    files: Iterable[FileTypes],
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPluginVersion:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        plugin_id=plugin_id,
        files=files,
        release_notes=release_notes,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Upload a plugin as a set of files
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
    from ....._files import FileTypes
    from ....._values import Unset
    from .....models.organization.beta_plugin import BetaPlugin

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaPlugin] = Operation(
    id="beta.organization.plugins.create",
    http_method="POST",
    path="/v1/organizations/plugins",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1plugins/post",
    decode=Lazy(__package__, ".....models.organization.beta_plugin", "BetaPlugin"),
    betas=("ce-plugins-2026-09-01",),
    error_codes=(
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "plugin_name_taken",
        "registration_pending",
        "sandbox_egress_restricted",
        "skill_name_taken",
        "unsupported_charset",
    ),
)


def build_request(
    *,
    files: Iterable[FileTypes],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Upload a plugin as a set of files

    POST /v1/organizations/plugins

    Args:
        files: The files of the plugin; each part is named by its path.
        marketplace_id: Identifier of the marketplace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: cmek_key_disabled,
            cmek_key_network_blocked, plugin_name_taken, registration_pending, sandbox_egress_restricted,
            skill_name_taken, unsupported_charset.

    Source:
        beta#/paths/~1v1~1organizations~1plugins/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _form: _p.Form = []
    _p.add_form(_form, "marketplace_id", marketplace_id)
    _p.add_form(_form, "release_notes", release_notes)
    _files: _p.Files = []
    _p.add_file(_files, "files[]", files)
    return RequestSpec(
        "POST",
        "/v1/organizations/plugins",
        headers=_headers,
        form=_form,
        files=_files,
        content_type="multipart/form-data",
    )


def parse_response(content: bytes) -> BetaPlugin:
    """
    Decode the body of a success.
    """
    value: BetaPlugin = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    files: Iterable[FileTypes],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        files=files,
        marketplace_id=marketplace_id,
        release_notes=release_notes,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    files: Iterable[FileTypes],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        files=files,
        marketplace_id=marketplace_id,
        release_notes=release_notes,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    files: Iterable[FileTypes],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaPlugin]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        files=files,
        marketplace_id=marketplace_id,
        release_notes=release_notes,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    files: Iterable[FileTypes],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaPlugin:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        files=files,
        marketplace_id=marketplace_id,
        release_notes=release_notes,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

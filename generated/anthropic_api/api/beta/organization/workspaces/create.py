# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a workspace
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
    from collections.abc import Iterable, Mapping

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.workspace import Workspace
    from .....params.organization import DataResidencyCreateConfigParam

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Workspace] = Operation(
    id="beta.organization.workspaces.create",
    http_method="POST",
    path="/v1/organizations/workspaces",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1workspaces/post",
    decode=Lazy(__package__, ".....models.organization.workspace", "Workspace"),
    error_codes=(
        "external_key_changed",
        "external_key_validation_failed",
        "external_key_validation_timed_out",
        "key_profile_mismatch",
        "sandbox_egress_restricted",
        "user_profile_not_found",
        "workspace_policy_violation",
    ),
)


def build_request(
    *,
    name: str,
    data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a workspace

    POST /v1/organizations/workspaces

    Args:
        name: Name.
        external_key_id: Identifier of the external encryption key.
        user_profile_id: Identifier of the user profile.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: external_key_changed,
            external_key_validation_failed, external_key_validation_timed_out, key_profile_mismatch,
            sandbox_egress_restricted, user_profile_not_found, workspace_policy_violation.

    Source:
        beta#/paths/~1v1~1organizations~1workspaces/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"name": name}
    if data_residency is not UNSET:
        _body["data_residency"] = data_residency
    if display_color is not UNSET:
        _body["display_color"] = display_color
    if external_key_id is not UNSET:
        _body["external_key_id"] = external_key_id
    if tags is not UNSET:
        _body["tags"] = tags
    if user_profile_id is not UNSET:
        _body["user_profile_id"] = user_profile_id
    return RequestSpec(
        "POST",
        "/v1/organizations/workspaces",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> Workspace:
    """
    Decode the body of a success.
    """
    value: Workspace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    name: str,
    data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[Workspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        data_residency=data_residency,
        display_color=display_color,
        external_key_id=external_key_id,
        tags=tags,
        user_profile_id=user_profile_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    name: str,
    data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Workspace:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        data_residency=data_residency,
        display_color=display_color,
        external_key_id=external_key_id,
        tags=tags,
        user_profile_id=user_profile_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    name: str,
    data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[Workspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        data_residency=data_residency,
        display_color=display_color,
        external_key_id=external_key_id,
        tags=tags,
        user_profile_id=user_profile_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    name: str,
    data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Workspace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        data_residency=data_residency,
        display_color=display_color,
        external_key_id=external_key_id,
        tags=tags,
        user_profile_id=user_profile_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a profile for one of your own users
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
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.user_profiles.beta_user_profile import BetaUserProfile
    from ....models.user_profiles.beta_user_profile_external_user_details import BetaUserProfileExternalUserDetails
    from ....params.user_profiles import BetaUserProfileExternalUserDetailsParams

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaUserProfile] = Operation(
    id="beta.user_profiles.create",
    http_method="POST",
    path="/v1/user_profiles",
    kind="json",
    pointer="beta#/paths/~1v1~1user_profiles/post",
    decode=Lazy(__package__, "....models.user_profiles.beta_user_profile", "BetaUserProfile"),
    betas=("user-profiles-2026-08-18",),
)


def build_request(
    *,
    workspace_id: str | Unset = UNSET,
    access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_details: BetaUserProfileExternalUserDetailsParams
    | BetaUserProfileExternalUserDetails
    | Unset = UNSET,
    external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a profile for one of your own users

    POST /v1/user_profiles

    Args:
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        external_id: Identifier of the external.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1user_profiles/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if access_type is not UNSET:
        _body["access_type"] = access_type
    if external_id is not UNSET:
        _body["external_id"] = external_id
    if external_user_details is not UNSET:
        _body["external_user_details"] = external_user_details
    if external_user_onboarded_at is not UNSET:
        _body["external_user_onboarded_at"] = external_user_onboarded_at
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if name is not UNSET:
        _body["name"] = name
    return RequestSpec(
        "POST",
        "/v1/user_profiles",
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaUserProfile:
    """
    Decode the body of a success.
    """
    value: BetaUserProfile = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_details: BetaUserProfileExternalUserDetailsParams
    | BetaUserProfileExternalUserDetails
    | Unset = UNSET,
    external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        access_type=access_type,
        external_id=external_id,
        external_user_details=external_user_details,
        external_user_onboarded_at=external_user_onboarded_at,
        metadata=metadata,
        name=name,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_details: BetaUserProfileExternalUserDetailsParams
    | BetaUserProfileExternalUserDetails
    | Unset = UNSET,
    external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfile:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        access_type=access_type,
        external_id=external_id,
        external_user_details=external_user_details,
        external_user_onboarded_at=external_user_onboarded_at,
        metadata=metadata,
        name=name,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_details: BetaUserProfileExternalUserDetailsParams
    | BetaUserProfileExternalUserDetails
    | Unset = UNSET,
    external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        access_type=access_type,
        external_id=external_id,
        external_user_details=external_user_details,
        external_user_onboarded_at=external_user_onboarded_at,
        metadata=metadata,
        name=name,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: Literal["application", "passthrough"] | str | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_details: BetaUserProfileExternalUserDetailsParams
    | BetaUserProfileExternalUserDetails
    | Unset = UNSET,
    external_user_onboarded_at: str | dt.datetime | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfile:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        access_type=access_type,
        external_id=external_id,
        external_user_details=external_user_details,
        external_user_onboarded_at=external_user_onboarded_at,
        metadata=metadata,
        name=name,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

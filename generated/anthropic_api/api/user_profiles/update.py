# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a user profile
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
    from collections.abc import Mapping

    from ..._client import Client
    from ..._values import Unset
    from ...models.user_profiles.user_profile import UserProfile
    from ...models.user_profiles.user_profile_access_type import UserProfileAccessType
    from ...models.user_profiles.user_profile_external_user_details import UserProfileExternalUserDetails
    from ...params.user_profiles import UserProfileExternalUserDetailsParams

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[UserProfile] = Operation(
    id="user_profiles.update",
    http_method="POST",
    path="/v1/user_profiles/{user_profile_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1user_profiles~1{user_profile_id}/post",
    decode=Lazy(__package__, "...models.user_profiles.user_profile", "UserProfile"),
)


def build_request(
    user_profile_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    access_type: UserProfileAccessType | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Change a user profile

    POST /v1/user_profiles/{user_profile_id}

    Args:
        user_profile_id: Identifier of the user profile.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1user_profiles~1{user_profile_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _body: _p.Body = {}
    if access_type is not UNSET:
        _body["access_type"] = access_type
    if external_user_details is not UNSET:
        _body["external_user_details"] = external_user_details
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if name is not UNSET:
        _body["name"] = name
    return RequestSpec(
        "POST",
        "/v1/user_profiles/" + _p.segment("user_profile_id", user_profile_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> UserProfile:
    """
    Decode the body of a success.
    """
    value: UserProfile = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: UserProfileAccessType | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Response[UserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        access_type=access_type,
        external_user_details=external_user_details,
        metadata=metadata,
        name=name,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: UserProfileAccessType | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> UserProfile:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        access_type=access_type,
        external_user_details=external_user_details,
        metadata=metadata,
        name=name,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: UserProfileAccessType | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Response[UserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        access_type=access_type,
        external_user_details=external_user_details,
        metadata=metadata,
        name=name,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    access_type: UserProfileAccessType | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | UserProfileExternalUserDetails | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> UserProfile:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        access_type=access_type,
        external_user_details=external_user_details,
        metadata=metadata,
        name=name,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

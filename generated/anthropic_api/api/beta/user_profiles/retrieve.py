# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one user profile
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
    from ...._values import Unset
    from ....models.user_profiles.beta_user_profile import BetaUserProfile

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaUserProfile] = Operation(
    id="beta.user_profiles.retrieve",
    http_method="GET",
    path="/v1/user_profiles/{user_profile_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1user_profiles~1{user_profile_id}/get",
    decode=Lazy(__package__, "....models.user_profiles.beta_user_profile", "BetaUserProfile"),
    betas=("user-profiles-2026-08-18",),
)


def build_request(
    user_profile_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Get one user profile

    GET /v1/user_profiles/{user_profile_id}

    Args:
        user_profile_id: Identifier of the user profile.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1user_profiles~1{user_profile_id}/get
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/user_profiles/" + _p.segment("user_profile_id", user_profile_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaUserProfile:
    """
    Decode the body of a success.
    """
    value: BetaUserProfile = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfile:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfile]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    user_profile_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfile:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        user_profile_id=user_profile_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Register an encryption key that the organization manages in its own cloud
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
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.organization.external_key import ExternalKey
    from ....params.organization import ExternalKeyCreateParamsProviderConfig

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ExternalKey] = Operation(
    id="organization.external_keys.create",
    http_method="POST",
    path="/v1/organizations/external_keys",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1external_keys/post",
    decode=Lazy(__package__, "....models.organization.external_key", "ExternalKey"),
    error_codes=("sandbox_egress_restricted", "user_profile_not_found"),
)


def build_request(
    *,
    provider_config: ExternalKeyCreateParamsProviderConfig,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Register an encryption key that the organization manages in its own cloud

    POST /v1/organizations/external_keys

    Args:
        display_name: Name as people see it.
        geo: Always `us`.
        user_profile_id: Identifier of the user profile.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
            user_profile_not_found.

    Source:
        ga#/paths/~1v1~1organizations~1external_keys/post
    """
    _body: _p.Body = {"provider_config": provider_config}
    if display_name is not UNSET:
        _body["display_name"] = display_name
    if geo is not UNSET:
        _body["geo"] = geo
    if user_profile_id is not UNSET:
        _body["user_profile_id"] = user_profile_id
    return RequestSpec(
        "POST",
        "/v1/organizations/external_keys",
        json=_body,
    )


def parse_response(content: bytes) -> ExternalKey:
    """
    Decode the body of a success.
    """
    value: ExternalKey = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    provider_config: ExternalKeyCreateParamsProviderConfig,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        provider_config=provider_config,
        display_name=display_name,
        geo=geo,
        user_profile_id=user_profile_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    provider_config: ExternalKeyCreateParamsProviderConfig,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
) -> ExternalKey:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        provider_config=provider_config,
        display_name=display_name,
        geo=geo,
        user_profile_id=user_profile_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    provider_config: ExternalKeyCreateParamsProviderConfig,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        provider_config=provider_config,
        display_name=display_name,
        geo=geo,
        user_profile_id=user_profile_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    provider_config: ExternalKeyCreateParamsProviderConfig,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
) -> ExternalKey:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        provider_config=provider_config,
        display_name=display_name,
        geo=geo,
        user_profile_id=user_profile_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

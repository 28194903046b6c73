# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change an external encryption key
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
    from ....params.organization import ExternalKeyUpdateParamsProviderConfig

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ExternalKey] = Operation(
    id="organization.external_keys.update",
    http_method="POST",
    path="/v1/organizations/external_keys/{external_key_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/post",
    decode=Lazy(__package__, "....models.organization.external_key", "ExternalKey"),
    error_codes=("external_key_in_workspace_policy", "sandbox_egress_restricted"),
)


def build_request(
    external_key_id: str,
    *,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
) -> RequestSpec:
    """
    Change an external encryption key

    POST /v1/organizations/external_keys/{external_key_id}

    Args:
        external_key_id: Identifier of the external encryption key.
        display_name: Name as people see it.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
            sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/post
    """
    _body: _p.Body = {}
    if display_name is not UNSET:
        _body["display_name"] = display_name
    if geo is not UNSET:
        _body["geo"] = geo
    if provider_config is not UNSET:
        _body["provider_config"] = provider_config
    return RequestSpec(
        "POST",
        "/v1/organizations/external_keys/" + _p.segment("external_key_id", external_key_id),
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> ExternalKey:
    """
    Decode the body of a success.
    """
    value: ExternalKey = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    external_key_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
        display_name=display_name,
        geo=geo,
        provider_config=provider_config,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    external_key_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
) -> ExternalKey:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
        display_name=display_name,
        geo=geo,
        provider_config=provider_config,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
) -> Response[ExternalKey]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
        display_name=display_name,
        geo=geo,
        provider_config=provider_config,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    external_key_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyUpdateParamsProviderConfig | None | Unset = UNSET,
) -> ExternalKey:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
        display_name=display_name,
        geo=geo,
        provider_config=provider_config,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

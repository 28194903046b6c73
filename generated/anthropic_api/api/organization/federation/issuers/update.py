# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a federation issuer
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
    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.federation_issuer import FederationIssuer
    from .....params.organization import IssuerUpdateParamsJWKS

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationIssuer] = Operation(
    id="organization.federation.issuers.update",
    http_method="POST",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/post",
    decode=Lazy(__package__, ".....models.organization.federation_issuer", "FederationIssuer"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    federation_issuer_id: str,
    *,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Change a federation issuer

    POST /v1/organizations/federation_issuers/{federation_issuer_id}

    Args:
        federation_issuer_id: Identifier of the federation issuer.
        issuer_url: URL of the issuer.
        max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
        name: Name.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1federation_issuers~1{federation_issuer_id}/post
    """
    _body: _p.Body = {}
    if check_jti is not UNSET:
        _body["check_jti"] = check_jti
    if issuer_url is not UNSET:
        _body["issuer_url"] = issuer_url
    if jwks is not UNSET:
        _body["jwks"] = jwks
    if jwks_polling_disabled is not UNSET:
        _body["jwks_polling_disabled"] = jwks_polling_disabled
    if max_jwt_lifetime_seconds is not UNSET:
        _body["max_jwt_lifetime_seconds"] = max_jwt_lifetime_seconds
    if name is not UNSET:
        _body["name"] = name
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_issuers/" + _p.segment("federation_issuer_id", federation_issuer_id),
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> FederationIssuer:
    """
    Decode the body of a success.
    """
    value: FederationIssuer = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
        check_jti=check_jti,
        issuer_url=issuer_url,
        jwks=jwks,
        jwks_polling_disabled=jwks_polling_disabled,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        name=name,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_issuer_id: str,
    *,
    client: Client,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> FederationIssuer:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
        check_jti=check_jti,
        issuer_url=issuer_url,
        jwks=jwks,
        jwks_polling_disabled=jwks_polling_disabled,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        name=name,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
        check_jti=check_jti,
        issuer_url=issuer_url,
        jwks=jwks,
        jwks_polling_disabled=jwks_polling_disabled,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        name=name,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_issuer_id: str,
    *,
    client: Client,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerUpdateParamsJWKS | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> FederationIssuer:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_issuer_id=federation_issuer_id,
        check_jti=check_jti,
        issuer_url=issuer_url,
        jwks=jwks,
        jwks_polling_disabled=jwks_polling_disabled,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
        name=name,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

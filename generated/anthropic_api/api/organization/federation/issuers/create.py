# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Register an identity provider whose tokens the organization trusts
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
    from .....params.organization import IssuerCreateParamsJWKS

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationIssuer] = Operation(
    id="organization.federation.issuers.create",
    http_method="POST",
    path="/v1/organizations/federation_issuers",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_issuers/post",
    decode=Lazy(__package__, ".....models.organization.federation_issuer", "FederationIssuer"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    *,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateParamsJWKS | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
) -> RequestSpec:
    """
    Register an identity provider whose tokens the organization trusts

    POST /v1/organizations/federation_issuers

    Args:
        issuer_url: URL of the issuer.
        name: Name.
        max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1federation_issuers/post
    """
    _body: _p.Body = {"issuer_url": issuer_url, "name": name}
    if check_jti is not UNSET:
        _body["check_jti"] = check_jti
    if jwks is not UNSET:
        _body["jwks"] = jwks
    if max_jwt_lifetime_seconds is not UNSET:
        _body["max_jwt_lifetime_seconds"] = max_jwt_lifetime_seconds
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_issuers",
        json=_body,
    )


def parse_response(content: bytes) -> FederationIssuer:
    """
    Decode the body of a success.
    """
    value: FederationIssuer = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateParamsJWKS | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        issuer_url=issuer_url,
        name=name,
        check_jti=check_jti,
        jwks=jwks,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateParamsJWKS | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
) -> FederationIssuer:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        issuer_url=issuer_url,
        name=name,
        check_jti=check_jti,
        jwks=jwks,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateParamsJWKS | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
) -> Response[FederationIssuer]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        issuer_url=issuer_url,
        name=name,
        check_jti=check_jti,
        jwks=jwks,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateParamsJWKS | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
) -> FederationIssuer:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        issuer_url=issuer_url,
        name=name,
        check_jti=check_jti,
        jwks=jwks,
        max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

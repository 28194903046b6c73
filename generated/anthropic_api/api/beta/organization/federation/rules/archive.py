# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive a federation rule, so that it matches no more tokens
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......models.organization.beta_federation_rule import BetaFederationRule

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaFederationRule] = Operation(
    id="beta.organization.federation.rules.archive",
    http_method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}/archive",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1archive/post",
    decode=Lazy(__package__, "......models.organization.beta_federation_rule", "BetaFederationRule"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    federation_rule_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Archive a federation rule, so that it matches no more tokens

    POST /v1/organizations/federation_rules/{federation_rule_id}/archive

    Args:
        federation_rule_id: Identifier of the federation rule.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        beta#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}~1archive/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/organizations/federation_rules/" + _p.segment("federation_rule_id", federation_rule_id) + "/archive",
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaFederationRule:
    """
    Decode the body of a success.
    """
    value: BetaFederationRule = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaFederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_rule_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaFederationRule:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaFederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_rule_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaFederationRule:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

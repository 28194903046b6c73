# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one federation rule
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.federation_rule import FederationRule

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[FederationRule] = Operation(
    id="organization.federation.rules.retrieve",
    http_method="GET",
    path="/v1/organizations/federation_rules/{federation_rule_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/get",
    decode=Lazy(__package__, ".....models.organization.federation_rule", "FederationRule"),
)


def build_request(
    federation_rule_id: str,
) -> RequestSpec:
    """
    Get one federation rule

    GET /v1/organizations/federation_rules/{federation_rule_id}

    Args:
        federation_rule_id: Identifier of the federation rule.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1federation_rules~1{federation_rule_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/federation_rules/" + _p.segment("federation_rule_id", federation_rule_id),
    )


def parse_response(content: bytes) -> FederationRule:
    """
    Decode the body of a success.
    """
    value: FederationRule = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
) -> Response[FederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    federation_rule_id: str,
    *,
    client: Client,
) -> FederationRule:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    federation_rule_id: str,
    *,
    client: Client,
) -> Response[FederationRule]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    federation_rule_id: str,
    *,
    client: Client,
) -> FederationRule:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        federation_rule_id=federation_rule_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

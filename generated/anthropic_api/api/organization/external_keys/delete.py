# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Delete the registration of an external encryption key
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.external_key_delete_response import ExternalKeyDeleteResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[ExternalKeyDeleteResponse] = Operation(
    id="organization.external_keys.delete",
    http_method="DELETE",
    path="/v1/organizations/external_keys/{external_key_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/delete",
    decode=Lazy(__package__, "....models.organization.external_key_delete_response", "ExternalKeyDeleteResponse"),
    error_codes=("external_key_in_workspace_policy", "sandbox_egress_restricted"),
)


def build_request(
    external_key_id: str,
) -> RequestSpec:
    """
    Delete the registration of an external encryption key

    DELETE /v1/organizations/external_keys/{external_key_id}

    Args:
        external_key_id: Identifier of the external encryption key.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: external_key_in_workspace_policy,
            sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1external_keys~1{external_key_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/external_keys/" + _p.segment("external_key_id", external_key_id),
    )


def parse_response(content: bytes) -> ExternalKeyDeleteResponse:
    """
    Decode the body of a success.
    """
    value: ExternalKeyDeleteResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    external_key_id: str,
    *,
    client: Client,
) -> Response[ExternalKeyDeleteResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    external_key_id: str,
    *,
    client: Client,
) -> ExternalKeyDeleteResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: Client,
) -> Response[ExternalKeyDeleteResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    external_key_id: str,
    *,
    client: Client,
) -> ExternalKeyDeleteResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        external_key_id=external_key_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

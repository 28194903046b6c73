# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create an environment in which sessions run
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
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.environments.beta_environment import BetaEnvironment
    from ....params.environments import EnvironmentCreateParamsConfig

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaEnvironment] = Operation(
    id="beta.environments.create",
    http_method="POST",
    path="/v1/environments",
    kind="json",
    pointer="beta#/paths/~1v1~1environments/post",
    decode=Lazy(__package__, "....models.environments.beta_environment", "BetaEnvironment"),
    betas=("managed-agents-2026-04-01",),
    error_codes=("claude_code_key_creator_not_member", "environment_create_disabled", "organization_on_hold"),
)


def build_request(
    *,
    name: str,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create an environment in which sessions run

    POST /v1/environments

    Args:
        name: Name.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            environment_create_disabled, organization_on_hold.

    Source:
        beta#/paths/~1v1~1environments/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"name": name}
    if config is not UNSET:
        _body["config"] = config
    if description is not UNSET:
        _body["description"] = description
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if scope is not UNSET:
        _body["scope"] = scope
    return RequestSpec(
        "POST",
        "/v1/environments",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaEnvironment:
    """
    Decode the body of a success.
    """
    value: BetaEnvironment = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        scope=scope,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        scope=scope,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        scope=scope,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    name: str,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        name=name,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        scope=scope,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

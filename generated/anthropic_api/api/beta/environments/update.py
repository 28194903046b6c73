# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change an environment
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
    from ....params.environments import EnvironmentUpdateParamsConfig

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaEnvironment] = Operation(
    id="beta.environments.update",
    http_method="POST",
    path="/v1/environments/{environment_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1environments~1{environment_id}/post",
    decode=Lazy(__package__, "....models.environments.beta_environment", "BetaEnvironment"),
    betas=("managed-agents-2026-04-01",),
    error_codes=(
        "claude_code_key_creator_not_member",
        "environment_archived",
        "environment_update_disabled",
        "invalid_config_type_change",
        "organization_on_hold",
    ),
)


def build_request(
    environment_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change an environment

    POST /v1/environments/{environment_id}

    Args:
        environment_id: Identifier of the environment.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
            environment_archived, environment_update_disabled, invalid_config_type_change,
            organization_on_hold.

    Source:
        beta#/paths/~1v1~1environments~1{environment_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if config is not UNSET:
        _body["config"] = config
    if description is not UNSET:
        _body["description"] = description
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if name is not UNSET:
        _body["name"] = name
    if scope is not UNSET:
        _body["scope"] = scope
    return RequestSpec(
        "POST",
        "/v1/environments/" + _p.segment("environment_id", environment_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaEnvironment:
    """
    Decode the body of a success.
    """
    value: BetaEnvironment = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        name=name,
        scope=scope,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        name=name,
        scope=scope,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaEnvironment]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        name=name,
        scope=scope,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaEnvironment:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        environment_id=environment_id,
        workspace_id=workspace_id,
        config=config,
        description=description,
        metadata=metadata,
        name=name,
        scope=scope,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.environments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.environments.beta_environment import BetaEnvironment
    from ..models.environments.beta_environment_delete_response import BetaEnvironmentDeleteResponse
    from ..params.environments import EnvironmentCreateParamsConfig, EnvironmentUpdateParamsConfig
    from .beta_environments_work import AsyncBetaEnvironmentsWork, BetaEnvironmentsWork

__all__ = ["AsyncBetaEnvironments", "BetaEnvironments"]


class BetaEnvironments(_SyncResource):
    """
    The methods of ``beta.environments``.
    """

    __slots__ = ()

    @property
    def work(self) -> BetaEnvironmentsWork:
        """
        Returns:
            The methods of ``beta.environments.work``.
        """
        from .beta_environments_work import BetaEnvironmentsWork

        return BetaEnvironmentsWork(self._dispatcher)

    def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Archive an environment, so that no new session can use it

        POST /v1/environments/{environment_id}/archive

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1archive/post
        """

        from ..api.beta.environments import archive as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        name: str,
        workspace_id: str | Unset = UNSET,
        config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        scope: Literal["organization", "account"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Create an environment in which sessions run

        POST /v1/environments

        Args:
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                environment_create_disabled, organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments/post
        """

        from ..api.beta.environments import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            workspace_id=workspace_id,
            config=config,
            description=description,
            metadata=metadata,
            scope=scope,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironmentDeleteResponse:
        """
        Delete an environment

        DELETE /v1/environments/{environment_id}

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/delete
        """

        from ..api.beta.environments import delete as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaEnvironment]:
        """
        List the environments of the workspace

        GET /v1/environments

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments/get
        """

        from ..api.beta.environments import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Get one environment

        GET /v1/environments/{environment_id}

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/get
        """

        from ..api.beta.environments import retrieve as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        scope: Literal["organization", "account"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
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

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                environment_archived, environment_update_disabled, invalid_config_type_change,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/post
        """

        from ..api.beta.environments import update as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
            config=config,
            description=description,
            metadata=metadata,
            name=name,
            scope=scope,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaEnvironments(_AsyncResource):
    """
    The asynchronous methods of ``beta.environments``.
    """

    __slots__ = ()

    @property
    def work(self) -> AsyncBetaEnvironmentsWork:
        """
        Returns:
            The asynchronous methods of ``beta.environments.work``.
        """
        from .beta_environments_work import AsyncBetaEnvironmentsWork

        return AsyncBetaEnvironmentsWork(self._dispatcher)

    async def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Archive an environment, so that no new session can use it

        POST /v1/environments/{environment_id}/archive

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}~1archive/post
        """

        from ..api.beta.environments import archive as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        name: str,
        workspace_id: str | Unset = UNSET,
        config: EnvironmentCreateParamsConfig | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        scope: Literal["organization", "account"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Create an environment in which sessions run

        POST /v1/environments

        Args:
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                environment_create_disabled, organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments/post
        """

        from ..api.beta.environments import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            workspace_id=workspace_id,
            config=config,
            description=description,
            metadata=metadata,
            scope=scope,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironmentDeleteResponse:
        """
        Delete an environment

        DELETE /v1/environments/{environment_id}

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/delete
        """

        from ..api.beta.environments import delete as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaEnvironment]:
        """
        List the environments of the workspace

        GET /v1/environments

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments/get
        """

        from ..api.beta.environments import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
        """
        Get one environment

        GET /v1/environments/{environment_id}

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/get
        """

        from ..api.beta.environments import retrieve as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        config: EnvironmentUpdateParamsConfig | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | Unset = UNSET,
        name: str | None | Unset = UNSET,
        scope: Literal["organization", "account"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaEnvironment:
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

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                environment_archived, environment_update_disabled, invalid_config_type_change,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1environments~1{environment_id}/post
        """

        from ..api.beta.environments import update as _endpoint

        _request = _endpoint.build_request(
            environment_id=environment_id,
            workspace_id=workspace_id,
            config=config,
            description=description,
            metadata=metadata,
            name=name,
            scope=scope,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

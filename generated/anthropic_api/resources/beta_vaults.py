# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.vaults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.vaults.beta_managed_agents_deleted_vault import BetaManagedAgentsDeletedVault
    from ..models.vaults.beta_managed_agents_vault import BetaManagedAgentsVault
    from .beta_vaults_credentials import AsyncBetaVaultsCredentials, BetaVaultsCredentials

__all__ = ["AsyncBetaVaults", "BetaVaults"]


class BetaVaults(_SyncResource):
    """
    The methods of ``beta.vaults``.
    """

    __slots__ = ()

    @property
    def credentials(self) -> BetaVaultsCredentials:
        """
        Returns:
            The methods of ``beta.vaults.credentials``.
        """
        from .beta_vaults_credentials import BetaVaultsCredentials

        return BetaVaultsCredentials(self._dispatcher)

    def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Archive a vault, so that no new session can use it

        POST /v1/vaults/{vault_id}/archive

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1archive/post
        """

        from ..api.beta.vaults import archive as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        display_name: str,
        workspace_id: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Create a vault for credentials

        POST /v1/vaults

        Args:
            display_name: Name as people see it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults/post
        """

        from ..api.beta.vaults import create as _endpoint

        _request = _endpoint.build_request(
            display_name=display_name,
            workspace_id=workspace_id,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedVault:
        """
        Delete a vault with its credentials

        DELETE /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/delete
        """

        from ..api.beta.vaults import delete as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsVault]:
        """
        List the vaults of the workspace

        GET /v1/vaults

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1vaults/get
        """

        from ..api.beta.vaults import list as _endpoint

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
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Get one vault

        GET /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/get
        """

        from ..api.beta.vaults import retrieve as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Change the name or metadata of a vault

        POST /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/post
        """

        from ..api.beta.vaults import update as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaVaults(_AsyncResource):
    """
    The asynchronous methods of ``beta.vaults``.
    """

    __slots__ = ()

    @property
    def credentials(self) -> AsyncBetaVaultsCredentials:
        """
        Returns:
            The asynchronous methods of ``beta.vaults.credentials``.
        """
        from .beta_vaults_credentials import AsyncBetaVaultsCredentials

        return AsyncBetaVaultsCredentials(self._dispatcher)

    async def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Archive a vault, so that no new session can use it

        POST /v1/vaults/{vault_id}/archive

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1archive/post
        """

        from ..api.beta.vaults import archive as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        display_name: str,
        workspace_id: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Create a vault for credentials

        POST /v1/vaults

        Args:
            display_name: Name as people see it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults/post
        """

        from ..api.beta.vaults import create as _endpoint

        _request = _endpoint.build_request(
            display_name=display_name,
            workspace_id=workspace_id,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedVault:
        """
        Delete a vault with its credentials

        DELETE /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/delete
        """

        from ..api.beta.vaults import delete as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsVault]:
        """
        List the vaults of the workspace

        GET /v1/vaults

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1vaults/get
        """

        from ..api.beta.vaults import list as _endpoint

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
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Get one vault

        GET /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/get
        """

        from ..api.beta.vaults import retrieve as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        vault_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsVault:
        """
        Change the name or metadata of a vault

        POST /v1/vaults/{vault_id}

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}/post
        """

        from ..api.beta.vaults import update as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            workspace_id=workspace_id,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

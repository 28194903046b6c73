# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.vaults.credentials.
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
    from ..models.vaults.beta_managed_agents_credential import BetaManagedAgentsCredential
    from ..models.vaults.beta_managed_agents_credential_validation import BetaManagedAgentsCredentialValidation
    from ..models.vaults.beta_managed_agents_deleted_credential import BetaManagedAgentsDeletedCredential
    from ..params.vaults import CredentialCreateParamsAuth, CredentialUpdateParamsAuth

    pass

__all__ = ["AsyncBetaVaultsCredentials", "BetaVaultsCredentials"]


class BetaVaultsCredentials(_SyncResource):
    """
    The methods of ``beta.vaults.credentials``.
    """

    __slots__ = ()

    def archive(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Archive a credential, so that no new session can use it

        POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1archive/post
        """

        from ..api.beta.vaults.credentials import archive as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialCreateParamsAuth,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Store a credential in a vault

        POST /v1/vaults/{vault_id}/credentials

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/post
        """

        from ..api.beta.vaults.credentials import create as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            auth=auth,
            workspace_id=workspace_id,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedCredential:
        """
        Delete a credential

        DELETE /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/delete
        """

        from ..api.beta.vaults.credentials import delete as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        vault_id: str,
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
    ) -> SyncPage[BetaManagedAgentsCredential]:
        """
        List the credentials of a vault

        GET /v1/vaults/{vault_id}/credentials

        Args:
            vault_id: Identifier of the vault.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/get
        """

        from ..api.beta.vaults.credentials import list as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def mcp_oauth_validate(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredentialValidation:
        """
        Check that the OAuth credential of an MCP server still works

        POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1mcp_oauth_validate/post
        """

        from ..api.beta.vaults.credentials import mcp_oauth_validate as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Get one credential; its secrets are never returned

        GET /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/get
        """

        from ..api.beta.vaults.credentials import retrieve as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        auth: CredentialUpdateParamsAuth | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Change a credential, such as its token

        POST /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/post
        """

        from ..api.beta.vaults.credentials import update as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaVaultsCredentials(_AsyncResource):
    """
    The asynchronous methods of ``beta.vaults.credentials``.
    """

    __slots__ = ()

    async def archive(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Archive a credential, so that no new session can use it

        POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1archive/post
        """

        from ..api.beta.vaults.credentials import archive as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialCreateParamsAuth,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Store a credential in a vault

        POST /v1/vaults/{vault_id}/credentials

        Args:
            vault_id: Identifier of the vault.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/post
        """

        from ..api.beta.vaults.credentials import create as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            auth=auth,
            workspace_id=workspace_id,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedCredential:
        """
        Delete a credential

        DELETE /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/delete
        """

        from ..api.beta.vaults.credentials import delete as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[BetaManagedAgentsCredential]:
        """
        List the credentials of a vault

        GET /v1/vaults/{vault_id}/credentials

        Args:
            vault_id: Identifier of the vault.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials/get
        """

        from ..api.beta.vaults.credentials import list as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def mcp_oauth_validate(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredentialValidation:
        """
        Check that the OAuth credential of an MCP server still works

        POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}~1mcp_oauth_validate/post
        """

        from ..api.beta.vaults.credentials import mcp_oauth_validate as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Get one credential; its secrets are never returned

        GET /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/get
        """

        from ..api.beta.vaults.credentials import retrieve as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        vault_id: str,
        credential_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        auth: CredentialUpdateParamsAuth | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsCredential:
        """
        Change a credential, such as its token

        POST /v1/vaults/{vault_id}/credentials/{credential_id}

        Args:
            vault_id: Identifier of the vault.
            credential_id: Identifier of the credential.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1vaults~1{vault_id}~1credentials~1{credential_id}/post
        """

        from ..api.beta.vaults.credentials import update as _endpoint

        _request = _endpoint.build_request(
            vault_id=vault_id,
            credential_id=credential_id,
            workspace_id=workspace_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

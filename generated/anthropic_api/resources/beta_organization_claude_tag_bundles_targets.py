# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_tag.bundles.targets.
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
    from ..models.organization.beta_claude_tag_bundle_target import BetaClaudeTagBundleTarget
    from ..models.organization.beta_claude_tag_deleted_bundle_target import BetaClaudeTagDeletedBundleTarget
    from ..params.organization import BetaClaudeTagBundleTargetCreateParam

    pass

__all__ = ["AsyncBetaOrganizationClaudeTagBundlesTargets", "BetaOrganizationClaudeTagBundlesTargets"]


class BetaOrganizationClaudeTagBundlesTargets(_SyncResource):
    """
    The methods of ``beta.organization.claude_tag.bundles.targets``.
    """

    __slots__ = ()

    def create(
        self,
        bundle_id: str,
        *,
        target: BetaClaudeTagBundleTargetCreateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundleTarget:
        """
        Apply a bundle to a target

        POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets

        Args:
            bundle_id: Identifier of the bundle.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/post
        """

        from ..api.beta.organization.claude_tag.bundles.targets import create as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target=target,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        bundle_id: str,
        target_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagDeletedBundleTarget:
        """
        Stop applying a bundle to a target

        DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}

        Args:
            bundle_id: Identifier of the bundle.
            target_id: Identifier of the target.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets~1{target_id}/delete
        """

        from ..api.beta.organization.claude_tag.bundles.targets import delete as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target_id=target_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        bundle_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaClaudeTagBundleTarget]:
        """
        List the targets that a bundle applies to

        GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets

        Args:
            bundle_id: Identifier of the bundle.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/get
        """

        from ..api.beta.organization.claude_tag.bundles.targets import list as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        bundle_id: str,
        target_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundleTarget:
        """
        Get one target of a bundle

        GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}

        Args:
            bundle_id: Identifier of the bundle.
            target_id: Identifier of the target.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets~1{target_id}/get
        """

        from ..api.beta.organization.claude_tag.bundles.targets import retrieve as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target_id=target_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeTagBundlesTargets(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_tag.bundles.targets``.
    """

    __slots__ = ()

    async def create(
        self,
        bundle_id: str,
        *,
        target: BetaClaudeTagBundleTargetCreateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundleTarget:
        """
        Apply a bundle to a target

        POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets

        Args:
            bundle_id: Identifier of the bundle.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/post
        """

        from ..api.beta.organization.claude_tag.bundles.targets import create as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target=target,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        bundle_id: str,
        target_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagDeletedBundleTarget:
        """
        Stop applying a bundle to a target

        DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}

        Args:
            bundle_id: Identifier of the bundle.
            target_id: Identifier of the target.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets~1{target_id}/delete
        """

        from ..api.beta.organization.claude_tag.bundles.targets import delete as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target_id=target_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        bundle_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaClaudeTagBundleTarget]:
        """
        List the targets that a bundle applies to

        GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets

        Args:
            bundle_id: Identifier of the bundle.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets/get
        """

        from ..api.beta.organization.claude_tag.bundles.targets import list as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        bundle_id: str,
        target_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundleTarget:
        """
        Get one target of a bundle

        GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}

        Args:
            bundle_id: Identifier of the bundle.
            target_id: Identifier of the target.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}~1targets~1{target_id}/get
        """

        from ..api.beta.organization.claude_tag.bundles.targets import retrieve as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            target_id=target_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

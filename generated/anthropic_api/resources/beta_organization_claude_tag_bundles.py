# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_tag.bundles.
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
    from ..models.organization.beta_claude_tag_bundle import BetaClaudeTagBundle
    from .beta_organization_claude_tag_bundles_targets import (
        AsyncBetaOrganizationClaudeTagBundlesTargets,
        BetaOrganizationClaudeTagBundlesTargets,
    )

__all__ = ["AsyncBetaOrganizationClaudeTagBundles", "BetaOrganizationClaudeTagBundles"]


class BetaOrganizationClaudeTagBundles(_SyncResource):
    """
    The methods of ``beta.organization.claude_tag.bundles``.
    """

    __slots__ = ()

    @property
    def targets(self) -> BetaOrganizationClaudeTagBundlesTargets:
        """
        Returns:
            The methods of ``beta.organization.claude_tag.bundles.targets``.
        """
        from .beta_organization_claude_tag_bundles_targets import BetaOrganizationClaudeTagBundlesTargets

        return BetaOrganizationClaudeTagBundlesTargets(self._dispatcher)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaClaudeTagBundle]:
        """
        List the bundles of Claude Tag settings

        GET /v1/organizations/claude_tag/bundles

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles/get
        """

        from ..api.beta.organization.claude_tag.bundles import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundle:
        """
        Get one bundle of Claude Tag settings

        GET /v1/organizations/claude_tag/bundles/{bundle_id}

        Args:
            bundle_id: Identifier of the bundle.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/get
        """

        from ..api.beta.organization.claude_tag.bundles import retrieve as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        bundle_id: str,
        *,
        instructions: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundle:
        """
        Change a bundle of Claude Tag settings

        POST /v1/organizations/claude_tag/bundles/{bundle_id}

        Args:
            bundle_id: Identifier of the bundle.
            instructions: Instructions in plain text.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                bundle_attachment_not_supported, bundle_on_call, claude_tag_writes_not_enabled,
                compliance_configuration_restricted, organization_level_scoped_api_key_required,
                slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/post
        """

        from ..api.beta.organization.claude_tag.bundles import update as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            instructions=instructions,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeTagBundles(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_tag.bundles``.
    """

    __slots__ = ()

    @property
    def targets(self) -> AsyncBetaOrganizationClaudeTagBundlesTargets:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_tag.bundles.targets``.
        """
        from .beta_organization_claude_tag_bundles_targets import AsyncBetaOrganizationClaudeTagBundlesTargets

        return AsyncBetaOrganizationClaudeTagBundlesTargets(self._dispatcher)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaClaudeTagBundle]:
        """
        List the bundles of Claude Tag settings

        GET /v1/organizations/claude_tag/bundles

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles/get
        """

        from ..api.beta.organization.claude_tag.bundles import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundle:
        """
        Get one bundle of Claude Tag settings

        GET /v1/organizations/claude_tag/bundles/{bundle_id}

        Args:
            bundle_id: Identifier of the bundle.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/get
        """

        from ..api.beta.organization.claude_tag.bundles import retrieve as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        bundle_id: str,
        *,
        instructions: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagBundle:
        """
        Change a bundle of Claude Tag settings

        POST /v1/organizations/claude_tag/bundles/{bundle_id}

        Args:
            bundle_id: Identifier of the bundle.
            instructions: Instructions in plain text.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                bundle_attachment_not_supported, bundle_on_call, claude_tag_writes_not_enabled,
                compliance_configuration_restricted, organization_level_scoped_api_key_required,
                slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1bundles~1{bundle_id}/post
        """

        from ..api.beta.organization.claude_tag.bundles import update as _endpoint

        _request = _endpoint.build_request(
            bundle_id=bundle_id,
            instructions=instructions,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

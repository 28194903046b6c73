# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_tag.slack_channels.
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
    from ..models.organization.beta_claude_tag_deleted_slack_channel import BetaClaudeTagDeletedSlackChannel
    from ..models.organization.beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel
    from ..models.organization.beta_claude_tag_slack_channel_identifiers import BetaClaudeTagSlackChannelIdentifiers
    from ..params.organization import (
        BetaClaudeTagSettingsCreateParam,
        BetaClaudeTagSettingsUpdateParam,
        BetaClaudeTagSlackChannelIdentifiersParam,
    )

    pass

__all__ = ["AsyncBetaOrganizationClaudeTagSlackChannels", "BetaOrganizationClaudeTagSlackChannels"]


class BetaOrganizationClaudeTagSlackChannels(_SyncResource):
    """
    The methods of ``beta.organization.claude_tag.slack_channels``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
        settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Add settings for a Slack channel

        POST /v1/organizations/claude_tag/slack_channels

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
                organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
                slack_channel_set_up_settings_conflict, slack_channel_set_up_settings_refused.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/post
        """

        from ..api.beta.organization.claude_tag.slack_channels import create as _endpoint

        _request = _endpoint.build_request(
            slack=slack,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagDeletedSlackChannel:
        """
        Delete the settings of a Slack channel, which then follows its workspace

        DELETE /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required, slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/delete
        """

        from ..api.beta.organization.claude_tag.slack_channels import delete as _endpoint

        _request = _endpoint.build_request(
            id=id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        slack_channel_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaClaudeTagSlackChannel]:
        """
        List the Slack channels of a Slack workspace that have settings

        GET /v1/organizations/claude_tag/slack_channels

        Args:
            slack_workspace_id: Only items of this Slack workspace.
            include_inherited: Whether values that are inherited are shown too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            slack_channel_id: Only the settings of this Slack channel.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/get
        """

        from ..api.beta.organization.claude_tag.slack_channels import list as _endpoint

        _request = _endpoint.build_request(
            slack_workspace_id=slack_workspace_id,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_channel_id=slack_channel_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Get the settings of one Slack channel

        GET /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.
            include_inherited: Whether values that are inherited are shown too.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/get
        """

        from ..api.beta.organization.claude_tag.slack_channels import retrieve as _endpoint

        _request = _endpoint.build_request(
            id=id,
            include_inherited=include_inherited,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Change the settings of a Slack channel

        POST /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
                organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
                slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/post
        """

        from ..api.beta.organization.claude_tag.slack_channels import update as _endpoint

        _request = _endpoint.build_request(
            id=id,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeTagSlackChannels(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_tag.slack_channels``.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
        settings: BetaClaudeTagSettingsCreateParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Add settings for a Slack channel

        POST /v1/organizations/claude_tag/slack_channels

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
                organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
                slack_channel_set_up_settings_conflict, slack_channel_set_up_settings_refused.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/post
        """

        from ..api.beta.organization.claude_tag.slack_channels import create as _endpoint

        _request = _endpoint.build_request(
            slack=slack,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagDeletedSlackChannel:
        """
        Delete the settings of a Slack channel, which then follows its workspace

        DELETE /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required, slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/delete
        """

        from ..api.beta.organization.claude_tag.slack_channels import delete as _endpoint

        _request = _endpoint.build_request(
            id=id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        slack_channel_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaClaudeTagSlackChannel]:
        """
        List the Slack channels of a Slack workspace that have settings

        GET /v1/organizations/claude_tag/slack_channels

        Args:
            slack_workspace_id: Only items of this Slack workspace.
            include_inherited: Whether values that are inherited are shown too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            slack_channel_id: Only the settings of this Slack channel.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels/get
        """

        from ..api.beta.organization.claude_tag.slack_channels import list as _endpoint

        _request = _endpoint.build_request(
            slack_workspace_id=slack_workspace_id,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_channel_id=slack_channel_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Get the settings of one Slack channel

        GET /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.
            include_inherited: Whether values that are inherited are shown too.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted,
                organization_level_scoped_api_key_required.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/get
        """

        from ..api.beta.organization.claude_tag.slack_channels import retrieve as _endpoint

        _request = _endpoint.build_request(
            id=id,
            include_inherited=include_inherited,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeTagSlackChannel:
        """
        Change the settings of a Slack channel

        POST /v1/organizations/claude_tag/slack_channels/{id}

        Args:
            id: Identifier of the object.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: api_key_scope_missing,
                claude_tag_writes_not_enabled, compliance_configuration_restricted, environment_not_found,
                organization_level_scoped_api_key_required, slack_channel_set_up_environment_not_found,
                slack_channel_set_up_settings_conflict.

        Source:
            beta#/paths/~1v1~1organizations~1claude_tag~1slack_channels~1{id}/post
        """

        from ..api.beta.organization.claude_tag.slack_channels import update as _endpoint

        _request = _endpoint.build_request(
            id=id,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

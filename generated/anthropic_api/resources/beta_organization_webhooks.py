# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.webhooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.beta_deleted_organization_webhook_endpoint import BetaDeletedOrganizationWebhookEndpoint
    from ..models.organization.beta_new_organization_webhook_endpoint import BetaNewOrganizationWebhookEndpoint
    from ..models.organization.beta_organization_webhook_endpoint import BetaOrganizationWebhookEndpoint
    from ..models.organization.beta_organization_webhook_endpoint_signing_secret import (
        BetaOrganizationWebhookEndpointSigningSecret,
    )

    pass

__all__ = ["AsyncBetaOrganizationWebhooks", "BetaOrganizationWebhooks"]


class BetaOrganizationWebhooks(_SyncResource):
    """
    The methods of ``beta.organization.webhooks``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        enabled_events: Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ],
        url: str,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaNewOrganizationWebhookEndpoint:
        """
        Create a webhook endpoint; its signing secret is shown only here

        POST /v1/organizations/webhooks

        Args:
            url: The URL.
            description: Description in plain text.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks/post
        """

        from ..api.beta.organization.webhooks import create as _endpoint

        _request = _endpoint.build_request(
            enabled_events=enabled_events,
            url=url,
            description=description,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedOrganizationWebhookEndpoint:
        """
        Delete a webhook endpoint

        DELETE /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/delete
        """

        from ..api.beta.organization.webhooks import delete as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | None | Unset = UNSET,
        before_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaOrganizationWebhookEndpoint]:
        """
        List the webhook endpoints of the organization

        GET /v1/organizations/webhooks

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.
            order: Direction of the order.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks/get
        """

        from ..api.beta.organization.webhooks import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            order=order,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpointSigningSecret:
        """
        Replace the signing secret of a webhook endpoint and return the new one

        POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}~1regenerate_signing_secret/post
        """

        from ..api.beta.organization.webhooks import regenerate_signing_secret as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpoint:
        """
        Get one webhook endpoint

        GET /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/get
        """

        from ..api.beta.organization.webhooks import retrieve as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | Unset = UNSET,
        enabled_events: Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ]
        | Unset = UNSET,
        name: str | Unset = UNSET,
        state: Literal["disabled", "enabled"] | str | Unset = UNSET,
        url: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpoint:
        """
        Change a webhook endpoint

        POST /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            description: Description in plain text.
            name: Name.
            url: The URL.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/post
        """

        from ..api.beta.organization.webhooks import update as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
            description=description,
            enabled_events=enabled_events,
            name=name,
            state=state,
            url=url,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationWebhooks(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.webhooks``.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        enabled_events: Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ],
        url: str,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaNewOrganizationWebhookEndpoint:
        """
        Create a webhook endpoint; its signing secret is shown only here

        POST /v1/organizations/webhooks

        Args:
            url: The URL.
            description: Description in plain text.
            name: Name.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks/post
        """

        from ..api.beta.organization.webhooks import create as _endpoint

        _request = _endpoint.build_request(
            enabled_events=enabled_events,
            url=url,
            description=description,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDeletedOrganizationWebhookEndpoint:
        """
        Delete a webhook endpoint

        DELETE /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/delete
        """

        from ..api.beta.organization.webhooks import delete as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | None | Unset = UNSET,
        before_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaOrganizationWebhookEndpoint]:
        """
        List the webhook endpoints of the organization

        GET /v1/organizations/webhooks

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.
            order: Direction of the order.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks/get
        """

        from ..api.beta.organization.webhooks import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            order=order,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpointSigningSecret:
        """
        Replace the signing secret of a webhook endpoint and return the new one

        POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}~1regenerate_signing_secret/post
        """

        from ..api.beta.organization.webhooks import regenerate_signing_secret as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpoint:
        """
        Get one webhook endpoint

        GET /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/get
        """

        from ..api.beta.organization.webhooks import retrieve as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | Unset = UNSET,
        enabled_events: Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ]
        | Unset = UNSET,
        name: str | Unset = UNSET,
        state: Literal["disabled", "enabled"] | str | Unset = UNSET,
        url: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaOrganizationWebhookEndpoint:
        """
        Change a webhook endpoint

        POST /v1/organizations/webhooks/{webhook_endpoint_id}

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            description: Description in plain text.
            name: Name.
            url: The URL.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1webhooks~1{webhook_endpoint_id}/post
        """

        from ..api.beta.organization.webhooks import update as _endpoint

        _request = _endpoint.build_request(
            webhook_endpoint_id=webhook_endpoint_id,
            description=description,
            enabled_events=enabled_events,
            name=name,
            state=state,
            url=url,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.agents.versions.
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
    from ..models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent

    pass

__all__ = ["AsyncBetaAgentsVersions", "BetaAgentsVersions"]


class BetaAgentsVersions(_SyncResource):
    """
    The methods of ``beta.agents.versions``.
    """

    __slots__ = ()

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsAgent]:
        """
        List the versions of an agent

        GET /v1/agents/{agent_id}/versions

        Args:
            agent_id: Identifier of the agent.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}~1versions/get
        """

        from ..api.beta.agents.versions import list as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncBetaAgentsVersions(_AsyncResource):
    """
    The asynchronous methods of ``beta.agents.versions``.
    """

    __slots__ = ()

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsAgent]:
        """
        List the versions of an agent

        GET /v1/agents/{agent_id}/versions

        Args:
            agent_id: Identifier of the agent.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}~1versions/get
        """

        from ..api.beta.agents.versions import list as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

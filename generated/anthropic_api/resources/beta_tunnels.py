# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.tunnels.
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
    from ..models.tunnels.beta_tunnel import BetaTunnel
    from ..models.tunnels.beta_tunnel_token import BetaTunnelToken
    from .beta_tunnels_certificates import AsyncBetaTunnelsCertificates, BetaTunnelsCertificates

__all__ = ["AsyncBetaTunnels", "BetaTunnels"]


class BetaTunnels(_SyncResource):
    """
    The methods of ``beta.tunnels``.
    """

    __slots__ = ()

    @property
    def certificates(self) -> BetaTunnelsCertificates:
        """
        Returns:
            The methods of ``beta.tunnels.certificates``.
        """
        from .beta_tunnels_certificates import BetaTunnelsCertificates

        return BetaTunnelsCertificates(self._dispatcher)

    def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Archive a tunnel, so that nothing is reached through it any more

        POST /v1/tunnels/{tunnel_id}/archive

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1archive/post
        """

        from ..api.beta.tunnels import archive as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Create a tunnel through which MCP servers in a private network can be reached

        POST /v1/tunnels

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels/post
        """

        from ..api.beta.tunnels import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            display_name=display_name,
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
    ) -> SyncPage[BetaTunnel]:
        """
        List the tunnels of the workspace

        GET /v1/tunnels

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1tunnels/get
        """

        from ..api.beta.tunnels import list as _endpoint

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
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Get one tunnel

        GET /v1/tunnels/{tunnel_id}

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}/get
        """

        from ..api.beta.tunnels import retrieve as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelToken:
        """
        Reveal the token with which the near end of a tunnel connects

        POST /v1/tunnels/{tunnel_id}/reveal_token

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1reveal_token/post
        """

        from ..api.beta.tunnels import reveal_token as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def rotate_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelToken:
        """
        Replace the token of a tunnel and return the new one

        POST /v1/tunnels/{tunnel_id}/rotate_token

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1rotate_token/post
        """

        from ..api.beta.tunnels import rotate_token as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
            reason=reason,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaTunnels(_AsyncResource):
    """
    The asynchronous methods of ``beta.tunnels``.
    """

    __slots__ = ()

    @property
    def certificates(self) -> AsyncBetaTunnelsCertificates:
        """
        Returns:
            The asynchronous methods of ``beta.tunnels.certificates``.
        """
        from .beta_tunnels_certificates import AsyncBetaTunnelsCertificates

        return AsyncBetaTunnelsCertificates(self._dispatcher)

    async def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Archive a tunnel, so that nothing is reached through it any more

        POST /v1/tunnels/{tunnel_id}/archive

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1archive/post
        """

        from ..api.beta.tunnels import archive as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Create a tunnel through which MCP servers in a private network can be reached

        POST /v1/tunnels

        Args:
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels/post
        """

        from ..api.beta.tunnels import create as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            display_name=display_name,
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
    ) -> AsyncPaginator[BetaTunnel]:
        """
        List the tunnels of the workspace

        GET /v1/tunnels

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1tunnels/get
        """

        from ..api.beta.tunnels import list as _endpoint

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
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnel:
        """
        Get one tunnel

        GET /v1/tunnels/{tunnel_id}

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}/get
        """

        from ..api.beta.tunnels import retrieve as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelToken:
        """
        Reveal the token with which the near end of a tunnel connects

        POST /v1/tunnels/{tunnel_id}/reveal_token

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1reveal_token/post
        """

        from ..api.beta.tunnels import reveal_token as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def rotate_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelToken:
        """
        Replace the token of a tunnel and return the new one

        POST /v1/tunnels/{tunnel_id}/rotate_token

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1rotate_token/post
        """

        from ..api.beta.tunnels import rotate_token as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            workspace_id=workspace_id,
            reason=reason,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

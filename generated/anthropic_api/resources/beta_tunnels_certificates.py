# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.tunnels.certificates.
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
    from ..models.tunnels.beta_tunnel_certificate import BetaTunnelCertificate

    pass

__all__ = ["AsyncBetaTunnelsCertificates", "BetaTunnelsCertificates"]


class BetaTunnelsCertificates(_SyncResource):
    """
    The methods of ``beta.tunnels.certificates``.
    """

    __slots__ = ()

    def archive(
        self,
        tunnel_id: str,
        certificate_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Archive a certificate of a tunnel, which is then no longer trusted

        POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive

        Args:
            tunnel_id: Identifier of the tunnel.
            certificate_id: Identifier of the certificate.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates~1{certificate_id}~1archive/post
        """

        from ..api.beta.tunnels.certificates import archive as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            certificate_id=certificate_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Add a certificate to a tunnel

        POST /v1/tunnels/{tunnel_id}/certificates

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/post
        """

        from ..api.beta.tunnels.certificates import create as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            ca_certificate_pem=ca_certificate_pem,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        tunnel_id: str,
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
    ) -> SyncPage[BetaTunnelCertificate]:
        """
        List the certificates of a tunnel

        GET /v1/tunnels/{tunnel_id}/certificates

        Args:
            tunnel_id: Identifier of the tunnel.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/get
        """

        from ..api.beta.tunnels.certificates import list as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
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
        certificate_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Get one certificate of a tunnel

        GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}

        Args:
            tunnel_id: Identifier of the tunnel.
            certificate_id: Identifier of the certificate.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates~1{certificate_id}/get
        """

        from ..api.beta.tunnels.certificates import retrieve as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            certificate_id=certificate_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaTunnelsCertificates(_AsyncResource):
    """
    The asynchronous methods of ``beta.tunnels.certificates``.
    """

    __slots__ = ()

    async def archive(
        self,
        tunnel_id: str,
        certificate_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Archive a certificate of a tunnel, which is then no longer trusted

        POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive

        Args:
            tunnel_id: Identifier of the tunnel.
            certificate_id: Identifier of the certificate.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates~1{certificate_id}~1archive/post
        """

        from ..api.beta.tunnels.certificates import archive as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            certificate_id=certificate_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Add a certificate to a tunnel

        POST /v1/tunnels/{tunnel_id}/certificates

        Args:
            tunnel_id: Identifier of the tunnel.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/post
        """

        from ..api.beta.tunnels.certificates import create as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            ca_certificate_pem=ca_certificate_pem,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        tunnel_id: str,
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
    ) -> AsyncPaginator[BetaTunnelCertificate]:
        """
        List the certificates of a tunnel

        GET /v1/tunnels/{tunnel_id}/certificates

        Args:
            tunnel_id: Identifier of the tunnel.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates/get
        """

        from ..api.beta.tunnels.certificates import list as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
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
        certificate_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaTunnelCertificate:
        """
        Get one certificate of a tunnel

        GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}

        Args:
            tunnel_id: Identifier of the tunnel.
            certificate_id: Identifier of the certificate.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1tunnels~1{tunnel_id}~1certificates~1{certificate_id}/get
        """

        from ..api.beta.tunnels.certificates import retrieve as _endpoint

        _request = _endpoint.build_request(
            tunnel_id=tunnel_id,
            certificate_id=certificate_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

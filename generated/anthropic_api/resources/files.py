# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    import httpx

    from .._files import FileTypes
    from .._values import Unset
    from ..dispatch import AsyncBinaryResponse, AsyncPaginator, BinaryResponse, SyncPage
    from ..models.files.deleted_file import DeletedFile
    from ..models.files.file_metadata import FileMetadata

    pass

__all__ = ["AsyncFiles", "Files"]


class Files(_SyncResource):
    """
    The methods of ``files``.
    """

    __slots__ = ()

    def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedFile:
        """
        Delete a file

        DELETE /v1/files/{file_id}

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}/delete
        """

        from ..api.files import delete as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BinaryResponse:
        """
        Download the content of a file

        Only files that a tool or a session wrote can be downloaded, not those that were uploaded.

        GET /v1/files/{file_id}/content

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The download, not yet read. The bytes of the file.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, file_expired, file_not_downloadable,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}~1content/get
        """

        from ..api.files import download as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[FileMetadata]:
        """
        List the files of the workspace

        GET /v1/files

        Args:
            ids: Only items of these ids.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files/get
        """

        from ..api.files import list as _endpoint

        _request = _endpoint.build_request(
            ids=ids,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FileMetadata:
        """
        Get the name, size and type of a file without its content

        GET /v1/files/{file_id}

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}/get
        """

        from ..api.files import retrieve_metadata as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def upload(
        self,
        *,
        file: FileTypes,
        workspace_id: str | Unset = UNSET,
        expires_in_seconds: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FileMetadata:
        """
        Upload a file, to be named by id in later requests

        POST /v1/files

        Args:
            file: The file to upload, at most 500 MB.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            expires_in_seconds: Seconds after which the file is deleted by itself; never if absent.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold, storage_quota_exceeded.

        Source:
            ga#/paths/~1v1~1files/post
        """

        from ..api.files import upload as _endpoint

        _request = _endpoint.build_request(
            file=file,
            workspace_id=workspace_id,
            expires_in_seconds=expires_in_seconds,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncFiles(_AsyncResource):
    """
    The asynchronous methods of ``files``.
    """

    __slots__ = ()

    async def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedFile:
        """
        Delete a file

        DELETE /v1/files/{file_id}

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}/delete
        """

        from ..api.files import delete as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncBinaryResponse:
        """
        Download the content of a file

        Only files that a tool or a session wrote can be downloaded, not those that were uploaded.

        GET /v1/files/{file_id}/content

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The download, not yet read. The bytes of the file.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, file_expired, file_not_downloadable,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}~1content/get
        """

        from ..api.files import download as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[FileMetadata]:
        """
        List the files of the workspace

        GET /v1/files

        Args:
            ids: Only items of these ids.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files/get
        """

        from ..api.files import list as _endpoint

        _request = _endpoint.build_request(
            ids=ids,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FileMetadata:
        """
        Get the name, size and type of a file without its content

        GET /v1/files/{file_id}

        Args:
            file_id: Identifier of the file.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1files~1{file_id}/get
        """

        from ..api.files import retrieve_metadata as _endpoint

        _request = _endpoint.build_request(
            file_id=file_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def upload(
        self,
        *,
        file: FileTypes,
        workspace_id: str | Unset = UNSET,
        expires_in_seconds: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> FileMetadata:
        """
        Upload a file, to be named by id in later requests

        POST /v1/files

        Args:
            file: The file to upload, at most 500 MB.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            expires_in_seconds: Seconds after which the file is deleted by itself; never if absent.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_key_disabled, cmek_key_network_blocked, organization_on_hold, storage_quota_exceeded.

        Source:
            ga#/paths/~1v1~1files/post
        """

        from ..api.files import upload as _endpoint

        _request = _endpoint.build_request(
            file=file,
            workspace_id=workspace_id,
            expires_in_seconds=expires_in_seconds,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

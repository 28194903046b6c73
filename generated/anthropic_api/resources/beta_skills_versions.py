# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.skills.versions.
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

    from .._files import FileTypes
    from .._values import Unset
    from ..dispatch import AsyncBinaryResponse, AsyncPaginator, BinaryResponse, SyncPage
    from ..models.skills.deleted_skill_version import DeletedSkillVersion
    from ..models.skills.skill_version import SkillVersion

    pass

__all__ = ["AsyncBetaSkillsVersions", "BetaSkillsVersions"]


class BetaSkillsVersions(_SyncResource):
    """
    The methods of ``beta.skills.versions``.
    """

    __slots__ = ()

    def create(
        self,
        skill_id: str,
        *,
        files: Iterable[FileTypes],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SkillVersion:
        """
        Upload a new version of a skill

        POST /v1/skills/{skill_id}/versions

        Args:
            skill_id: Identifier of the skill.
            files: The files of the skill, all below one folder that holds a SKILL.md; each part is named
                by its path.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_context_unavailable, cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions/post
        """

        from ..api.beta.skills.versions import create as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            files=files,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedSkillVersion:
        """
        Delete a version of a skill

        DELETE /v1/skills/{skill_id}/versions/{version}

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/delete
        """

        from ..api.beta.skills.versions import delete as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def download(
        self,
        skill_id: str,
        version: str,
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
        Download the files of a version of a skill as one archive

        GET /v1/skills/{skill_id}/versions/{version}/content

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The download, not yet read. The bytes of the file.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}~1content/get
        """

        from ..api.beta.skills.versions import download as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        skill_id: str,
        *,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[SkillVersion]:
        """
        List the versions of a skill

        GET /v1/skills/{skill_id}/versions

        Args:
            skill_id: Identifier of the skill.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions/get
        """

        from ..api.beta.skills.versions import list as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SkillVersion:
        """
        Get one version of a skill

        GET /v1/skills/{skill_id}/versions/{version}

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/get
        """

        from ..api.beta.skills.versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaSkillsVersions(_AsyncResource):
    """
    The asynchronous methods of ``beta.skills.versions``.
    """

    __slots__ = ()

    async def create(
        self,
        skill_id: str,
        *,
        files: Iterable[FileTypes],
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SkillVersion:
        """
        Upload a new version of a skill

        POST /v1/skills/{skill_id}/versions

        Args:
            skill_id: Identifier of the skill.
            files: The files of the skill, all below one folder that holds a SKILL.md; each part is named
                by its path.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_context_unavailable, cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions/post
        """

        from ..api.beta.skills.versions import create as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            files=files,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedSkillVersion:
        """
        Delete a version of a skill

        DELETE /v1/skills/{skill_id}/versions/{version}

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/delete
        """

        from ..api.beta.skills.versions import delete as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def download(
        self,
        skill_id: str,
        version: str,
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
        Download the files of a version of a skill as one archive

        GET /v1/skills/{skill_id}/versions/{version}/content

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The download, not yet read. The bytes of the file.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}~1content/get
        """

        from ..api.beta.skills.versions import download as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._binary(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        skill_id: str,
        *,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[SkillVersion]:
        """
        List the versions of a skill

        GET /v1/skills/{skill_id}/versions

        Args:
            skill_id: Identifier of the skill.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions/get
        """

        from ..api.beta.skills.versions import list as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SkillVersion:
        """
        Get one version of a skill

        GET /v1/skills/{skill_id}/versions/{version}

        Args:
            skill_id: Identifier of the skill.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            beta#/paths/~1v1~1skills~1{skill_id}~1versions~1{version}/get
        """

        from ..api.beta.skills.versions import retrieve as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

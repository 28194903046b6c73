# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource skills.
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
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.skills.deleted_skill import DeletedSkill
    from ..models.skills.skill import Skill
    from .skills_versions import AsyncSkillsVersions, SkillsVersions

__all__ = ["AsyncSkills", "Skills"]


class Skills(_SyncResource):
    """
    The methods of ``skills``.
    """

    __slots__ = ()

    @property
    def versions(self) -> SkillsVersions:
        """
        Returns:
            The methods of ``skills.versions``.
        """
        from .skills_versions import SkillsVersions

        return SkillsVersions(self._dispatcher)

    def create(
        self,
        *,
        files: Iterable[FileTypes],
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Skill:
        """
        Create a skill from its files

        POST /v1/skills

        Args:
            files: The files of the skill, all below one folder that holds a SKILL.md; each part is named
                by its path.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_context_unavailable, cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills/post
        """

        from ..api.skills import create as _endpoint

        _request = _endpoint.build_request(
            files=files,
            workspace_id=workspace_id,
            display_name=display_name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedSkill:
        """
        Delete a skill whose versions are all deleted

        DELETE /v1/skills/{skill_id}

        Args:
            skill_id: Identifier of the skill.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills~1{skill_id}/delete
        """

        from ..api.skills import delete as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[Skill]:
        """
        List skills, your own and those of Anthropic

        GET /v1/skills

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            source: Only items from this source.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills/get
        """

        from ..api.skills import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            source=source,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Skill:
        """
        Get one skill

        GET /v1/skills/{skill_id}

        Args:
            skill_id: Identifier of the skill.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills~1{skill_id}/get
        """

        from ..api.skills import retrieve as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncSkills(_AsyncResource):
    """
    The asynchronous methods of ``skills``.
    """

    __slots__ = ()

    @property
    def versions(self) -> AsyncSkillsVersions:
        """
        Returns:
            The asynchronous methods of ``skills.versions``.
        """
        from .skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._dispatcher)

    async def create(
        self,
        *,
        files: Iterable[FileTypes],
        workspace_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Skill:
        """
        Create a skill from its files

        POST /v1/skills

        Args:
            files: The files of the skill, all below one folder that holds a SKILL.md; each part is named
                by its path.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            display_name: Name as people see it.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                cmek_context_unavailable, cmek_key_disabled, cmek_key_network_blocked, organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills/post
        """

        from ..api.skills import create as _endpoint

        _request = _endpoint.build_request(
            files=files,
            workspace_id=workspace_id,
            display_name=display_name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedSkill:
        """
        Delete a skill whose versions are all deleted

        DELETE /v1/skills/{skill_id}

        Args:
            skill_id: Identifier of the skill.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills~1{skill_id}/delete
        """

        from ..api.skills import delete as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[Skill]:
        """
        List skills, your own and those of Anthropic

        GET /v1/skills

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            source: Only items from this source.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills/get
        """

        from ..api.skills import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            source=source,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Skill:
        """
        Get one skill

        GET /v1/skills/{skill_id}

        Args:
            skill_id: Identifier of the skill.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: claude_code_key_creator_not_member,
                organization_on_hold.

        Source:
            ga#/paths/~1v1~1skills~1{skill_id}/get
        """

        from ..api.skills import retrieve as _endpoint

        _request = _endpoint.build_request(
            skill_id=skill_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

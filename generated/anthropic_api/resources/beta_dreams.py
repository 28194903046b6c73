# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.dreams.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.dreams.beta_dream import BetaDream
    from ..models.dreams.beta_dream_status import BetaDreamStatus
    from ..params.dreams import BetaDreamInputParam, BetaOutputBehaviorParam, DreamCreateParamsModel

    pass

__all__ = ["AsyncBetaDreams", "BetaDreams"]


class BetaDreams(_SyncResource):
    """
    The methods of ``beta.dreams``.
    """

    __slots__ = ()

    def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Archive a dream

        POST /v1/dreams/{dream_id}/archive

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}~1archive/post
        """

        from ..api.beta.dreams import archive as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Cancel a dream that has not finished

        POST /v1/dreams/{dream_id}/cancel

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}~1cancel/post
        """

        from ..api.beta.dreams import cancel as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        inputs: Iterable[BetaDreamInputParam],
        model: DreamCreateParamsModel,
        workspace_id: str | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Start a dream: a job that works over past sessions and tidies up a memory store

        POST /v1/dreams

        Args:
            model: Id or alias of the model.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            instructions: Instructions in plain text.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams/post
        """

        from ..api.beta.dreams import create as _endpoint

        _request = _endpoint.build_request(
            inputs=inputs,
            model=model,
            workspace_id=workspace_id,
            instructions=instructions,
            output_behavior=output_behavior,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaDream]:
        """
        List dreams, filtered by status or time

        GET /v1/dreams

        Args:
            created_at_gt: Only items created after this time.
            created_at_lt: Only items created before this time.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            statuses: Only items of these statuses.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1dreams/get
        """

        from ..api.beta.dreams import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            include_archived=include_archived,
            limit=limit,
            page=page,
            statuses=statuses,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Get one dream and how far it has come

        GET /v1/dreams/{dream_id}

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}/get
        """

        from ..api.beta.dreams import retrieve as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaDreams(_AsyncResource):
    """
    The asynchronous methods of ``beta.dreams``.
    """

    __slots__ = ()

    async def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Archive a dream

        POST /v1/dreams/{dream_id}/archive

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}~1archive/post
        """

        from ..api.beta.dreams import archive as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Cancel a dream that has not finished

        POST /v1/dreams/{dream_id}/cancel

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}~1cancel/post
        """

        from ..api.beta.dreams import cancel as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        inputs: Iterable[BetaDreamInputParam],
        model: DreamCreateParamsModel,
        workspace_id: str | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        output_behavior: BetaOutputBehaviorParam | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Start a dream: a job that works over past sessions and tidies up a memory store

        POST /v1/dreams

        Args:
            model: Id or alias of the model.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            instructions: Instructions in plain text.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams/post
        """

        from ..api.beta.dreams import create as _endpoint

        _request = _endpoint.build_request(
            inputs=inputs,
            model=model,
            workspace_id=workspace_id,
            instructions=instructions,
            output_behavior=output_behavior,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        statuses: Iterable[BetaDreamStatus] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaDream]:
        """
        List dreams, filtered by status or time

        GET /v1/dreams

        Args:
            created_at_gt: Only items created after this time.
            created_at_lt: Only items created before this time.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            statuses: Only items of these statuses.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1dreams/get
        """

        from ..api.beta.dreams import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            include_archived=include_archived,
            limit=limit,
            page=page,
            statuses=statuses,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaDream:
        """
        Get one dream and how far it has come

        GET /v1/dreams/{dream_id}

        Args:
            dream_id: Identifier of the dream.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1dreams~1{dream_id}/get
        """

        from ..api.beta.dreams import retrieve as _endpoint

        _request = _endpoint.build_request(
            dream_id=dream_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The typed resources of the API, for a client to inherit: each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..dispatch import AsyncDispatcher, Dispatcher
    from .beta import AsyncBeta, Beta
    from .files import AsyncFiles, Files
    from .messages import AsyncMessages, Messages
    from .models import AsyncModels, Models
    from .organization import AsyncOrganization, Organization
    from .skills import AsyncSkills, Skills
    from .user_profiles import AsyncUserProfiles, UserProfiles

__all__ = ["AsyncResources", "Resources"]


class Resources:
    """
    The synchronous resources; a class that inherits them is a `Dispatcher`.
    """

    __slots__ = ()

    @property
    def beta(self: Dispatcher) -> Beta:
        """
        Returns:
            The methods of ``beta``.
        """
        from .beta import Beta

        return Beta(self)

    @property
    def files(self: Dispatcher) -> Files:
        """
        Returns:
            The methods of ``files``.
        """
        from .files import Files

        return Files(self)

    @property
    def messages(self: Dispatcher) -> Messages:
        """
        Returns:
            The methods of ``messages``.
        """
        from .messages import Messages

        return Messages(self)

    @property
    def models(self: Dispatcher) -> Models:
        """
        Returns:
            The methods of ``models``.
        """
        from .models import Models

        return Models(self)

    @property
    def organization(self: Dispatcher) -> Organization:
        """
        Returns:
            The methods of ``organization``.
        """
        from .organization import Organization

        return Organization(self)

    @property
    def skills(self: Dispatcher) -> Skills:
        """
        Returns:
            The methods of ``skills``.
        """
        from .skills import Skills

        return Skills(self)

    @property
    def user_profiles(self: Dispatcher) -> UserProfiles:
        """
        Returns:
            The methods of ``user_profiles``.
        """
        from .user_profiles import UserProfiles

        return UserProfiles(self)


class AsyncResources:
    """
    The asynchronous resources; a class that inherits them is an `AsyncDispatcher`.
    """

    __slots__ = ()

    @property
    def beta(self: AsyncDispatcher) -> AsyncBeta:
        """
        Returns:
            The asynchronous methods of ``beta``.
        """
        from .beta import AsyncBeta

        return AsyncBeta(self)

    @property
    def files(self: AsyncDispatcher) -> AsyncFiles:
        """
        Returns:
            The asynchronous methods of ``files``.
        """
        from .files import AsyncFiles

        return AsyncFiles(self)

    @property
    def messages(self: AsyncDispatcher) -> AsyncMessages:
        """
        Returns:
            The asynchronous methods of ``messages``.
        """
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @property
    def models(self: AsyncDispatcher) -> AsyncModels:
        """
        Returns:
            The asynchronous methods of ``models``.
        """
        from .models import AsyncModels

        return AsyncModels(self)

    @property
    def organization(self: AsyncDispatcher) -> AsyncOrganization:
        """
        Returns:
            The asynchronous methods of ``organization``.
        """
        from .organization import AsyncOrganization

        return AsyncOrganization(self)

    @property
    def skills(self: AsyncDispatcher) -> AsyncSkills:
        """
        Returns:
            The asynchronous methods of ``skills``.
        """
        from .skills import AsyncSkills

        return AsyncSkills(self)

    @property
    def user_profiles(self: AsyncDispatcher) -> AsyncUserProfiles:
        """
        Returns:
            The asynchronous methods of ``user_profiles``.
        """
        from .user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self)

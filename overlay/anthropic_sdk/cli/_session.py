"""
What the commands of one run share: the client, made when it is first needed, and the output.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._output import Output, is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from anthropic_sdk import Anthropic

__all__ = ["SETTINGS", "Session", "connect"]

SETTINGS = "anthropic_sdk.cli"  # where the global options lie in click's `meta`


def connect(settings: Mapping[str, Any], **more: Any) -> Anthropic:
    """
    Make a client of the global options.

    Args:
        settings: Those that were given, by name.
        more: Arguments of the client that the options win over.

    Returns:
        A client; the environment and defaults say the rest.

    Raises:
        click.UsageError: The options make no client.
    """
    from anthropic_sdk import Anthropic
    from anthropic_sdk._errors import CredentialsError

    names = ("api_key", "base_url", "timeout", "max_retries")
    given = more | {name: settings[name] for name in names if name in settings}
    betas = [name.strip() for value in settings.get("betas", ()) for name in value.split(",") if name.strip()]
    try:
        return Anthropic(**given, betas=betas)
    except CredentialsError:
        raise
    except ValueError as error:
        raise click.UsageError(str(error)) from error


class Session:
    """
    One run of the program.

    Args:
        meta: Holds the global options under `SETTINGS`; those of the command are there once it starts.
        connect: Makes the client; `connect` by default.
    """

    def __init__(self, meta: Mapping[str, Any], connect: Callable[[Mapping[str, Any]], Anthropic] | None) -> None:
        self._meta = meta
        self._connect = connect
        self._client: Anthropic | None = None

    @property
    def settings(self) -> Mapping[str, Any]:
        """The global options that were given."""
        found: Mapping[str, Any] = self._meta.get(SETTINGS, {})
        return found

    @property
    def verbose(self) -> bool:
        """Whether to tell more on stderr."""
        return bool(self.settings.get("verbose"))

    @property
    def output(self) -> Output:
        """Where results go."""
        return Output(json=bool(self.settings.get("json")), terminal=is_terminal())

    @property
    def client(self) -> Anthropic:
        """
        The client of this run.

        Raises:
            click.UsageError: The options make no client.
        """
        if self._client is None:
            if self.verbose:
                from anthropic_sdk._logging import set_up_logging

                set_up_logging({"ANTHROPIC_LOG": "info"})
            self._client = (self._connect or connect)(self.settings)
        return self._client

    def __enter__(self) -> Session:  # noqa: PYI034  # Self came with Python 3.11
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None:
            self._client.close()

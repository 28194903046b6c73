"""
What a client was told: arguments, then the environment, then defaults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anthropic_api import UNSET

from ._auth import find_credentials
from ._timing import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._auth import Credentials
    from ._retries import RetryPolicy
    from ._timing import Timing

__all__ = ["DEFAULT_BASE_URL", "DEFAULT_TIMEOUT", "ClientOptions", "changed", "custom_headers", "resolve", "timeout_of"]

DEFAULT_BASE_URL = "https://api.anthropic.com"
DEFAULT_API_VERSION = "2026-10-21"
DEFAULT_TIMEOUT = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}  # seconds


class ClientOptions:
    """
    The configuration of a client: a value that is never changed. It holds credentials, so it has no telling ``repr``.

    No attrs class: making one takes half a millisecond, and this is on the way to every process's first request.

    Attributes:
        credentials: Of every request.
        base_url: Without a slash at the end.
        api_version: The ``anthropic-version`` of every request.
        timeout: Seconds for connect, read, write and waiting for a connection; None where the user's own
            ``http_client`` is to say.
        retry: The policy of every request; None for the default one.
        default_headers: Added to every request; None removes a header.
        default_query: Added to every request.
        betas: Added to every request's ``anthropic-beta``.
        workspace_id: The ``anthropic-workspace-id`` of every request.
        max_response_bytes: Largest body that is read into memory; None for no limit.
        log_bodies: Whether bodies are logged.
        timing: Clock, sleep and chance.
    """

    __slots__ = (
        "api_version",
        "base_url",
        "betas",
        "credentials",
        "default_headers",
        "default_query",
        "log_bodies",
        "max_response_bytes",
        "retry",
        "timeout",
        "timing",
        "workspace_id",
    )

    def __init__(
        self,
        *,
        credentials: Credentials,
        base_url: str = DEFAULT_BASE_URL,
        api_version: str = DEFAULT_API_VERSION,
        timeout: dict[str, float | None] | None = None,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        betas: tuple[str, ...] = (),
        workspace_id: str | None = None,
        max_response_bytes: int | None = None,
        log_bodies: bool = False,
        timing: Timing = SYSTEM,
    ) -> None:
        self.credentials = credentials
        self.base_url = base_url
        self.api_version = api_version
        self.timeout = timeout
        self.retry = retry
        self.default_headers = default_headers or {}
        self.default_query = default_query or {}
        self.betas = betas
        self.workspace_id = workspace_id
        self.max_response_bytes = max_response_bytes
        self.log_bodies = log_bodies
        self.timing = timing

    def replace(self, **changes: Any) -> ClientOptions:
        """
        Args:
            changes: Values of attributes.

        Returns:
            Other options, like these but for the changes.

        Raises:
            TypeError: There is no such option.
        """
        return ClientOptions(**{**{name: getattr(self, name) for name in self.__slots__}, **changes})

    @property
    def policy(self) -> RetryPolicy:
        """
        Returns:
            The retry policy, the default one if none was given.
        """
        if self.retry is not None:
            return self.retry
        from ._retries import DEFAULT_POLICY

        return DEFAULT_POLICY

    @property
    def shown_url(self) -> str:
        """
        Returns:
            The base URL without the user information that may be in it.
        """
        scheme, _, rest = self.base_url.partition("://")
        netloc, slash, path = rest.partition("/")
        return f"{scheme}://{netloc.rpartition('@')[2]}{slash}{path}"


def resolve(environ: Mapping[str, str], **arguments: Any) -> ClientOptions:
    """
    Work out the configuration of a client.

    Args:
        environ: The environment.
        arguments: Of the client's constructor; one that is None or `UNSET` was not given.

    Returns:
        The configuration.

    Raises:
        CredentialsError: Two kinds of credentials were given.
        ValueError: The base URL is none.
        TypeError: The timeout is none.
    """
    headers = custom_headers(environ.get("ANTHROPIC_CUSTOM_HEADERS"))
    base = ClientOptions(
        credentials=find_credentials(arguments.pop("api_key"), arguments.pop("auth_token"), environ),
        base_url=check_base_url(arguments.pop("base_url") or environ.get("ANTHROPIC_BASE_URL") or DEFAULT_BASE_URL),
        default_headers=headers,
    )
    return changed(base, {name: value for name, value in arguments.items() if value is not None or name == "timeout"})


def changed(options: ClientOptions, changes: Mapping[str, Any]) -> ClientOptions:
    """
    Lay arguments of a client's constructor over a configuration.

    Args:
        options: What was before.
        changes: The arguments; headers and queries are laid over those of before, all else replaces it.

    Returns:
        The new configuration.

    Raises:
        TypeError: There is no such argument.
    """
    given = dict(changes)
    fields: dict[str, Any] = {}
    if "api_key" in given or "auth_token" in given:
        fields["credentials"] = find_credentials(given.pop("api_key", None), given.pop("auth_token", None), {})
    if "base_url" in given:
        fields["base_url"] = check_base_url(given.pop("base_url"))
    if "timeout" in given:
        fields["timeout"] = timeout_of(given.pop("timeout"))
    fields["retry"] = given.pop("retry", None) or options.retry
    retries = given.pop("max_retries", None)
    if retries is not None:
        from attrs import evolve

        fields["retry"] = evolve(fields["retry"] or options.policy, max_retries=retries)
    if "default_headers" in given:
        fields["default_headers"] = {**options.default_headers, **given.pop("default_headers")}
    if "default_query" in given:
        fields["default_query"] = {**options.default_query, **given.pop("default_query")}
    if "betas" in given:
        fields["betas"] = tuple(given.pop("betas"))
    return options.replace(**fields, **given)


def check_base_url(url: str) -> str:
    """
    Args:
        url: As given.

    Returns:
        The URL without a slash at the end.

    Raises:
        ValueError: It is no absolute http or https URL, or has a query.
    """
    scheme, _, rest = url.partition("://")
    odd = "?" in url or "#" in url or any(char.isspace() for char in url)
    if odd or scheme.lower() not in {"http", "https"} or not rest.partition("/")[0]:
        message = "base_url must be an absolute http:// or https:// URL without a query"
        raise ValueError(message)
    return url.rstrip("/")


def custom_headers(text: str | None) -> dict[str, str | None]:
    """
    Read ``ANTHROPIC_CUSTOM_HEADERS``.

    Args:
        text: Lines of the form ``name: value``.

    Returns:
        The headers; lines without a colon are left out.
    """
    headers: dict[str, str | None] = {}
    for line in (text or "").splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip():
            headers[name.strip()] = value.strip()
    return headers


def timeout_of(timeout: Any) -> dict[str, float | None] | None:
    """
    Bring a timeout into the form that a request carries.

    Args:
        timeout: Seconds for each of connect, read, write and pool; None for no limit; an ``httpx.Timeout``; `UNSET`.

    Returns:
        Seconds by phase; None for `UNSET`.

    Raises:
        TypeError: It is something else.
    """
    if timeout is UNSET:
        return None
    if timeout is None or isinstance(timeout, (int, float)):
        return dict.fromkeys(DEFAULT_TIMEOUT, timeout)
    as_dict = getattr(timeout, "as_dict", None)
    if as_dict is None:
        message = f"timeout is a number of seconds, None or an httpx.Timeout, not {type(timeout).__name__}"
        raise TypeError(message)
    phases: dict[str, float | None] = as_dict()
    return phases

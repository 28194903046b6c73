"""
Ways into an operation, written so that they can be compared: by what is sent, not by the name of the scheme. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.diff._document import as_list, as_mapping
from generator.diff._findings import Json
from generator.diff._shapes import canonical

__all__ = ["compare_security", "ways_in"]

_NONE = "none"


def ways_in(stated: Json, schemes: Mapping[str, Json]) -> frozenset[str]:
    """
    List the alternatives of a ``security`` array.

    Args:
        stated: The array; anything else means that nothing is needed.
        schemes: Security schemes by name, references resolved.

    Returns:
        One text per alternative, such as ``apiKey header x-api-key``; ``none`` if nothing is needed.
    """
    return frozenset(_alternative(as_mapping(each), schemes) for each in as_list(stated) or [{}])


def _alternative(requirement: Mapping[str, Json], schemes: Mapping[str, Json]) -> str:
    parts = [_scheme(name, as_mapping(schemes.get(name)), as_list(scopes)) for name, scopes in requirement.items()]
    return " and ".join(sorted(parts)) or _NONE


def _scheme(name: str, scheme: Mapping[str, Json], scopes: list[Json]) -> str:
    kind = str(scheme.get("type", name))
    details = [str(scheme[key]) for key in ("in", "name", "openIdConnectUrl") if key in scheme]
    details += [str(scheme["scheme"]).lower()] if "scheme" in scheme else []
    for flow, value in sorted(as_mapping(scheme.get("flows")).items()):
        urls = {key: each for key, each in as_mapping(value).items() if key.endswith("Url")}
        details.append(f"{flow} {canonical(urls)}")
    details += [f"for {', '.join(sorted(map(str, scopes)))}"] if scopes else []
    return " ".join([kind, *details])


def compare_security(old: frozenset[str], new: frozenset[str]) -> str | None:
    """
    Judge two sets of alternatives.

    Returns:
        The kind of change, None if there is none. Nothing needed any more is wider, something needed now is narrower.
    """
    if old == new:
        return None
    if old < new or new == {_NONE}:
        return "security-widened"
    if new < old or old == {_NONE}:
        return "security-narrowed"
    return "security-changed"

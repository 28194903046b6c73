"""
What to generate from what: the defaults of this repository, and what the command line changes.
"""

from __future__ import annotations

from pathlib import Path

import attrs

from generator.lint import Accepted, read_accepted

__all__ = ["DEFAULT_ACCEPTED", "DEFAULT_OVERLAYS", "DEFAULT_SPECS", "ROOT", "Config", "default_config"]

ROOT = Path(__file__).resolve().parent.parent
"""The repository."""

DEFAULT_SPECS = (("ga", "spec/openapi.yaml"), ("beta", "spec/openapi-beta.yaml"))
"""Name and path of our documents."""

DEFAULT_OVERLAYS = "spec/overlays"
"""Folder of the overlays of our documents; they apply in order of their names."""

DEFAULT_ACCEPTED = "generator/accepted.toml"
"""Findings about our documents that may stay."""


@attrs.frozen
class Config:
    """
    Settings of one run.

    Attributes:
        package: Import name of the generated package.
        specs: Name (None: taken from the file) and path or URL of each document.
        overlays: Paths or URLs of overlay documents, in order.
        out: Folder of the generated package.
        accepted: Findings that may stay, each with a reason.
        strict: Whether a lint finding that is not accepted is an error (for documents that are ours to mend).
        fold_prefix: Prefix of the longer names of twin schemas; None folds nothing.
    """

    package: str = "anthropic_api"
    specs: tuple[tuple[str | None, str], ...] = ()
    overlays: tuple[str, ...] = ()
    out: Path = Path("generated/anthropic_api")
    accepted: tuple[Accepted, ...] = ()
    strict: bool = True
    fold_prefix: str | None = "Beta"


def default_config(root: Path = ROOT) -> Config:
    """
    Configure a run on our own documents.
    """
    return Config(
        specs=tuple((name, str(root / path)) for name, path in DEFAULT_SPECS),
        overlays=tuple(str(path) for path in sorted((root / DEFAULT_OVERLAYS).glob("*.yaml"))),
        out=root / "generated" / "anthropic_api",
        accepted=read_accepted((root / DEFAULT_ACCEPTED).read_text(encoding="utf-8")),
    )

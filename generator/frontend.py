"""
The front half in one function: bytes of documents to the IR.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from generator.build import build
from generator.bundle import bundle
from generator.config import Config
from generator.coverage import Counts, count
from generator.diagnostics import Diagnostic, Report
from generator.ir import Api
from generator.lint import judge, lint
from generator.load import Source
from generator.normalise import normalise
from generator.normalise.values import Spec
from generator.opc import parse
from generator.overlay import apply, read_overlay
from generator.sidecar import Sidecar, UnionInfo

__all__ = ["Reading", "read", "read_all"]

Progress = Callable[[str, int, int], None]


def _silent(stage: str, done: int, total: int) -> None:
    """
    Report progress to nobody.
    """


@attrs.frozen
class Reading:
    """
    Everything that reading documents gives: the API, what there is to say about it, and how it came about.
    """

    api: Api
    diagnostics: tuple[Diagnostic, ...]
    counts: Counts
    spec: Spec
    unions: tuple[UnionInfo, ...]


def read(
    sources: Sequence[Source], config: Config, overlays: Sequence[Source] = ()
) -> tuple[Api, tuple[Diagnostic, ...]]:
    """
    Read documents.

    Args:
        sources: OpenAPI documents with the files that they refer to.
        config: Settings.
        overlays: Overlay documents, in order.

    Returns:
        The API, and what there is to say about it. If a diagnostic is an error, something is missing from the API.
    """
    reading = read_all(sources, config, overlays)
    return reading.api, reading.diagnostics


def read_all(
    sources: Sequence[Source],
    config: Config,
    overlays: Sequence[Source] = (),
    progress: Progress = _silent,
) -> Reading:
    """
    Read documents and keep what lies between them and the API.

    Args:
        sources: OpenAPI documents with the files that they refer to.
        config: Settings.
        overlays: Overlay documents, in order.
        progress: Told (stage, done, total) before each stage.

    Returns:
        The API, diagnostics, counts, the normalised documents and their unions.
    """
    report = Report()
    progress("parse", 0, 5)
    edits = [read_overlay(source, report) for source in overlays]
    texts = zip(sources, bundle(sources, report), strict=True)
    bundled = [(source.name, document) for source, document in texts if document is not None]
    progress("overlays", 1, 5)
    edited = apply(bundled, edits, report)
    progress("normalise", 2, 5)
    names = [name for name, _ in bundled]
    spec = normalise(list(zip(names, edited, strict=True)), report, config.fold_prefix)
    progress("parser", 3, 5)
    parsed = parse(spec, report)
    progress("build", 4, 5)
    sidecar = Sidecar(spec.schemas, spec.pointers, report)
    api = build(spec, parsed, sidecar, report)
    unions = tuple(sidecar.unions)
    lint(spec, unions, report)
    counts = count(spec, api, unions, parsed.warnings, report)
    progress("build", 5, 5)
    return Reading(api, judge(report.sorted(), config.accepted, strict=config.strict), counts, spec, unions)

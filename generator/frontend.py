"""The front half in one function: bytes of documents to the IR."""

from __future__ import annotations

from collections.abc import Sequence

from generator.build import build
from generator.bundle import bundle
from generator.config import Config
from generator.diagnostics import Diagnostic, Report
from generator.ir import Api
from generator.load import Source
from generator.normalise import normalise
from generator.opc import parse
from generator.overlay import Overlay, apply, read_overlay
from generator.sidecar import Sidecar

__all__ = ["read"]


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
    report = Report()
    edits: list[Overlay] = [read_overlay(source, report) for source in overlays]
    bundled = [
        (source.name, document)
        for source, document in zip(sources, bundle(sources, report), strict=True)
        if document is not None
    ]
    edited = apply(bundled, edits, report)
    spec = normalise([(name, value) for (name, _), value in zip(bundled, edited, strict=True)], report, config.fold_prefix)
    sidecar = Sidecar(spec.schemas, spec.pointers, report)
    api = build(spec, parse(spec, report), sidecar, report)
    return api, report.sorted()

"""
Documents to one canonical description: operations as values, schemas in one form, one name space.

`merge` and `names` name the schemas; `canonical`, with `scalars`, `containers`, `unions` and `meet`, gives each its
form; `operations` and `bodies` read the paths; `rename` drops names of names; `fold` makes identical Beta twins one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.normalise.canonical import Canonicaliser
from generator.normalise.fold import fold
from generator.normalise.merge import merge
from generator.normalise.operations import operations
from generator.normalise.rename import collapse, open_circles
from generator.normalise.values import Spec
from generator.requests import request_twins

__all__ = ["normalise"]

Json = Any  # a JSON value


def normalise(bundled: Sequence[tuple[str, Json]], report: Report, fold_prefix: str | None = "Beta") -> Spec:
    """
    Normalise documents.

    Args:
        bundled: Names and bundled documents, overlays applied. They are not changed.
        report: Takes what is typed more loosely than the documents say.
        fold_prefix: Prefix of names whose schema may be a twin of that without it; None folds nothing.

    Returns:
        All operations and schemas.
    """
    documents, owners = merge(bundled, report)
    schemas = Canonicaliser(owners, report)
    for name in owners:
        schemas.component(name)
    found = tuple(op for document in documents for op in operations(document, schemas, report))
    spec = collapse(Spec(documents, found, schemas.names.schemas, schemas.names.pointers), report)
    spec = collapse(open_circles(spec, report), report)
    spec = attrs.evolve(spec, twins=request_twins(spec))
    return fold(spec, fold_prefix) if fold_prefix else spec

"""
The schemas of two documents, compared pair by pair until no new pair turns up.
"""

from __future__ import annotations

from generator.diff._comparison import Comparison, Task
from generator.diff._document import schema_name
from generator.diff._facets import Pair, compare_statements
from generator.diff._objects import compare_fields
from generator.diff._unions import compare_groups, compare_unions, is_open_ended

__all__ = ["compare_schemas"]


def compare_schemas(comparison: Comparison) -> None:
    """
    Compare every pair of schemas in the queue, and those that this puts there.

    It ends: there are finitely many pairs, and each is queued once.
    """
    while comparison.queue:
        _compare(comparison, comparison.queue.popleft())


def _compare(comparison: Comparison, task: Task) -> None:
    old, new = comparison.old.shape(task.old), comparison.new.shape(task.new)
    pair = Pair(comparison, task.scope, old, new, task.old, task.new, task.location)
    before, after = comparison.old.variants(task.old), comparison.new.variants(task.new)
    if old.is_anything or new.is_anything or not (is_open_ended(before) or is_open_ended(after)):
        if compare_statements(pair):
            if _are_strangers(pair):
                words = pair.words()
                pair.add("type-changed", before=words[0], after=words[1])
            else:
                compare_fields(pair)
                compare_groups(pair)
    else:
        compare_unions(pair, before, after)


def _are_strangers(pair: Pair) -> bool:
    """Whether a reference now leads to another object that shares no field: one change, not one for every field."""
    names = [schema_name(core[0]) if len(core) == 1 else None for core in (pair.old_core, pair.new_core)]
    disjoint = pair.old.fields and pair.new.fields and pair.old.fields.keys().isdisjoint(pair.new.fields)
    return bool(disjoint) and None not in names and not pair.comparison.same(names[0], names[1])

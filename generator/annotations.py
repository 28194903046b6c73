"""
Types of the IR as Python annotations, in response form and in request form.
"""

from __future__ import annotations

import attrs

from generator.imports import Imports
from generator.ir import Any_, ArrayOf, Const, EnumOf, MapOf, Nullable, OneOf, Prim, Ref, Type
from generator.plan import Plan
from generator.text import literal

__all__ = ["Annotator"]

_PRIMS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "null": "None"}


@attrs.frozen
class Annotator:
    """
    Prints annotations for one file.

    Attributes:
        plan: Where schemas are.
        imports: Grows with what the annotations mention.
        shadowed: Names that the class body redefines: builtins of these names are written ``builtins.x``.
        request: Whether request forms are printed.
    """

    plan: Plan
    imports: Imports
    shadowed: frozenset[str] = frozenset()
    request: bool = False

    def show(self, type_: Type) -> str:
        """
        Returns:
            The annotation, with its imports collected.
        """
        return " | ".join(self._members(type_))

    def optional(self, type_: Type) -> str:
        """
        Returns:
            The annotation of a value that may be left out.
        """
        members = self._members(type_)
        if members == ["Any"]:
            return "Any"
        return " | ".join([*members, self.imports.use("._values", "Unset", typing_only=True)])

    def _members(self, type_: Type) -> list[str]:
        members = list(dict.fromkeys(self._flat(type_)))
        if "Any" in members:
            return ["Any"]
        if "None" in members:
            members.remove("None")
            members.append("None")
        return members

    def _flat(self, type_: Type) -> list[str]:
        match type_:
            case Any_():
                return [self.imports.use("typing", "Any", typing_only=True)]
            case Prim(kind):
                return self._prim(kind)
            case Const(value):
                return self._literal((value,))
            case EnumOf(values, open_):
                return [*self._literal(values), *(self._open(values) if open_ else ())]
            case ArrayOf(item):
                return [self._array(item)]
            case MapOf(item):
                return [f"{self._mapping()}[{self._builtin('str')}, {self.show(item)}]"]
            case Nullable(inner):
                return [*self._flat(inner), "None"]
            case OneOf(variants):
                return [member for variant in variants for member in self._flat(variant.type)]
            case Ref(name):  # pragma: no branch  # the last kind of type
                return self._ref(name)

    def _prim(self, kind: str) -> list[str]:
        if kind in {"datetime", "date"}:
            name = f"{self.imports.module_import('datetime as dt', typing_only=True)}.{kind}"
            return [self._builtin("str"), name] if self.request else [name]
        if kind == "binary":
            if self.request:
                return [self.imports.use("._files", "FileTypes", typing_only=True)]
            return [self._builtin("bytes")]
        return [self._builtin(_PRIMS[kind])]

    def _literal(self, values: tuple[object, ...]) -> list[str]:
        shown = [literal(value) for value in values if isinstance(value, (str, bool, int))]
        out = [f"{self.imports.use('typing', 'Literal', typing_only=True)}[{', '.join(shown)}]"] if shown else []
        if any(isinstance(value, float) for value in values):
            out.append(self._builtin("float"))
        return [*out, "None"] if None in values else out

    def _open(self, values: tuple[object, ...]) -> list[str]:
        kinds = {type(value).__name__ for value in values if value is not None}
        return [self._builtin(kind) for kind in sorted(kinds)]

    def _array(self, item: Type) -> str:
        shown = self.show(item)
        if not self.request:
            return f"{self._builtin('list')}[{shown}]"
        kind = "Sequence" if self._builtin("str") in shown.split(" | ") else "Iterable"
        return f"{self.imports.use('collections.abc', kind, typing_only=True)}[{shown}]"

    def _mapping(self) -> str:
        if self.request:
            return self.imports.use("collections.abc", "Mapping", typing_only=True)
        return self._builtin("dict")

    def _builtin(self, name: str) -> str:
        if name in self.shadowed:
            self.imports.module_import("builtins", typing_only=True)
            return f"builtins.{name}"
        return name

    def _ref(self, name: str) -> list[str]:
        plan = self.plan
        name = plan.canonical[name]
        if not self.request:
            return [self.imports.place(plan.responses[name])]
        out = [self.imports.place(plan.requests[name])]
        out += [self.imports.place(plan.responses[twin]) for twin in plan.twins.get(name, ())]
        return out

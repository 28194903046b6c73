"""
The only module that knows openapi-python-client (pinned: upstream calls its programmatic use unstable).

It shows the parser our `view`, lets it parse, and gives back plain values: operations with parameters and bodies,
models with fields. Every warning of the parser, and everything that it leaves out, is an error here.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import properties as props
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from generator.diagnostics import Report
from generator.normalise.values import REF, Spec
from generator.opc_view import View, ViewOp, view
from generator.shape import ANY, NULL, Shape, const_leaf, enum_shape

__all__ = ["Parsed", "ParsedField", "ParsedModel", "ParsedOperation", "parse"]

_PREFIX = "field_"
_SCALARS: dict[type, str] = {
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "datetime",
    FileProperty: "binary",
    FloatProperty: "float",
    IntProperty: "int",
    StringProperty: "str",
}


@attrs.frozen
class ParsedField:
    """
    A property, or a parameter if it has a location.
    """

    wire: str
    required: bool
    shape: Shape
    location: str = ""


@attrs.frozen
class ParsedModel:
    """
    A model; ``extra`` is the shape of undeclared properties, None if there are none.
    """

    fields: Mapping[str, ParsedField]
    extra: Shape | None


@attrs.frozen
class ParsedOperation:
    """
    An operation; ``body`` is the shape of its request body, ``response`` of its result (None: empty).
    """

    params: tuple[ParsedField, ...]
    body: Shape | None
    response: Shape | None


@attrs.frozen
class Parsed:
    """
    What the parser made of the documents. Operations are by document, path (as written) and HTTP method.
    """

    models: Mapping[str, ParsedModel]
    operations: Mapping[tuple[str, str, str], ParsedOperation]
    cut: Mapping[str, frozenset[str]]
    warnings: int


def parse(spec: Spec, report: Report) -> Parsed:
    """
    Let openapi-python-client parse normalised documents.

    Args:
        spec: Normalised documents.
        report: Takes the parser's warnings, as errors, with the pointer of what they are about.

    Returns:
        What it understood; what it dropped is missing.
    """
    shown = view(spec, lambda name: str(strings.ClassName(name, _PREFIX)))
    with _fast_parser():
        return _Reader(spec, shown, report).read()


@contextlib.contextmanager
def _fast_parser() -> Iterator[None]:
    """
    Keep the parser from doing some things again and again.

    It deep-copies each endpoint three times, with every model in reach of its bodies and responses, and goes on with
    the copy only; and it takes the same few names apart tens of thousands of times. Remove this when
    `openapi_python_client.parser.openapi` no longer uses `copy.deepcopy`.
    """
    sanitize = strings.sanitize
    Endpoint.__deepcopy__ = lambda self, _: self  # type: ignore[attr-defined] # the method is ours, for a while
    strings.sanitize = functools.lru_cache(maxsize=None)(sanitize)
    try:
        yield
    finally:
        strings.sanitize = sanitize
        del Endpoint.__deepcopy__  # type: ignore[attr-defined] # see above


def _config() -> Config:
    settings = ConfigFile(literal_enums=True, use_path_prefixes_for_title_model_names=False)
    return Config.from_sources(settings, MetaType("none"), "", "utf-8", overwrite=False, output_path=None)


class _Reader:
    def __init__(self, spec: Spec, shown: View, report: Report) -> None:
        self.spec = spec
        self.shown = shown
        self.report = report
        self.config = _config()
        self.warnings = 0
        self._unions: dict[int, tuple[Any, Shape]] = {}
        self._classes: dict[str, Any] = {}

    def read(self) -> Parsed:
        schemas = self._schemas()
        self._classes = {str(name): prop for name, prop in schemas.classes_by_name.items()}
        models = dict(self._models(schemas))
        operations: dict[tuple[str, str, str], ParsedOperation] = {}
        for name in self.shown.paths:
            operations.update(self._operations(name, schemas))
        return Parsed(models, operations, self.shown.cut, self.warnings)

    def _document(self, paths: Mapping[str, Any], schemas: Mapping[str, Any]) -> oai.OpenAPI:
        return oai.OpenAPI.model_validate(
            {
                "openapi": "3.1.0",
                "info": {"title": "view", "version": "0"},
                "paths": paths,
                "components": {"schemas": schemas},
            }
        )

    def _complain(self, error: GeneratorError, where: str) -> None:
        self.warnings += 1
        text = " ".join(f"{error.header} {error.detail or ''}".split())
        self.report.error("parser", where, text)

    def _schemas(self) -> props.Schemas:
        document = self._document({}, self.shown.schemas)
        components = (document.components and document.components.schemas) or {}
        schemas = props.build_schemas(components=components, schemas=props.Schemas(), config=self.config)
        for error in schemas.errors:
            self._complain(error, "#/components/schemas")
        return schemas

    def _models(self, schemas: props.Schemas) -> Iterator[tuple[str, ParsedModel]]:
        for path, prop in schemas.classes_by_reference.items():
            name = self.shown.names[path.get_untrusted_value().removeprefix(REF[1:])]
            if isinstance(prop, ModelProperty) and name in self.shown.fields:
                yield name, self._model(prop, self.shown.fields[name])

    def _model(self, prop: ModelProperty, wires: Mapping[str, str]) -> ParsedModel:
        fields = {}
        for item in (*(prop.required_properties or ()), *(prop.optional_properties or ())):
            wire = wires[item.name.get_untrusted_value()]
            fields[wire] = ParsedField(wire, item.required, self._shape(item))
        extra = prop.additional_properties
        return ParsedModel(fields, None if extra is None else self._shape(extra))

    def _operations(self, name: str, schemas: props.Schemas) -> Iterator[tuple[tuple[str, str, str], ParsedOperation]]:
        found, _, _ = EndpointCollection.from_data(
            data=self._document(self.shown.paths[name], {}).paths,
            schemas=schemas,
            parameters=props.Parameters(),
            request_bodies={},
            responses={},
            config=self.config,
        )
        for collection in found.values():
            for error in collection.parse_errors:
                self._complain(error, f"{name}#/paths")
            for endpoint in collection.endpoints:
                shown = self.shown.operations[name, endpoint.path.get_untrusted_value(), endpoint.method]
                yield (name, shown.op.key, shown.op.method), self._operation(endpoint, shown)

    def _operation(self, endpoint: Endpoint, shown: ViewOp) -> ParsedOperation:
        params = tuple(
            ParsedField(
                wire=shown.params[location.value, prop.name.get_untrusted_value()],
                required=prop.required,
                shape=self._shape(prop),
                location=location.value,
            )
            for location, prop in endpoint.iter_all_parameters()
        )
        response = next(iter(endpoint.responses), None)
        empty = response is None or response.source["return_type"] == "None"
        return ParsedOperation(
            params=params,
            body=self._shape(endpoint.bodies[0].prop) if endpoint.bodies else None,
            response=None if response is None or empty else self._shape(response.prop),
        )

    def _shape(self, prop: Any) -> Shape:  # any of the parser's property classes
        kind = _SCALARS.get(type(prop))
        if kind is not None:
            return frozenset({(kind,)})
        if isinstance(prop, UnionProperty):
            union = self._unions.get(id(prop.inner_properties))
            if union is None:  # references to one union share its list of members
                shape: Shape = frozenset().union(*map(self._shape, prop.inner_properties))
                union = self._unions[id(prop.inner_properties)] = (prop.inner_properties, shape)
            return union[1]
        if isinstance(prop, ModelProperty):
            name = self.shown.names.get(str(prop.class_info.name))
            if name in self.shown.fields:
                return frozenset({("model", name)})
            known = self._classes.get(prop.class_info.name, prop)  # copies of a map know nothing of its values
            extra = known.additional_properties if isinstance(known, ModelProperty) else None
            return frozenset({("map", ANY if extra is None else self._shape(extra))})
        if isinstance(prop, ListProperty):
            return frozenset({("array", self._shape(prop.inner_property))})
        if isinstance(prop, ConstProperty):
            return frozenset({const_leaf(prop.value.raw_value)})
        if isinstance(prop, props.LiteralEnumProperty):
            return enum_shape(prop.values, open_=False)
        return NULL if isinstance(prop, NoneProperty) else ANY

"""
The documents are valid, readable by others, and written in words.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from openapi_spec_validator.readers import read_from_filename

from tests.spec._documents import DOCUMENTS, SPEC_DIR, Spec, operations

# Schema files whose every field has a description: the core of the API.
_CORE = ("messages", "content_blocks", "tools", "message_streaming", "message_batches", "models", "files", "errors")
_NAMES = "properties", "mapping"


def _schemas_at(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Yield every mapping below a node that is not merely a table of names, with its path.
    """
    if isinstance(node, list):
        for index, each in enumerate(node):
            yield from _schemas_at(each, f"{path}/{index}")
    elif isinstance(node, dict):
        if path.rsplit("/", 1)[-1] not in _NAMES:
            yield path, node
        for key, each in node.items():
            yield from _schemas_at(each, f"{path}/{key}")


def _read(file: str) -> Any:
    return yaml.load((SPEC_DIR / file).read_bytes(), Loader=yaml.CSafeLoader)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_are_valid_as_they_lie_in_files(name: str) -> None:
    """
    A validator that we did not write accepts the document with its references into other files.
    """
    document, base_uri = read_from_filename(str(SPEC_DIR / DOCUMENTS[name]))
    assert document["openapi"] == "3.1.0"
    validate(document, base_uri=base_uri)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_are_valid_when_bundled(name: str, spec: Spec) -> None:
    """
    The validator accepts the document in one piece too, where it sees every schema.
    """
    validate(spec.documents[name])


def test_validator_refuses_a_spoiled_document(spec: Spec) -> None:
    """
    The validator is not one that accepts everything.
    """
    spoiled = spec.copy().documents["ga"]
    del spoiled["paths"]["/v1/models/{model_id}"]["get"]["parameters"][0]
    with pytest.raises(Exception, match="model_id"):
        validate(spoiled)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_operation_has_a_summary_of_its_own(name: str, spec: Spec) -> None:
    """
    Summaries are sentences: they begin with a capital, end without a stop, and none is used twice.
    """
    summaries = {
        key: operation.get("summary", "") for key, (_, _, operation) in operations(spec.documents[name]).items()
    }
    assert {} == {key: text for key, text in summaries.items() if not re.fullmatch(r"[A-Z].{8,98}[^.]", text)}
    assert [] == [text for text, count in Counter(summaries.values()).items() if count > 1]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_operation_has_a_tag_that_is_described(name: str, spec: Spec) -> None:
    """
    Tags of operations are declared at the root with a description, and none is declared in vain.
    """
    document = spec.documents[name]
    used = {tag for _, _, operation in operations(document).values() for tag in operation["tags"]}
    assert used == {tag["name"] for tag in document["tags"] if tag["description"]}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_parameter_has_a_description(name: str, spec: Spec) -> None:
    """
    Path, query and header parameters say what they are for.
    """
    document = spec.documents[name]
    shared = document["components"]["parameters"].values()
    own = (p for _, _, operation in operations(document).values() for p in operation["parameters"] if "$ref" not in p)
    assert [] == [p["name"] for p in (*shared, *own) if not p.get("description")]


@pytest.mark.parametrize("folder", ["schemas", "schemas/beta"])
@pytest.mark.parametrize("family", _CORE)
def test_each_core_field_has_a_description(family: str, folder: str) -> None:
    """
    Every field of messages, batches, models, files, streams and errors is described.
    """
    fields = {
        f"{name}.{field}": schema
        for name, each in _read(f"{folder}/{family}.yaml").items()
        for field, schema in each.get("properties", {}).items()
    }
    assert fields
    assert [] == [key for key, schema in fields.items() if not schema.get("description", "").endswith((".", "`"))]


def test_core_twins_are_described_alike() -> None:
    """
    A field that both a core schema and its beta twin have is described in the same words.
    """
    for family in _CORE:
        general, beta = _read(f"schemas/{family}.yaml"), _read(f"schemas/beta/{family}.yaml")
        for name in general.keys() & {each.removeprefix("Beta") for each in beta}:
            twin = beta.get(f"Beta{name}", {}).get("properties", {})
            for field in general[name].get("properties", {}).keys() & twin.keys():
                texts = {side["description"] for side in (general[name]["properties"][field], twin[field])}
                assert len(texts) == 1, (name, field, texts)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_there_are_no_titles(name: str, spec: Spec) -> None:
    """
    Names come from the keys of components, never from titles.
    """
    document = spec.documents[name]
    parts = {"paths": document["paths"], "components": document["components"]}
    assert [] == [path for path, node in _schemas_at(parts) if "title" in node]


def test_enums_are_open_but_for_tags(spec: Spec) -> None:
    """
    An enum lets any other string pass, unless it holds the tags of a union.
    """
    for document in spec.documents.values():
        schemas = document["components"]["schemas"]
        tags = {
            (ref.rsplit("/", 1)[-1], schema["discriminator"]["propertyName"])
            for schema in schemas.values()
            if "discriminator" in schema
            for ref in schema["discriminator"]["mapping"].values()
        }
        open_enums = {
            id(each)
            for _, node in _schemas_at(document)
            for each in node.get("anyOf", [])
            if {"type": "string"} in node["anyOf"]
        }
        for path, node in _schemas_at(schemas):
            if "enum" in node and id(node) not in open_enums:
                _, name, _, field = path.split("/")
                assert (name, field) in tags, path


def test_discriminators_name_members_by_their_own_tags(spec: Spec) -> None:
    """
    A mapping leads each tag to a member of the union whose tag field is just that.
    """
    for document in spec.documents.values():
        schemas = document["components"]["schemas"]
        for name, schema in schemas.items():
            if "discriminator" not in schema:
                continue
            members = {each["$ref"] for each in schema.get("oneOf", schema.get("anyOf")) if "$ref" in each}
            field = schema["discriminator"]["propertyName"]
            for tag, ref in schema["discriminator"]["mapping"].items():
                assert ref in members, (name, tag)
                target = schemas[ref.rsplit("/", 1)[-1]]["properties"][field]
                assert tag in {
                    *(each.get("const") for each in (target, *target.get("anyOf", []))),
                    *target.get("enum", []),
                }


def test_one_of_members_are_told_apart_by_a_required_tag(spec: Spec) -> None:
    """
    Where unions say oneOf, every member must have the tag; where one may lack it, they say anyOf.
    """
    for document in spec.documents.values():
        schemas = document["components"]["schemas"]
        for name, schema in schemas.items():
            if "oneOf" in schema:
                field = schema["discriminator"]["propertyName"]
                refs = schema["discriminator"]["mapping"].values()
                assert [] == [ref for ref in refs if field not in schemas[ref.rsplit("/", 1)[-1]]["required"]], name


def test_limits_are_on_requests_only(spec: Spec) -> None:
    """
    Schemas of answers hold no limits: an answer is never refused.
    """
    limits = {"minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "pattern", "minItems", "maxItems"}
    for document in spec.documents.values():
        schemas = document["components"]["schemas"]
        todo = [
            ref
            for _, _, operation in operations(document).values()
            for _, node in _schemas_at(operation["responses"])
            for ref in [node.get("$ref", "")]
            if ref.startswith("#/components/schemas/")
        ]
        seen: set[str] = set()
        while todo:
            name = todo.pop().rsplit("/", 1)[-1]
            if name not in seen:
                seen.add(name)
                assert [] == [path for path, node in _schemas_at(schemas[name]) if limits & node.keys()], name
                todo += [node["$ref"] for _, node in _schemas_at(schemas[name]) if "$ref" in node]
        assert len(seen) > 300


def test_limits_of_the_core_are_there(spec: Spec) -> None:
    """
    A few limits that clients rely on.
    """
    schemas = spec.documents["ga"]["components"]["schemas"]
    assert (1, 100000) == tuple(
        schemas["BatchCreateParams"]["properties"]["requests"][k] for k in ("minItems", "maxItems")
    )
    assert schemas["BatchCreateParamsRequest"]["properties"]["custom_id"]["pattern"] == "^[a-zA-Z0-9_-]{1,64}$"
    assert schemas["MessageCreateParams"]["properties"]["max_tokens"]["minimum"] == 0
    assert schemas["ThinkingConfigEnabledParam"]["properties"]["budget_tokens"]["minimum"] == 1024
    limit = operations(spec.documents["ga"])["models_list"][2]["parameters"][3]["schema"]
    assert limit == {"type": "integer", "default": 20, "minimum": 1, "maximum": 1000}


def _bodies(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for key, (_, _, operation) in operations(document).items():
        for kind, media in operation["responses"]["200"]["content"].items():
            if "examples" in media:
                yield key, kind, media


def test_examples_of_streams_consist_of_what_the_schema_describes(spec: Spec) -> None:
    """
    Each event and each line of the examples is valid against the schema of one event or line.
    """
    seen = set()
    for document in spec.documents.values():
        for key, kind, media in _bodies(document):
            seen.add(key.removeprefix("beta_"))
            body = media["examples"]["whole"]["value"]
            lines = [line.removeprefix("data: ") for line in body.splitlines() if line.startswith(("data: ", "{"))]
            schema = {**media["schema"], "components": {"schemas": document["components"]["schemas"]}}
            validator = Draft202012Validator(schema)
            assert len(lines) >= 3
            assert [] == [error for line in lines for error in validator.iter_errors(json.loads(line))]
            assert body.endswith("\n\n" if kind == "text/event-stream" else "\n")
    expected = {"messages_create", "messages_batches_results"}
    assert seen == expected | {"sessions_events_stream", "sessions_threads_events_stream"}

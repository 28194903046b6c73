"""
The overlays are Overlay documents whose every target is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.spec._documents import DOCUMENTS, SPEC_DIR, Spec, matches, operations

FILES = sorted(path.name for path in (SPEC_DIR / "overlays").glob("*.yaml"))
KNOWN = {"target", "description", "x-documents", "update", "remove"}


def test_there_are_seven() -> None:
    """
    One overlay for each SDK matter.
    """
    expected = ["10-names", "20-pagination", "30-streaming", "40-betas", "50-errors", "60-client", "70-requests"]
    assert [f"{name}.yaml" for name in expected] == FILES


@pytest.mark.parametrize("file", FILES)
def test_overlay_is_well_formed(file: str, spec: Spec) -> None:
    """
    Version 1.0.0, a title, and actions that give a target, a reason and what to do.
    """
    overlay = spec.overlays[file]
    assert overlay["overlay"] == "1.0.0"
    assert overlay["info"]["title"]
    assert overlay["info"]["version"]
    assert overlay["actions"]
    for action in overlay["actions"]:
        assert action.keys() <= KNOWN, action
        assert action["target"].startswith("$"), action
        assert action["description"], action
        assert action.get("update") or action.get("remove") is True, action
        assert set(action.get("x-documents", DOCUMENTS)) <= set(DOCUMENTS), action


@pytest.mark.parametrize("file", FILES)
def test_every_target_matches_in_each_document_it_is_meant_for(file: str, spec: Spec) -> None:
    """
    An action that would change nothing is a mistake.
    """
    missed = [
        (action["target"], name)
        for action in spec.overlays[file]["actions"]
        for name in action.get("x-documents", DOCUMENTS)
        if not matches(action["target"], spec.documents[name])
    ]
    assert [] == missed


def test_a_target_can_miss(spec: Spec) -> None:
    """
    The JSONPath of these tests does not match everything.
    """
    assert [] == matches("$.paths['/v1/nothing'].get", spec.documents["ga"])


def test_each_operation_has_one_name(merged: Spec) -> None:
    """
    Resource and method name an operation, and spell its operationId.
    """
    for document in merged.documents.values():
        for key, (_, _, operation) in operations(document).items():
            assert f"{operation['x-sdk-resource'].replace('.', '_')}_{operation['x-sdk-method']}" == key


def test_parameters_without_a_name_of_their_own_get_one(merged: Spec) -> None:
    """
    Headers and the one body that is a union have Python names.
    """
    parameters = merged.documents["beta"]["components"]["parameters"]
    names = {name: each.get("x-sdk-name") for name, each in parameters.items()}
    expected = {"AnthropicVersion": None, "AnthropicBeta": "betas", "WorkspaceId": "workspace_id"}
    assert expected | {"UserProfileId": "user_profile_id"} == names
    create = operations(merged.documents["beta"])["beta_organization_claude_tag_bundles_targets_create"][2]
    assert create["requestBody"]["x-sdk-name"] == "target"


def test_client_options_are_on_the_shared_headers(merged: Spec) -> None:
    """
    Version and betas can be set on the client.
    """
    for document in merged.documents.values():
        parameters = document["components"]["parameters"]
        assert parameters["AnthropicVersion"]["x-sdk-client-option"] == "api_version"
        assert parameters["AnthropicBeta"]["x-sdk-client-option"] == "betas"


def test_details_of_errors_are_typed_by_an_overlay(merged: Spec) -> None:
    """
    The base says no more than object or null, which keeps it light for servers; the overlay names the union.
    """
    expected = [{"$ref": "#/components/schemas/ErrorDetails"}, {"type": "null"}]
    for document in merged.documents.values():
        schemas = document["components"]["schemas"]
        for ref in schemas["ErrorObject"]["discriminator"]["mapping"].values():
            details = schemas[ref.rsplit("/", 1)[-1]]["properties"]["details"]
            assert details["anyOf"] == expected
            assert "type" not in details
        assert len(schemas["ErrorDetails"]["discriminator"]["mapping"]) == 100


def test_error_codes_of_operations_have_classes(merged: Spec) -> None:
    """
    Each code that an operation lists is in the table of error classes, which has no code twice.
    """
    for document in merged.documents.values():
        rows: list[dict[str, Any]] = document["x-sdk-errors"]
        codes = {row["code"] for row in rows}
        assert len(codes) == len(rows) == 100
        for _, _, operation in operations(document).values():
            assert set(operation.get("x-error-codes", [])) <= codes


def test_request_forms_of_answers_exist(merged: Spec) -> None:
    """
    What a received block turns into is a schema of the same document, with the same tag.
    """
    seen = 0
    for document in merged.documents.values():
        schemas = document["components"]["schemas"]
        for schema in schemas.values():
            if "x-sdk-request-as" in schema:
                seen += 1
                request = schemas[schema["x-sdk-request-as"]]
                for tag in ("type", "role"):
                    consts = [side["properties"].get(tag, {}).get("const") for side in (schema, request)]
                    assert None in consts or consts[0] == consts[1], schema["x-sdk-request-as"]
                assert set(request.get("required", [])) <= schema["properties"].keys(), schema["x-sdk-request-as"]
    assert seen == 26


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from _references(each)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for each in node.values():
            yield from _references(each)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_references_lead_somewhere_with_the_overlays_applied(name: str, merged: Spec) -> None:
    """
    What an overlay refers to is in each document that it is applied to.
    """
    components = merged.documents[name]["components"]
    known = {f"#/components/{section}/{key}" for section, entries in components.items() for key in entries}
    assert set() == set(_references(merged.documents[name])) - known

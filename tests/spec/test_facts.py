"""
The description says what the facts say, but for the differences in the table.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests._shared import needs_shared
from tests.spec._compare import compare
from tests.spec._differences import undeclared, unused
from tests.spec._documents import Spec, operations
from tests.spec._facts import Facts

pytestmark = needs_shared


@pytest.fixture(scope="module")
def differences(facts: Facts, spec: Spec) -> list[str]:
    """
    All differences, the deliberate ones too.
    """
    return compare(facts, spec)


def test_every_difference_is_in_the_table(differences: list[str]) -> None:
    """
    Operations, parameters, types, fields, unions, tags, enums, errors, pages and streams agree with the facts.
    """
    assert [] == undeclared(differences)


def test_every_row_of_the_table_is_needed(differences: list[str]) -> None:
    """
    A difference that is gone leaves no row behind.
    """
    assert [] == unused(differences)


def test_all_operations_are_described(facts: Facts, spec: Spec) -> None:
    """
    The documents hold as many operations as the facts, on each side.
    """
    expected = {name: sum(o["beta"] == (name == "beta") for o in facts.operations) for name in spec.documents}
    actual = {name: len(operations(document)) for name, document in spec.documents.items()}
    assert expected == actual == {"ga": 111, "beta": 271}


Spoil = Callable[[Spec], Any]


def _operation(spec: Spec, name: str, key: str) -> dict[str, Any]:
    return operations(spec.documents[name])[key][2]


def _schemas(spec: Spec, name: str = "ga") -> dict[str, Any]:
    found: dict[str, Any] = spec.documents[name]["components"]["schemas"]
    return found


def _action(spec: Spec, overlay: str, target: str) -> dict[str, Any]:
    return next(a["update"] for a in spec.overlays[overlay]["actions"] if a["target"] == target)


SPOILS: dict[str, tuple[Spoil, str]] = {
    "operation left out": (
        lambda s: s.documents["ga"]["paths"]["/v1/models"].pop("get"),
        "ga.models_list: operation only in the facts",
    ),
    "operation made up": (
        lambda s: s.documents["ga"]["paths"]["/v1/models"].update(put={"operationId": "models_put"}),
        "ga.models_put: operation only in the spec",
    ),
    "other method": (
        lambda s: s.documents["ga"]["paths"]["/v1/models"].update(
            put=s.documents["ga"]["paths"]["/v1/models"].pop("get")
        ),
        "operation models.list: method: facts 'get', spec 'put'",
    ),
    "parameter renamed": (
        lambda s: _operation(s, "ga", "models_list")["parameters"][2].update(name="lifecycle"),
        "operation models.list.query lifecycle[]: parameter only in the facts",
    ),
    "parameter elsewhere": (
        lambda s: _operation(s, "ga", "models_list")["parameters"][3].update({"in": "header"}),
        "operation models.list.query limit: parameter only in the facts",
    ),
    "parameter required": (
        lambda s: _operation(s, "ga", "models_list")["parameters"][3].update(required=True),
        "operation models.list.query limit: required: facts False, spec True",
    ),
    "parameter of another type": (
        lambda s: _operation(s, "ga", "models_list")["parameters"][3].update(schema={"type": "string"}),
        "operation models.list.query limit: type: facts ('integer'), spec ('string', None)",
    ),
    "field left out": (
        lambda s: _schemas(s)["Usage"]["properties"].pop("speed"),
        "schema Usage.speed: field only in the facts",
    ),
    "field made up": (
        lambda s: _schemas(s)["Usage"]["properties"].update(price={"type": "integer"}),
        "schema Usage.price: field only in the spec",
    ),
    "field optional": (
        lambda s: _schemas(s)["Usage"]["required"].remove("output_tokens"),
        "schema Usage.output_tokens: required: facts True, spec False",
    ),
    "body field optional": (
        lambda s: _schemas(s)["MessageCreateParams"]["required"].remove("model"),
        "schema MessageCreateParams.model: required: facts True, spec False",
    ),
    "field not nullable": (
        lambda s: _schemas(s)["Message"]["properties"]["stop_sequence"].update(type="string"),
        "schema Message.stop_sequence: type: facts ('union', {('null'), ('string', None)}), spec ('string', None)",
    ),
    "reference elsewhere": (
        lambda s: _schemas(s)["Message"]["properties"]["usage"].update({"$ref": "#/components/schemas/Message"}),
        "schema Message.usage: type: facts ('ref', 'Usage'), spec ('ref', 'Message')",
    ),
    "tag of a type": (
        lambda s: _schemas(s)["TextBlock"]["properties"]["type"].update(const="words"),
        "schema TextBlock.type: type: facts ('const', 'text'), spec ('const', 'words')",
    ),
    "union member left out": (
        lambda s: _schemas(s)["ContentBlock"]["oneOf"].pop(0),
        "schema ContentBlock.('ref', 'TextBlock'): member only in the facts",
    ),
    "mapping of a union": (
        lambda s: _schemas(s)["ToolChoiceParam"]["discriminator"]["mapping"].pop("none"),
        "schema ToolChoiceParam: tags: facts",
    ),
    "discriminator left out": (
        lambda s: _schemas(s)["ToolChoiceParam"].pop("discriminator"),
        "schema ToolChoiceParam: tags: facts",
    ),
    "enum value left out": (
        lambda s: _schemas(s)["StopReason"]["anyOf"][0]["enum"].remove("refusal"),
        "schema StopReason: values: facts",
    ),
    "schema left out": (
        lambda s: [_schemas(s, name).pop("StopReason", None) for name in s.documents],
        "schema .StopReason: type only in the facts",
    ),
    "request content": (
        lambda s: _operation(s, "ga", "files_upload")["requestBody"]["content"].pop("multipart/form-data"),
        "operation files.upload.multipart/form-data: request content only in the facts",
    ),
    "stream of another type": (
        lambda s: _operation(s, "ga", "messages_create")["responses"]["200"]["content"].pop("text/event-stream"),
        "operation messages.create.text/event-stream: response content only in the facts",
    ),
    "binary result": (
        lambda s: _operation(s, "ga", "files_download")["responses"]["200"]["content"].pop("application/octet-stream"),
        "operation files.download.application/octet-stream: response content only in the facts",
    ),
    "page without a cursor": (
        lambda s: _schemas(s)["FileMetadataPageCursor"]["properties"].pop("next_page"),
        "operation files.list.page.next_page: field only in the facts",
    ),
    "result not nullable": (
        lambda s: _operation(s, "beta", "beta_environments_work_poll")["responses"]["200"]["content"][
            "application/json"
        ].update(schema={"$ref": "#/components/schemas/BetaSelfHostedWork"}),
        "operation beta.environments.work.poll: result: facts",
    ),
    "error code of an operation": (
        lambda s: _operation(s, "ga", "messages_create")["x-error-codes"].remove("cmek_key_disabled"),
        "operation messages.create.cmek_key_disabled: error code only in the facts",
    ),
    "error response": (
        lambda s: _operation(s, "ga", "models_list")["responses"].pop("5XX"),
        "operation models.list: body of 5XX: facts ('ref', 'ErrorResponse'), spec ('any')",
    ),
    "error class": (
        lambda s: _action(s, "50-errors.yaml", "$")["x-sdk-errors"].pop(0),
        "class only in the facts",
    ),
    "status of an error class": (
        lambda s: _action(s, "50-errors.yaml", "$")["x-sdk-errors"][0].update(status=418),
        "row: facts",
    ),
    "page kind": (
        lambda s: _action(s, "20-pagination.yaml", "$.paths['/v1/models'].get").update({"x-sdk-page": "cursor"}),
        "operation beta.models.list: page: facts 'id', spec 'cursor'",
    ),
    "stream kind": (
        lambda s: _action(s, "30-streaming.yaml", "$.paths['/v1/messages'].post").clear(),
        "operation beta.messages.create: streaming: facts 'optional', spec None",
    ),
    "default beta": (
        lambda s: _action(s, "40-betas.yaml", "$.paths['/v1/agents'].get").update({"x-sdk-betas": []}),
        "operation beta.agents.list: default betas: facts ['managed-agents-2026-04-01'], spec []",
    ),
    "method name": (
        lambda s: _action(s, "10-names.yaml", "$.paths['/v1/agents'].get").update({"x-sdk-method": "all"}),
        "operation beta.agents.list: name: facts 'list', spec 'all'",
    ),
}


@pytest.mark.parametrize("case", SPOILS)
def test_comparison_reports_what_was_spoiled(case: str, facts: Facts, spec: Spec) -> None:
    """
    Each kind of mistake shows in the comparison and is covered by no row of the table.
    """
    spoil, expected = SPOILS[case]
    spoiled = spec.copy()
    spoil(spoiled)
    found = undeclared(compare(facts, spoiled))
    assert any(expected in line for line in found), found[:5]

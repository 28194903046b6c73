"""
Many files as one document.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.bundle import bundle
from generator.diagnostics import Report
from generator.load import Source


def _bundle(root: str, **files: str) -> tuple[Any, list[str]]:
    report = Report()
    texts = {f"/spec/{name}.yaml": text.encode() for name, text in files.items()}
    (found,) = bundle([Source("api", root.encode(), "/spec/api.yaml", texts)], report)
    return found, [str(item) for item in report.sorted()]


def test_a_single_file_stays_as_it_is() -> None:
    """
    References inside a document, and keys called $ref inside examples, are left alone.
    """
    found, said = _bundle(
        "paths: {}\n"
        "components:\n"
        "  schemas:\n"
        "    A: {$ref: '#/components/schemas/B'}\n"
        "    B: {properties: {$ref: {type: string}}, example: {$ref: nowhere.yaml}}\n"
    )

    assert [] == said
    assert {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"properties": {"$ref": {"type": "string"}}, "example": {"$ref": "nowhere.yaml"}},
    } == found["components"]["schemas"]


def test_schemas_move_to_the_components() -> None:
    """
    A schema of another file is called by the last segment of the pointer; what it refers to comes along.
    """
    found, said = _bundle(
        "paths: {/x: {$ref: 'paths.yaml#/~1x'}}",
        paths="/x: {get: {parameters: [{schema: {$ref: 'types.yaml#/defs/Name', description: A name.}}]}}",
        types="defs: {Name: {anyOf: [{$ref: '#/defs/Short'}, {$ref: '#/defs/Name'}]}, Short: {type: string}}",
    )

    assert [] == said
    assert {
        "paths": {
            "/x": {"get": {"parameters": [{"schema": {"$ref": "#/components/schemas/Name", "description": "A name."}}]}}
        },
        "components": {
            "schemas": {
                "Name": {"anyOf": [{"$ref": "#/components/schemas/Short"}, {"$ref": "#/components/schemas/Name"}]},
                "Short": {"type": "string"},
            }
        },
    } == found


def test_everything_has_its_section() -> None:
    """
    Parameters, headers, responses and bodies of other files become components, too.
    """
    found, said = _bundle(
        "paths: {/x: {get: {parameters: [{$ref: 'c.yaml#/P'}], requestBody: {$ref: 'c.yaml#/B'},"
        " responses: {200: {$ref: 'c.yaml#/R'}}}}}\n",
        c="P: {name: p, in: query}\nB: {content: {}}\nR: {headers: {h: {$ref: '#/H'}}}\nH: {schema: {type: string}}",
    )

    assert [] == said
    assert {
        "parameters": {"P": {"name": "p", "in": "query"}},
        "requestBodies": {"B": {"content": {}}},
        "responses": {"R": {"headers": {"h": {"$ref": "#/components/headers/H"}}}},
        "headers": {"H": {"schema": {"type": "string"}}},
    } == found["components"]


def test_a_component_that_is_a_file_gives_it_its_name() -> None:
    """
    The name under which the root lists a schema of a file wins over the pointer's.
    """
    found, said = _bundle(
        "paths: {}\ncomponents: {schemas: {Pet: {$ref: 'a.yaml#/Animal'}, Own: {type: string}}, links: null}",
        a="Animal: {properties: {friend: {$ref: '#/Animal'}}}",
    )

    assert [] == said
    assert {
        "Own": {"type": "string"},
        "Pet": {"properties": {"friend": {"$ref": "#/components/schemas/Pet"}}},
    } == found["components"]["schemas"]


def test_a_whole_file_is_called_after_it() -> None:
    """
    A reference without a pointer takes the name of the file.
    """
    found, _ = _bundle("paths: {}\ncomponents: {schemas: {A: {items: {$ref: pet.yaml}}}}", pet="type: string")

    assert {"items": {"$ref": "#/components/schemas/pet"}} == found["components"]["schemas"]["A"]
    assert {"type": "string"} == found["components"]["schemas"]["pet"]


def test_two_schemas_of_one_name() -> None:
    """
    The second schema of a name gets a number, and a warning says so.
    """
    found, said = _bundle(
        "paths: {}\ncomponents: {schemas: {A: {items: {$ref: 'b.yaml#/X'}}, B: {items: {$ref: 'c.yaml#/X'}}}}",
        b="X: {type: string}",
        c="X: {type: integer}",
    )

    schemas = found["components"]["schemas"]
    assert {"type": "integer"} == schemas[schemas["B"]["items"]["$ref"].rpartition("/")[2]]
    assert {"A", "B", "X", "X2"} == set(schemas)
    assert [
        "warning: name-clash: another file has schemas 'X': this one is 'X2' (api#/components/schemas/B/items)"
    ] == said


def test_mappings_follow_the_schemas() -> None:
    """
    Targets of a discriminator's mapping are rewritten; bare names, and what leads nowhere, are not.
    """
    found, said = _bundle(
        "paths: {}\ncomponents: {schemas: {U: {$ref: 'u.yaml#/U'}}}",
        u="U: {oneOf: [{$ref: '#/A'}], discriminator: {propertyName: t, mapping: {a: '#/A', b: B, c: 'no.yaml#/C'}}}\n"
        "A: {discriminator: {propertyName: t}}",
    )

    assert [] == said
    discriminator = found["components"]["schemas"]["U"]["discriminator"]
    assert {"a": "#/components/schemas/A", "b": "B", "c": "no.yaml#/C"} == discriminator["mapping"]


def test_files_may_refer_back() -> None:
    """
    A file may use the root's components, by its name or as they will be in the bundle.
    """
    found, said = _bundle(
        "paths: {}\ncomponents: {schemas: {A: {type: string}, B: {items: {$ref: 'x.yaml#/X'}}}}",
        x="X: {anyOf: [{$ref: 'api.yaml#/components/schemas/A', description: {$ref: 1}},"
        " {$ref: '#/components/schemas/A'}]}",
    )

    assert [] == said
    first, second = found["components"]["schemas"]["X"]["anyOf"]
    assert "#/components/schemas/A" == first["$ref"] == second["$ref"]


def test_siblings_of_a_reference_are_rewritten() -> None:
    """
    What stands beside a reference inside the root may itself refer to files.
    """
    found, _ = _bundle(
        "paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B', properties: {x: {$ref: 'x.yaml#/X'}}},"
        " B: {type: object}}}",
        x="X: {type: string}",
    )

    expected = {"$ref": "#/components/schemas/B", "properties": {"x": {"$ref": "#/components/schemas/X"}}}
    assert expected == found["components"]["schemas"]["A"]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "error: unresolved-ref: 'x.yaml#/X' leads nowhere (api#/components/schemas/A/items)"),
        ({"x": "Y: 1"}, "error: unresolved-ref: 'x.yaml#/X' leads nowhere (api#/components/schemas/A/items)"),
        ({"x": "X: {items: {$ref: '#/Z'}}"}, "error: unresolved-ref: '#/Z' leads nowhere (x.yaml#/X/items)"),
        ({"x": "a: ["}, "error: unreadable: x.yaml: while parsing a flow node"),
    ],
)
def test_references_that_lead_nowhere(files: dict[str, str], message: str) -> None:
    """
    A missing file, a missing schema and a broken file are errors, with the place of the reference.
    """
    found, said = _bundle("paths: {}\ncomponents: {schemas: {A: {items: {$ref: 'x.yaml#/X'}}}}", **files)

    assert any(line.startswith(message) for line in said)
    assert "A" in found["components"]["schemas"]


def test_a_listed_component_that_leads_nowhere() -> None:
    """
    A schema that the root lists and no file has is an error with the component's place.
    """
    found, said = _bundle("paths: {}\ncomponents: {schemas: {A: {$ref: 'sub/x.yaml#/X'}}}")

    assert "error: unresolved-ref: there is no sub/x.yaml#/X (api#/components/schemas/A)" in said
    assert {"A": {}} == found["components"]["schemas"]


def test_path_items_in_a_circle() -> None:
    """
    A path item that is itself is an error, not an endless one.
    """
    _, said = _bundle("paths: {/x: {$ref: 'p.yaml#/x'}}", p="x: {$ref: '#/x'}")

    assert ["error: unresolved-ref: '#/x' refers to itself (p.yaml#/x)"] == said


def test_a_path_item_that_is_no_object() -> None:
    """
    Whatever a path's reference leads to stands in its place.
    """
    found, _ = _bundle("paths: {/x: {$ref: 'p.yaml#/x'}}", p="x: 1")

    assert {"/x": 1} == found["paths"]


@pytest.mark.parametrize("root", ["- 1", "paths: []", "a: ["])
def test_what_is_no_openapi_document(root: str) -> None:
    """
    Anything that is no object with paths is an error.
    """
    found, said = _bundle(root)

    assert found is None
    assert any("error: not-openapi" in line for line in said)


def test_documents_share_their_files() -> None:
    """
    A schema that two documents take from one file is the same object in both.
    """
    report = Report()
    files = {"/spec/x.yaml": b"X: {items: {$ref: '#/Y'}}\nY: {type: string}"}
    root = b"paths: {}\ncomponents: {schemas: {A: {items: {$ref: 'x.yaml#/X'}}}}"

    one, two = bundle([Source(name, root, f"/spec/{name}.yaml", files) for name in ("a", "b")], report)

    assert one["components"]["schemas"]["X"] is two["components"]["schemas"]["X"]
    assert {"A", "X", "Y"} == set(two["components"]["schemas"])


def test_urls_are_named_whole() -> None:
    """
    The place of a problem in a fetched file is its URL.
    """
    report = Report()
    files = {"https://x.test/x.yaml": b"X: {items: {$ref: '#/Z'}}"}
    root = b"paths: {}\ncomponents: {schemas: {A: {items: {$ref: 'x.yaml#/X'}}}}"

    bundle([Source("api", root, "https://x.test/api.yaml", files)], report)

    assert ["https://x.test/x.yaml#/X/items"] == [item.pointer for item in report.sorted()]

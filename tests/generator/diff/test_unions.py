"""
Unions: variants by tag, by name, by type; unions that come and go; unions inside unions.
"""

from __future__ import annotations

from generator.diff import diff_documents
from tests.generator.diff._fragments import Json, answers, ref, said, sends

TEXT: Json = {"type": "string"}


def block(tag: str, **fields: Json) -> Json:
    """Make an object that a constant tells from others."""
    return {"type": "object", "properties": {"type": {"const": tag}, **fields}, "required": ["type"]}


def union(*names: str, **rest: Json) -> Json:
    """Make a union of named schemas."""
    return {"oneOf": [ref(name) for name in names], **rest}


BLOCKS: Json = {"Text": block("text", text=TEXT), "Image": block("image"), "Tool": block("tool")}


def test_a_variant_more_is_a_notice_for_readers_and_fine_for_callers() -> None:
    """
    Readers keep variants they do not know.
    """
    old, new = ({**BLOCKS, "Block": union(*names)} for names in (("Text", "Image"), ("Text", "Tool", "Image")))

    assert said(answers(ref("Block"), old), answers(ref("Block"), new)) == ["notice Block: union variant tool added"]
    assert said(sends(ref("Block"), old), sends(ref("Block"), new)) == ["compatible Block: union variant tool added"]


def test_a_variant_less_breaks_callers() -> None:
    """
    Who sends it is refused; who reads has a dead branch.
    """
    old, new = ({**BLOCKS, "Block": union(*names)} for names in (("Text", "Tool", "Image"), ("Text", "Image")))

    assert said(sends(ref("Block"), old), sends(ref("Block"), new)) == ["breaking Block: union variant tool removed"]
    assert said(answers(ref("Block"), old), answers(ref("Block"), new)) == ["notice Block: union variant tool removed"]


def test_variants_are_known_by_their_tags_not_by_their_order_or_names() -> None:
    """
    Another order, and another name for the schema of a tag, change nothing on the wire.
    """
    old = {**BLOCKS, "Block": union("Text", "Image", "Tool")}
    new = {"TextBlock": BLOCKS["Text"], "Image": BLOCKS["Image"], "Tool": BLOCKS["Tool"]}
    new["Block"] = union("Tool", "TextBlock", "Image")

    diff = diff_documents(answers(ref("Block"), old), answers(ref("Block"), new))

    assert (diff.findings, diff.renamed) == ((), (("Text", "TextBlock"),))


def test_a_discriminator_with_a_mapping_means_the_same_as_constants() -> None:
    """
    Tags in a mapping and tags in constants are the same tags.
    """
    mapping = {"text": "#/components/schemas/Text", "image": "Image"}
    stated = {"discriminator": {"propertyName": "type", "mapping": mapping}}
    old, new = ({**BLOCKS, "Block": union("Text", "Image", **rest)} for rest in ({}, stated))

    assert said(answers(ref("Block"), old), answers(ref("Block"), new)) == []


def test_a_variant_that_changes_inside_is_reported_at_its_schema() -> None:
    """
    The union is the same; one of its members is not.
    """
    schemas = {**BLOCKS, "Block": union("Text", "Image")}

    assert said(
        answers(ref("Block"), schemas),
        answers(ref("Block"), {**schemas, "Text": block("text", text={"type": "integer"})}),
    ) == ["breaking Text.text: type changed from string to integer"]


def test_a_tag_that_changes_is_another_variant() -> None:
    """
    Readers look for the old tag; a rename is offered as a guess.
    """
    schemas = {**BLOCKS, "Block": union("Text", "Image")}
    new = {**schemas, "Text": block("text_block", text=TEXT)}

    findings = diff_documents(sends(ref("Block"), schemas), sends(ref("Block"), new)).findings

    assert [(each.kind, each.before or each.after, each.detail, each.hint) for each in findings] == [
        ("variant-removed", "text", "Text", "probably renamed to text_block"),
        ("variant-added", "text_block", "Text", "probably renamed from text"),
    ]


def test_a_tag_more_in_a_mapping_is_a_variant_more() -> None:
    """
    One schema may serve several tags.
    """
    plain: Json = {"Text": {"type": "object", "properties": {"type": TEXT, "text": TEXT}}, "Image": BLOCKS["Image"]}

    def document(*tags: str) -> Json:
        mapping = {**dict.fromkeys(tags, "#/components/schemas/Text"), "image": "#/components/schemas/Image"}
        stated = {"propertyName": "type", "mapping": mapping}
        return answers(ref("Block"), {**plain, "Block": union("Text", "Image", discriminator=stated)})

    assert said(document("text"), document("text", "prose")) == ["notice Block: union variant prose added"]
    assert said(document("text", "prose"), document("text")) == ["notice Block: union variant prose removed"]


def test_a_discriminator_without_a_mapping_goes_by_the_names_of_the_schemas() -> None:
    """
    Without constants, the name of the schema is the tag, and another name another variant.
    """
    body: Json = {"type": "object", "properties": {"kind": TEXT, "text": TEXT}}

    def document(*names: str) -> Json:
        schemas = dict.fromkeys(names, body)
        return answers(ref("Block"), {**schemas, "Block": union(*names, discriminator={"propertyName": "kind"})})

    assert said(document("Cat", "Dog"), document("Cat", "Hound")) == [
        "notice Block: union variant Hound added",
        "notice Block: union variant Dog removed",
    ]


def test_another_discriminator_breaks() -> None:
    """
    The tag is written somewhere else.
    """
    schemas: Json = {
        name: {"type": "object", "properties": {"type": {"const": name}, "kind": {"const": name}}} for name in "AB"
    }
    old, new = (
        {**schemas, "Block": union("A", "B", discriminator={"propertyName": each})} for each in ("type", "kind")
    )

    assert said(answers(ref("Block"), old), answers(ref("Block"), new)) == [
        "breaking Block: discriminator changed from type to kind"
    ]


def test_what_becomes_a_union_is_of_another_type_for_readers() -> None:
    """
    A second type where there was one is wider: fine for callers, breaking for readers.
    """
    old, new = {"a": TEXT}, {"a": {"anyOf": [TEXT, {"type": "array", "items": ref("Text")}]}}
    schemas = [{**BLOCKS, "Thing": {"type": "object", "properties": each}} for each in (old, new)]

    assert said(sends(ref("Thing"), schemas[0]), sends(ref("Thing"), schemas[1])) == [
        "compatible Thing.a: type widened from string to string | array of Text"
    ]
    assert said(answers(ref("Thing"), schemas[0]), answers(ref("Thing"), schemas[1])) == [
        "breaking Thing.a: type widened from string to string | array of Text"
    ]
    assert said(answers(ref("Thing"), schemas[1]), answers(ref("Thing"), schemas[0])) == [
        "compatible Thing.a: type narrowed from string | array of Text to string"
    ]


def test_what_becomes_a_union_without_the_old_type_has_changed() -> None:
    """
    Nothing that was valid still is.
    """
    assert said(sends(TEXT, BLOCKS), sends({"anyOf": [{"type": "integer"}, ref("Text")]}, BLOCKS)) == [
        "breaking request body: type changed from string to integer | Text"
    ]


def test_a_named_object_that_becomes_one_of_several_is_known_by_its_name() -> None:
    """
    The message says what it was.
    """
    assert said(answers(ref("Text"), BLOCKS), answers(union("Text", "Image"), BLOCKS)) == [
        "breaking response 200: type widened from Text to Text | Image"
    ]


def test_a_union_with_a_discriminator_is_one_even_with_a_single_member() -> None:
    """
    It was made for more: the second member is a notice, not another type.
    """
    stated: Json = {"discriminator": {"propertyName": "type"}}
    alone, more = union("Text", **stated), union("Text", "Image", **stated)

    assert said(answers(alone, BLOCKS), answers(more, BLOCKS)) == ["notice response 200: union variant image added"]
    assert said(answers(alone, BLOCKS), answers(ref("Text"), BLOCKS)) == []
    assert said(answers(ref("Text"), BLOCKS), answers(alone, BLOCKS)) == []
    assert said(answers(ref("Image"), BLOCKS), answers(alone, BLOCKS)) == [
        "breaking response 200: type changed from Image to Text"
    ]


def test_unions_inside_unions_are_one_union() -> None:
    """
    Nesting changes nothing; a variant of the inner union is reported there, once.
    """
    nested = {**BLOCKS, "Inner": union("Text", "Tool"), "Block": union("Image", "Inner")}
    flat = {**BLOCKS, "Block": union("Image", "Text", "Tool")}
    wider = {**nested, "New": block("new"), "Inner": union("Text", "Tool", "New")}
    both = {"type": "object", "properties": {"a": ref("Block"), "b": ref("Inner")}}

    assert said(answers(ref("Block"), nested), answers(ref("Block"), flat)) == []
    assert said(answers(both, nested), answers(both, wider)) == ["notice Inner: union variant new added"]


def test_null_inside_a_nested_union_is_null() -> None:
    """
    Whoever lets null in is named, and only once.
    """
    old = {**BLOCKS, "Inner": union("Text", "Tool"), "Block": union("Image", "Inner")}
    new = {**old, "Inner": {"oneOf": [ref("Text"), ref("Tool"), {"type": "null"}]}}

    assert said(answers(ref("Block"), old), answers(ref("Block"), new)) == ["breaking Inner: may now be null"]


def test_scalar_members_are_told_apart_by_type() -> None:
    """
    A string and an array in a union are compared each with its like.
    """
    old: Json = {"anyOf": [{**TEXT, "maxLength": 5}, {"type": "array", "items": TEXT}]}
    new: Json = {"anyOf": [{"type": "array", "items": {"type": "integer"}}, {**TEXT, "maxLength": 4}]}

    assert said(sends(old), sends(new)) == [
        "breaking request body<array>[]: type changed from string to integer",
        "breaking request body<string>: maxLength tightened from 5 to 4",
    ]


def test_two_members_of_one_type_are_told_apart_by_what_they_hold() -> None:
    """
    An array of strings is not an array of numbers.
    """
    old: Json = {"anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "number"}}]}
    new: Json = {"anyOf": [{"type": "array", "items": {"type": "number"}}, {"type": "array", "items": TEXT}]}
    other: Json = {"anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "boolean"}}]}

    assert said(sends(old), sends(new)) == []
    assert said(sends(old), sends(other)) == ["breaking request body<array>[]: type changed from number to boolean"]


def test_a_scalar_more_in_a_union_is_a_variant_more() -> None:
    """
    A third type beside two is another variant.
    """
    old, new = ({"type": each} for each in (["string", "integer"], ["string", "integer", "boolean"]))

    assert said(answers(old), answers(new)) == ["notice response 200: union variant boolean added"]


def test_an_integer_that_becomes_a_number_in_a_union_is_still_a_number() -> None:
    """
    Integers are numbers: the member got wider.
    """
    old, new = ({"type": each} for each in (["string", "integer"], ["string", "number"]))

    assert said(sends(old), sends(new)) == ["compatible request body<number>: type widened from integer to number"]


def test_a_constant_of_a_union_that_changes() -> None:
    """
    The only string of the union has another value.
    """
    old, new = ({"anyOf": [{"const": each}, ref("Text")]} for each in ("auto", "none"))

    assert said(sends(old, BLOCKS), sends(new, BLOCKS)) == [
        "breaking request body<string>: constant changed from auto to none"
    ]


def test_objects_without_tags_are_paired_by_the_fields_they_share() -> None:
    """
    Without tag or name, sharing most of the fields makes two objects the same variant.
    """

    def unnamed(*fields: str) -> Json:
        return {"type": "object", "properties": dict.fromkeys(fields, TEXT)}

    old = {"oneOf": [unnamed("a", "b"), unnamed("c", "d"), unnamed("e")]}
    new = {"oneOf": [unnamed("c", "d", "f"), unnamed("a", "b"), unnamed("g")]}

    assert said(sends(old), sends(new)) == [
        "breaking request body: union variant object with e removed",
        "compatible request body: union variant object with g added",
        "compatible request body<object>.f: optional field added (string)",
    ]


def test_a_union_beside_fields_is_compared_with_them() -> None:
    """
    An object may hold fields of its own and be one of several as well.
    """

    def either(*names: str, **rest: Json) -> Json:
        return {"type": "object", "properties": {"a": TEXT}, "anyOf": [{"required": [name]} for name in names], **rest}

    assert said(sends(either("a", "b")), sends(either("a", "b"))) == []
    assert said(sends(either("a")), sends(either("a", "c"))) == [
        "compatible request body: union variant object with c added"
    ]
    assert said(sends(either("a")), sends({"type": "object", "properties": {"a": TEXT}})) == [
        "notice request body: union changed"
    ]


def test_a_base_that_names_its_children_is_a_union_of_them() -> None:
    """
    3.0 documents write a union as a base with a mapping, to which the children refer with allOf.
    """

    def animals(**tags: str) -> Json:
        mapping = {tag: f"#/components/schemas/{name}" for tag, name in tags.items()}
        base: Json = {
            "type": "object",
            "properties": {"kind": TEXT},
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
        child: Json = {"allOf": [ref("Animal"), {"properties": {"name": TEXT}}]}
        return {"Animal": base, "Cat": child, "Dog": child}

    assert said(answers(ref("Animal"), animals(cat="Cat", dog="Dog")), answers(ref("Animal"), animals(cat="Cat"))) == [
        "notice Animal: union variant dog removed"
    ]


def test_many_members_are_not_all_listed() -> None:
    """
    A message names the first six.
    """
    names = [f"S{number}" for number in range(8)]
    schemas: Json = {name: {"type": "object", "properties": {name: TEXT}} for name in names}

    assert said(sends(TEXT, schemas), sends(union(*names), schemas)) == [
        "breaking request body: type changed from string to S0 | S1 | S2 | S3 | S4 | S5 | ..."
    ]


def test_a_union_that_holds_itself_ends() -> None:
    """
    A member that is the union itself adds nothing.
    """
    schemas: Json = {**BLOCKS, "Block": {"oneOf": [ref("Text"), ref("Image"), ref("Block")]}}
    wider: Json = {**schemas, "Block": {"oneOf": [ref("Text"), ref("Image"), ref("Tool"), ref("Block")]}}

    assert said(answers(ref("Block"), schemas), answers(ref("Block"), wider)) == [
        "notice Block: union variant tool added"
    ]


def test_schemas_that_hold_themselves_end() -> None:
    """
    A tree is compared once, at whatever depth.
    """

    def tree(kind: str) -> Json:
        node: Json = {"type": "object", "properties": {"value": {"type": kind}, "next": ref("Node")}}
        node["properties"]["children"] = {"type": "array", "items": {"anyOf": [ref("Node"), {"type": "null"}]}}
        return {"Node": node}

    assert said(answers(ref("Node"), tree("string")), answers(ref("Node"), tree("integer"))) == [
        "breaking Node.value: type changed from string to integer"
    ]


def test_a_recursive_schema_that_is_written_out_once_more_is_the_same() -> None:
    """
    A named tree whose first level is written in place is still that tree.
    """
    node: Json = {"type": "object", "properties": {"next": ref("Node")}}
    unrolled: Json = {"type": "object", "properties": {"next": node}}

    assert said(answers(ref("Node"), {"Node": node}), answers(unrolled, {"Node": node})) == []


def test_aliases_in_a_circle_say_nothing() -> None:
    """
    References that only lead to each other allow anything.
    """
    circle: Json = {"A": ref("B"), "B": ref("A")}

    assert said(answers(ref("A"), circle), answers({}, circle)) == []

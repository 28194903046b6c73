"""
From a request line to the operations that it means.
"""

from __future__ import annotations

from anthropic_sdk.testing import _documents
from anthropic_sdk.testing._operations import Match, Operation, Routes, operations

DOCUMENTS = _documents.load()
ALL = tuple(operations(DOCUMENTS))


def ids(method: str, path: str) -> list[str]:
    """
    The operations of a request line.
    """
    found = Routes(ALL).match(method, path)
    assert isinstance(found, Match)
    return [each.id for each in found.operations]


def test_every_operation_is_there() -> None:
    """
    Both documents together have 382 operations, each with its own name.
    """
    assert (382, 382) == (len(ALL), len({each.id for each in ALL}))


def test_the_documents_are_read_once() -> None:
    """
    They are large, and nobody changes them.
    """
    assert _documents.load() is DOCUMENTS


def test_twins_share_a_path() -> None:
    """
    A path can mean the GA operation and the beta one.
    """
    assert ["messages.create", "beta.messages.create"] == ids("POST", "/v1/messages")


def test_a_fixed_segment_wins() -> None:
    """
    ``work/poll`` is not the work item called poll.
    """
    assert ["beta.environments.work.poll"] == ids("GET", "/v1/environments/env_1/work/poll")
    assert ["beta.environments.work.retrieve"] == ids("GET", "/v1/environments/env_1/work/work_1")


def test_parameters_are_decoded() -> None:
    """
    Escaped characters of a path belong to the value.
    """
    found = Routes(ALL).match("GET", "/v1/models/a%2Fb")

    assert isinstance(found, Match)
    assert {"model_id": "a/b"} == found.params


def test_other_methods_are_listed() -> None:
    """
    A path without the method says which it has; no path has none.
    """
    routes = Routes(ALL)

    assert frozenset({"GET", "DELETE"}) == routes.match("PATCH", "/v1/files/file_1")
    assert frozenset() == routes.match("GET", "/v1/nothing")
    assert frozenset() == routes.match("GET", "/v1/models/")  # an empty parameter is none
    assert frozenset() == routes.match("GET", "/v1")


def test_parameters_of_a_path_item_count() -> None:
    """
    What stands above the methods belongs to each of them.
    """
    shared = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    entry = {"x-sdk-resource": "things", "x-sdk-method": "list", "responses": {"200": {}}}
    document = {"paths": {"/v1/things": {"parameters": [shared], "get": entry}}}
    only: tuple[Operation, ...] = tuple(operations(_documents.Documents(document, {"paths": {}})))

    assert ["limit"] == [each.name for each in only[0].parameters]
    assert "things.list" == only[0].name

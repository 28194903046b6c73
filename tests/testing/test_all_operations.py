"""
Every operation of the API, called and checked by a validator that is not ours.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import jsonschema_rs
import pytest
from anthropic_sdk.testing import FakeAPI
from anthropic_sdk.testing._operations import Operation

from ._every import ALL, call, request
from ._tools import HEADERS, NOW, events


def validator(operation: Operation, schema: Any) -> Any:
    """
    Compile a schema of the operation's document with the other validator.
    """
    whole = {
        "$ref": "#/components/schemas/Wanted__",
        "components": {"schemas": {**operation.document["components"]["schemas"], "Wanted__": schema}},
    }
    return jsonschema_rs.Draft202012Validator(whole)


@pytest.mark.parametrize("name", sorted(ALL))
def test_an_operation_answers_from_its_schema(name: str) -> None:
    """
    An example request is accepted, by our checks and by the other validator; so is the answer.
    """
    operation = ALL[name]
    fake = FakeAPI(clock=lambda: NOW, batch_polls=0)

    response = call(operation, fake)

    last = fake.last_request
    assert (200, operation.name) == (response.status_code, last.operation.removeprefix("beta.")), response.text
    if last.body is not None:
        validator(operation, operation.requests["application/json"]).validate(last.body)
    check_answer(operation, response)


def check_answer(operation: Operation, response: httpx.Response) -> None:
    """
    Let the other validator look at an answer, by its content type.
    """
    media = response.headers["content-type"].split(";")[0]
    if media == "text/event-stream":
        check = validator(operation, operation.responses[media])
        told = [data for name, data in events(response.text) if name != "ping"]
        assert told
        for each in told:
            check.validate(each)
    elif media == "application/x-jsonl":
        check = validator(operation, operation.responses[media])
        for line in response.text.splitlines():
            check.validate(json.loads(line))
    elif media == "application/json":
        validator(operation, operation.responses[media]).validate(response.json())
    else:
        assert response.content


@pytest.mark.parametrize("name", [name for name, each in ALL.items() if each.page])
def test_a_list_has_pages(name: str) -> None:
    """
    One item a page: the cursors lead through the whole list and end.
    """
    operation = ALL[name]
    fake = FakeAPI(clock=lambda: NOW)
    client = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)
    sent = request(operation, fake)
    if not any(each.name == "limit" for each in operation.parameters):
        pytest.skip("the operation has no limit")
    items = []
    for _ in range(60):
        page = client.request(**{**sent, "params": {**sent["params"], "limit": 1}}).json()
        items += page["data"]
        more = page["has_more"] if operation.page == "id" else page["next_page"]
        if not more:
            break
        sent["params"] |= {"after_id": page["last_id"]} if operation.page == "id" else {"page": page["next_page"]}

    check = validator(operation, operation.responses["application/json"])
    whole = client.request(**request(operation, fake)).json()
    check.validate(whole)
    assert len(items) == len({json.dumps(each, sort_keys=True) for each in items})
    assert len(items) >= len(whole["data"]) > 0 or name.endswith(("files.list", "batches.list"))


def test_the_seed_decides_the_answers() -> None:
    """
    The same seed answers the same, another one something else.
    """
    bodies = []
    for seed in (1, 1, 2):
        fake = FakeAPI(seed=seed, clock=lambda: NOW)
        client = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)
        bodies.append(client.get("/v1/organizations/workspaces/wrkspc_1").text)

    assert bodies[0] == bodies[1]
    assert bodies[0] != bodies[2]


def test_the_request_comes_back_where_it_fits() -> None:
    """
    The id of the path and the fields of the body are in the answer, if its schema has them.
    """
    fake = FakeAPI()
    client = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)

    answer = client.post("/v1/organizations/workspaces/wrkspc_7", json={"name": "Mine"}).json()

    assert ("wrkspc_7", "Mine") == (answer["id"], answer["name"])

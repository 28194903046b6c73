"""
One example request for each operation of the API.
"""

from __future__ import annotations

from random import Random
from typing import Any

import httpx
from anthropic_sdk.testing import FakeAPI, _documents
from anthropic_sdk.testing._checks import Compiler
from anthropic_sdk.testing._examples import Examples
from anthropic_sdk.testing._operations import Operation, operations

from ._tools import HEADERS, prompt

ALL = {each.id: each for each in operations(_documents.load())}


def request(operation: Operation, fake: FakeAPI) -> dict[str, Any]:
    """
    Make an example request of an operation.
    """
    examples, random = Examples(operation.document), Random(operation.id)
    path = operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            path = path.replace("{" + parameter.name + "}", known(parameter.name, fake))
    query = {
        each.name: examples.make(each.schema, random, each.name)
        for each in operation.parameters
        if each.location == "query" and each.required
    }
    made: dict[str, Any] = {"method": operation.method, "url": path, "params": query}
    made["headers"] = {"anthropic-beta": ",".join(operation.betas)} if operation.betas else {}
    if "multipart/form-data" in operation.requests:
        form = Compiler(operation.document, closed=True).resolve(operation.requests["multipart/form-data"])
        made["files"] = dict.fromkeys(form.get("required") or ("files[]",), ("a.txt", b"text"))
    elif operation.requests:
        made["json"] = body(operation, examples, random)
    return made


def body(operation: Operation, examples: Examples, random: Random) -> Any:
    """
    Make a body; those of messages keep to the rules of a conversation.
    """
    value = examples.make(operation.requests["application/json"], random)
    simple = {"model": "claude-opus-4-8", "messages": [{"role": "user", "content": "Hi"}]}
    if operation.name == "messages.create":
        return {**simple, "max_tokens": 100}
    if operation.name == "messages.count_tokens":
        return simple
    if operation.name == "messages.batches.create":
        return {"requests": [{"custom_id": "one", "params": {**simple, "max_tokens": 100}}]}
    return value


def known(name: str, fake: FakeAPI) -> str:
    """
    A value of a path parameter that means something to the fake.
    """
    if name == "file_id":
        return fake.add_file("a.txt", b"text")
    if name == "model_id":
        return "claude-opus-4-8"
    if name == "message_batch_id":
        batch = httpx.Client(transport=fake.transport(), headers=HEADERS).post(
            "http://x/v1/messages/batches",
            json={"requests": [{"custom_id": "a", "params": prompt()}]},
        )
        return str(batch.json()["id"])
    return f"{name}_1"


def call(operation: Operation, fake: FakeAPI) -> httpx.Response:
    """
    Call an operation of a fake with its example request.
    """
    client = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)
    sent = request(operation, fake)
    if operation.name.endswith(("batches.delete", "batches.results")):
        client.get(sent["url"].removesuffix("/results"))  # the batch ends
    return client.request(**sent)

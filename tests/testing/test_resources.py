"""
Models, files and batches: the parts of the fake that remember.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from anthropic_sdk.testing import FakeAPI, status

from ._tools import error, prompt

OLD = {"anthropic-version": "2023-06-01"}


def names(page: Any) -> list[str]:
    """
    The ids of a page.
    """
    return [each["id"] for each in page["data"]]


def test_models_are_paged_both_ways(http: httpx.Client) -> None:
    """
    after_id leads forwards, before_id back again, and has_more ends it.
    """
    everything = names(http.get("/v1/models", params={"limit": 1000}).json())
    first = http.get("/v1/models", params={"limit": 3}).json()
    second = http.get("/v1/models", params={"limit": 3, "after_id": first["last_id"]}).json()
    back = http.get("/v1/models", params={"limit": 3, "before_id": second["first_id"]}).json()
    middle = http.get("/v1/models", params={"limit": 3, "before_id": everything[-1]}).json()
    last = http.get("/v1/models", params={"after_id": everything[-2]}).json()

    assert everything[:3] == names(first) == names(back)
    assert everything[3:6] == names(second)
    assert (True, True, False, True, False) == tuple(page["has_more"] for page in (first, second, back, middle, last))


def test_ids_that_are_not_there(http: httpx.Client) -> None:
    """
    A page after or before an unknown id is empty.
    """
    for way in ("after_id", "before_id"):
        page = http.get("/v1/models", params={way: "nope"}).json()
        assert {"data": [], "has_more": False, "first_id": None, "last_id": None} == page


def test_a_model_is_described(http: httpx.Client) -> None:
    """
    Name and date come from the id.
    """
    model = http.get("/v1/models/claude-sonnet-4-5-20250929").json()

    assert ("Claude Sonnet 4.5", "2025-09-29T00:00:00Z", "sonnet") == (
        model["display_name"],
        model["created_at"],
        model["line"],
    )


def test_a_file_lives(http: httpx.Client) -> None:
    """
    Upload, list, metadata, download, delete.
    """
    made = http.post("/v1/files", files={"file": ("données.csv", b"a,b\n", "text/csv")}).json()
    listed = http.get("/v1/files").json()
    shown = http.get(f"/v1/files/{made['id']}").json()
    loaded = http.get(f"/v1/files/{made['id']}/content")
    gone = http.delete(f"/v1/files/{made['id']}").json()

    assert ("données.csv", "text/csv", 4) == (made["filename"], made["mime_type"], made["size_bytes"])
    assert [made] == listed["data"]
    assert made == shown
    assert (b"a,b\n", "text/csv") == (loaded.content, loaded.headers["content-type"])
    assert {"type": "file_deleted", "id": made["id"]} == gone
    assert (404, "not_found_error", f"File not found: {made['id']}") == error(http.get(f"/v1/files/{made['id']}"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.pdf", "application/pdf"), ("a.txt", "text/plain"), ("a.unknown", "application/octet-stream")],
)
def test_the_type_of_a_file_is_guessed(http: httpx.Client, name: str, expected: str) -> None:
    """
    A part without a type of its own gets that of its name.
    """
    assert expected == http.post("/v1/files", files={"file": (name, b"x", "text/plain")}).json()["mime_type"]


def test_an_empty_file_is_refused(http: httpx.Client) -> None:
    """
    There is nothing to keep.
    """
    assert 400 == http.post("/v1/files", files={"file": ("a.txt", b"")}).status_code


def test_files_are_listed_in_pages(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Newest first, by cursor; by id under the older version; filtered by ids.
    """
    ids = [fake.add_file(f"{index}.txt", b"x") for index in range(3)][::-1]
    first = http.get("/v1/files", params={"limit": 2}).json()
    second = http.get("/v1/files", params={"limit": 2, "page": first["next_page"]}).json()
    older = http.get("/v1/files", params={"limit": 2}, headers=OLD).json()

    assert (ids[:2], ids[2:], None) == (names(first), names(second), second["next_page"])
    assert (True, ids[0], ids[1]) == (older["has_more"], older["first_id"], older["last_id"])
    assert [ids[1]] == names(http.get("/v1/files", params={"ids[]": [ids[1]]}).json())


def batch(http: httpx.Client, *custom_ids: str) -> Any:
    """
    Create a batch with one prompt for each id.
    """
    requests = [{"custom_id": each, "params": prompt(each)} for each in custom_ids]
    return http.post("/v1/messages/batches", json={"requests": requests}).json()


def test_a_batch_ends_after_being_asked_about(fake: FakeAPI, http: httpx.Client) -> None:
    """
    In progress at first; then its results are there, one line each.
    """
    fake.reply("scripted", when=lambda call: call.text == "two")
    made = batch(http, "one", "two")
    url = f"/v1/messages/batches/{made['id']}"
    early = http.get(f"{url}/results")
    polled = http.get(url).json()
    ended = http.get(url).json()
    lines = [json.loads(line) for line in http.get(ended["results_url"]).text.splitlines()]

    assert ("in_progress", "in_progress", "ended") == (
        made["processing_status"],
        polled["processing_status"],
        ended["processing_status"],
    )
    assert (404, "not_found_error", f"Message Batch {made['id']} has no available results.") == error(early)
    assert {"processing": 0, "succeeded": 2, "errored": 0, "canceled": 0, "expired": 0} == ended["request_counts"]
    assert 2 == made["request_counts"]["processing"]
    assert ["one", "two"] == [line["custom_id"] for line in lines]
    assert "scripted" == lines[1]["result"]["message"]["content"][0]["text"]
    assert ended == http.get(url).json()


def test_results_other_than_success(fake: FakeAPI, http: httpx.Client) -> None:
    """
    Each request of a batch can end in its own way.
    """
    fake.batch_result("a", "errored").batch_result("b", "errored", status(400, "No.")).batch_result(
        "c", "expired"
    ).batch_result("d", "canceled")
    made = batch(http, "a", "b", "c", "d", "e")
    for _ in range(2):
        ended = http.get(f"/v1/messages/batches/{made['id']}").json()
    results = {
        line["custom_id"]: line["result"] for line in map(json.loads, http.get(ended["results_url"]).text.splitlines())
    }

    assert {"processing": 0, "succeeded": 1, "errored": 2, "canceled": 1, "expired": 1} == ended["request_counts"]
    assert ["api_error", "invalid_request_error"] == [results[each]["error"]["error"]["type"] for each in "ab"]
    assert "error" == results["a"]["error"]["type"]


def test_a_batch_can_be_canceled(http: httpx.Client) -> None:
    """
    Canceling, then ended with every request canceled; twice is once.
    """
    made = batch(http, "a")
    url = f"/v1/messages/batches/{made['id']}"
    canceling = [http.post(f"{url}/cancel").json() for _ in range(2)]
    ended = http.get(url).json()

    assert ["canceling", "canceling"] == [each["processing_status"] for each in canceling]
    assert ("ended", 1) == (ended["processing_status"], ended["request_counts"]["canceled"])
    assert 400 == http.post(f"{url}/cancel").status_code


def test_a_batch_can_be_deleted(http: httpx.Client) -> None:
    """
    Only after its end.
    """
    made = batch(http, "a")
    url = f"/v1/messages/batches/{made['id']}"
    early = http.delete(url)
    for _ in range(2):
        http.get(url)

    assert 400 == early.status_code
    assert {"id": made["id"], "type": "message_batch_deleted"} == http.delete(url).json()
    assert (404, "not_found_error", f"Message Batch {made['id']} was not found.") == error(http.get(url))


def test_batches_are_listed(http: httpx.Client) -> None:
    """
    Newest first, in pages.
    """
    made = [batch(http, "a")["id"] for _ in range(3)]

    page = http.get("/v1/messages/batches", params={"limit": 2}).json()

    assert (made[:0:-1], True) == (names(page), page["has_more"])


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        ([], "requests: List should have at least 1 item, not 0"),
        (["a", "a"], "requests: Each `custom_id` must be unique within a batch"),
    ],
)
def test_a_batch_is_checked(http: httpx.Client, ids: list[str], message: str) -> None:
    """
    It needs requests, each with its own id.
    """
    assert {"type": "invalid_request_error", "message": message} == batch(http, *ids)["error"]

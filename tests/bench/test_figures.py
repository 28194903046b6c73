"""
From samples to the table, the results and the plot.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.bench._canned import answer, tool_input
from tests.bench._cli import main
from tests.bench._document import described, merged
from tests.bench._figures import Line, lines, over
from tests.bench._inputs import conversation, recorded_messages, synthetic_messages
from tests.bench._measure import Plan, turns
from tests.bench._plot import plot
from tests.bench._table import apart, markdown, results, table
from tests.bench._workloads import BARE, FLAVOURS, GENERATED, OFFICIAL, OURS, ROWS, RUNS, SPEED, STOCK, Sample


def _table(ours: float = 0.9) -> list[Line]:
    """Rows with made-up samples: bare takes 100, 200 and 400 us for a request, the machine being slow in turn 2."""
    samples = {
        ("request", BARE): [Sample(100e-6, turn=1), Sample(400e-6, turn=2), Sample(200e-6, turn=3)],
        ("request", OURS): [Sample(400e-6 * ours, turn=2), Sample(200e-6 * ours, turn=3), Sample(1.0, turn=4)],
        ("ready", BARE): [Sample(0.1, 30.0)],
        ("ready", OURS): [Sample(0.08, 33.0)],
        ("growth", OURS): [Sample(2.0)],
        ("growth_half", OURS): [Sample(1.0)],
        ("generate", STOCK): [Sample(8.0)],
        ("generate", OURS): [Sample(2.0)],
    }
    return lines(samples, ["request", "ready", "memory", "growth", "generate"])


def test_a_ratio_is_that_of_turns() -> None:
    """
    One slow sample moves neither the figure nor its ratio: what is compared was measured at the same time.
    """
    request = {line.row.name: line for line in _table()}["request"]

    assert 200.0 == pytest.approx(request.figures[BARE].value)
    assert 0.9 == pytest.approx(request.figures[OURS].ratio)


def test_a_row_is_compared_with_its_base() -> None:
    """
    Memory is compared with bare httpx, growth with half of the work, the generator with the stock one.
    """
    ratios = {line.row.name: line.figures[OURS].ratio for line in _table()}

    assert {"request": 0.9, "ready": 0.8, "memory": 1.1, "growth": 2.0, "generate": 0.25} == pytest.approx(ratios)


def test_what_is_over_its_limit_is_named() -> None:
    """
    A ratio above the limit, to two digits, is listed with both.
    """
    assert [] == over(_table(ours=1.054))
    assert ["request (ours): 1.06, at most 1.05"] == over(_table(ours=1.056))


def test_what_has_a_limit_and_no_figure_is_over_it() -> None:
    """
    A client that fails does not pass.
    """
    assert ["request (ours): not measured"] == over(lines({("request", BARE): [Sample(1.0)]}, ["request"]))
    assert ["request (ours): no ratio, at most 1.05"] == over(lines({("request", OURS): [Sample(1.0)]}, ["request"]))


def test_the_table_has_all_figures() -> None:
    """
    A line has the base's figure with its unit, ratios, the limit and a verdict.
    """
    text = table(_table(ours=2.0)).splitlines()

    assert ["request", "200.0", "us", "2.00x", "1.05", "OVER"] == text[2].split()
    assert "over: request (ours): 2.00, at most 1.05" == text[-1]
    assert "all limits kept" == table(_table()).splitlines()[-1]
    assert "| request | one warm messages.create | 200.0 us |  | 0.90x |  |  | 1.05 |" in markdown(_table())


def test_results_are_json_with_every_figure() -> None:
    """
    What is written down survives a round trip and says what was measured how often.
    """
    found = json.loads(json.dumps(results(_table(), {"rounds": 3})))
    request = next(item for item in found["workloads"] if item["name"] == "request")

    assert (3, []) == (found["rounds"], found["over"])
    assert {"value": 200.0, "low": 100.0, "high": 400.0, "samples": 3, "ratio": 1.0, "limit": None} == request[
        "figures"
    ][BARE]


def test_the_plot_is_a_picture_for_light_and_dark() -> None:
    """
    The plot is well-formed, has one bar for each flavour but the base, and follows the reader's colours.
    """
    picture = plot(_table(), "Costs & <more>")
    root = ET.fromstring(picture)  # noqa: S314  # made here
    bars = [each for each in root.iter("{http://www.w3.org/2000/svg}rect") if each.get("class") == OURS]

    assert "prefers-color-scheme: dark" in picture
    assert 1 + 3 == len(bars)  # the legend; request, ready, memory
    assert picture == plot(_table(), "Costs & <more>")


def test_a_bar_is_as_long_as_the_logarithm_of_its_ratio() -> None:
    """
    Ten times the cost is the same step everywhere on the scale.
    """

    def end(ratio: float) -> float:
        root = ET.fromstring(plot(_table(ours=ratio), ""))  # noqa: S314  # made here
        bar = [each for each in root.iter("{http://www.w3.org/2000/svg}rect") if each.get("class") == OURS][-1]
        return float(bar.get("width", "0"))

    assert end(10.0) - end(1.0) == pytest.approx(end(2.0) - end(0.2), abs=0.3)


def test_flavours_take_turns() -> None:
    """
    Within a run the flavours follow each other; the official one, which takes longest, skips late rounds.
    """
    plan = Plan(["import", "jsonl"], [BARE, OFFICIAL, OURS, SPEED], rounds=4, quick=False)
    order = list(turns(plan))

    assert [("import", BARE), ("import", OFFICIAL), ("import", OURS), ("jsonl", BARE)] == [
        each[2:] for each in order[:4]
    ]
    assert (4, 4, "jsonl", OURS) in order
    assert (4, 4, "jsonl", OFFICIAL) not in order
    second = [each[1:] for each in order if each[0] == 2 and each[2] == "import"]
    assert [6, 7, 8] == [turn for turn, _, flavour in second if flavour == OURS]
    assert [6] == [turn for turn, _, flavour in second if flavour == OFFICIAL]


def test_a_quick_run_warms_up_with_one_run() -> None:
    """
    The first round of a quick run only makes each flavour write its byte code; the official one is measured once.
    """
    order = list(turns(Plan(["jsonl"], [BARE, OFFICIAL], rounds=2, quick=True)))

    assert [(0, "ready"), (0, "ready"), (1, "jsonl"), (1, "jsonl"), (2, "jsonl")] == [each[::2] for each in order]


def test_runs_are_compared_by_their_ratios() -> None:
    """
    What is furthest apart comes first; the base, and what one run lacks, do not count.
    """
    runs = [{"workloads": [_row("a", ours=low), _row("b", ours=1.0)]} for low in (1.0, 1.2)]

    assert [("a", OURS, 1.0, 1.2), ("b", OURS, 1.0, 1.0)] == apart(runs)


def _row(name: str, **ratios: float) -> dict[str, Any]:
    figures = {flavour: {"ratio": ratio} for flavour, ratio in ratios.items()}
    return {"name": name, "base": BARE, "figures": {BARE: {"ratio": 1.0}, OFFICIAL: {"ratio": None}, **figures}}


def test_every_row_can_be_measured() -> None:
    """
    Each row reads figures that some run or the generators make, for each flavour that has a limit.
    """
    made = {name: run.flavours for name, run in RUNS.items()} | {"generate": (STOCK, OURS)}

    assert all(row.base in made[row.run] or row.versus for row in ROWS)
    assert all(flavour in made[row.run] for row in ROWS for flavour in row.limits)
    assert {BARE, OFFICIAL, OURS, SPEED, GENERATED} == set(FLAVOURS)


@pytest.mark.parametrize(("size", "deltas"), [("s7", 7), ("t50", 50)])
def test_the_server_streams_as_much_as_the_path_says(size: str, deltas: int) -> None:
    """
    The path gives the number of deltas; those of a tool input add up to it.
    """
    head, _, body = answer(f"/{size}/v1/messages", b'{"stream": true}').partition(b"\r\n\r\n")
    events = [json.loads(line[6:]) for line in body.decode().splitlines() if line.startswith("data: ")]
    found = [event["delta"] for event in events if event["type"] == "content_block_delta"]

    assert f"content-length: {len(body)}".encode() in head
    assert deltas <= len(found)
    assert ("message_start", "message_stop") == (events[0]["type"], events[-1]["type"])
    if size.startswith("t"):
        assert json.loads(tool_input(4 * deltas)) == json.loads("".join(delta["partial_json"] for delta in found))


def test_the_server_turns_pages() -> None:
    """
    Each page names the next, up to the last.
    """

    def pages() -> Iterator[str]:
        query = ""
        while True:
            page = json.loads(answer(f"/p3/v1/models{query}", b"").partition(b"\r\n\r\n")[2])
            yield page["first_id"]
            if not page["has_more"]:
                return
            query = f"?limit=20&after_id={page['last_id']}"

    assert ["0", "1", "2"] == list(pages())


def test_messages_are_picked_from_recorded_exchanges() -> None:
    """
    JSON bodies that are messages are taken, as compact text.
    """
    message = {"type": "message", "content": [{"type": "text", "text": "\u00e9"}]}
    records = [
        {"response_kind": "json", "response_body": message},
        {"response_kind": "json", "response_body": {"type": "error"}},
        {"response_kind": "sse", "response_body": "event: ping"},
    ]

    expected = ['{"type":"message","content":[{"type":"text","text":"\u00e9"}]}']
    assert expected == recorded_messages(map(json.dumps, records))
    assert 200 == len(synthetic_messages())


def test_both_sides_encode_the_same_conversation() -> None:
    """
    The request made of response objects is that made of plain values.
    """
    from anthropic_api import encode_json
    from anthropic_api.models import Message

    turns_ = conversation(8)
    plain = [item["param"] for item in turns_]
    mixed = [Message.from_dict(item["message"]) if "message" in item else item["param"] for item in turns_]

    assert plain == json.loads(encode_json(mixed))


def test_the_stock_generator_gets_descriptions_back() -> None:
    """
    The document for the stock generator has one path per document and the descriptions of schemas and properties.
    """
    shown = {"type": "object", "properties": {"a0": {"type": "string"}, "b": {"$ref": "#/components/schemas/B"}}}
    known = {
        "description": "An object.",
        "properties": {"id": {"type": "string", "description": "Its id."}, "b": {"description": "More."}},
    }

    schema = described(shown, known, {"a0": "id"})
    document = merged({"A": schema}, {"ga": {"/v1/a": {}}, "beta": {"/v1/a": {}}})

    assert "An object." == schema["description"]
    assert {"type": "string", "description": "Its id."} == schema["properties"]["a0"]
    assert {"$ref": "#/components/schemas/B"} == schema["properties"]["b"]
    assert ["/ga/v1/a", "/beta/v1/a"] == list(document["paths"])


def test_an_unknown_workload_is_refused() -> None:
    """
    A name that does not exist is an error that lists those that do.
    """
    with pytest.raises(SystemExit, match=r"no workload warp; there are import, ready, ready_tls, request"):
        main(["--only", "warp"])

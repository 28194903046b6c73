"""
What is measured: the runs that client processes make, and the rows of the table that are read off them.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

__all__ = [
    "BARE",
    "FLAVOURS",
    "GENERATED",
    "OFFICIAL",
    "OURS",
    "ROWS",
    "RUNS",
    "SPEED",
    "STOCK",
    "Row",
    "Run",
    "Sample",
]

BARE = "bare"
OFFICIAL = "official"
OURS = "ours"
SPEED = "speed"
GENERATED = "generated"
STOCK = "stock"  # openapi-python-client as it comes: the base of ``generate``

FLAVOURS: Mapping[str, str] = {
    BARE: "httpx and json, by hand",
    OFFICIAL: "the official package",
    OURS: "this SDK",
    SPEED: "with the speed extra",
    GENERATED: "the generated package alone",
}
"""What is compared, in the order of the table's columns."""


@attrs.frozen
class Run:
    """
    The work of one kind of client process.

    Attributes:
        task: Function of the client scripts.
        flavours: Who can do it.
        size: How much the server answers: see `_canned`.
        count: How often the client does it.
        quick_size: ``size`` of a quick run.
        quick_count: ``count`` of a quick run.
        tls: Whether the server speaks TLS.
        repeat: How many processes of each flavour make a round: a short run varies more.
    """

    task: str
    flavours: tuple[str, ...]
    size: str = "s1"
    count: int = 1
    quick_size: str = "s1"
    quick_count: int = 1
    tls: bool = False
    repeat: int = 1


@attrs.frozen
class Row:
    """
    A line of the table.

    Attributes:
        name: Of the workload.
        what: What is done, in a few words.
        unit: ``ms``, ``us``, ``s`` or ``MB``: CPU time, wall time or memory per unit of work.
        run: Where the figures come from.
        limits: Most that the ratio of a flavour may be.
        base: Flavour that the others are compared with.
        versus: Run whose figures of the same flavour are the base instead; empty if there is none.
    """

    name: str
    what: str
    unit: str
    run: str
    limits: Mapping[str, float]
    base: str = BARE
    versus: str = ""


@attrs.frozen
class Sample:
    """
    What one process used.

    Attributes:
        seconds: CPU time per unit of work; of ``generate``, wall time.
        megabytes: Peak resident memory; 0 where it is not known.
        turn: Which turn of its run it was: flavours of one turn were measured right after each other.
    """

    seconds: float
    megabytes: float = 0.0
    turn: int = 0


_ALL = (BARE, OFFICIAL, OURS, SPEED, GENERATED)
_SDKS = (BARE, OFFICIAL, OURS, SPEED)

RUNS: Mapping[str, Run] = {
    "import": Run("import", (BARE, OFFICIAL, OURS, GENERATED), repeat=3),
    "ready": Run("ready", _ALL, repeat=5),
    "ready_tls": Run("ready", _ALL, tls=True, repeat=3),
    "request": Run("request", _ALL, count=300, quick_count=100, repeat=3),
    "request_async": Run("request_async", _ALL, count=8, quick_count=2),
    "stream": Run("stream", _SDKS, "s2000", 4, "s2000", 4, repeat=7),
    "stream_chunks": Run("stream", _SDKS, "c2000", 4, "c2000", 4, repeat=3),
    "stream_helper": Run("stream_helper", _SDKS, "s2000", 4, "s2000", 4, repeat=5),
    "async_streams": Run("async_streams", _SDKS, "s500", 200, "s100", 200),
    "jsonl": Run("jsonl", _SDKS, "l20000", 1, "l10000", 1),
    "decode": Run("decode", (BARE, OFFICIAL, OURS), count=60, quick_count=15, repeat=3),
    "decode_text": Run("decode_text", (BARE, OURS, SPEED), count=60, quick_count=20, repeat=3),
    "encode": Run("encode", (BARE, OURS), count=300, quick_count=100, repeat=3),
    "pages": Run("pages", _ALL, "p1000", 1, "p200", 1, repeat=3),
    "growth": Run("growth", (BARE, OURS, SPEED), "t250000", 1, "t50000", 1),
    "growth_half": Run("growth", (BARE, OURS, SPEED), "t125000", 1, "t25000", 1),
}
"""What client processes do. The official package is left out of ``growth``: minutes, growing with the square."""

ROWS: tuple[Row, ...] = (
    Row("import", "import of the package alone: its names load what they need", "ms", "import", {OURS: 0.4}),
    Row("ready", "new process to the first parsed message, http", "ms", "ready", {OURS: 1.0}),
    Row("ready, TLS", "the same over https", "ms", "ready_tls", {OURS: 1.2}),
    Row("request", "one warm messages.create", "us", "request", {OURS: 1.05}),
    Row("request, async", "the same, 100 at a time", "us", "request_async", {OURS: 1.05}),
    Row("stream", "typed events of 2,000 deltas, per event", "us", "stream", {OURS: 0.8, SPEED: 0.56}),
    Row("stream, in chunks", "the same, each event in a chunk of its own", "us", "stream_chunks", {}),
    Row("stream helper", "text_stream and final message, per event", "us", "stream_helper", {OURS: 1.2}),
    Row("async streams", "200 streams at once, typed, per event", "us", "async_streams", {OURS: 0.8}),
    Row("jsonl", "20,000 typed batch results, per line", "us", "jsonl", {OURS: 1.1, SPEED: 0.77}),
    Row("decode", "from_dict of messages vs json.loads of their text", "us", "decode", {OURS: 0.5}),
    Row("decode text", "text to message vs json.loads", "us", "decode_text", {OURS: 1.5, SPEED: 1.05}),
    Row("encode", "a request with 200 messages vs json.dumps", "us", "encode", {OURS: 1.2}),
    Row("memory", "peak resident memory after one request", "MB", "ready", {OURS: 1.2}),
    Row("pages", "1,000 pages of 20 models, per page", "us", "pages", {OURS: 1.1}),
    Row("growth", "1 MB of tool input vs 500 KB", "s", "growth", {OURS: 2.3}, versus="growth_half"),
    Row("generate", "write of the whole API vs stock openapi-python-client", "s", "generate", {OURS: 0.5}, base=STOCK),
)
"""The table. ``decode text`` is ``decode`` with the parsing in it: with the extra, at most 0.7 of 1 + 0.5."""

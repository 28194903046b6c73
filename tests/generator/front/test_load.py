"""
Documents and what they refer to, as bytes.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import httpx
import pytest

from generator import load as module
from generator.load import LoadError, load, resolve, source_name


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("spec/openapi.yaml", "openapi"),
        ("https://x.test/a/spec3.json?raw=1", "spec3"),
        ("api.github.com.json.gz", "api.github.com"),
        ("C:\\specs\\pets.yml", "pets"),
        ("https://x.test/", "api"),
        (".yaml", "api"),
    ],
)
def test_source_names(origin: str, expected: str) -> None:
    """
    A document is called after its file, without what says how it is written.
    """
    assert expected == source_name(origin)


@pytest.mark.parametrize(
    ("base", "reference", "expected"),
    [
        ("/a/b.yaml", "../c/d.yaml", "/c/d.yaml"),
        ("/a/b.yaml", "d%20e.yaml", "/a/d e.yaml"),
        ("https://x.test/a/b.yaml", "../d.yaml", "https://x.test/d.yaml"),
        ("/a/b.yaml", "https://x.test/d.yaml", "https://x.test/d.yaml"),
    ],
)
def test_references_are_relative_to_their_file(base: str, reference: str, expected: str) -> None:
    """
    Files and URLs resolve as in a browser.
    """
    assert expected == resolve(base, reference)


def test_referenced_files_are_read(tmp_path: Path) -> None:
    """
    What a document refers to, and what that refers to, comes along; what is missing does not.
    """
    (tmp_path / "api.yaml").write_text("a: {$ref: 'sub/one.yaml#/x'}\nb: {$ref: missing.yaml}\nc: {$ref: '#/d'}")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "one.yaml").write_text('{"x": {"$ref": "two.json#/y"}, "z": {"$ref": "../api.yaml#/a"}}')
    (tmp_path / "sub" / "two.json").write_text("{}")

    source = load(str(tmp_path / "api.yaml"))

    assert "api" == source.name
    assert [f"{tmp_path}/sub/one.yaml", f"{tmp_path}/sub/two.json"] == list(source.files)


def test_gzip_is_unpacked(tmp_path: Path) -> None:
    """
    A packed document is read like any other, whatever it is called.
    """
    (tmp_path / "api.json").write_bytes(gzip.compress(b"{}"))

    assert b"{}" == load(str(tmp_path / "api.json"), "pets").data


def test_damaged_gzip_is_an_error(tmp_path: Path) -> None:
    """
    Half a packed file is an error that names it.
    """
    (tmp_path / "api.json.gz").write_bytes(gzip.compress(b"{}" * 1000)[:-9])

    with pytest.raises(LoadError, match="damaged gzip data"):
        load(str(tmp_path / "api.json.gz"))


def test_missing_file_is_an_error(tmp_path: Path) -> None:
    """
    A document that is not there is an error that says so.
    """
    with pytest.raises(LoadError, match="No such file"):
        load(str(tmp_path / "api.json"))


def test_a_fetched_document_reads_its_own_host_only() -> None:
    """
    A document from a URL makes nobody read local files or call other hosts.
    """
    pages = {
        "https://x.test/a/api.json": b'{"a": {"$ref": "b.json"}, "c": {"$ref": "https://other.test/c.json"}}',
        "https://x.test/a/b.json": b'{"$ref": "file:///etc/passwd"}',
    }
    asked = []

    def fetch(url: str) -> bytes:
        asked.append(url)
        return pages[url]

    source = load("https://x.test/a/api.json", fetch=fetch)

    assert ["https://x.test/a/b.json"] == list(source.files)
    assert ["https://x.test/a/api.json", "https://x.test/a/b.json"] == asked


def test_too_many_files_are_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A document that refers to files without end is given up.
    """
    monkeypatch.setattr(module, "_MAX_FILES", 1)
    (tmp_path / "api.yaml").write_text("[{$ref: one.yaml}, {$ref: two.yaml}]")
    (tmp_path / "one.yaml").write_text("{}")
    (tmp_path / "two.yaml").write_text("{}")

    with pytest.raises(LoadError, match="more than 1 files"):
        load(str(tmp_path / "api.yaml"))


def test_urls_are_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A URL is fetched with redirects, and an HTTP error is an error that names it.
    """
    found = {"https://x.test/api.json": httpx.Response(200, content=b"{}")}

    def answer(url: str, **options: object) -> httpx.Response:
        assert {"follow_redirects": True, "timeout": 30.0} == options
        response = found.get(url, httpx.Response(404))
        response.request = httpx.Request("GET", url)
        return response

    monkeypatch.setattr(httpx, "get", answer)

    assert b"{}" == load("https://x.test/api.json").data
    with pytest.raises(LoadError, match="404"):
        load("https://x.test/other.json")

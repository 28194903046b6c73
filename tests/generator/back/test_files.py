"""
Emitting, writing, comparing, locking: the same bytes everywhere, and every difference named.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import attrs
import pytest

from generator import emit, formatting, lock, output
from generator.formatting import FormatError, format_all
from generator.ir import Api, Const, EnumOf, Field, Prim, Response
from generator.load import Source
from tests.generator.back._api import field, model, operation, small_api

ROOT = Path(__file__).resolve().parents[3]

NASTY = 'x"""\n\'\'\'\\{}{{ 7 }}{% raw %}\r\u2028\u202e\x00#\nimport os; os.abort()  # "'


def test_each_file_has_a_banner_and_is_python() -> None:
    """
    Every module says where it comes from and how to make it again.
    """
    files = emit.generate(small_api())

    for path, text in files.items():
        if path.endswith(".py"):
            assert text.startswith("# Generated from spec/ by `python -m generator write`: do not edit.\n"), path
            ast.parse(text)
    assert "" == files["py.typed"]
    assert {"openapi": "3.1.0"} == json.loads(files["_spec/zoo.json"])


def test_documents_may_stay_at_home() -> None:
    """
    The bundled documents are part of the package only if asked for.
    """
    assert not [path for path in emit.generate(small_api(), emit.EmitOptions(ship_documents=False)) if "_spec" in path]


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    """
    Quotes, line breaks, braces and directional marks in every free text give the same program with other words.
    """
    evil = model(
        "Evil",
        Field("x", NASTY, EnumOf((NASTY,), open=True), True, NASTY),
        Field("y", "y", Const(NASTY), True),
        description=NASTY,
    )
    evil = attrs.evolve(evil, in_request=True, pointer=NASTY)
    ask = operation(
        "zoos.ask",
        "POST",
        f"/zoos/{NASTY}/{{a}}",
        Response("json", EnumOf((NASTY,), open=False), "application/json", description=NASTY),
    )
    ask = attrs.evolve(
        ask, summary=NASTY, description=NASTY, error_codes=(NASTY,), betas=(NASTY,), pointer=NASTY, document=NASTY
    )
    api = attrs.evolve(small_api(), title=NASTY, operations=(ask,), schemas=(evil,), errors=())

    files = emit.generate(api, emit.EmitOptions(source=NASTY, command=NASTY))

    for path, text in files.items():
        if path.endswith(".py"):
            calls = {
                node.func.attr
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            }
            assert "abort" not in calls, path
            assert "\u202e" not in text, path
    output.write(files, tmp_path / "evil_package")
    script = (
        "import evil_package.models as m, evil_package.params, evil_package.api.zoos.ask as a;"
        "m.Evil.from_dict({}); print(ascii(a.OPERATION.path))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (0, ascii(f"/zoos/{NASTY}/{{a}}")) == (done.returncode, done.stdout.strip()), done.stderr


def test_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    """
    Hash seed, working directory and locale do not change a byte.
    """
    script = (
        "import hashlib, json, sys; sys.path.insert(0, sys.argv[1]); from generator import emit;"
        "from tests.generator.back._api import small_api;"
        "print(hashlib.sha256(json.dumps(emit.generate(small_api())).encode()).hexdigest())"
    )
    seen = set()
    for seed, folder, locale in (("1", ROOT, "C.UTF-8"), ("2", tmp_path, "C")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale}
        done = subprocess.run(
            [sys.executable, "-c", script, str(ROOT)], cwd=folder, env=env, capture_output=True, text=True, check=True
        )
        seen.add(done.stdout)

    assert 1 == len(seen)


def test_two_files_at_one_path_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A path is printed once or not at all.
    """
    monkeypatch.setattr(emit, "pages", lambda plan: [emit.Page("a.py", "api/__init__.py.jinja", None)] * 2)

    with pytest.raises(emit.DuplicatePathError, match=r"two files at a\.py"):
        emit.generate(Api("t", "1", (), ()))


def test_the_formatter_is_the_pinned_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Another version of the formatter, none, or a file that is no Python stops the run.
    """
    with pytest.raises(FormatError, match="failed"):
        format_all({"a.py": "def ("})
    monkeypatch.setattr(formatting, "version", lambda name: "0.0.1")
    with pytest.raises(FormatError, match=r"0\.0\.1 is installed"):
        format_all({})

    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(formatting, "version", missing)
    with pytest.raises(FormatError, match="none is installed"):
        format_all({})


def test_write_and_compare(tmp_path: Path) -> None:
    """
    One changed byte, one added file and one removed file are all named; writing again puts all three right.
    """
    files = lock.with_lock({"a/b.py": "x\n", "a/c.py": "y\n", "d.py": ""}, {}, {})
    target = tmp_path / "package"

    assert ["missing _lock.json", "missing a/b.py", "missing a/c.py", "missing d.py"] == output.write(files, target)
    assert [] == output.compare(files, target)

    (target / "a" / "b.py").write_text("X\n")
    (target / "a" / "c.py").unlink()
    (target / "new").mkdir()
    (target / "new" / "e.py").write_text("")
    (target / "__pycache__").mkdir()
    expected = ["differs a/b.py", "missing a/c.py", "stale new/e.py"]

    assert expected == output.compare(files, target)
    assert expected == output.write(files, target)
    assert [] == output.compare(files, target)
    assert not (target / "new").exists()


def test_foreign_folders_are_left_alone(tmp_path: Path) -> None:
    """
    A folder with files that no generator wrote is not touched.
    """
    (tmp_path / "thesis.txt").write_text("years of work")

    with pytest.raises(output.ForeignFolderError, match=r"holds no _lock\.json"):
        output.write({"a.py": ""}, tmp_path)

    assert ["thesis.txt"] == [path.name for path in tmp_path.iterdir()]


def test_a_failed_write_leaves_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    If a file can't be moved into place, the old one stays and the new one is removed.
    """
    output.write({"_lock.json": "1"}, tmp_path / "p")

    def fail(self: Path, target: Path) -> None:
        message = "disk full"
        raise OSError(message)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        output.write({"_lock.json": "2"}, tmp_path / "p")

    assert {"_lock.json": b"1"} == output.on_disk(tmp_path / "p")


def test_lock_knows_what_changed(tmp_path: Path) -> None:
    """
    The lock is current only while every input and every file is as it was, wherever the checkout lies.
    """
    source = Source("ga", b"openapi: 3.1.0", "/somewhere/spec/openapi.yaml", {"/somewhere/spec/paths/x.yaml": b"x"})
    moved = Source("ga", b"openapi: 3.1.0", "/else/spec/openapi.yaml", {"/else/spec/paths/x.yaml": b"x"})
    changed = attrs.evolve(moved, files={"/else/spec/paths/x.yaml": b"y"})
    inputs = lock.inputs_of([source], [], "settings")
    files = lock.with_lock({"a.py": "x"}, inputs, {"operations": 1})
    output.write(files, tmp_path / "p")

    assert inputs == lock.inputs_of([moved], [], "settings")
    assert lock.is_current(tmp_path / "p", inputs)
    assert not lock.is_current(tmp_path / "p", lock.inputs_of([changed], [], "settings"))
    assert not lock.is_current(tmp_path / "q", inputs)
    (tmp_path / "p" / "a.py").write_text("z")
    assert not lock.is_current(tmp_path / "p", inputs)
    for broken in ("[]", "{"):
        (tmp_path / "p" / lock.LOCK).write_text(broken)
        assert not lock.is_current(tmp_path / "p", inputs)


def test_a_generator_that_prints_the_same_is_no_drift(tmp_path: Path) -> None:
    """
    Only the hash of the generator's own code may differ from the lock on disk.
    """
    made = {name: lock.with_lock({"a.py": ""}, {"generator": name, "tools": {}}, {}) for name in ("old", "new")}
    other = lock.with_lock({"a.py": ""}, {"generator": "new", "tools": {"ruff": "9"}}, {})
    output.write(made["old"], tmp_path / "p")

    assert [] == output.compare(lock.forgiving(made["new"], tmp_path / "p"), tmp_path / "p")
    assert ["differs _lock.json"] == output.compare(lock.forgiving(other, tmp_path / "p"), tmp_path / "p")
    assert made["new"] == lock.forgiving(made["new"], tmp_path / "q")


def test_progress_is_told() -> None:
    """
    Whoever asks is told how far the work is.
    """
    seen: list[tuple[str, int, int]] = []

    emit.generate(Api("t", "1", (), (model("A", field("x", Prim("str"))),)), progress=lambda *step: seen.append(step))

    assert ("print", 1, 11) == seen[0]
    assert ("format", 1, 1) == seen[-1]

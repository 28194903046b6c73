"""
An API to the files of a package: pure, the same bytes under any hash seed, working directory or locale.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from generator.formatting import format_all
from generator.ir import Api, Model
from generator.plan import Plan, make_plan
from generator.render import TEMPLATES, render
from generator.text import docstring
from generator.views.calls import endpoint_place
from generator.views.endpoints import endpoint_view
from generator.views.indexes import errors_view, facade_view, index_view, operations_view, roots_view
from generator.views.models import model_view, named_view
from generator.views.params import params_view
from generator.views.resources import resource_view

__all__ = ["DuplicatePathError", "EmitOptions", "generate", "pages"]

Progress = Callable[[str, int, int], None]


class DuplicatePathError(ValueError):
    """
    Two views would be printed to one file.
    """


@attrs.frozen
class EmitOptions:
    """
    How to print.

    Attributes:
        command: The command that makes the files again, for the banner.
        source: Where the documents are, for the banner.
        ship_documents: Whether the bundled documents become part of the package (``_spec/*.json``).
    """

    command: str = "python -m generator write"
    source: str = "spec/"
    ship_documents: bool = True


@attrs.frozen
class Page:
    """A file to print: its path, the template, and the view."""

    path: str
    template: str
    view: Any


def pages(plan: Plan) -> Iterable[Page]:
    """
    Everything that templates print, in no particular order.
    """
    for name, place in plan.responses.items():
        schema = plan.schemas[name]
        path = place.module.replace(".", "/") + ".py"
        if isinstance(schema, Model):
            yield Page(path, "models/model.py.jinja", model_view(plan, schema))
        else:
            yield Page(path, "models/named.py.jinja", named_view(plan, schema))
    families = {place.module for place in plan.requests.values() if place.module.startswith("params.")}
    for module in sorted(families):
        yield Page(module.replace(".", "/") + ".py", "params/family.py.jinja", params_view(plan, module))
    for operation in plan.api.operations:
        path = endpoint_place(operation).module.replace(".", "/") + ".py"
        yield Page(path, "api/endpoint.py.jinja", endpoint_view(plan, operation))
    for root in plan.roots:
        for node in root.walk():
            view = resource_view(plan, node)
            yield Page(node.module.replace(".", "/") + ".py", "resources/resource.py.jinja", view)
    for package in ("models", "params"):
        index = index_view(plan, package)
        yield Page(f"{package}/__init__.py", f"{package}/__init__.py.jinja", index)
        yield Page(f"{package}/__init__.pyi", "_index.pyi.jinja", index)
        yield Page(f"{package}/_index.py", "_index.py.jinja", index)
    yield Page("resources/__init__.py", "resources/__init__.py.jinja", roots_view(plan))
    yield Page("operations.py", "operations.py.jinja", operations_view(plan.api))
    yield Page("errors.py", "errors.py.jinja", errors_view(plan.api))
    yield Page("__init__.py", "__init__.py.jinja", facade_view(plan.api, "package"))


def _silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def generate(api: Api, options: EmitOptions | None = None, progress: Progress = _silent) -> dict[str, str]:
    """
    Print the package of an API.

    Args:
        api: What there is.
        options: How to print it.
        progress: Told (stage, done, total) as the work goes on.

    Returns:
        Text by path, relative to the package; without the lock.

    Raises:
        NameCollisionError: Two things would get one name.
        DuplicatePathError: Two files would get one path.
        FormatError: The formatter is missing, another version, or refuses a file.
    """
    options = options or EmitOptions()
    plan = make_plan(api)
    everything = list(pages(plan))
    files: dict[str, str] = {}
    for count, page in enumerate(everything):
        if page.path in files:
            message = f"two files at {page.path}"
            raise DuplicatePathError(message)
        files[page.path] = render(page.template, page.view)
        progress("print", count + 1, len(everything))
    for path in sorted(packages(files)):
        files.setdefault(path, '"""\nImported on demand.\n"""\n')
    for static in sorted((TEMPLATES / "static").glob("*.py")):
        files[static.name] = static.read_text(encoding="utf-8")
    progress("format", 0, 1)
    files = format_all(files)
    banner = _banner(options)
    files = {path: banner + text for path, text in files.items()}
    files["py.typed"] = ""
    if options.ship_documents:
        for name, document in api.documents:
            text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
            files[f"_spec/{name}.json"] = text + "\n"
    progress("format", 1, 1)
    return dict(sorted(files.items()))


def packages(paths: Iterable[str]) -> set[str]:
    """
    The ``__init__.py`` of each folder that holds modules.
    """
    found = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder:
            found.add(f"{folder}/__init__.py")
            folder = folder.rpartition("/")[0]
    return found


def _banner(options: EmitOptions) -> str:
    lines = (
        f"Generated from {options.source} by `{options.command}`: do not edit.",
        "Change the documents, the overlays, the generator or the templates, and run the command again.",
    )
    # modules of one package use each other's private names
    return (
        "".join(f"# {docstring(' '.join(line.split()))}\n" for line in lines) + "# pyright: reportPrivateUsage=false\n"
    )

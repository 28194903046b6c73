"""
The operations of the API as a command line sees them: their parameters, their help, and arguments of text.

All of it is read from the generated endpoint modules, so that a new operation needs nothing here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from ._uploads import upload_of
from ._values import read_text, typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Parameter", "arguments_of", "find", "help_of", "parameters_of", "python_name"]

_ENTRY = re.compile(r"        (\w+): (.*)")


class Parameter(NamedTuple):
    """
    One parameter of an operation.

    Attributes:
        name: Of the Python argument.
        annotation: Its type, as text.
        required: Whether it must be given.
        text: What it is for.
    """

    name: str
    annotation: str
    required: bool
    text: str

    @property
    def kinds(self) -> list[str]:
        """The types that it may be of, as text."""
        return _alternatives(self.annotation)

    @property
    def is_list(self) -> bool:
        """Whether several values make a list."""
        return "str" not in self.kinds and any(kind.startswith(("Iterable[", "Sequence[")) for kind in self.kinds)

    @property
    def shown_type(self) -> str:
        """The type for a help text."""
        return " | ".join(kind for kind in self.kinds if kind != "Unset")


def _alternatives(annotation: str) -> list[str]:
    found, depth = [""], 0
    for part in annotation.split(" | "):
        found[-1] = f"{found[-1]} | {part}" if depth else part
        depth += part.count("[") - part.count("]")
        if not depth:
            found.append("")
    return found[:-1]


def find(resource: str | None, method: str | None, table: Mapping[str, object]) -> list[str]:
    """
    Find operations by name.

    Args:
        resource: Such as ``messages.batches``; None for all. With the method in it, it is an operation's id.
        method: Such as ``create``; None for all of the resource.
        table: The operations by id.

    Returns:
        Ids: one where method and resource name one; else those of the resource and of what is below it.

    Raises:
        click.UsageError: There is none; names those that are alike.
    """
    if resource is None:
        return list(table)
    wanted = f"{resource}.{method}" if method else resource
    if wanted in table:
        return [wanted]
    below = [] if method else [name for name in table if name.startswith(resource + ".")]
    if not below:
        from difflib import get_close_matches

        near = get_close_matches(wanted, table, n=3, cutoff=0.5)
        hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
        message = f"The API has no operation {wanted!r}.{hint} `anthropic-sdk api --list` names all."
        raise click.UsageError(message)
    return below


def parameters_of(build_request: Any) -> dict[str, Parameter]:
    """
    Read the parameters of an operation.

    Args:
        build_request: Of its endpoint module.

    Returns:
        The parameters by name, in order.
    """
    from inspect import signature

    texts = _descriptions(build_request.__doc__ or "")
    return {
        each.name: Parameter(each.name, str(each.annotation), each.default is each.empty, texts.get(each.name, ""))
        for each in signature(build_request).parameters.values()
    }


def _descriptions(doc: str) -> dict[str, str]:
    found: dict[str, str] = {}
    name = None
    _, _, section = doc.partition("    Args:\n")
    for line in section.split("\n\n")[0].splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry:
            name = entry[1]
            found[name] = entry[2]
        elif name:
            found[name] += " " + line.strip()
    return found


def help_of(name: str, http_method: str, path: str, build_request: Any) -> str:
    """
    Write the help of an operation.
    """
    summary = (build_request.__doc__ or "").strip().split("\n\n")[0]
    resource, _, method = name.rpartition(".")
    parameters = parameters_of(build_request).values()
    formatter = click.HelpFormatter(width=100)
    formatter.write_usage("anthropic-sdk api", f"{resource} {method} [OPTIONS]")
    with formatter.indentation():
        formatter.write_paragraph()
        formatter.write_text(" ".join(summary.split()))
        formatter.write_paragraph()
        formatter.write_text(f"{http_method} {path}")
    for heading, required in (("Required parameters", True), ("Optional parameters", False)):
        rows = [
            (f"{each.name}=", f"{each.text} ({each.shown_type})".strip())
            for each in parameters
            if each.required is required
        ]
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows, col_max=30)
    return formatter.getvalue().rstrip()


def python_name(name: str) -> str:
    """
    The argument for a name of the wire: ``created_at_gte`` for ``created_at[gte]``.
    """
    return re.sub(r"\W+", "_", name).strip("_")


def arguments_of(parameters: Mapping[str, Parameter], pairs: Iterable[tuple[str, str]], data: Any) -> dict[str, Any]:
    """
    Make the arguments of a call.

    Args:
        parameters: Those that the operation has.
        pairs: Names and values of the command line; they win over the data.
        data: A JSON object with parameters, or None. What is no parameter goes into the body as it is.

    Returns:
        Keyword arguments.

    Raises:
        click.UsageError: A parameter is unknown, missing, or given twice.
    """
    if data is not None and not isinstance(data, dict):
        message = "--data takes a JSON object with the parameters"
        raise click.UsageError(message)
    given: dict[str, Any] = {}
    more: dict[str, Any] = {}
    for name, value in (data or {}).items():
        known = python_name(name)
        (given if known in parameters else more)[known if known in parameters else name] = value
    given.update(_read(parameters, pairs))
    missing = [name for name, each in parameters.items() if each.required and name not in given]
    if missing:
        message = f"missing: {', '.join(f'--param {name}=...' for name in missing)}"
        raise click.UsageError(message)
    return {**given, "extra_body": more} if more else given


def _read(parameters: Mapping[str, Parameter], pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in pairs:
        parameter = parameters.get(python_name(name))
        if parameter is None:
            from difflib import get_close_matches

            near = get_close_matches(python_name(name), parameters, n=1)
            message = f"there is no parameter {name!r}" + (f"; did you mean {near[0]!r}?" if near else "")
            raise click.UsageError(message)
        value = _value(parameter, text)
        if parameter.is_list:
            found[parameter.name] = found.get(parameter.name, []) + (value if isinstance(value, list) else [value])
        elif parameter.name in found:
            message = f"--param {name} is given twice, and takes one value"
            raise click.UsageError(message)
        else:
            found[parameter.name] = value
    return found


def _value(parameter: Parameter, text: str) -> Any:
    if "FileTypes" in parameter.annotation:
        return upload_of(text.removeprefix("@"), "stdin" if text in {"-", "@-"} else None)
    if text.startswith("@"):
        text = read_text(text[1:])
    value, kinds = typed(text), set(parameter.kinds)
    if "str" not in kinds or (value is None and "None" in kinds):
        return value
    return value if isinstance(value, (dict, list)) and not kinds <= _TEXT else text  # 007 stays 007


_TEXT = frozenset({"str", "None", "Unset", "dt.date", "dt.datetime"})

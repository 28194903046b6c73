"""
The models that the fake offers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._checks import Compiler
from ._errors import Refusal
from ._examples import Examples
from ._pages import id_page
from ._reply import Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from ._documents import Documents, Json
    from ._request import Call

__all__ = ["Models"]

_DATED = re.compile(r"-(\d{4})(\d{2})(\d{2})$")


class Models:
    """
    Lists and retrieves the models that the documents name.
    """

    def __init__(self, documents: Documents, random: Random) -> None:
        """
        Describe every model of the documents.
        """
        self._known = {
            beta: {name: _info(name, beta=beta, documents=documents, random=random) for name in _names(documents)}
            for beta in (False, True)
        }
        self.handlers: dict[str, Callable[[Call], Reply]] = {
            "models.list": self._list,
            "models.retrieve": self._retrieve,
        }

    @property
    def names(self) -> tuple[str, ...]:
        """
        The ids, newest first.
        """
        return tuple(self._known[False])

    def _list(self, call: Call) -> Reply:
        known = self._known[call.operation.startswith("beta.")]
        return json_reply(id_page(list(known.values()), dict(call.query)))

    def _retrieve(self, call: Call) -> Reply:
        name = call.params["model_id"]
        found = self._known[call.operation.startswith("beta.")].get(name)
        if found is None:
            raise Refusal(404, f"model: {name}")
        return json_reply(found)


def _names(documents: Documents) -> list[str]:
    schema = documents.ga["components"]["schemas"]["Model"]
    names: list[str] = schema["anyOf"][0]["enum"]
    return names


def _info(name: str, *, beta: bool, documents: Documents, random: Random) -> dict[str, Json]:
    document = documents.beta if beta else documents.ga
    schema = Compiler(document, closed=False).resolve(
        {"$ref": f"#/components/schemas/{'Beta' if beta else ''}ModelInfo"}
    )
    dated = _DATED.search(name)
    plain = _DATED.sub("", name)
    line = next((part for part in plain.split("-") if part != "claude" and part.isalpha()), None)
    fields = {
        "id": name,
        "type": "model",
        "display_name": _title(plain),
        "created_at": f"{'-'.join(dated.groups())}T00:00:00Z" if dated else "2026-01-01T00:00:00Z",
        "lifecycle": "active",
        "line": line,
        "deprecated_at": None,
        "retires_at": None,
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
    }
    examples = Examples(document)
    rest = {key: examples.make(sub, random, key, 1) for key, sub in schema["properties"].items() if key not in fields}
    return {**fields, **rest}


def _title(plain: str) -> str:
    """
    Write ``claude-opus-4-8`` as ``Claude Opus 4.8``.
    """
    return re.sub(r"(\d) (\d)", r"\1.\2", plain.replace("-", " ").title())

# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Claude API: models, request types, endpoint functions and resources.

Everything is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._client import Client as Client
    from ._client import Response as Response
    from ._client import UnexpectedStatus as UnexpectedStatus
    from ._codecs import resolve as resolve
    from ._files import FileContent as FileContent
    from ._files import FileTypes as FileTypes
    from ._json import encode_json as encode_json
    from ._json import loads as loads
    from ._json import use_json_parser as use_json_parser
    from ._model import Model as Model
    from ._operation import NO_OPTIONS as NO_OPTIONS
    from ._operation import Operation as Operation
    from ._operation import Options as Options
    from ._operation import RequestSpec as RequestSpec
    from ._params import InvalidRequestError as InvalidRequestError
    from ._params import query_string as query_string
    from ._params import segment as segment
    from ._resource import AsyncResource as AsyncResource
    from ._resource import SyncResource as SyncResource
    from ._values import UNSET as UNSET
    from ._values import Unknown as Unknown
    from ._values import Unset as Unset

__all__ = [
    "AsyncResource",
    "Client",
    "FileContent",
    "FileTypes",
    "InvalidRequestError",
    "Model",
    "NO_OPTIONS",
    "Operation",
    "Options",
    "RequestSpec",
    "Response",
    "SyncResource",
    "UNSET",
    "UnexpectedStatus",
    "Unknown",
    "Unset",
    "encode_json",
    "loads",
    "query_string",
    "resolve",
    "segment",
    "use_json_parser",
]

_INDEX = {
    "AsyncResource": "._resource",
    "Client": "._client",
    "FileContent": "._files",
    "FileTypes": "._files",
    "InvalidRequestError": "._params",
    "Model": "._model",
    "NO_OPTIONS": "._operation",
    "Operation": "._operation",
    "Options": "._operation",
    "RequestSpec": "._operation",
    "Response": "._client",
    "SyncResource": "._resource",
    "UNSET": "._values",
    "UnexpectedStatus": "._client",
    "Unknown": "._values",
    "Unset": "._values",
    "encode_json": "._json",
    "loads": "._json",
    "query_string": "._params",
    "resolve": "._codecs",
    "segment": "._params",
    "use_json_parser": "._json",
}


def __getattr__(name: str) -> Any:
    where = _INDEX.get(name)
    if where is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = globals()[name] = getattr(import_module(where, __package__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


def decode(name: str, value: Any) -> Any:
    """
    Decode a JSON value as a named type of the API.

    Args:
        name: A class or union of ``models``, such as ``"ContentBlock"``.
        value: The JSON value.

    Returns:
        The model; of a union, the member that the tag names, or `Unknown`.

    Raises:
        KeyError: There is no such type.
        TypeError: The type is an object, and the value is not.
    """
    from ._codecs import load
    from .models._index import INDEX

    module, _, canonical = INDEX[name].partition(":")
    package = f"{__package__}.models"
    loaded = import_module(module, package)
    codec = getattr(loaded, "CODEC", None)
    if codec is None:
        codec = load(package, module, canonical or name)
    return codec(value) if callable(codec) else value

"""
The only module that reads: files, URLs and what they refer to, as bytes.

Everything after it is pure. Referenced files are found by scanning the text for ``$ref``; whether each reference
resolves is the bundler's business.
"""

from __future__ import annotations

import functools
import gzip
import posixpath
import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import attrs

__all__ = ["LoadError", "Source", "load", "resolve", "source_name"]

_REF = re.compile(rb"""\$ref["']?\s*:\s*["']?([^\s"'#,}\]][^\s"'#,}\]]*)""")
_URL = ("http://", "https://")
_MAX_FILES = 5000
_TIMEOUT = 30.0


class LoadError(Exception):
    """
    Something named on the command line or by a reference cannot be read.
    """


@attrs.frozen
class Source:
    """
    One document as bytes.

    Attributes:
        name: Short name used in pointers and in the IR, such as ``ga``.
        data: The text of the root file, unpacked.
        origin: Path or URL of the root file.
        files: Texts of the files that it refers to, by path or URL.
    """

    name: str
    data: bytes
    origin: str
    files: Mapping[str, bytes] = attrs.field(factory=dict, hash=False)


def source_name(origin: str) -> str:
    """
    Take a document's name from its path or URL: the stem, without ``.yaml``, ``.json`` and ``.gz``.
    """
    last = unquote(urlsplit(origin).path if origin.startswith(_URL) else origin).replace("\\", "/").rstrip("/")
    return re.sub(r"(\.(ya?ml|json))?(\.gz)?\Z", "", last.rsplit("/", 1)[-1]) or "api"


@functools.lru_cache(maxsize=4096)
def resolve(base: str, reference: str) -> str:
    """
    Resolve the file part of a reference.

    Args:
        base: Path or URL of the file that holds the reference.
        reference: Relative or absolute path or URL, without fragment.

    Returns:
        Normalised path or URL.
    """
    if base.startswith(_URL) or reference.startswith(_URL):
        return urljoin(base, reference)
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(reference)))


def _fetch(url: str) -> bytes:
    import httpx

    try:
        response = httpx.get(url, follow_redirects=True, timeout=_TIMEOUT)
        response.raise_for_status()
    except httpx.HTTPError as error:
        message = f"{url}: {error}"
        raise LoadError(message) from error
    return response.content


def _read(origin: str, fetch: Callable[[str], bytes]) -> bytes:
    if origin.startswith(_URL):
        data = fetch(origin)
    else:
        try:
            data = Path(origin).read_bytes()
        except OSError as error:
            message = f"{origin}: {error.strerror}"
            raise LoadError(message) from error
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        message = f"{origin}: damaged gzip data: {error}"
        raise LoadError(message) from error


def _references(data: bytes, origin: str) -> Iterable[str]:
    return sorted({resolve(origin, match.decode("utf-8", "replace")) for match in _REF.findall(data)})


def load(origin: str, name: str | None = None, fetch: Callable[[str], bytes] = _fetch) -> Source:
    """
    Read a document and the files that it refers to.

    Args:
        origin: Path or URL; gzip data is unpacked.
        name: Name of the document; the stem of ``origin`` if None.
        fetch: Gets the bytes behind a URL, or raises `LoadError`.

    Returns:
        The document. A referenced file that does not exist is left out: the bundler reports it with its place. A
        local document reads local files and URLs, one from a URL reads only URLs of its own host.

    Raises:
        LoadError: The root cannot be read, or it refers to more than 5,000 files.
    """
    root = origin if origin.startswith(_URL) else Path(origin).resolve().as_posix()
    data = _read(root, fetch)
    files: dict[str, bytes] = {}
    queue = list(_references(data, root))
    while queue:
        wanted = queue.pop()
        if wanted in files or wanted == root or not _allowed(root, wanted):
            continue
        if len(files) >= _MAX_FILES:
            message = f"{origin} refers to more than {_MAX_FILES} files"
            raise LoadError(message)
        try:
            files[wanted] = _read(wanted, fetch)
        except LoadError:
            continue
        queue.extend(_references(files[wanted], wanted))
    return Source(name or source_name(origin), data, root, dict(sorted(files.items())))


def _allowed(root: str, wanted: str) -> bool:
    """
    A fetched document must not make the machine read its own files or call other hosts.
    """
    if not root.startswith(_URL):
        return True
    return wanted.startswith(_URL) and urlsplit(wanted).netloc == urlsplit(root).netloc

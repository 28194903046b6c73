# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._files import FileTypes

__all__ = [
    "FileUploadParams",
]


class _FileUploadParamsRequired(TypedDict):
    file: FileTypes


class FileUploadParams(_FileUploadParamsRequired, total=False):
    """
    What uploading a file takes.

    Keys:
        file: The file to upload, at most 500 MB.
        expires_in_seconds: Seconds after which the file is deleted by itself; never if absent.
    """

    expires_in_seconds: int

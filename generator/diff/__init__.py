"""
What changed between two OpenAPI documents, and what that means to those who call the API.

``python -m generator diff OLD NEW`` on the command line, `diff_documents` from Python.
"""

from __future__ import annotations

from generator.diff._diff import diff_documents as diff_documents
from generator.diff._document import DocumentError as DocumentError
from generator.diff._findings import Diff as Diff
from generator.diff._findings import Finding as Finding
from generator.diff._findings import Use as Use
from generator.diff._judgement import RULES as RULES

__all__ = ["RULES", "Diff", "DocumentError", "Finding", "Use", "diff_documents"]

"""
The command line: ``anthropic-sdk`` and ``python -m anthropic_sdk``. It needs the extra ``cli``.
"""

from __future__ import annotations

__all__ = ["main"]


def main() -> int:
    """
    Run the command line with the arguments of this process.

    Returns:
        The exit code; what each means is in the help of ``anthropic-sdk``.
    """
    import sys

    try:
        from ._run import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.stderr.write("The command line needs an extra: pip install 'anthropic-sdk-unofficial[cli]'\n")
        return 1
    return run(sys.argv[1:])

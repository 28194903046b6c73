"""
A tour of this package against the fake API: ``python -m anthropic_sdk.demo``. No key, no network.
"""

from __future__ import annotations

__all__ = ["main"]


def main() -> int:
    """
    Take the tour.

    Returns:
        0 where all was as it should be; 1 otherwise.
    """
    import sys

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # a character that the terminal lacks is no reason to stop
        reconfigure(errors="replace")
    try:
        from ._tour import take

        return take(sys.stdout)
    except ModuleNotFoundError as error:
        extra = "pip install 'anthropic-sdk-unofficial[testing]'"
        sys.stderr.write(f"The tour needs an extra: {extra} (there is no {error.name})\n")
        return 1
    except KeyboardInterrupt:
        return 130

"""The entry of the command ``kgb``."""

import os
import sys
from io import TextIOWrapper

from kgb_model.command.group import kgb


def main() -> None:
    """Runs the command with the arguments of the process, and ends the process with its exit code."""
    if sys.stderr is None:  # it was closed: what would be said there, nobody wants to read
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that lacks a sign shows another one; that is no reason to stop.
            stream.reconfigure(errors="replace")
    kgb.main()


if __name__ == "__main__":
    main()

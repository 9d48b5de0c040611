"""Where output goes: to the terminal, a pipe or a file, always as UTF-8."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from kgb_model.command.language import Both
from kgb_model.errors import Unreadable

NOT_WRITTEN = Both("kan niet worden geschreven ({reason})", "cannot be written ({reason})")


def write_text(text: str, output: str | None = None) -> None:
    """Writes a text as it is, to a file or to standard output.

    Raises:
        Unreadable: the file cannot be written.
    """
    if output is None or output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
        return
    try:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise unwritable(output, error) from None


@contextmanager
def output_to(output: str | None, *, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """A way to write text bit by bit: to standard output, to a file, or to nowhere.

    Raises:
        Unreadable: the file cannot be written.
    """
    if output is None or output == "-":
        yield _nowhere if quiet else lambda said: _written(sys.stdout, said)
        sys.stdout.flush()
        return
    try:
        with Path(output).open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield lambda said: _written(file, said)
    except OSError as error:
        raise unwritable(output, error) from None


def _nowhere(_: str) -> None:
    """Nobody wants to read it."""


def _written(stream: TextIO, said: str) -> None:
    stream.write(said)


def write_document(document: Any, output: str | None = None) -> None:
    """Writes a document as JSON that people can read."""
    write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", output)


def unwritable(name: str, error: OSError) -> Unreadable:
    """The error for a file that cannot be written."""
    reason = os.strerror(error.errno) if error.errno else type(error).__name__
    return Unreadable(name, {language: text.format(reason=reason) for language, text in NOT_WRITTEN._asdict().items()})

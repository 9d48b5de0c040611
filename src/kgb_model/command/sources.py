"""Where documents come from: files, folders, lines of a file, and standard input."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from kgb_model.command.language import Both
from kgb_model.errors import Unreadable

STANDARD_INPUT = "-"

LINES = (".ndjson", ".jsonl")
"""Names of files that hold a document on each line."""

WHOLE = (".json",)
"""Names of files that hold one document."""

INPUT = Both("standaardinvoer", "standard input")

REASONS = {
    FileNotFoundError: Both("bestaat niet", "does not exist"),
    PermissionError: Both("mag niet worden gelezen", "may not be read"),
    IsADirectoryError: Both("is een map", "is a folder"),
}
CLOSED = Both("staat niet open", "is not open")
CANNOT = Both("kan niet worden gelezen", "cannot be read")
EMPTY = Both(
    "in deze map staan geen bestanden met de naam *.json, *.ndjson of *.jsonl",
    "there are no files called *.json, *.ndjson or *.jsonl in this folder",
)


class Source(NamedTuple):
    """A file or standard input.

    Attributes:
        name: as it was given, or as it was found below a folder that was given; ``-`` is standard input.
        by_line: whether each line is a document.
    """

    name: str
    by_line: bool

    @property
    def shown(self) -> str:
        """The name as people read it."""
        return str(INPUT) if self.name == STANDARD_INPUT else self.name

    @property
    def size(self) -> int | None:
        """How many bytes it holds, where that can be known."""
        try:
            return None if self.name == STANDARD_INPUT else os.stat(self.name).st_size
        except (OSError, ValueError):
            return None

    def open(self) -> BinaryIO:
        """The bytes of it.

        Raises:
            Unreadable: the file does not exist, may not be read, or is a folder; or standard input is closed.
        """
        if self.name == STANDARD_INPUT:
            if sys.stdin is None:
                raise Unreadable(self.shown, CLOSED._asdict())
            return sys.stdin.buffer
        try:
            return Path(self.name).open("rb")
        except (OSError, ValueError) as error:
            raise unreadable(self.name, error) from None


def sources_in(name: str, by_line: bool = False) -> Iterator[Source]:
    """The sources that a name stands for: itself, or every file of documents in the folder, in the order of their names.

    Raises:
        Unreadable: a folder cannot be read, or holds no documents.
    """
    if name == STANDARD_INPUT or not os.path.isdir(name):
        yield Source(name, by_line or Path(name).suffix.lower() in LINES)
        return
    found = [path for path in files_below(name) if path.suffix.lower() in LINES + WHOLE]
    if not found:
        raise Unreadable(name, EMPTY._asdict())
    for path in found:
        yield Source(str(path), by_line or path.suffix.lower() in LINES)


def files_below(folder: str) -> list[Path]:
    """Every file in a folder and the folders in it, in the order of their names."""

    def refused(error: OSError) -> None:
        raise unreadable(error.filename or folder, error)

    return sorted(Path(where) / name for where, _, names in os.walk(folder, onerror=refused) for name in names)


def read_source(name: str) -> bytes:
    """One whole document; of one that is too large just enough to refuse it.

    Raises:
        Unreadable: it cannot be read.
    """
    from kgb_model.limits import LARGEST

    source = Source(name, by_line=False)
    try:
        with source.open() as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(name, error) from None


def looks_like_lines(data: bytes) -> bool:
    """Whether a text seems to hold a document on each of its lines: an object ends where the first line does, and another begins."""
    first, _, rest = data.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    return first.startswith(b"{") and first.rstrip().endswith(b"}") and rest.lstrip().startswith(b"{")


def unreadable(name: str, error: Exception) -> Unreadable:
    """The error for a file or folder that cannot be read, with the reason in both languages."""
    reason = next((text for kind, text in REASONS.items() if isinstance(error, kind)), CANNOT)
    return Unreadable(name, reason._asdict())

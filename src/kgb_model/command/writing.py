"""Where output goes: to the terminal, a pipe or a file, always as UTF-8."""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, TextIO

import click

from kgb_model.command.language import Both
from kgb_model.errors import Unreadable

NOT_WRITTEN = Both("kan niet worden geschreven ({reason})", "cannot be written ({reason})")
FULL = Both("de schijf is vol", "the disk is full")
REASONS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: Both("dat mag niet", "that is not allowed"),
    errno.EROFS: Both("dat mag niet", "that is not allowed"),
    errno.ENOENT: Both("de map bestaat niet", "there is no such folder"),
    errno.EISDIR: Both("dit is een map", "this is a folder"),
    errno.EBADF: Both("die staat niet open", "it is not open"),
}
"""Why something cannot be written; for other reasons the system has the word."""

IS_INPUT = Both(
    "{output} is ook wat wordt gelezen, en zou verloren gaan. Kies met --output een ander bestand.",
    "{output} is also what is read, and would be lost. Choose another file with --output.",
)


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
    with output_to(output) as write:
        write(text)


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
        with _replaced(output) as file:
            yield lambda said: _written(file, said)
    except OSError as error:
        raise unwritable(output, error) from None


@contextmanager
def _replaced(output: str) -> Iterator[TextIO]:
    """A file that takes the place of another only when all of it was written, so that there is never half of one."""
    try:
        target = Path(os.path.realpath(output))
    except ValueError:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL)) from None  # no name that a file can have
    if target.exists() and not target.is_file():  # a device or a pipe is written as it is
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file
        return
    beside = target.with_name(f".kgb-{token_hex(4)}.tmp")
    try:
        with beside.open("x", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        with suppress(OSError):  # when all went well it has the name of the other now
            beside.unlink()


def spare(output: str | None, inputs: Iterable[str]) -> None:
    """Refuses to write over what is read, also by way of a link.

    Args:
        output: the file to write, if any; ``-`` is standard output.
        inputs: the files to read; ``-`` is standard input.

    Raises:
        UsageError: the output is one of the inputs.
    """
    if output is None or output == "-":
        return
    with suppress(OSError, ValueError):  # what does not exist yet, or is no name of a file, is none of the inputs
        there = os.stat(output)
        if os.path.isfile(output) and any(_same(name, there) for name in inputs):
            raise click.UsageError(IS_INPUT.said(output=output))


def _same(name: str, there: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.fstat(sys.stdin.fileno()) if name == "-" else os.stat(name), there)
    except (OSError, ValueError, AttributeError):  # what cannot be looked at is told when it is read
        return False


def _nowhere(_: str) -> None:
    """Nobody wants to read it."""


def _written(stream: TextIO, said: str) -> None:
    stream.write(said)


def write_document(document: Any, output: str | None = None) -> None:
    """Writes a document as JSON that people can read."""
    write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", output)


def unwritable(name: str, error: OSError) -> Unreadable:
    """The error for a file or stream that cannot be written, with the reason in both languages."""
    word = os.strerror(error.errno) if error.errno else type(error).__name__
    reason = REASONS.get(error.errno or 0, Both(word, word))._asdict()
    return Unreadable(name, {each: text.format(reason=reason[each]) for each, text in NOT_WRITTEN._asdict().items()})

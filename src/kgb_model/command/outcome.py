"""How a run ends: its exit code, and what is said when it could not do what was asked."""

import errno
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

import click

from kgb_model.command.language import Both, spoken
from kgb_model.errors import KgbError, UnknownName

FINE, FOUND, NOT_JUDGED = 0, 1, 2
"""Nothing to say; findings, differences or conflicts; it could not be judged."""

INTERRUPTED, NOBODY_READS = 130, 141
"""What a shell expects of a process that was stopped by Ctrl-C, or whose output nobody reads."""

FULL_OR_CLOSED = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What the system says of a stream that takes no more."""

OUTPUT = Both("standaarduitvoer", "standard output")
NO_OUTPUT = Both("standaarduitvoer staat niet open", "standard output is not open")
FAILED = Both("Het is niet gelukt: {reason}", "It did not work: {reason}")
UNEXPECTED = Both(
    "Het is niet gelukt door een fout in kgb zelf ({kind}). Met KGB_DEBUG=1 ziet u waar; meld het zonder gegevens van gezinnen.",
    "It did not work because of a fault in kgb itself ({kind}). KGB_DEBUG=1 shows where; report it without data of families.",
)


def exit_code(run: Callable[[], Any]) -> int:
    """Runs, says what went wrong in one line, and gives the exit code."""
    if sys.stdout is None:
        return failed(FAILED.said(reason=NO_OUTPUT))
    try:
        code = _ended(run)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):
        # click ends the process by itself when nobody reads any more; nothing else here does. What is still in the buffer has
        # nowhere to go, and Python would complain about that at the end.
        _discard(sys.stdout)
        return NOBODY_READS
    except OSError as error:
        if error.errno not in FULL_OR_CLOSED:
            return _unexpected(error)
        from kgb_model.command.writing import unwritable

        _discard(sys.stdout)
        return failed(FAILED.said(reason=told(unwritable(str(OUTPUT), error))))
    except Exception as error:
        return _unexpected(error)
    return code


def _ended(run: Callable[[], Any]) -> int:
    try:
        result = run()
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as refused:
        refused.show()
        return NOT_JUDGED
    except KgbError as error:
        return failed(FAILED.said(reason=told(error)))
    return result if isinstance(result, int) else FINE


def _unexpected(error: Exception) -> int:
    return failed(UNEXPECTED.said(kind=type(error).__name__))


def failed(message: str) -> int:
    """Says why it could not be judged."""
    if os.environ.get("KGB_DEBUG"):
        traceback.print_exc()
    click.echo(message, err=True)
    return NOT_JUDGED


def told(error: KgbError) -> str:
    """What an error of the library says, in the language that is spoken when it speaks both."""
    said = getattr(error, "message", None)
    return str(said[spoken()] if isinstance(said, dict) else error)


def pointing(unknown: UnknownName, hint: Both) -> UnknownName:
    """The error for a name that is not there, with where those that are there can be seen."""
    unknown.message = {language: f"{text} {hint._asdict()[language]}" for language, text in unknown.message.items()}
    return unknown


def _discard(stream: Any) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, ValueError):  # a stream without a file behind it has nothing left to write
        return
    finally:
        os.close(nowhere)

"""How a run ends: its exit code, and what is said when it could not do what was asked."""

import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

import click

from kgb_model.command.language import Both, spoken
from kgb_model.errors import KgbError

FINE, FOUND, NOT_JUDGED = 0, 1, 2
"""Nothing to say; findings, differences or conflicts; it could not be judged."""

INTERRUPTED, NOBODY_READS = 130, 141
"""What a shell expects of a process that was stopped by Ctrl-C, or whose output nobody reads."""

FAILED = Both("Het is niet gelukt: {reason}", "It did not work: {reason}")
UNEXPECTED = Both(
    "Het is niet gelukt door een fout in kgb zelf ({kind}). Met KGB_DEBUG=1 ziet u waar; meld het zonder gegevens van gezinnen.",
    "It did not work because of a fault in kgb itself ({kind}). KGB_DEBUG=1 shows where; report it without data of families.",
)


def exit_code(run: Callable[[], Any]) -> int:
    """Runs, says what went wrong in one line, and gives the exit code."""
    try:
        result = run()
        sys.stdout.flush()
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as refused:
        refused.show()
        return NOT_JUDGED
    except BrokenPipeError:
        # What is still in the buffer has nowhere to go, and Python would complain about that at the end.
        _discard(sys.stdout)
        return NOBODY_READS
    except KgbError as error:
        return failed(FAILED.said(reason=told(error)))
    except Exception as error:
        return failed(UNEXPECTED.said(kind=type(error).__name__))
    return result if isinstance(result, int) else FINE


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


def _discard(stream: Any) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, ValueError):  # a stream without a file behind it has nothing left to write
        return
    finally:
        os.close(nowhere)

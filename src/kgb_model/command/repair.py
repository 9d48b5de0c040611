"""Puts documents right as far as a machine provably can."""

import json
import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kgb_model.command.language import Both
from kgb_model.command.writing import write_document
from kgb_model.report import ValidationReport
from kgb_model.validation import validate

WRITTEN = Both("{name}: hersteld in {target}:", "{name}: put right in {target}:")
DONE = {
    "add": Both("toegevoegd", "added"),
    "remove": Both("weggelaten", "left out"),
    "replace": Both("verbeterd", "corrected"),
    "move": Both("hernoemd", "renamed"),
}


def free_name(name: str, taken: str | None = None) -> str:
    """A name for the corrected form of a file that no file has yet: ``a.fixed.json``, else ``a.fixed-2.json`` and on.

    Args:
        name: the file.
        taken: a name that something else is about to get.
    """
    for number in count(1):
        path = Path(name).with_suffix(f".fixed-{number}.json" if number > 1 else ".fixed.json")
        if not os.path.lexists(path) and (taken is None or path.absolute() != Path(taken).absolute()):
            return str(path)
    raise AssertionError  # pragma: no cover - there is always another number


def repaired(
    name: str, data: bytes, kind: str | None, target: str, warn: Callable[[str], None]
) -> tuple[str, ValidationReport]:
    """Writes a file put right, when anything could be, and says what was done.

    Args:
        name: the file.
        data: what it holds.
        kind: what that is, when somebody said so.
        target: the file to write, which may be the same.
        warn: where to say it.

    Returns:
        The name of the file that now stands for the document, and the report on it.

    Raises:
        Unreadable: the file cannot be written.
    """
    report = validate(data, kind)
    correction = report.fixed()
    if not correction.patch:
        return name, report
    write_document(correction.document, target)
    warn(WRITTEN.said(name=name, target=target))
    for step in correction.patch:
        place = step["path"] if "from" not in step else f"{step['from']} → {step['path']}"
        warn(f"  {DONE.get(step['op'], step['op'])}: {place}")
    # Judged as the text that was written, so that findings name lines in it.
    return target, validate(json.dumps(correction.document, ensure_ascii=False, indent=2), kind or report.kind)

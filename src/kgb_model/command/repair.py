"""Puts documents right as far as a machine provably can."""

import json
from collections.abc import Callable
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


def repaired(
    name: str, data: bytes, kind: str | None, *, in_place: bool, warn: Callable[[str], None]
) -> tuple[str, ValidationReport]:
    """Writes a file put right, when anything could be, and says what was done.

    Returns:
        The name of the file that now stands for the document, and the report on it.

    Raises:
        Unreadable: the file cannot be written.
    """
    report = validate(data, kind)
    correction = report.fixed()
    if not correction.patch:
        return name, report
    target = name if in_place else str(Path(name).with_suffix(".fixed.json"))
    write_document(correction.document, target)
    warn(WRITTEN.said(name=name, target=target))
    for step in correction.patch:
        place = step["path"] if "from" not in step else f"{step['from']} → {step['path']}"
        warn(f"  {DONE.get(step['op'], step['op'])}: {place}")
    # Judged as the text that was written, so that findings name lines in it.
    return target, validate(json.dumps(correction.document, ensure_ascii=False, indent=2), kind or report.kind)

"""What a machine may do about a finding: a JSON Patch (RFC 6902) for each kind of slip, not proven yet.

Mechanical is what a careful person would do without a thought: a name or code in another spelling, a date in another notation,
a number as text, a null, a repetition. What asks for knowledge of the family is nobody's to guess.
"""

import json
from collections.abc import Callable
from typing import Any

from kgb_model.places import parts_of
from kgb_model.repairing.spelling import fits, respelled
from kgb_model.report import Finding, Patch, ValidationReport
from kgb_model.structure import MOST_NAMES, meanings, pointer_of, schema_at, whole


def proposal(item: Finding, report: ValidationReport) -> Patch:
    """What would put a finding right, when a machine may do so; empty when it may not."""
    repair = REPAIRS.get(item.code)
    return tuple(repair(item.pointer, report)) if repair and isinstance(report.document, dict) else ()


def value_at(document: Any, parts: list[str]) -> Any:
    """What stands at a place in a document; None where nothing stands."""
    for part in parts:
        if isinstance(document, dict):
            document = document.get(part)
        elif isinstance(document, list) and part.isdecimal() and int(part) < len(document):
            document = document[int(part)]
        else:
            return None
    return document


def rewritten(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """The value in the spelling of the standard."""
    parts = parts_of(pointer)
    schema, value = schema_at(report.kind, parts), value_at(report.document, parts)
    better = respelled(value, schema) if parts and schema else None
    return [] if better is None else [{"op": "replace", "path": pointer, "value": better}]


def left_out(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """What stands there is taken out."""
    return [{"op": "remove", "path": pointer}] if pointer else []


def renamed(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """The property under the name that was meant, when no other property has or claims that name."""
    *around, name = parts_of(pointer) or [""]
    known, whole_object = properties_at(report, around)
    meant = meanings(whole_object, known).get(name)
    if meant is None:
        return []
    to = pointer_of([*around, meant])
    moved = {"op": "move", "from": pointer, "path": to}
    value, belongs = whole_object[name], whole(known[meant])
    better = None if fits(value, belongs) else respelled(value, belongs)
    return [moved] if better is None else [moved, {"op": "replace", "path": to, "value": better}]


def found_again(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """The property that is missing, where it stands under a wrong name."""
    *around, missing = parts_of(pointer)
    known, whole_object = properties_at(report, around)
    for name, meant in meanings(whole_object, known).items():
        if meant == missing:
            return renamed(pointer_of([*around, name]), report)
    return []


def properties_at(report: ValidationReport, parts: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the schema knows of an object, and the object; both empty where there is none, or one of endless names."""
    schema, found = schema_at(report.kind, parts), value_at(report.document, parts)
    if schema is None or not isinstance(found, dict) or len(found) > MOST_NAMES:
        return {}, {}
    return schema.get("properties", {}), found


def said_once(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """A list without what is in it already."""
    seen: set[str] = set()
    steps = []
    for index, item in enumerate(value_at(report.document, parts_of(pointer)) or []):
        written = json.dumps(item, sort_keys=True)
        if written in seen:
            steps.append({"op": "remove", "path": f"{pointer}/{index}"})
        seen.add(written)
    return steps[::-1]


def recorded_once(pointer: str, report: ValidationReport) -> list[dict[str, Any]]:
    """A dossier without a resource that is in it already, word for word."""
    parts = parts_of(pointer)[:2]
    items = value_at(report.document, parts[:1])
    if len(parts) < 2 or not isinstance(items, list):
        return []
    index = int(parts[1])
    return [{"op": "remove", "path": pointer_of([*parts])}] if items[index] in items[:index] else []


REPAIRS: dict[str, Callable[[str, ValidationReport], list[dict[str, Any]]]] = {
    "schema/type": rewritten,
    "schema/pattern": rewritten,
    "schema/format": rewritten,
    "schema/too-long": rewritten,
    "code/unknown": rewritten,
    "schema/null": left_out,
    "schema/unknown-property": renamed,
    "schema/required": found_again,
    "schema/repeated-item": said_once,
    "reference/repeated-id": recorded_once,
}
"""How findings of each code are put right by a machine. No rule is among them: what they ask is somebody's to decide."""

"""Judges a document: its JSON, its form, its codes, its references and the rules, in one report."""

import sys
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any

from kgb_model import references, rules, structure
from kgb_model.errors import UnknownKind
from kgb_model.explanations import finding, generated
from kgb_model.pieces import MOST_ITEMS
from kgb_model.reading import read, read_values
from kgb_model.repairing.naming import plain
from kgb_model.report import UNTOLD, Finding, ValidationReport

KINDS = ("Dossier", "Family", *rules.COLLECTIONS, *rules.OUTSIDE)
"""The kinds of document that can be judged."""


def validate(document: Any, kind: str | type | None = None) -> ValidationReport:
    """Everything that is found in a document.

    Args:
        document: JSON as bytes or text, plain Python values, or an object of this library. Anything else gets a finding that
            says so; a path is no document, and is not followed.
        kind: what the document is, such as ``"Dossier"`` or ``kgb.Measure``. Without it the kind is recognised by the
            properties; where they do not show it, that is the one finding.

    Returns:
        A report. A single resource is judged by its form and the rules about it alone; a dossier also by its references and
        by the rules about the whole. Findings on text have a line and column. What a machine can put right has a
        :attr:`~kgb_model.Finding.patch`, which is proven when it is asked for.

    Raises:
        UnknownKind: the kind does not exist.
        RuleBroken: a rule could not be evaluated; the document is not to blame.
    """
    if is_object(document):
        kind = kind or type(document).__name__
    kind = kind.__name__ if isinstance(kind, type) else kind
    if kind is not None and kind not in known_kinds():
        raise UnknownKind(str(kind), list(known_kinds()))
    if isinstance(document, bytearray | memoryview):
        document = bytes(document)
    found = judge_text(document, kind) if isinstance(document, bytes | str) else judge_values(document, kind)
    if not found.findings:
        return found
    from kgb_model.repairing.fixes import provable

    return provable(found)


def is_object(document: Any) -> bool:
    """Whether a document is an object of pydantic, such as those of this library."""
    # Whoever holds an object has imported pydantic. For others the import would take longer than the judging.
    pydantic = sys.modules.get("pydantic")
    return pydantic is not None and isinstance(document, pydantic.BaseModel)


def judge_text(text: bytes | str, kind: str | None) -> ValidationReport:
    """Everything found in JSON text, with lines and columns."""
    if isinstance(text, str):
        text = text.removeprefix("\ufeff")
    value, broken = read(text)
    if broken:
        from kgb_model.obstacles import positioned

        return ValidationReport(kind or UNTOLD, tuple(positioned(item, text) for item in broken))
    found = judge_one(value, kind)
    return with_positions(found, text) if found.findings else found


def with_positions(found: ValidationReport, text: bytes | str) -> ValidationReport:
    """The report with the line and column of each finding in the text."""
    from kgb_model.places import located, text_of

    named = [item.pointer for item in found.findings if item.code == "schema/unknown-property"]
    places = located(text_of(text), [item.pointer for item in found.findings], named)
    return replace(
        found,
        findings=tuple(
            replace(item, line=places[item.pointer].line, column=places[item.pointer].column) for item in found.findings
        ),
    )


def judge_values(document: Any, kind: str | None) -> ValidationReport:
    """Everything found in Python values, or in an object of this library."""
    if is_object(document):
        value, broken = read(document.model_dump_json())
        return ValidationReport(kind or UNTOLD, tuple(broken)) if broken else judge_one(value, kind)
    value, broken = read_values(document)
    # What JSON wrote down in another way than it stood there is worth a closer look.
    if broken or value != document:
        from kgb_model.obstacles import in_values

        if found := in_values(document):
            return ValidationReport(kind or UNTOLD, (found,))
    return ValidationReport(kind or UNTOLD, tuple(broken)) if broken else judge_one(value, kind)


def judge_one(value: Any, kind: str | None) -> ValidationReport:
    """Everything found in plain Python values, whose kind may still be told by their properties."""
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return ValidationReport(kind or UNTOLD, (finding("input/one-at-a-time", ""),), document=value)
    kind = kind or appearance(value)
    if kind is None and isinstance(value, dict):
        return ValidationReport(UNTOLD, (finding("input/kind-unknown", ""),), document=value)
    return judge(value, kind or UNTOLD)


@cache
def known_kinds() -> tuple[str, ...]:
    """Every kind of document: the dossier, the resources, and the parts and messages of the standard."""
    return (
        *KINDS,
        *(name for name, schema in generated("schemas.json").items() if "properties" in schema and name not in KINDS),
    )


def judge(value: Any, kind: str) -> ValidationReport:
    """Everything found in plain Python values of a known kind."""
    if not isinstance(value, dict):
        return ValidationReport(kind, (finding("schema/type", "", expected=structure.TYPES["object"]),), document=value)
    other = structure.judge_version(value) if kind == "Dossier" else []
    if other and value["standardVersion"] in generated("versions.json"):
        return report(kind, other, 0, value)
    found = other + structure.judge(value, kind)
    if found and kind == "Dossier":
        return report(kind, found, 0, value)
    if found:
        return report(kind, found + rules.judge_what_can_be(value, kind, found), 0, value)
    if kind == "Dossier":
        found = references.judge(value)
        # Rules about the whole follow references: where those do not hold, they would speak of what is not there.
        scopes = ("resource",) if found else ("resource", "dossier")
        return report(kind, found + rules.judge(value, scopes), rules.number_of(scopes), value)
    return report(kind, rules.judge_resource(value, kind), len(rules.rules_of("resource", kind)), value)


def report(kind: str, found: list[Finding], judged: int, value: Any) -> ValidationReport:
    """A report of these findings."""
    return ValidationReport(kind, tuple(sorted_by_place(found)), judged, value)


def sorted_by_place(found: list[Finding]) -> list[Finding]:
    """The findings in the order of their places in the document."""
    return sorted(found, key=lambda item: (place(item.pointer), item.code))


def place(pointer: str) -> list[tuple[int, int | str]]:
    """A pointer as something to sort by: ``/goals/2`` before ``/goals/10``."""
    return [
        (0, int(part)) if part.isascii() and part.isdigit() and len(part) < 10 else (1, part)
        for part in pointer.split("/")
    ]


def recognised(value: Any) -> str:
    """The kind whose properties look most like those of the document; a dossier when none does."""
    return appearance(value) or "Dossier"


def appearance(value: Any) -> str | None:
    """The kind that a document looks like: the first that it fits, or else the nearest; None when it looks like none.

    It looks like a kind when it has most of the properties that tell this kind, however they are written.
    """
    names = set(value) if isinstance(value, dict) else set()
    for kind in KINDS:
        known, required = appearances()[kind]
        if required <= names and (kind == "Dossier" or names <= known):
            return kind
    written = {plain(name) for name in islice(names, MOST_ITEMS)}
    looks = {
        kind: (len(written & known), -len(telling - written))
        for kind, (known, telling) in appearances_in_plain().items()
        if len(written & telling) * 2 > len(telling)
    }
    most = max(looks.values(), default=None)
    likely = [kind for kind, look in looks.items() if look == most]
    whole = [kind for kind in likely if kind in KINDS] or likely
    return whole[0] if len(whole) == 1 else None


@cache
def appearances() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """The properties of each kind of document, and those that it requires."""
    schemas = {kind: generated("schemas.json")[kind] for kind in known_kinds()}
    return {
        kind: (frozenset(schema["properties"]), frozenset(schema.get("required", ())))
        for kind, schema in schemas.items()
    }


@cache
def appearances_in_plain() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """The properties of each kind, and those that tell it, without ways of writing.

    What every resource has tells none, and a dossier is told by its version and its family before anything is in it.
    """
    shared = frozenset.intersection(*(appearances()[kind][1] for kind in rules.COLLECTIONS))
    found = {
        kind: (known, required - shared if kind in KINDS else required)
        for kind, (known, required) in appearances().items()
    }
    found["Dossier"] = (found["Dossier"][0], frozenset({"standardVersion", "family"}))
    return {
        kind: (frozenset(map(plain, known)), frozenset(map(plain, telling))) for kind, (known, telling) in found.items()
    }

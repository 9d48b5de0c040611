"""Judges a document: its JSON, its form, its codes, its references and the rules, in one report."""

from typing import Any

from pydantic import BaseModel

from kgb_model import references, rules, structure
from kgb_model.errors import UnknownKind
from kgb_model.explanations import finding, generated
from kgb_model.reading import read, read_values
from kgb_model.report import Finding, ValidationReport

KINDS = ("Dossier", "Family", *rules.COLLECTIONS, *rules.OUTSIDE)
"""The kinds of document that can be judged."""


def validate(document: Any, kind: str | None = None) -> ValidationReport:
    """Everything that is found in a document.

    Args:
        document: JSON as bytes or text, plain Python values, or an object of this library. Anything else is judged as a
            value that is no object.
        kind: what the document is, such as ``Dossier`` or ``Measure``. Without it the kind is recognised by the properties.

    Returns:
        A report. A single resource is judged by its form and the rules about it alone; a dossier also by its references and
        by the rules about the whole.

    Raises:
        UnknownKind: the kind does not exist.
        RuleBroken: a rule could not be evaluated; the document is not to blame.
    """
    if isinstance(document, BaseModel):
        kind = kind or type(document).__name__
        document = document.model_dump_json()
    if kind is not None and kind not in known_kinds():
        raise UnknownKind(kind, known_kinds())
    value, broken = read(document) if isinstance(document, bytes | str) else read_values(document)
    if broken:
        return ValidationReport(kind or "Dossier", tuple(broken))
    return judge(value, kind or recognised(value))


def known_kinds() -> list[str]:
    """Every kind of document: the dossier, the resources, and the parts and messages of the standard."""
    return [
        *KINDS,
        *(name for name, schema in generated("schemas.json").items() if "properties" in schema and name not in KINDS),
    ]


def judge(value: Any, kind: str) -> ValidationReport:
    """Everything found in plain Python values of a known kind."""
    if not isinstance(value, dict):
        return ValidationReport(kind, (finding("schema/type", "", expected=structure.TYPES["object"]),), document=value)
    found = structure.judge(value, kind)
    if kind == "Dossier" and (found := found or structure.judge_version(value)):
        return report(kind, found, 0, value)
    if found:
        return report(kind, found + rules.judge_what_can_be(value, kind, found), 0, value)
    if kind == "Dossier":
        found = references.judge(value)
        # Rules about the whole follow references: where those do not hold, they would speak of what is not there.
        scopes = ("resource",) if found else ("resource", "dossier")
        judged = sum(rule["scope"] in scopes for rule in generated("rules.json"))
        return report(kind, found + rules.judge(value, scopes), judged, value)
    return report(kind, rules.judge_resource(value, kind), len(rules.compiled("resource", kind)), value)


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
    """The kind whose properties look most like those of the document."""
    names = set(value) if isinstance(value, dict) else set()

    def likeness(kind: str) -> tuple[int, int]:
        schema = generated("schemas.json")[kind]
        return len(names & set(schema["properties"])), -len(set(schema["required"]) - names)

    return max(KINDS, key=likeness)

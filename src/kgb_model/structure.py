"""Judges the form of a document by its JSON Schema, and explains each error."""

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import jsonschema_rs

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.explanations import finding, generated
from kgb_model.pieces import EMPTY_DOSSIER, Piece, pieces
from kgb_model.reading import shown
from kgb_model.repairing.naming import MEANT, certain_name, likely_code, likely_name, same_name
from kgb_model.report import Finding

TYPES = {
    "string": {"nl": "een tekst", "en": "a text"},
    "integer": {"nl": "een geheel getal", "en": "a whole number"},
    "boolean": {"nl": "true of false", "en": "true or false"},
    "object": {"nl": "een object", "en": "an object"},
    "array": {"nl": "een lijst", "en": "a list"},
}
"""What the types of JSON are called in a sentence."""

FULL_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

MOST_NAMES = 60
"""How many names an object may have for a slip among them to be put right."""

MOST_SLIPS = 20
"""For how many unknown names in one object the nearest known name is looked for."""

MOST_SPELLINGS = 100
"""For how many it is looked whether one is the same name, written in another way."""

MOST_FINDINGS = 10_000
"""After how many errors of form no further is looked."""

LONGEST_NAME = 200
"""How long the name of a property may be to be part of a place."""

LIMITS = {
    "minLength": "schema/too-short",
    "maxLength": "schema/too-long",
    "minItems": "schema/too-few",
    "maxItems": "schema/too-many",
    "minimum": "schema/too-small",
    "maximum": "schema/too-large",
}
"""Keywords whose value is the limit, and the code of overstepping it."""


def partial_date(text: str) -> bool:
    """Whether a partial date lies in the calendar; what has another form is left to the pattern."""
    parts = FULL_DATE.fullmatch(text)
    if not parts:
        return True
    year, month, day = map(int, parts.groups())
    return year > 0 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


@cache
def validator(kind: str) -> jsonschema_rs.Validator:
    """The compiled schema of a kind of document."""
    schemas = generated("schemas.json")
    if kind == EMPTY_DOSSIER:
        schemas = {**schemas, kind: without_resources(schemas["Dossier"])}
    schema = {"$ref": f"#/$defs/{kind}", "$defs": schemas}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, formats={"partial-date": partial_date})


def without_resources(dossier: dict[str, Any]) -> dict[str, Any]:
    """The schema of a dossier that says nothing of the resources in it."""
    hollow = {
        name: {key: value for key, value in entry.items() if key not in ("items", "$ref", "uniqueItems")}
        if "items" in entry or name == "family"
        else entry
        for name, entry in dossier["properties"].items()
    }
    return {**dossier, "properties": hollow}


def judge(document: Any, kind: str) -> list[Finding]:
    """Every error in the form of a document, one for each place; of one with very many errors the first."""
    if validator(kind).is_valid(document):
        return []
    found: dict[str, Finding] = {}
    more = False
    for piece in pieces(document, kind, property_names()):
        for item in sorted(errors(piece), key=precedence):
            found.setdefault(item.pointer, item)
        more = more or not piece.whole
        if len(found) >= MOST_FINDINGS:
            more = True
            break
    if not found and not more:
        # What the pieces cannot tell, the whole can.
        found = {item.pointer: item for item in errors(Piece("", document, kind, True))}
    return [*found.values(), *([finding("schema/more", "", limit=len(found))] if more else [])]


def errors(piece: Piece) -> Iterable[Finding]:
    """The errors in the form of one piece, at their places in the whole document."""
    compiled = validator(piece.kind)
    if piece.kind != EMPTY_DOSSIER and compiled.is_valid(piece.value):
        return []
    found = [item for error in compiled.iter_errors(piece.value) for item in explained(error)]
    return [replace(item, pointer=piece.pointer + item.pointer) for item in found] if piece.pointer else found


@cache
def property_names() -> frozenset[str]:
    """The names of all properties of the standard."""
    return frozenset(name for schema in generated("schemas.json").values() for name in schema.get("properties", {}))


def judge_version(dossier: dict[str, Any]) -> list[Finding]:
    """The finding on a dossier that says to be written in another version than that of this release."""
    stated = dossier.get("standardVersion")
    if stated == STANDARD_VERSION or not isinstance(stated, str):
        return []
    return [finding("schema/unknown-version", "/standardVersion", expected=STANDARD_VERSION)]


def precedence(item: Finding) -> int:
    """One mistake breaks several keywords at once; the first of these says best what is wrong."""
    order = ("schema/null", "schema/type", "schema/too-short", "schema/pattern", "schema/format", "code/unknown")
    return order.index(item.code) if item.code in order else len(order)


def explained(error: jsonschema_rs.ValidationError) -> Iterable[Finding]:
    """The findings for one error of the engine."""
    pointer = pointer_of(error.instance_path)
    keyword = str(error.schema_path[-1])
    if error.instance is None:
        return [finding("schema/null", pointer)]
    schema = containing_schema(error.schema_path)
    return EXPLAINERS.get(keyword, anything_else)(pointer, schema, error)


def pointer_of(path: list[str | int]) -> str:
    """A path as a JSON Pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def containing_schema(path: list[str | int]) -> dict[str, Any]:
    """The schema that holds the keyword of an error."""
    node: Any = {"$defs": generated("schemas.json")}
    for step in path[:-1]:
        node = target(node) if step == "$ref" else node["Dossier" if step == EMPTY_DOSSIER else step]
    return dict(node)


def target(node: dict[str, Any]) -> Any:
    """What the reference of a schema points at."""
    return generated("schemas.json")[node["$ref"].rsplit("/", 1)[1]]


def missing_properties(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """The finding on a property that is missing, at its place; the engine gives an error for each.

    What stands there under a wrong name is not missing: the finding on that name says what was meant.
    """
    name = error.kind.property
    if name in meanings(error.instance, schema["properties"]).values():
        return []
    return [finding("schema/required", f"{pointer}/{name}", name=name)]


def unknown_properties(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """A finding for each property that is not known, with the nearest name."""
    known = schema.get("properties", {})
    names = [name for name in error.instance if name not in known]
    return [
        unknown_property(place_of(pointer, name), name, meant(name, known, position))
        for position, name in enumerate(names)
    ]


def meant(name: str, known: dict[str, Any], position: int) -> str | None:
    """The property that an unknown name stands for, as far as it is looked for."""
    # Looking for a neighbour takes its time, and nobody slips a hundred times.
    if len(name) > LONGEST_NAME or position >= MOST_SPELLINGS:
        return None
    return likely_name(name, known) if position < MOST_SLIPS else same_name(name, known)


def meanings(whole_object: dict[str, Any], known: dict[str, Any]) -> dict[str, str]:
    """The wrong names in an object with the name that each was meant to be, where that is certain and still free."""
    wrong = [name for name in whole_object if name not in known and len(name) <= LONGEST_NAME]
    if not wrong or len(whole_object) > MOST_NAMES:
        return {}
    # Whoever has that many wrong names has another way of writing them, and did not slip.
    meaning = certain_name if len(wrong) <= MOST_SLIPS else same_name
    # A null under the right name says nothing, and gives way.
    meant = {name: found for name in wrong if (found := meaning(name, known)) and whole_object.get(found) is None}
    claims = Counter(meant.values())
    return {name: found for name, found in meant.items() if claims[found] == 1}


def place_of(pointer: str, name: str) -> str:
    """The place of a property; of one with an endless name that of its object, so that the place can be told."""
    return f"{pointer}{pointer_of([name])}" if len(name) <= LONGEST_NAME else pointer


def unknown_property(pointer: str, name: str, nearest: str | None) -> Finding:
    """The finding on one unknown property."""
    if nearest:
        return finding("schema/unknown-property", pointer, name=shown(name), nearest=nearest)
    return finding("schema/unknown-property", pointer, name=shown(name))


def unknown_code(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """The codes that exist, the nearest first, and not the one that was sent."""
    listed = schema["anyOf"][0] if "anyOf" in schema else schema
    own = {"own": generated("schemas.json")["ForeignCode"]["x-example"]} if "anyOf" in schema else {}
    nearest = likely_code(error.instance, listed)
    codes = sorted(listed["enum"], key=lambda code: code != nearest)
    found = finding("code/unknown", pointer, list=name_of(schema), codes=", ".join(codes), **own)
    if nearest is None:
        return [found]
    return [
        replace(
            found, fix={language: f"{MEANT[language].format(nearest)} {fix}" for language, fix in found.fix.items()}
        )
    ]


def wrong_type(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """What type belongs here."""
    return [finding("schema/type", pointer, expected=TYPES[schema["type"]])]


def wrong_form(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """What form belongs here."""
    example = {"example": schema["x-example"]} if "x-example" in schema else {}
    return [finding("schema/pattern", pointer, expected=name_of(schema), **example)]


def not_in_the_calendar(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """A date, moment or name that does not exist."""
    return [finding("schema/format", pointer)]


def beyond_a_limit(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """The limit that is overstepped."""
    keyword = str(error.schema_path[-1])
    return [finding(LIMITS[keyword], pointer, limit=schema[keyword])]


def repeated_item(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """Something stands in a list twice."""
    return [finding("schema/repeated-item", pointer)]


def anything_else(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    """A keyword that has no text of its own."""
    return [finding("schema/other", pointer)]


def schema_at(kind: str, parts: list[str]) -> dict[str, Any] | None:
    """What the schema of a kind says of a place in a document; None where it says nothing."""
    node: Any = generated("schemas.json")[kind]
    for part in parts:
        node = node["properties"].get(part) if "properties" in node else node.get("items")
        if node is None:
            return None
        node = whole(node)
    return dict(node)


def whole(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with what it refers to filled in; its own title stays."""
    if "$ref" not in schema:
        return schema
    return {**whole(target(schema)), **{key: value for key, value in schema.items() if key != "$ref"}}


def name_of(schema: dict[str, Any]) -> dict[str, str]:
    """What a schema is called, in both languages."""
    english = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", schema.get("title", "value")).lower()
    return {"nl": schema.get("x-nl", {}).get("title", english).lower(), "en": english}


EXPLAINERS: dict[str, Callable[[str, dict[str, Any], Any], list[Finding]]] = {
    "required": missing_properties,
    "additionalProperties": unknown_properties,
    "enum": unknown_code,
    "anyOf": unknown_code,
    "type": wrong_type,
    "pattern": wrong_form,
    "format": not_in_the_calendar,
    "uniqueItems": repeated_item,
    **dict.fromkeys(LIMITS, beyond_a_limit),
}
"""How an error of each keyword is explained."""

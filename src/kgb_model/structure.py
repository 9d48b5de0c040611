"""Judges the form of a document by its JSON Schema, and explains each error."""

import calendar
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import cache
from typing import Any

import jsonschema_rs

from kgb_model.explanations import finding, generated
from kgb_model.reading import shown
from kgb_model.report import Finding

TYPES = {
    "string": {"nl": "een tekst", "en": "a text"},
    "integer": {"nl": "een geheel getal", "en": "a whole number"},
    "boolean": {"nl": "true of false", "en": "true or false"},
    "object": {"nl": "een object", "en": "an object"},
    "array": {"nl": "een lijst", "en": "a list"},
}
"""What the types of JSON are called in a sentence."""

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
    """Whether a partial date lies in the calendar."""
    parts = [int(part) for part in re.findall(r"[0-9]+", text)]
    return len(parts) < 3 or (
        1 <= parts[1] <= 12 and parts[0] > 0 and 1 <= parts[2] <= calendar.monthrange(parts[0], parts[1])[1]
    )


@cache
def validator(kind: str) -> jsonschema_rs.Validator:
    """The compiled schema of a kind of document."""
    schema = {"$ref": f"#/$defs/{kind}", "$defs": generated("schemas.json")}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, formats={"partial-date": partial_date})


def judge(document: Any, kind: str) -> list[Finding]:
    """Every error in the form of a document, one for each place."""
    compiled = validator(kind)
    if compiled.is_valid(document):
        return []
    found: dict[str, Finding] = {}
    for item in sorted((item for error in compiled.iter_errors(document) for item in explained(error)), key=precedence):
        found.setdefault(item.pointer, item)
    return list(found.values())


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
    return EXPLAINERS.get(keyword, other)(pointer, schema, error)


def pointer_of(path: list[str | int]) -> str:
    """A path as a JSON Pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def containing_schema(path: list[str | int]) -> dict[str, Any]:
    """The schema that holds the keyword of an error."""
    node: Any = {"$defs": generated("schemas.json")}
    for step in path[:-1]:
        node = target(node) if step == "$ref" else node[step]
    return dict(node)


def target(node: dict[str, Any]) -> Any:
    """What the reference of a schema points at."""
    return generated("schemas.json")[node["$ref"].rsplit("/", 1)[1]]


def required(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    missing = [name for name in schema["required"] if name not in error.instance]
    return [finding("schema/required", f"{pointer}/{name}", name=name) for name in missing]


def unknown(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    known = list(schema.get("properties", {}))
    return [
        unknown_property(f"{pointer}{pointer_of([name])}", name, known) for name in error.instance if name not in known
    ]


def unknown_property(pointer: str, name: str, known: list[str]) -> Finding:
    lowered = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), lowered, n=1, cutoff=0.6)
    if near:
        return finding("schema/unknown-property", pointer, name=shown(name), nearest=lowered[near[0]])
    return finding("schema/unknown-property", pointer, name=shown(name))


def code(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("code/unknown", pointer, list=name_of(schema), codes=", ".join(schema["enum"]))]


def wrong_type(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("schema/type", pointer, expected=TYPES[schema["type"]])]


def wrong_form(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("schema/pattern", pointer, expected=name_of(schema))]


def wrong_format(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("schema/format", pointer, expected=name_of(schema))]


def beyond_limit(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    keyword = str(error.schema_path[-1])
    return [finding(LIMITS[keyword], pointer, limit=schema[keyword])]


def repeated(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("schema/repeated-item", pointer)]


def other(pointer: str, schema: dict[str, Any], error: Any) -> list[Finding]:
    return [finding("schema/other", pointer)]


def name_of(schema: dict[str, Any]) -> dict[str, str]:
    """What a schema is called, in both languages."""
    english = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", schema.get("title", "value")).lower()
    return {"nl": schema.get("x-nl", {}).get("title", english).lower(), "en": english}


EXPLAINERS: dict[str, Callable[[str, dict[str, Any], Any], list[Finding]]] = {
    "required": required,
    "additionalProperties": unknown,
    "enum": code,
    "type": wrong_type,
    "pattern": wrong_form,
    "format": wrong_format,
    "uniqueItems": repeated,
    **dict.fromkeys(LIMITS, beyond_limit),
}
"""How an error of each keyword is explained."""

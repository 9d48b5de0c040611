"""Three judges of the same document: the model (small texts and large), jsonschema and jsonschema-rs. How they may differ stands in differences.py."""

import json
from datetime import date
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
import pydantic
from referencing import Registry, Resource

import kgb_model as kgb
import kgb_spec
from kgb_model.base import LARGE

FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("partial-date")
def partial_date(text: object) -> bool:
    """Whether a partial date lies in the calendar."""
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


@cache
def places() -> dict[str, str]:
    """Where the schema of each kind stands, by title."""
    found: dict[str, str] = {}
    for name, schema in kgb_spec.schemas().items():
        found[schema["title"]] = f"{kgb_spec.BASE}schemas/{name}.json"
        for part, inner in schema.get("$defs", {}).items():
            found[inner["title"]] = f"{kgb_spec.BASE}schemas/{name}.json#/$defs/{part}"
    return found


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of object that has a class."""
    return tuple(sorted(name for name in places() if issubclass(getattr(kgb, name, int), kgb.Model)))


@cache
def in_python(kind: str) -> jsonschema.Draft202012Validator:
    """The schema of a kind in jsonschema."""
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
    registry = Registry().with_resources(resources)
    return jsonschema.Draft202012Validator({"$ref": places()[kind]}, registry=registry, format_checker=FORMATS)


@cache
def in_rust(kind: str) -> Any:
    """The schema of a kind in jsonschema-rs."""
    registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in kgb_spec.schemas().values()])
    return jsonschema_rs.Draft202012Validator(
        {"$ref": places()[kind]}, registry=registry, validate_formats=True, formats={"partial-date": partial_date}
    )


def taken_by_the_model(kind: str, document: Any, behind: str = "") -> bool:
    """Whether the class reads the document from JSON, with a text behind it."""
    try:
        getattr(kgb, kind).from_json(json.dumps(document) + behind)
    except pydantic.ValidationError:
        return False
    return True


def taken_in_rust(kind: str, document: Any) -> bool:
    """Whether jsonschema-rs takes the document."""
    try:
        return bool(in_rust(kind).is_valid(document))
    except ValueError:
        # It cannot be asked: the document holds half characters.
        return False


def verdicts(kind: str, document: Any) -> dict[str, bool]:
    """What each judge says of a document."""
    return {
        "model": taken_by_the_model(kind, document),
        # A large text is read in another way.
        "model, large text": taken_by_the_model(kind, document, " " * LARGE),
        "jsonschema": in_python(kind).is_valid(document),
        "jsonschema-rs": taken_in_rust(kind, document),
    }

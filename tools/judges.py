"""Judges of the same document: the model, as an object (small texts and large) and in validation, and two engines of JSON Schema.

How they may differ stands in differences.py.
"""

import json
from functools import cache
from typing import Any

import pydantic
from engines import addresses, in_python, in_rust

import kgb_model as kgb
from kgb_model import reading, structure
from kgb_model.base import LARGE


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of object that has a class."""
    classes = {name: getattr(kgb, name, None) for name in addresses()}
    return tuple(
        sorted(name for name, each in classes.items() if isinstance(each, type) and issubclass(each, kgb.Model))
    )


def taken_by_the_model(kind: str, document: Any, behind: str = "") -> bool:
    """Whether the class reads the document from JSON, with a text behind it."""
    try:
        getattr(kgb, kind).from_json(json.dumps(document) + behind)
    except pydantic.ValidationError:
        return False
    return True


def taken_in_validation(kind: str, document: Any) -> bool:
    """Whether validation finds nothing in the JSON and its form."""
    value, broken = reading.read(json.dumps(document))
    return not broken and not structure.judge(value, kind)


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
        "validation": taken_in_validation(kind, document),
        "jsonschema": in_python(kind).is_valid(document),
        "jsonschema-rs": taken_in_rust(kind, document),
    }

"""The engines that judge documents in these tests, apart from the model's own."""

from datetime import date
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
from referencing import Registry, Resource

import kgb_spec

BASE = f"{kgb_spec.BASE}schemas/"

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
def in_python(name: str) -> jsonschema.Draft202012Validator:
    """The schema in jsonschema."""
    registry = Registry().with_resources(
        [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
    )
    return jsonschema.Draft202012Validator(kgb_spec.schemas()[name], registry=registry, format_checker=FORMATS)


@cache
def in_rust(name: str) -> Any:
    """The schema in jsonschema-rs, read from the source files and not from the model's bundle."""
    registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in kgb_spec.schemas().values()])
    return jsonschema_rs.Draft202012Validator(
        kgb_spec.schemas()[name], registry=registry, validate_formats=True, formats={"partial-date": partial_date}
    )


def title(name: str) -> str:
    """What the model calls a schema."""
    return str(kgb_spec.schemas()[name]["title"])

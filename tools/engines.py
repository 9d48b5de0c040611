"""The two engines of JSON Schema that judge documents beside the model, by the schemas as they were written."""

from datetime import date
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
from referencing import Registry, Resource

import kgb_spec

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
def addresses() -> dict[str, str]:
    """Where each schema stands: by the name of its file, and by its title, also that of a part."""
    found: dict[str, str] = {}
    for name, schema in kgb_spec.schemas().items():
        found[name] = found[schema["title"]] = f"{kgb_spec.BASE}schemas/{name}.json"
        for part, inner in schema.get("$defs", {}).items():
            found[inner["title"]] = f"{found[name]}#/$defs/{part}"
    return found


@cache
def in_python(name: str) -> jsonschema.Draft202012Validator:
    """A schema in jsonschema."""
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
    registry = Registry().with_resources(resources)
    return jsonschema.Draft202012Validator({"$ref": addresses()[name]}, registry=registry, format_checker=FORMATS)


@cache
def in_rust(name: str) -> Any:
    """A schema in jsonschema-rs, read from the source files and not from the model's bundle."""
    registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in kgb_spec.schemas().values()])
    return jsonschema_rs.Draft202012Validator(
        {"$ref": addresses()[name]}, registry=registry, validate_formats=True, formats={"partial-date": partial_date}
    )


def title(name: str) -> str:
    """What the model calls a schema."""
    return str(kgb_spec.schemas()[name]["title"])

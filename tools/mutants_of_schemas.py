"""The mutants of the schemas and code lists: without a property, a duty, a code, a limit or a kind to refer to."""

from collections.abc import Iterator
from typing import Any

import occurrences
from mutants import FormMutant, Mutant, Path, ReferenceMutant

KEYWORDS = (
    "type",
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "additionalProperties",
)
"""The keywords that refuse something; a mutant does without one of them in one place."""


def of_schemas() -> Iterator[Mutant]:
    """The mutants of the schemas and code lists."""
    for part in occurrences.parts():
        if "x-codelist" in part.schema:
            yield from of_code_list(part)
        else:
            yield from of_keywords(part, part.path, part.schema, part.name)
            for key, schema in part.schema.get("properties", {}).items():
                yield from of_property(part, key, schema)


def of_code_list(part: occurrences.Part) -> Iterator[Mutant]:
    """A list without one of its codes, and an open list closed."""
    place = occurrences.entries_at(part.schema)
    for position, code in enumerate(occurrences.codes_of(part.schema)):
        what = f"{part.name}:{code}"
        yield FormMutant("code", what, part.file, ((*place, position),), what, right=True)
    if "anyOf" in part.schema:
        yield FormMutant("open", part.name, part.file, (("anyOf", 1),), f"{part.name}:*", right=True)


def of_property(part: occurrences.Part, key: str, schema: dict[str, Any]) -> Iterator[Mutant]:
    """A schema without one of its properties, without the duty to give it, and without each limit to it."""
    what, path = f"{part.name}.{key}", (*part.path, "properties", key)
    required = part.schema["required"]
    duty = ((*part.path, "required", required.index(key)),) if key in required else ()
    yield FormMutant("property", what, part.file, (path, *duty), what, right=True)
    if duty:
        yield FormMutant("required", what, part.file, duty, part.name, right=False)
    yield from of_keywords(part, path, schema, what)
    for holder in (schema, schema.get("items", {})):
        if kinds := holder.get("x-references"):
            yield ReferenceMutant("references", what, what, "")
            yield from (ReferenceMutant("target", f"{what} -> {kind}", what, kind) for kind in kinds)


def of_keywords(part: occurrences.Part, path: Path, schema: dict[str, Any], what: str) -> Iterator[Mutant]:
    """A schema without each of its own limits."""
    for keyword in KEYWORDS:
        # The values of an enumeration say its type already.
        if keyword in schema and not (keyword == "type" and "enum" in schema):
            yield FormMutant(keyword, what, part.file, ((*path, keyword),), what, right=False)
    for position, value in enumerate(schema.get("enum", [])):
        shown = f"{what}:{value}"
        yield FormMutant("value", shown, part.file, ((*path, "enum", position),), shown, right=True)

"""What occurs in a document, seen along its schema: properties, codes, definitions, references and identities."""

import posixpath
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from bundle import pointed

import kgb_spec


class Found(NamedTuple):
    """One thing that occurs.

    Attributes:
        kind: ``property``, ``code``, ``foreign`` (somebody else's code in an open list), ``value`` (of a bare
            enumeration), ``definition``, ``reference`` or ``identity``.
        name: ``Measure.endDate`` for a property or reference, ``measure-type:OTS`` for a code, ``measure-type:*`` for one
            of somebody else, ``measure-type`` for a code list, otherwise the title of the schema.
        value: the id of a reference or an identity; None for the rest.
    """

    kind: str
    name: str
    value: str | None = None


class Part(NamedTuple):
    """A definition of the standard, and where it stands: the file, and the path in it."""

    file: str
    path: tuple[str, ...]
    schema: dict[str, Any]

    @property
    def name(self) -> str:
        """What it is called here: its title, or for a code list the name of its file."""
        return name_of(self.file, self.schema)


@cache
def parts() -> tuple[Part, ...]:
    """Every definition of the standard: whole documents, the parts in them, shared types and code lists."""
    return tuple(
        part
        for file, schema in kgb_spec.schemas().items()
        for part in (
            Part(file, (), schema),
            *(Part(file, ("$defs", name), entry) for name, entry in schema.get("$defs", {}).items()),
        )
    )


def properties() -> dict[str, Part]:
    """Every property of the standard by name, with the definition in which it stands."""
    return {f"{part.name}.{name}": part for part in parts() for name in part.schema.get("properties", {})}


def codes() -> dict[str, str]:
    """Every code of the standard by name, with its list: ``{"measure-type:OTS": "measure-type"}``."""
    return {f"{name}:{code}": name for name, schema in kgb_spec.code_lists().items() for code in codes_of(schema)}


def open_lists() -> list[str]:
    """The code lists in which others may use codes of their own."""
    return [name for name, schema in kgb_spec.code_lists().items() if "anyOf" in schema]


def entries_at(schema: dict[str, Any]) -> tuple[str | int, ...]:
    """Where the codes of a list stand in its schema."""
    return ("anyOf", 0, "oneOf") if "anyOf" in schema else ("oneOf",)


def codes_of(schema: dict[str, Any]) -> list[str]:
    """The codes of a list, closed or open."""
    return [entry["const"] for entry in kgb_spec.codes(schema)]


def name_of(file: str, schema: dict[str, Any]) -> str:
    """What a definition is called: its title, or for a code list the name of its file."""
    return file.removeprefix("codelists/") if "x-codelist" in schema else str(schema["title"])


@cache
def target(file: str, reference: str) -> tuple[str, dict[str, Any]]:
    """The file and the schema that a reference points at.

    Raises:
        SpecificationBroken: it points at nothing.
    """
    path, _, pointer = reference.partition("#")
    found = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)).removesuffix(".json") if path else file
    try:
        return found, pointed(kgb_spec.schemas()[found], pointer)
    except KeyError:
        raise kgb_spec.SpecificationBroken(
            f"spec/schemas/{file}.json refers to {reference}: nothing is there"
        ) from None


@cache
def choices(file: str) -> frozenset[str]:
    """The codes of a list, to look a value up in."""
    return frozenset(codes_of(kgb_spec.schemas()[file]))


def found_in(document: Any, name: str) -> Iterator[Found]:
    """Everything that occurs in a document of this schema. What does not follow the schema is passed over."""
    ahead: list[tuple[Any, dict[str, Any], str, str]] = [(document, {"$ref": f"{name}.json"}, "", "")]
    while ahead:
        value, schema, file, at = ahead.pop()
        if "x-references" in schema and isinstance(value, str):
            yield Found("reference", at, value)
        if "$ref" in schema:
            file, schema = target(file, schema["$ref"])
            yield Found("definition", name_of(file, schema))
        if "x-codelist" in schema:
            yield from code_in(value, file, schema)
        elif "properties" in schema and isinstance(value, dict):
            title, known = schema["title"], schema["properties"]
            if "id" in known and isinstance(value.get("id"), str):
                yield Found("identity", title, value["id"])
            for key in filter(known.__contains__, value):
                yield Found("property", f"{title}.{key}")
                ahead.append((value[key], known[key], file, f"{title}.{key}"))
        elif "items" in schema and isinstance(value, list):
            ahead += [(item, schema["items"], file, at) for item in value]
        elif "enum" in schema:
            yield Found("value", f"{at}:{value}")


def code_in(value: Any, file: str, schema: dict[str, Any]) -> Iterator[Found]:
    """The code that stands where a code list belongs."""
    name = name_of(file, schema)
    if not isinstance(value, str):
        return
    if value in choices(file):
        yield Found("code", f"{name}:{value}")
    elif "anyOf" in schema and ":" in value:
        yield Found("foreign", f"{name}:*")

"""Follows the references in resources: what points where, and at what kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import kgb_spec
from kgb_conformance.kinds import kinds
from kgb_conformance.rules import Finding, parts

_INNER = {"Statement", "Household"}


@dataclass(frozen=True)
class Reference:
    """One id that points at something: where it stands, what it may point at, and the id."""

    pointer: str
    targets: tuple[str, ...]
    id: str


def references(title: str, resource: dict[str, Any]) -> Iterator[Reference]:
    """Every reference in a resource, with pointers into the resource."""
    yield from _walk(_schema_of(title), kinds()[title].schema, resource, "")


@cache
def _schema_of(title: str) -> Any:
    return kgb_spec.schemas()[kinds()[title].schema]


def _resolved(schema: Any, home: str) -> tuple[Any, str]:
    """The schema behind ``$ref``, and the file in which it stands."""
    while isinstance(schema, dict) and "$ref" in schema and "x-references" not in schema:
        file, _, inside = schema["$ref"].partition("#")
        home = file.removesuffix(".json") or home
        schema = kgb_spec.schemas()[home]
        for step in inside.split("/")[1:]:
            schema = schema[step]
    return schema, home


def _walk(schema: Any, home: str, value: Any, place: str) -> Iterator[Reference]:
    schema, home = _resolved(schema, home)
    if "x-references" in schema and isinstance(value, str):
        yield Reference(place, tuple(schema["x-references"]), value)
    elif isinstance(value, dict):
        for name, below in value.items():
            yield from _walk(schema.get("properties", {}).get(name, {}), home, below, f"{place}/{name}")
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _walk(schema.get("items", {}), home, item, f"{place}/{position}")


def inner_ids(title: str, resource: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The statements and households inside a resource, as kind and id."""
    yield from _inner(_schema_of(title), kinds()[title].schema, resource)


def _inner(schema: Any, home: str, value: Any) -> Iterator[tuple[str, str]]:
    schema, home = _resolved(schema, home)
    if isinstance(value, dict):
        if schema.get("title") in _INNER and "id" in value:
            yield schema["title"], value["id"]
        for name, below in value.items():
            yield from _inner(schema.get("properties", {}).get(name, {}), home, below)
    elif isinstance(value, list):
        for item in value:
            yield from _inner(schema.get("items", {}), home, item)


def known_ids(dossier: dict[str, Any]) -> dict[str, set[str]]:
    """Every id in a dossier, with the kinds of what it names."""
    found: dict[str, set[str]] = {}
    for title, _, resource in parts(dossier):
        found.setdefault(resource["id"], set()).add(title)
        for inner, id_ in inner_ids(title, resource):
            found.setdefault(id_, set()).add(inner)
    return found


def verdict_on(reference: Reference, known: dict[str, set[str]]) -> str | None:
    """The code of what is wrong with a reference, or nothing."""
    named = known.get(reference.id)
    if not named:
        return "reference/unknown"
    return None if named & set(reference.targets) else "reference/wrong-kind"


def findings_on_references(dossier: dict[str, Any]) -> list[Finding]:
    """Every reference in a dossier that does not hold, and every id or family that is wrong."""
    known = known_ids(dossier)
    found: list[Finding] = []
    seen: set[str] = set()
    for title, place, resource in parts(dossier):
        # Another family is named as such; that it is absent as well would say the same twice.
        strange = resource.get("familyId", dossier["family"]["id"]) != dossier["family"]["id"]
        if resource["id"] in seen:
            found.append(_found("reference/repeated-id", f"{place}/id", resource))
        if strange:
            found.append(_found("reference/other-family", f"{place}/familyId", resource))
        seen.add(resource["id"])
        for reference in references(title, resource):
            code = verdict_on(reference, known)
            if code and not (strange and reference.pointer == "/familyId"):
                found.append(_found(code, place + reference.pointer, resource))
    return found


def _found(code: str, place: str, resource: dict[str, Any]) -> Finding:
    return {"code": code, "pointer": place, "resourceId": resource["id"]}

"""Follows the references in resources: what points where, and at what kind."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import kgb_spec
from kgb_conformance.kinds import kinds
from kgb_conformance.rules import Finding, parts

_INNER = {"Statement", "Household", "Cause", "Goal", "Agreement"}


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
    if not isinstance(value, (dict, list)):
        # What a reference points at stands where it is used: there is no need to follow the schema any further.
        if "x-references" in schema:
            yield Reference(place, tuple(schema["x-references"]), value)
        return
    schema, home = _resolved(schema, home)
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _walk(schema.get("properties", {}).get(name, {}), home, below, f"{place}/{name}")
    else:
        for position, item in enumerate(value):
            yield from _walk(schema.get("items", {}), home, item, f"{place}/{position}")


@dataclass(frozen=True)
class Named:
    """Something with an id that may be pointed at: its kind, the id, where it stands and the resource it stands in."""

    kind: str
    id: str
    pointer: str
    resource: dict[str, Any]


def inner_ids(title: str, resource: dict[str, Any]) -> Iterator[Named]:
    """The parts with an id inside a resource, such as statements and goals, with pointers into the resource."""
    for kind, id_, place in _inner(_schema_of(title), kinds()[title].schema, resource, ""):
        yield Named(kind, id_, place, resource)


def _inner(schema: Any, home: str, value: Any, place: str) -> Iterator[tuple[str, str, str]]:
    if not isinstance(value, (dict, list)):
        return
    schema, home = _resolved(schema, home)
    if isinstance(value, dict):
        if schema.get("title") in _INNER and "id" in value:
            yield schema["title"], value["id"], place
        for name, below in value.items():
            yield from _inner(schema.get("properties", {}).get(name, {}), home, below, f"{place}/{name}")
    else:
        for position, item in enumerate(value):
            yield from _inner(schema.get("items", {}), home, item, f"{place}/{position}")


def _everything_named(dossier: dict[str, Any]) -> Iterator[Named]:
    """Every resource in the order of the dossier's schema, and then every part in the order of the document."""
    placed = list(parts(dossier))
    for title, place, resource in placed:
        yield Named(title, resource["id"], place, resource)
    names = list(dossier)
    for title, place, resource in sorted(placed, key=lambda part: names.index(part[1].split("/")[1])):
        for inner in inner_ids(title, resource):
            yield replace(inner, pointer=place + inner.pointer)


def known_ids(dossier: dict[str, Any]) -> dict[str, str]:
    """Every id in a dossier, with the kind of what bears it first."""
    found: dict[str, str] = {}
    for named in _everything_named(dossier):
        found.setdefault(named.id, named.kind)
    return found


def verdict_on(reference: Reference, known: dict[str, str]) -> str | None:
    """The code of what is wrong with a reference, or nothing."""
    if reference.id not in known:
        return "reference/unknown"
    return None if known[reference.id] in reference.targets else "reference/wrong-kind"


def findings_on_references(dossier: dict[str, Any]) -> list[Finding]:
    """Every id that stands twice in a dossier, every family that is another, and every reference that does not hold."""
    known, found = known_ids(dossier), list(_repeated(dossier))
    for title, place, resource in parts(dossier):
        strange = resource.get("familyId", dossier["family"]["id"]) != dossier["family"]["id"]
        if strange:
            found.append(_found("reference/other-family", f"{place}/familyId", resource))
        for reference in references(title, resource):
            code = verdict_on(reference, known)
            # Another family is named as such; that it is absent as well would say the same twice.
            if code and not (strange and reference.pointer == "/familyId"):
                found.append(_found(code, place + reference.pointer, resource))
    # Who is named can only be told when the references hold.
    return found or list(_unnamed(dossier))


def _unnamed(dossier: dict[str, Any]) -> Iterator[Finding]:
    """Persons and organisations that nothing of the family names, directly or through another."""
    everything = {resource["id"]: (title, place, resource) for title, place, resource in parts(dossier)}
    named = {id_ for id_, (title, _, _) in everything.items() if title not in ("Person", "Organisation")}
    waiting = list(named)
    while waiting:
        title, _, resource = everything[waiting.pop()]
        fresh = {reference.id for reference in references(title, resource) if reference.id in everything} - named
        named |= fresh
        waiting += fresh
    for id_, (_, place, resource) in everything.items():
        if id_ not in named:
            yield _found("reference/unnamed", place, resource)


def _repeated(dossier: dict[str, Any]) -> Iterator[Finding]:
    seen: set[str] = set()
    for named in _everything_named(dossier):
        if named.id in seen:
            yield _found("reference/repeated-id", f"{named.pointer}/id", named.resource)
        seen.add(named.id)


def _found(code: str, place: str, resource: dict[str, Any]) -> Finding:
    return {"code": code, "pointer": place, "resourceId": resource["id"]}

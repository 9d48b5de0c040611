"""The shape of a dossier: in which collection the resources of each kind stand, and where they refer to each other."""

from functools import cache
from typing import Any, NamedTuple

from kgb_model.explanations import generated

COLLECTIONS: dict[str, str] = {
    entry["items"]["$ref"].rsplit("/", 1)[1]: name
    for name, entry in generated("schemas.json")["Dossier"]["properties"].items()
    if "items" in entry
}
"""Where the resources of each kind stand in a dossier; the family stands alone, under ``family``."""

OUTSIDE = {"Reflection": "reflections"}
"""Kinds of resource that belong to no dossier, because they are about no family."""


def collection(kind: str) -> str:
    """Where the engine finds the resources of a kind; the family is a list of one."""
    return COLLECTIONS.get(kind) or OUTSIDE.get(kind, "families")


NESTED = ("Statement", "Household", "Cause", "Goal", "Agreement")
"""Parts with an id of their own that may be referred to."""


class Step(NamedTuple):
    """A property that is a reference, or that leads to one or to a part with an id: ``kinds`` or ``part`` is empty."""

    name: str
    kinds: tuple[str, ...]
    part: str
    many: bool


@cache
def steps(kind: str) -> tuple[Step, ...]:
    """The properties of a kind of resource or part that are worth following."""
    return steps_in(generated("schemas.json"), kind)


def steps_in(schemas: dict[str, Any], kind: str) -> tuple[Step, ...]:
    """The same, by these schemas."""
    found = []
    for name, schema in schemas[kind].get("properties", {}).items():
        target = schema.get("items", schema)
        kinds, part = tuple(target.get("x-references", ())), target.get("$ref", "").rsplit("/", 1)[-1]
        if kinds:
            found.append(Step(name, kinds, "", "items" in schema))
        elif part and (part in NESTED or steps_in(schemas, part)):
            found.append(Step(name, (), part, "items" in schema))
    return tuple(found)

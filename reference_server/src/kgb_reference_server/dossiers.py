"""The dossier of a family: put together from what is recorded, and judged by the rules."""

import json
from typing import Any

import kgb_spec
from kgb_model import references, rules
from kgb_model.explanations import finding
from kgb_model.report import Finding
from kgb_reference_server.store.protocol import Reader, Stored

NAMED = references.BELONGING_TO_NO_FAMILY


def value(stored: Stored) -> dict[str, Any]:
    """A resource as plain Python values."""
    return dict(json.loads(stored.body))


def names(document: dict[str, Any], kind: str) -> set[str]:
    """The ids that a resource names where a person or an organisation may stand; a log entry may name anything there."""
    return {
        reference.target for reference in references.references(document, kind) if set(reference.kinds) & set(NAMED)
    }


async def collect(
    store: Reader, family_id: str, as_of: str, instead: dict[str, tuple[str, dict[str, Any]]] | None = None
) -> dict[str, Any] | None:
    """The dossier of a family, or None when there is no family.

    Args:
        instead: resources that are about to be recorded, by id, as kind and content.
    """
    # req: dossier/carries-the-whole-family, dossier/no-other-family, dossier/follows-its-schema
    kept = {stored.id: (stored.kind, value(stored)) for stored in await store.of_family(family_id)}
    changes = instead or {}
    kept |= {key: change for key, change in changes.items() if family_of(*change) == family_id}
    if family_id not in kept:
        return None
    dossier: dict[str, Any] = {
        "standardVersion": kgb_spec.version(),
        "asOfDate": as_of,
        "family": kept.pop(family_id)[1],
    }
    dossier |= {name: [] for name in rules.COLLECTIONS.values()}
    for kind, document in [
        *await named_in(store, [("Family", dossier["family"]), *kept.values()], changes),
        *kept.values(),
    ]:
        dossier[rules.COLLECTIONS[kind]].append(document)
    return dossier


async def named_in(
    store: Reader, resources: list[tuple[str, dict[str, Any]]], changes: dict[str, tuple[str, dict[str, Any]]]
) -> list[tuple[str, dict[str, Any]]]:
    """The persons and organisations that resources name, and those that these name in turn."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    order: dict[str, int] = {}
    inside = {document["id"] for _, document in resources}
    wanted = {name for kind, document in resources for name in names(document, kind)} - inside
    while wanted:
        for stored in await store.several(wanted):
            found[stored.id], order[stored.id] = (stored.kind, value(stored)), stored.sequence
        found |= {key: change for key, change in changes.items() if key in wanted and change[0] in NAMED}
        wanted = {name for kind, document in found.values() for name in names(document, kind)} - found.keys() - wanted
    return [found[key] for key in sorted(found, key=lambda key: order.get(key, 2**62))]


def family_of(kind: str, document: dict[str, Any]) -> str | None:
    """The family to which a resource belongs; a family belongs to itself."""
    return document["id"] if kind == "Family" else document.get("familyId")


def broken(dossier: dict[str, Any] | None) -> dict[tuple[str, str, str], Finding]:
    """What the rules of the whole require of a dossier and do not find, by rule, resource and place inside it."""
    if dossier is None:
        return {}
    # What grew too large for the schema could not be delivered anywhere; the rules are for what still can.
    required = too_many(dossier) or [found for found in rules.judge(dossier, ("dossier",)) if found.level == "MUST"]
    return {(found.code, str(found.resource_id), inside(found.pointer)): found for found in required}


def too_many(dossier: dict[str, Any]) -> list[Finding]:
    """The lists of a dossier that are longer than the schema allows."""
    limits = {name: entry.get("maxItems") for name, entry in kgb_spec.schemas()["dossier"]["properties"].items()}
    return [
        finding("schema/too-many", f"/{name}", limit=limit)
        for name, limit in limits.items()
        if limit is not None and len(dossier[name]) > limit
    ]


def inside(pointer: str) -> str:
    """The place inside the resource of a place in a dossier: ``/goals/0`` of ``/plans/1/goals/0``."""
    parts = pointer.split("/")
    return "/".join(["", *parts[2 if parts[1] == "family" else 3 :]])

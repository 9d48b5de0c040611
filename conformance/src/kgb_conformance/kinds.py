"""The kinds of resource, and where each lives."""

import re
from dataclasses import dataclass
from functools import cache

import kgb_spec


@dataclass(frozen=True)
class Kind:
    """A kind of resource: ``SafetyAssessment``, ``safety-assessment``, ``/safety-assessments``,
    ``safetyAssessments``.
    """

    title: str
    schema: str
    collection: str
    part: str
    of_a_family: bool
    is_replaced: bool
    """Whether there are next versions; what is only ever added to has none."""
    in_a_dossier: bool = True


def _kind(part: str, schema: str, in_a_dossier: bool = True) -> Kind:
    described = kgb_spec.schemas()[schema]
    collection = "families" if part == "family" else re.sub("[A-Z]", lambda capital: "-" + capital[0].lower(), part)
    is_replaced = "put" in kgb_spec.openapi()["paths"][f"/{collection}/{{id}}"]
    of_a_family = "familyId" in described["properties"]
    return Kind(described["title"], schema, collection, part, of_a_family, is_replaced, in_a_dossier)


@cache
def kinds() -> dict[str, Kind]:
    """Every kind of resource by its title: in the order of the dossier, and then what belongs to no family."""
    found: dict[str, Kind] = {}
    for part, described in kgb_spec.schemas()["dossier"]["properties"].items():
        reference = described.get("items", described).get("$ref", "")
        if not reference.startswith("types.json"):
            kind = _kind(part, reference.removesuffix(".json"))
            found[kind.title] = kind
    for schema, described in kgb_spec.schemas().items():
        if "recordedById" in described.get("properties", {}) and described["title"] not in found:
            found[described["title"]] = _kind(f"{schema}s", schema, in_a_dossier=False)
    return found


def dossier_kinds() -> dict[str, Kind]:
    """The kinds of resource that a dossier is made of."""
    return {title: kind for title, kind in kinds().items() if kind.in_a_dossier}


def kind_at(collection: str) -> Kind:
    """The kind of resource that lives in a collection, such as ``safety-assessments``."""
    return next(kind for kind in kinds().values() if kind.collection == collection)


def kind_of_schema(schema: str) -> Kind | None:
    """The kind of resource that a schema describes, or nothing when it is no resource with an address."""
    return next((kind for kind in kinds().values() if kind.schema == schema), None)

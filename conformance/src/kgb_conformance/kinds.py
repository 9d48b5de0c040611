"""The kinds of resource that a dossier is made of, and where each lives."""

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


def _kind(part: str, schema: str) -> Kind:
    described = kgb_spec.schemas()[schema]
    collection = "families" if part == "family" else re.sub("[A-Z]", lambda capital: "-" + capital[0].lower(), part)
    return Kind(described["title"], schema, collection, part, "familyId" in described["properties"])


@cache
def kinds() -> dict[str, Kind]:
    """Every kind of resource by its title, in the order of the dossier."""
    found = {}
    for part, described in kgb_spec.schemas()["dossier"]["properties"].items():
        reference = described.get("items", described).get("$ref", "")
        if not reference.startswith("types.json"):
            kind = _kind(part, reference.removesuffix(".json"))
            found[kind.title] = kind
    return found


def kind_at(collection: str) -> Kind:
    """The kind of resource that lives in a collection, such as ``safety-assessments``."""
    return next(kind for kind in kinds().values() if kind.collection == collection)


def kind_of_schema(schema: str) -> Kind | None:
    """The kind of resource that a schema describes, or nothing when it is no resource with an address."""
    return next((kind for kind in kinds().values() if kind.schema == schema), None)

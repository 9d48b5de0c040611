"""Judges the references of a dossier: each points at something that is there, and of the right kind."""

from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from kgb_model._generated.targets import GROUPS, TARGETS, Wanted
from kgb_model.explanations import finding, generated
from kgb_model.report import Finding
from kgb_model.rules import resources_of
from kgb_model.shape import COLLECTIONS, NESTED, steps

BELONGING_TO_NO_FAMILY = ("Person", "Organisation")
"""Kinds that are in a dossier because something of the family names them."""


class Reference(NamedTuple):
    """An id that refers to something, and where it stands."""

    pointer: str
    kinds: tuple[str, ...]
    target: str


class Known(NamedTuple):
    """A resource or part with an id, and where it stands."""

    pointer: str
    kind: str
    id: str


def references(document: Any, kind: str) -> list[Reference]:
    """Every reference in a document that follows the schema of its kind."""
    return [found for found in _walk(document, kind, "") if isinstance(found, Reference)]


def parts(document: Any, kind: str) -> list[Known]:
    """Every part with an id that may be referred to in a document."""
    return [found for found in _walk(document, kind, "") if isinstance(found, Known)]


def _walk(value: dict[str, Any], kind: str, pointer: str) -> Iterator[Reference | Known]:
    if kind in NESTED:
        yield Known(pointer, kind, value["id"])
    for name, kinds, part, _ in steps(kind):
        if name not in value:
            continue
        place, found = f"{pointer}/{name}", value[name]
        for where, item in (
            [(f"{place}/{index}", each) for index, each in enumerate(found)]
            if isinstance(found, list)
            else [(place, found)]
        ):
            if kinds:
                yield Reference(where, kinds, item)
            else:
                yield from _walk(item, part, where)


def judge(dossier: dict[str, Any]) -> list[Finding]:
    """The references of a dossier that do not hold, the ids that stand twice, and what belongs to another family."""
    return [] if hold(dossier) else explained(dossier)


def hold(dossier: dict[str, Any]) -> bool:
    """Whether there is certainly nothing to find: all ids are collected and compared at once."""
    family = dossier["family"]["id"]
    wanted: Wanted = tuple([] for _ in GROUPS)
    ids: dict[str, list[str]] = {part: [] for part in NESTED}
    of_the_family: set[str] = set()
    # The family's own records first: what those name belongs in the dossier.
    for kind, resources in sorted(resources_of(dossier).items(), key=lambda entry: entry[0] in BELONGING_TO_NO_FAMILY):
        if kind in BELONGING_TO_NO_FAMILY and not of_the_family:
            of_the_family = set().union(*wanted)
        ids[kind] = [resource["id"] for resource in resources]
        for resource in resources:
            if resource.get("familyId", family) != family:
                return False
            TARGETS[kind](resource, wanted, ids)
    return (
        sum(map(len, ids.values())) == len(set().union(*ids.values()))
        and all(of_the_family.issuperset(ids[kind]) for kind in BELONGING_TO_NO_FAMILY)
        and all(
            not targets or set(targets).issubset(chain.from_iterable(ids[kind] for kind in kinds))
            for kinds, targets in zip(GROUPS, wanted, strict=True)
        )
    )


def explained(dossier: dict[str, Any]) -> list[Finding]:
    """What does not hold, and where."""
    family = dossier["family"]["id"]
    placed = [
        (resource, kind, "/family" if kind == "Family" else f"/{COLLECTIONS[kind]}/{position}")
        for kind, resources in resources_of(dossier).items()
        for position, resource in enumerate(resources)
    ]
    ids = [Known(place, kind, resource["id"]) for resource, kind, place in placed] + parts(dossier, "Dossier")
    known: dict[str, str] = {}
    found = []
    for each in ids:
        if each.id in known:
            found.append(finding("reference/repeated-id", f"{each.pointer}/id"))
        # What came first keeps its kind: whoever refers to it is not to blame for the second.
        known.setdefault(each.id, each.kind)
    elsewhere = [f"{place}/familyId" for resource, _, place in placed if resource.get("familyId", family) != family]
    found += [finding("reference/other-family", place) for place in elsewhere]
    wanted = [reference for reference in references(dossier, "Dossier") if reference.pointer not in elsewhere]
    found += [item for reference in wanted for item in judge_reference(reference, known)]
    return found or [finding("reference/unnamed", place) for place in unnamed(placed)]


def unnamed(placed: list[tuple[dict[str, Any], str, str]]) -> list[str]:
    """The places of persons and organisations that nothing of the family names, directly or through another."""
    targets = {resource["id"]: {each.target for each in references(resource, kind)} for resource, kind, _ in placed}
    reached = {resource["id"] for resource, kind, _ in placed if kind not in BELONGING_TO_NO_FAMILY}
    ahead = set().union(*(targets[each] for each in reached))
    while ahead - reached:
        reached |= ahead
        ahead = set().union(*(targets.get(each, set()) for each in ahead))
    return [place for resource, _, place in placed if resource["id"] not in reached]


def judge_reference(reference: Reference, known: dict[str, str]) -> list[Finding]:
    """The finding on one reference, given the kind of each id that is known."""
    if known.get(reference.target) in reference.kinds:
        return []
    code = "reference/wrong-kind" if reference.target in known else "reference/unknown"
    return [finding(code, reference.pointer, expected=kinds_named(reference.kinds))]


def kinds_named(kinds: tuple[str, ...]) -> dict[str, str]:
    """The kinds that a reference may point at, in both languages."""
    schemas = generated("schemas.json")
    return {
        "nl": " / ".join(schemas[kind]["x-nl"]["title"].lower() for kind in kinds),
        "en": " / ".join(kind for kind in kinds),
    }

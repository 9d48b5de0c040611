"""Makes one dossier of two about the same family, and names what people have to settle."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from kgb_model.comparing.comparison import Located, by_id
from kgb_model.comparing.conflicts import Conflict, ConflictKind, about_persons, about_rule, about_versions, about_whole
from kgb_model.comparing.differences import Change, Difference, differences, text_of
from kgb_model.errors import NotADossier, OtherFamily, OtherStandard
from kgb_model.references import references, unnamed
from kgb_model.shape import COLLECTIONS

if TYPE_CHECKING:
    from kgb_model import Dossier

ENVELOPE = ("version", "recordedAt", "recordedById")
"""Properties that change with every version; that they differ loses nothing."""

NAMED = ("Person", "Organisation")
"""Kinds that are in a dossier because something of the family names them."""


class Merged(NamedTuple):
    """One dossier made of two.

    Attributes:
        dossier: the dossier. Where there is a conflict it holds one of the two sides, as the conflict says.
        conflicts: what people have to settle; none when everything was clear. Without conflicts the dossier is valid when
            the two were.
    """

    dossier: "Dossier"
    conflicts: tuple[Conflict, ...]


class Sides(NamedTuple):
    """The resources of both dossiers, and of the one that they both come from, by id."""

    ours: dict[str, Located]
    theirs: dict[str, Located]
    base: dict[str, Located]


def merge(ours: "Dossier", theirs: "Dossier", base: "Dossier | None" = None) -> Merged:
    """One dossier with everything of both; of what both have the higher version.

    Records are versions of a whole: contents are never mixed. Persons are never made one, however alike. The date is the later
    of the two.

    Args:
        ours: the dossier whose order is kept, and whose side is kept where neither is better.
        theirs: the dossier that is added to it.
        base: the dossier that both come from, when there is one. With it, a resource that one side removed and the other
            left alone goes; the side that changed wins from the side that did not; and a change that the higher
            version does not have is named as lost.

    Raises:
        NotADossier: one of them is no dossier of this library.
        OtherFamily: the dossiers are about different families.
        OtherStandard: they are written in different versions of the standard.
        pydantic.ValidationError: together they are larger than a dossier may be.
    """
    from kgb_model import Dossier

    all_of_them = [ours, theirs, *([base] if base is not None else [])]
    if not all(isinstance(each, Dossier) for each in all_of_them):
        raise NotADossier
    if len({each.family.id for each in all_of_them}) > 1:
        raise OtherFamily
    if len({each.standard_version for each in all_of_them}) > 1:
        raise OtherStandard
    sides = Sides(
        by_id(ours.graph_index.wire),
        by_id(theirs.graph_index.wire),
        by_id(base.graph_index.wire) if base is not None else {},
    )
    chosen, conflicts = settled(sides)
    conflicts += kept_because_named(chosen, sides)
    drop_unnamed(chosen, sides)
    conflicts += possible_duplicates(chosen, sides)
    dossier = assembled(ours, theirs, chosen, sides)
    return Merged(dossier, (*conflicts, *broken_together(dossier, ours, theirs)))


def settled(sides: Sides) -> tuple[dict[str, Located], list[Conflict]]:
    """Of each resource the side that is kept, and what could not be settled."""
    chosen: dict[str, Located] = {}
    conflicts = []
    for id_ in dict.fromkeys([*sides.ours, *sides.theirs]):
        kept, conflict = settle(sides.ours.get(id_), sides.theirs.get(id_), sides.base.get(id_))
        if kept:
            chosen[id_] = kept
        if conflict:
            conflicts.append(conflict)
    return chosen, conflicts


Outcome = tuple[Located | None, Conflict | None]
"""Which side of a resource is kept, if any, and why that is not certain."""


def settle(ours: Located | None, theirs: Located | None, base: Located | None) -> Outcome:
    """Which side of one resource is kept."""
    if ours is None or theirs is None:
        return left_on_one_side(ours or theirs, base)
    if ours.kind != theirs.kind:
        return ours, about_whole(ConflictKind.TWO_KINDS, ours, theirs)
    if same(ours, theirs):
        return ours, None
    if version(ours) == version(theirs):
        return one_version(ours, theirs, base)
    newer = max(ours, theirs, key=version)
    older = theirs if newer is ours else ours
    lost = base is not None and version(older) > version(base) and loses(base, older, newer)
    return newer, about_versions(ConflictKind.CHANGE_LOST, ours, theirs) if lost else None


def left_on_one_side(left: Located | None, base: Located | None) -> Outcome:
    """What only one side has: it is new, or the other side removed it."""
    if base is None or left is None:
        return left, None
    return (None, None) if same(left, base) else (left, about_whole(ConflictKind.REMOVED_AND_USED, left))


def one_version(ours: Located, theirs: Located, base: Located | None) -> Outcome:
    """Two contents under one version number: the side that changed when only one did."""
    if base is not None and same(ours, base):
        return theirs, None
    if base is not None and same(theirs, base):
        return ours, None
    return ours, about_versions(ConflictKind.SAME_VERSION, ours, theirs)


def version(found: Located) -> int:
    """The version number of a resource."""
    return int(found.resource["version"])


def same(one: Located, other: Located) -> bool:
    """Whether two resources have the same contents."""
    return text_of(one.resource) == text_of(other.resource)


def loses(base: Located, older: Located, newer: Located) -> bool:
    """Whether a newer version still has what stood in the base somewhere that the older one changed.

    From the contents alone one cannot tell whether the newer version followed on the older. It did not when it shows
    nothing of a change; when it changed the same place again, it is taken to have known.
    """
    touched = [each.key for each in differences(base.resource, newer.resource) if not is_form(each)]
    return any(
        not is_form(each) and not any(overlap(each.key, key) for key in touched)
        for each in differences(base.resource, older.resource)
    )


def is_form(change: Change) -> bool:
    """Whether a change loses nothing when it is not there: the envelope of a version, or the order of a list."""
    return change.key[0] in ENVELOPE or change.difference is Difference.REORDERED


def overlap(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two places are the same, or one lies within the other."""
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def kept_because_named(chosen: dict[str, Located], sides: Sides) -> list[Conflict]:
    """Puts back what one side removed while something that is kept refers to it."""
    conflicts = []
    waiting = list(chosen.values())
    while waiting:
        kind, resource = waiting.pop()
        for reference in references(resource, kind):
            found = sides.ours.get(reference.target) or sides.theirs.get(reference.target)
            if found and reference.target not in chosen:
                chosen[reference.target] = found
                waiting.append(found)
                # A person or organisation comes along with whoever names it; anything else was removed on purpose.
                if found.kind not in NAMED:
                    conflicts.append(about_whole(ConflictKind.REMOVED_AND_USED, found))
    return conflicts


def drop_unnamed(chosen: dict[str, Located], sides: Sides) -> None:
    """Takes out the persons and organisations that only versions named that were not kept."""
    alone = left_alone(chosen)
    if not alone:
        return
    named = (set(sides.ours) - left_alone(sides.ours)) | (set(sides.theirs) - left_alone(sides.theirs))
    for id_ in alone & named:
        del chosen[id_]


def left_alone(found: dict[str, Located]) -> set[str]:
    """The ids of persons and organisations that nothing of the family names."""
    return set(unnamed([(each.resource, each.kind, id_) for id_, each in found.items()]))


def possible_duplicates(chosen: dict[str, Located], sides: Sides) -> Iterator[Conflict]:
    """The pairs of persons with one citizen service number that no side had both of."""
    bearers: dict[str, Located] = {}
    for id_, found in chosen.items():
        numbers = found.resource.get("identifiers", []) if found.kind == "Person" else []
        for position, identifier in enumerate(numbers):
            if identifier["system"] != "BSN":
                continue
            first = bearers.setdefault(identifier["value"], found)
            both = {id_, first.resource["id"]}
            if len(both) == 2 and not any(both <= set(side) for side in (sides.ours, sides.theirs)):
                yield about_persons(found, first, position)


def assembled(ours: "Dossier", theirs: "Dossier", chosen: dict[str, Located], sides: Sides) -> "Dossier":
    """The dossier with the resources that were kept, those of ours first and in its order."""
    order = [id_ for side in (sides.ours, sides.theirs) for id_ in side if id_ in chosen]
    collections: dict[str, Any] = {name: [] for name in COLLECTIONS.values()}
    family: Any = ours.family
    for id_ in dict.fromkeys(order):
        kind, resource = chosen[id_]
        owner = ours if id_ in sides.ours and sides.ours[id_].resource is resource else theirs
        found = owner.graph_index.resources[UUID(id_)]
        if kind == "Family":
            family = found
        else:
            collections[COLLECTIONS[kind]].append(found)
    return ours.replace(as_of_date=max(ours.as_of_date, theirs.as_of_date), family=family, **collections)


def broken_together(dossier: "Dossier", *parts: "Dossier") -> Iterator[Conflict]:
    """What is required and holds for each part, but not for the whole."""
    from kgb_model.validation import validate

    found = [each for each in validate(dossier).findings if each.level == "MUST"]
    if not found:
        return
    before = {(each.code, each.resource_id) for part in parts for each in validate(part).findings}
    wire = dossier.graph_index.wire
    for finding in found:
        if (finding.code, finding.resource_id) not in before:
            place, pointer = located(wire, finding.pointer)
            yield about_rule(finding, pointer, place)


def located(dossier: dict[str, Any], pointer: str) -> tuple[Located, str]:
    """The resource in which a pointer into a dossier lies, and the pointer within it; the family when it lies in none."""
    name, *rest = pointer.split("/")[1:] or [""]
    kinds = {collection: kind for kind, collection in COLLECTIONS.items()}
    if name in kinds and rest:
        return Located(kinds[name], dossier[name][int(rest[0])]), "".join(f"/{step}" for step in rest[1:])
    return Located("Family", dossier["family"]), "".join(f"/{step}" for step in rest)

"""What cannot be settled when two dossiers become one, each with a name and in words."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kgb_model.comparing.differences import Change, differences
from kgb_model.graph.labels import Label, kind_label, record_label

if TYPE_CHECKING:
    from kgb_model.comparing.comparison import Located
    from kgb_model.report import Finding


class ConflictKind(StrEnum):
    """Why something could not be settled."""

    SAME_VERSION = "SAME_VERSION"
    """One version has two contents. Ours is kept."""
    CHANGE_LOST = "CHANGE_LOST"
    """Both sides made new versions, and the higher one lacks what the other changed. The higher one is kept."""
    REMOVED_AND_USED = "REMOVED_AND_USED"
    """One side no longer has it, while the other changed it or something still refers to it. It is kept."""
    TWO_KINDS = "TWO_KINDS"
    """One id stands for two kinds of things. Ours is kept."""
    POSSIBLE_DUPLICATE = "POSSIBLE_DUPLICATE"
    """Two persons have the same citizen service number and may be one. Both are kept."""
    RULE_BROKEN = "RULE_BROKEN"
    """Together they break a rule that each alone did not."""


MESSAGES: dict[ConflictKind, Label] = {
    ConflictKind.SAME_VERSION: {
        "nl": "{what}: versie {version} heeft in de twee dossiers een andere inhoud. Vraag wie het vastlegde wat klopt.",
        "en": "{what}: version {version} has other contents in each dossier. Ask whoever recorded it what is right.",
    },
    ConflictKind.CHANGE_LOST: {
        "nl": "{what}: beide kanten maakten een nieuwe versie, en in de hoogste ontbreekt wat de andere veranderde. "
        "Neem die verandering over in een nieuwe versie, of laat haar bewust vervallen.",
        "en": "{what}: both sides made a new version, and the highest lacks what the other changed. "
        "Take that change over in a new version, or drop it on purpose.",
    },
    ConflictKind.REMOVED_AND_USED: {
        "nl": "{what}: het ene dossier heeft dit niet meer, het andere gebruikt het nog. Beslis of het mag verdwijnen.",
        "en": "{what}: one dossier no longer has this, the other still uses it. Decide whether it may go.",
    },
    ConflictKind.TWO_KINDS: {
        "nl": "{what}: dezelfde id staat in het andere dossier voor iets anders ({other}). Geef een van de twee een nieuwe id.",
        "en": "{what}: in the other dossier this id stands for something else ({other}). Give one of the two a new id.",
    },
    ConflictKind.POSSIBLE_DUPLICATE: {
        "nl": "Twee personen hebben hetzelfde burgerservicenummer. Zoek uit of het om een en dezelfde persoon gaat.",
        "en": "Two persons have the same citizen service number. Find out whether they are one and the same person.",
    },
    ConflictKind.RULE_BROKEN: {"nl": "{what}: {finding}", "en": "{what}: {finding}"},
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that people have to settle.

    Attributes:
        kind: why it could not be settled.
        resource_kind, id: the resource that it is about.
        pointers: the places in that resource, as JSON Pointers (RFC 6901); empty when it is about the whole.
        ours, theirs: the values at those places on either side, as they are on the wire; not in the ``repr``.
        message: what has to be settled, as ``{"nl": …, "en": …}``, without names and values.
        other_id: with two persons who may be one, the id of the other.
        rule: with a broken rule its code.
    """

    kind: ConflictKind
    resource_kind: str
    id: str
    pointers: tuple[str, ...]
    ours: tuple[Any, ...] = field(repr=False)
    theirs: tuple[Any, ...] = field(repr=False)
    message: Label
    other_id: str | None = None
    rule: str | None = None


def about_versions(kind: ConflictKind, ours: "Located", theirs: "Located") -> Conflict:
    """A conflict between two versions of one resource, with the values that differ."""
    found: list[Change] = differences(ours.resource, theirs.resource)
    return Conflict(
        kind,
        ours.kind,
        ours.resource["id"],
        tuple(each.pointer for each in found),
        tuple(each.old for each in found),
        tuple(each.new for each in found),
        worded(kind, ours, version=ours.resource["version"]),
    )


def about_whole(kind: ConflictKind, found: "Located", other: "Located | None" = None) -> Conflict:
    """A conflict about a resource as a whole."""
    names = {"other": kind_label(other.kind)} if other else {}
    return Conflict(kind, found.kind, found.resource["id"], (), (), (), worded(kind, found, **names))


def about_persons(one: "Located", other: "Located", position: int) -> Conflict:
    """Two persons who may be one; the numbers themselves stay out of it."""
    kind = ConflictKind.POSSIBLE_DUPLICATE
    place = (f"/identifiers/{position}",)
    return Conflict(kind, "Person", one.resource["id"], place, (), (), worded(kind, one), other.resource["id"])


def about_rule(finding: "Finding", pointer: str, found: "Located") -> Conflict:
    """A rule that is broken by the whole and was not by its parts."""
    kind = ConflictKind.RULE_BROKEN
    message = worded(kind, found, finding=finding.message)
    return Conflict(kind, found.kind, found.resource["id"], (pointer,), (), (), message, rule=finding.code)


def worded(kind: ConflictKind, found: "Located", **parts: Label | int) -> Label:
    """The message of a conflict in both languages."""
    what = record_label(found.resource, found.kind)
    return {
        language: text.format(
            what=what[language],
            **{name: part[language] if isinstance(part, dict) else part for name, part in parts.items()},
        )
        for language, text in MESSAGES[kind].items()
    }

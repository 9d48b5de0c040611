"""What changed between two dossiers, or between two versions of one record."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from kgb_model.base import Model
from kgb_model.comparing.differences import Change, differences, text_of
from kgb_model.errors import NotADossier, OtherFamily, OtherKind
from kgb_model.shape import COLLECTIONS

OWN = ("standardVersion", "asOfDate")
"""The properties of a dossier that are no resources."""


class Progress(StrEnum):
    """What the version numbers say of a change."""

    NEWER = "NEWER"
    """The later document holds a newer version."""
    OLDER = "OLDER"
    """The later document holds an older version: it goes back."""
    CONFLICT = "CONFLICT"
    """One version has two contents. A version never changes silently, so one of the two is wrong."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource that is in one dossier only.

    Attributes:
        kind: its kind, such as ``Measure``.
        id: its id.
        resource: the resource as plain values; not in the ``repr``.
    """

    kind: str
    id: str
    resource: dict[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResourceChange:
    """A resource that is in both documents with different contents.

    Attributes:
        kind: its kind, such as ``Measure``.
        id: its id in the later document.
        before, after: the resource as plain values; not in the ``repr``.
        changes: what differs, property by property, in the order of the resource.
    """

    kind: str
    id: str
    before: dict[str, Any] = field(repr=False)
    after: dict[str, Any] = field(repr=False)
    changes: tuple[Change, ...]

    @property
    def progress(self) -> Progress:
        """What the version numbers say of the change."""
        before, after = self.before.get("version", 0), self.after.get("version", 0)
        if before == after:
            return Progress.CONFLICT
        return Progress.NEWER if before < after else Progress.OLDER


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one document to another. It is false when nothing did.

    In which order the resources of a dossier stand means nothing, and is no change.

    Attributes:
        kind: what was compared: ``Dossier``, or the kind of resource.
        before, after: the documents as plain values; not in the ``repr``.
        added, removed: the resources that only the later or only the earlier dossier has.
        changed: the resources that both have with different contents.
        own: what differs in the dossier itself, such as its date.
    """

    kind: str
    before: dict[str, Any] = field(repr=False)
    after: dict[str, Any] = field(repr=False)
    added: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()
    changed: tuple[ResourceChange, ...] = ()
    own: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.own)

    @property
    def conflicts(self) -> tuple[ResourceChange, ...]:
        """The resources of which one version has two contents."""
        return tuple(each for each in self.changed if each.progress is Progress.CONFLICT)

    def text(self, language: str = "nl") -> str:
        """The comparison in plain words, ``nl`` or ``en``, one line for each change.

        It holds names and contents and is as confidential as the documents; only confidential
        addresses and protected sources are left out.
        """
        from kgb_model.comparing.comparison_in_words import text

        return text(self, language)

    def to_patch(self) -> list[dict[str, Any]]:
        """The operations that turn the earlier document into the later one, as a JSON Patch (RFC 6902)."""
        from kgb_model.comparing.patch import patch

        return patch(self)


class Located(NamedTuple):
    """A resource of a dossier with its kind."""

    kind: str
    resource: dict[str, Any]


def compare(before: Model, after: Model) -> Comparison:
    """What changed from one dossier to another of the same family, or from one record to another of its kind.

    Resources, and the items of lists that have an id, are matched by it.

    Raises:
        NotADossier: one of them is no dossier or other object of this library.
        OtherKind: the documents are of different kinds.
        OtherFamily: the dossiers are about different families.
    """
    if not isinstance(before, Model) or not isinstance(after, Model):
        raise NotADossier
    kind = type(before).__name__
    if kind != type(after).__name__:
        raise OtherKind
    return compare_values(before.to_dict(), after.to_dict(), kind)


def compare_values(before: dict[str, Any], after: dict[str, Any], kind: str) -> Comparison:
    """The same of documents as plain values that follow the schema of their kind.

    Raises:
        OtherFamily: the dossiers are about different families.
    """
    if kind != "Dossier":
        changed = tuple(changes([(Located(kind, before), Located(kind, after))]))
        return Comparison(kind, before, after, changed=changed)
    if before["family"]["id"] != after["family"]["id"]:
        raise OtherFamily
    old, new = by_id(before), by_id(after)
    return Comparison(
        kind,
        before,
        after,
        tuple(Entry(each.kind, id_, each.resource) for id_, each in new.items() if id_ not in old),
        tuple(Entry(each.kind, id_, each.resource) for id_, each in old.items() if id_ not in new),
        tuple(changes([(old[id_], each) for id_, each in new.items() if id_ in old])),
        tuple(differences({name: before[name] for name in OWN}, {name: after[name] for name in OWN})),
    )


def by_id(dossier: dict[str, Any]) -> dict[str, Located]:
    """The resources of a dossier by id, the family first; of an id that stands twice the first counts."""
    found = {dossier["family"]["id"]: Located("Family", dossier["family"])}
    for kind, name in COLLECTIONS.items():
        for resource in dossier[name]:
            found.setdefault(resource["id"], Located(kind, resource))
    return found


def changes(pairs: list[tuple[Located, Located]]) -> Iterator[ResourceChange]:
    """The pairs of resources that differ, with what differs."""
    for (_, before), (kind, after) in pairs:
        if text_of(before) != text_of(after):
            yield ResourceChange(kind, after.get("id", ""), before, after, tuple(differences(before, after)))

"""Everything dated that happened to a family, or is due, in the order of the days."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from kgb_model.dates import date_of
from kgb_model.graph.index import plain_resources, resources_of
from kgb_model.graph.labels import Label, property_label, record_label, schema, target_of
from kgb_model.graph.periods import earliest, latest

if TYPE_CHECKING:
    from kgb_model import Dossier

DATES = ("Date", "PartialDate", "Moment")
"""The types that say when something happened."""

LEFT_OUT_KINDS = ("Organisation", "AccessEvent")
"""What is no part of the life of the family: the facts of organisations, and the log of who looked."""

LEFT_OUT_PARTS = ("Source", "SharingBasis", "HumanName", "Address", "ExternalCode", "Professional")
"""Parts whose dates say how long a fact counts, not what happened."""

LEFT_OUT = ("recordedAt", "validFromDate", "validToDate", "sourceDate")
"""Dates of the record, not of what it is about."""

DUE = (
    "dueDate",
    "plannedEndDate",
    "nextEvaluationDate",
    "nextReviewDate",
    "untilDate",
    "hearingDueDate",
    "feedbackDueDate",
    "expectedBirthDate",
)
"""Dates on which something is expected or stops of itself."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One dated fact.

    Attributes:
        date: the day, in full or as far as it is known: ``2026-05-17``, ``2026-05`` or ``2026``.
        kind: the kind of resource that it stands in, such as ``Measure``.
        what: what happened or is due, as ``{"nl": …, "en": …}``: ``Measure (Supervision order): start``.
        resource_id: the resource that it stands in.
        pointer: the place of the date in that resource, as a JSON Pointer (RFC 6901).
        person_ids: whom it is about; empty when it is about the whole family or nobody in particular.
        is_due: true for a day on which something is expected or stops of itself, false for what happened.
    """

    date: str
    kind: str
    what: Label
    resource_id: UUID
    pointer: str
    person_ids: tuple[UUID, ...]
    is_due: bool

    @property
    def earliest(self) -> datetime.date:
        """The first day that it can have been."""
        return earliest(self.date)

    @property
    def latest(self) -> datetime.date:
        """The last day that it can have been."""
        return latest(self.date)


class Dated(NamedTuple):
    """A date in a record or one of its parts, with the moment when that is known."""

    moment: str
    pointer: str
    what: Label
    persons: tuple[str, ...]
    is_due: bool


def timeline(dossier: "Dossier") -> tuple[TimelineEntry, ...]:
    """Every dated fact of a dossier, oldest first.

    A date that is known in part stands where its first day would stand. What falls on one day is in the order of the
    moments where those are known, and else in the order of the dossier. Log entries of access are left out: there may be
    thousands, and they are not about the life of the family.
    """
    entries = [
        (found.moment, TimelineEntry(when, kind, found.what, id_, found.pointer, persons, found.is_due))
        for resource, plain in zip(resources_of(dossier), plain_resources(dossier.graph_index.wire), strict=True)
        if (kind := type(resource).__name__) not in LEFT_OUT_KINDS
        for id_ in [UUID(plain["id"])]
        for found in dated(plain, kind, "", ())
        for when in [date_of(found.moment) if "T" in found.moment else found.moment]
        for persons in [tuple(map(UUID, found.persons))]
    ]
    return tuple(entry for _, entry in sorted(entries, key=order))


def order(found: tuple[str, TimelineEntry]) -> tuple[datetime.date, datetime.date, str]:
    """By what the entries are sorted; what is equal keeps the order of the dossier."""
    moment, entry = found
    return entry.earliest, entry.latest, moment if "T" in moment else ""


def dated(record: dict[str, Any], kind: str, pointer: str, around: tuple[str, ...]) -> Iterator[Dated]:
    """The dates of a record and of its parts, with the persons whom each part or else the record is about."""
    persons = persons_of(record, kind) or around or persons_within(record, kind)
    for name, about in schema(kind)["properties"].items():
        if name not in record or name in LEFT_OUT:
            continue
        value, target, place = record[name], target_of(about), f"{pointer}/{name}"
        if target in DATES:
            if name != "expectedBirthDate" or "birthDate" not in record:
                yield Dated(value, place, entry_label(record, kind, name), persons, name in DUE)
        elif target not in LEFT_OUT_PARTS and "properties" in schema(target):
            parts = [(place, value)] if isinstance(value, dict) else [(f"{place}/{i}", p) for i, p in enumerate(value)]
            for where, part in parts:
                yield from dated(part, target, where, persons)


def entry_label(record: dict[str, Any], kind: str, name: str) -> Label:
    """What a dated fact is called: the record, its sort and which of its dates it is."""
    of, which = record_label(record, kind), property_label(kind, name)
    if name in ("date", "petitionDate"):
        # A part with one date: that it took place says it all.
        return of
    return {language: f"{of[language]}: {lowered(which[language])}" for language in of}


def lowered(text: str) -> str:
    """The text with a small first letter, to stand behind a colon."""
    return text[:1].lower() + text[1:]


def persons_of(record: dict[str, Any], kind: str) -> tuple[str, ...]:
    """The persons whom a record itself is about, by its references to persons."""
    if kind in ("Person", "Family"):
        return (record["id"],) if kind == "Person" else ()
    found: dict[str, None] = {}
    for name, about in schema(kind)["properties"].items():
        if name in record and about.get("items", about).get("x-references") == ["Person"]:
            value = record[name]
            found.update(dict.fromkeys(value if isinstance(value, list) else [value]))
    return tuple(found)


def persons_within(record: dict[str, Any], kind: str) -> tuple[str, ...]:
    """The persons whom the parts of a record are about: those whose safety was judged in an assessment, say."""
    found: dict[str, None] = {}
    for name, about in schema(kind)["properties"].items():
        target = target_of(about)
        if kind != "Family" and name in record and target not in LEFT_OUT_PARTS and "properties" in schema(target):
            value = record[name]
            for part in value if isinstance(value, list) else [value]:
                found.update(dict.fromkeys(persons_of(part, target)))
    return tuple(found)

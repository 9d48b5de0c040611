"""A comparison in plain words, in Dutch or English."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import MISSING

from kgb_model.comparing.comparison import Located, Progress, by_id
from kgb_model.comparing.differences import Change, Difference
from kgb_model.dates import AMSTERDAM
from kgb_model.errors import UnknownLanguage
from kgb_model.graph.labels import Label, code_label, property_label, record_label, schema, target_of
from kgb_model.places import parts_of

if TYPE_CHECKING:
    from kgb_model.comparing.comparison import Comparison, ResourceChange

LONGEST = 80
"""How many characters of a text are shown."""

ENVELOPE = ("version", "recordedAt", "recordedById")
"""Properties that change with every version, and so say nothing."""

HIDING = ("isConfidential", "identityProtected")
"""Properties that say that what stands beside them is not for everybody."""

WORDS: dict[str, Label] = {
    "nothing": {"nl": "Er is niets veranderd.", "en": "Nothing changed."},
    "added": {"nl": "Nieuw: {what}", "en": "New: {what}"},
    "removed": {"nl": "Weg: {what}", "en": "Gone: {what}"},
    "NEWER": {
        "nl": "Gewijzigd: {what}, van versie {old} naar {new}",
        "en": "Changed: {what}, from version {old} to {new}",
    },
    "OLDER": {
        "nl": "Let op: {what} gaat terug van versie {old} naar {new}",
        "en": "Mind: {what} goes back from version {old} to {new}",
    },
    "CONFLICT": {
        "nl": "Let op: {what} heeft twee verschillende inhouden onder hetzelfde versienummer {new}",
        "en": "Mind: {what} has two different contents under one version number, {new}",
    },
    "UNNUMBERED": {"nl": "Gewijzigd: {what}", "en": "Changed: {what}"},
    "ADDED": {"nl": "{where}: nu {new}", "en": "{where}: now {new}"},
    "REMOVED": {"nl": "{where}: was {old}, nu niets", "en": "{where}: was {old}, now nothing"},
    "CHANGED": {"nl": "{where}: van {old} naar {new}", "en": "{where}: from {old} to {new}"},
    "REORDERED": {"nl": "{where}: andere volgorde", "en": "{where}: in another order"},
    "yes": {"nl": "ja", "en": "yes"},
    "no": {"nl": "nee", "en": "no"},
    "confidential": {"nl": "iets geheims", "en": "something confidential"},
    "elsewhere": {"nl": "iets buiten dit dossier", "en": "something outside this dossier"},
    "something": {"nl": "een waarde", "en": "a value"},
    "and more": {"nl": "en nog {count}", "en": "and {count} more"},
}
"""The sentences, in both languages."""

MONTHS: tuple[Label, ...] = (
    {"nl": "januari", "en": "January"},
    {"nl": "februari", "en": "February"},
    {"nl": "maart", "en": "March"},
    {"nl": "april", "en": "April"},
    {"nl": "mei", "en": "May"},
    {"nl": "juni", "en": "June"},
    {"nl": "juli", "en": "July"},
    {"nl": "augustus", "en": "August"},
    {"nl": "september", "en": "September"},
    {"nl": "oktober", "en": "October"},
    {"nl": "november", "en": "November"},
    {"nl": "december", "en": "December"},
)

ORGANISATIONS = ("organisationId", "fromId", "toId")
"""The properties that say between which organisations something stands, where that tells records apart."""


def text(comparison: "Comparison", language: str) -> str:
    """The comparison in one language, a line for each change.

    Raises:
        UnknownLanguage: the language is neither ``nl`` nor ``en``.
    """
    if language not in WORDS["nothing"]:
        raise UnknownLanguage
    words = Words(language, known(comparison))
    lines = [words.about("Dossier", comparison.before, comparison.after, change) for change in comparison.own]
    lines += [words.say("added", what=words.called(each.resource, each.kind)) for each in comparison.added]
    lines += [words.say("removed", what=words.called(each.resource, each.kind)) for each in comparison.removed]
    for each in comparison.changed:
        lines += words.changed(each)
    return "\n".join(lines) or words.say("nothing")


def known(comparison: "Comparison") -> dict[str, Located]:
    """Everything by id that the documents may name."""
    if comparison.kind != "Dossier":
        found = {}
        whole = [Located(comparison.kind, each) for each in (comparison.before, comparison.after)]
    else:
        found = by_id(comparison.before) | by_id(comparison.after)
        whole = list(found.values())
    return {part.resource["id"]: part for each in whole for part in parts(*each)} | found


def parts(kind: str, record: dict[str, Any]) -> Iterator[Located]:
    """The parts of a record that have an id of their own, such as a household."""
    for name, about in schema(kind)["properties"].items():
        target = target_of(about)
        if name in record and "properties" in schema(target):
            value = record[name]
            for part in value if isinstance(value, list) else [value]:
                if "id" in part:
                    yield Located(target, part)
                yield from parts(target, part)


class Words(NamedTuple):
    """The words of one language, and what can be named by its id."""

    language: str
    known: dict[str, Located]

    def say(self, sentence: str, **parts: object) -> str:
        """A sentence with its parts filled in."""
        return WORDS[sentence][self.language].format(**parts)

    def called(self, record: dict[str, Any], kind: str) -> str:
        """What a record is called: a person or organisation by name, anything else by its kind and sort."""
        label = record_label(record, kind)[self.language]
        if kind in ("Organisation", "Household"):
            return str(record["name"])
        if kind == "Person" and record["names"]:
            # A name that ended is what the person was called before.
            name = next((each for each in record["names"] if "toDate" not in each), record["names"][-1])
            return " ".join(name[part] for part in ("givenNames", "prefix", "familyName") if part in name)
        about = [*people(record, kind), *(record[name] for name in ORGANISATIONS if isinstance(record.get(name), str))]
        found = [self.known[id_] for id_ in dict.fromkeys(about) if id_ in self.known]
        names = ", ".join(self.called(each.resource, each.kind) for each in found[:3])
        return f"{label}, {names}" if names else label

    def changed(self, change: "ResourceChange") -> list[str]:
        """The lines on one changed resource."""
        sentence = change.progress.value if "version" in change.after else "UNNUMBERED"
        numbers = {"old": change.before.get("version"), "new": change.after.get("version")}
        shown = [each for each in change.changes if each.key[0] not in ENVELOPE or change.progress is Progress.CONFLICT]
        return [
            self.say(sentence, what=self.called(change.after, change.kind), **numbers),
            *("  " + self.about(change.kind, change.before, change.after, each) for each in shown),
        ]

    def about(self, kind: str, before: dict[str, Any], after: dict[str, Any], change: Change) -> str:
        """The line on one change."""
        place = followed(kind, change.pointer, before if change.difference is Difference.REMOVED else after)
        either = zip(change.places, (before, after), strict=True)
        # What is confidential in one of the two versions is not told from the other. That it is, is told.
        hidden = any(followed(kind, pointer, document).is_confidential for pointer, document in either)
        place = place._replace(is_confidential=hidden and change.key[-1] not in HIDING)
        old, new = (self.shown(value, place) for value in (change.old, change.new))
        return self.say(change.difference.value, where=self.where(place), old=old, new=new)

    def where(self, place: "Followed") -> str:
        """The properties on the way to a value."""
        return ", ".join(step[self.language] if isinstance(step, dict) else str(step) for step in place.steps)

    def shown(self, value: Any, place: "Followed") -> str:
        """A value as people read it."""
        if value is MISSING:
            return ""
        if place.is_confidential or hides(value):
            return self.say("confidential")
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        if isinstance(value, list):
            return self.listed(value, place)
        if isinstance(value, dict):
            return self.called(value, place.target) if "properties" in schema(place.target) else self.say("something")
        return self.plain(value, place)

    def listed(self, values: list[Any], place: "Followed") -> str:
        """The first items of a list."""
        shown = [self.shown(value, place) for value in values[:5]]
        more = [self.say("and more", count=len(values) - 5)] if len(values) > 5 else []
        return ", ".join([*shown, *more])

    def plain(self, value: Any, place: "Followed") -> str:
        """A code by its meaning, a reference by its name, a date in words, and text between quotation marks."""
        if place.target in ("Date", "PartialDate", "Moment") and isinstance(value, str):
            return self.day(value)
        if place.target == "Id":
            found = self.known.get(str(value))
            return self.called(found.resource, found.kind) if found else self.say("elsewhere")
        if isinstance(value, str) and (meaning := code_label(place.target, value)):
            return meaning[self.language]
        if not isinstance(value, str):
            return str(value)
        return f"'{value}'" if len(value) <= LONGEST else f"'{value[: LONGEST - 1]}…'"

    def day(self, value: str) -> str:
        """A date or moment: ``1 mei 2026``, ``mei 2026``, ``2026``, or a day with its time in the Netherlands."""
        time = ""
        if "T" in value:
            local = datetime.fromisoformat(value).astimezone(AMSTERDAM)
            value, time = local.date().isoformat(), f" {local:%H:%M}"
        year, *rest = value.split("-")
        month = f"{MONTHS[int(rest[0]) - 1][self.language]} " if rest else ""
        day = f"{int(rest[1])} " if len(rest) > 1 else ""
        return f"{day}{month}{year}{time}"


class Followed(NamedTuple):
    """The way to a value: what is called what, and what stands at the end."""

    steps: tuple[Label | int, ...]
    target: str
    is_confidential: bool


def followed(kind: str, pointer: str, document: dict[str, Any]) -> Followed:
    """Follows a pointer through a document of a kind."""
    steps: list[Label | int] = []
    target, confidential = kind, False
    value: Any = document
    for part in parts_of(pointer):
        confidential = confidential or hides(value)
        if isinstance(value, list):
            steps.append(int(part) + 1 if part.isdigit() else 0)
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
            continue
        about = schema(target).get("properties", {}).get(part)
        # Within the value of an extension names are its own.
        steps.append(property_label(target, part) if about else {"nl": part, "en": part})
        target = target_of(about) if about else ""
        value = value.get(part) if isinstance(value, dict) else None
    return Followed(tuple(steps), target, confidential or hides(value))


def hides(value: Any) -> bool:
    """Whether a value is a confidential address or a source that nobody may know."""
    return isinstance(value, dict) and any(value.get(name) is True for name in HIDING)


def people(record: dict[str, Any], kind: str) -> tuple[str, ...]:
    """The persons whom a record is about."""
    from kgb_model.graph.timeline import persons_of

    return persons_of(record, kind) if "properties" in schema(kind) else ()

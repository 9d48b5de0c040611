"""Takes a document from one version of the standard to another, and says what was lost and what was assumed."""

from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.errors import UnknownKind
from kgb_model.migration.refusals import MigrationBroken, NotOfItsVersion, VersionNotStated
from kgb_model.migration.registry import Leg, Registry, published
from kgb_model.migration.turning import Note, Turning, mapped
from kgb_model.reading import read, read_values
from kgb_model.validation import recognised


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that the version to which a document went cannot say.

    Attributes:
        pointer: its place in the document that was given (JSON Pointer, RFC 6901); where something was absent there and
            would come back, the place at which it would stand.
        change: the name of the change between the versions, as :func:`kgb_model.migration.describe` tells it.
        message: what is lost, as ``{"nl": …, "en": …}``. No value of the document is in it.
        kept: whether the value stands in an extension of the migrated document, from which it comes back on the way up.
    """

    pointer: str
    change: str
    message: dict[str, str]
    kept: bool = False

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message['en']}{' (kept)' if self.kept else ''}"


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something that was filled in because the version from which a document came did not say it.

    Attributes:
        pointer: its place in the migrated document (JSON Pointer, RFC 6901).
        change: the name of the change between the versions, as :func:`kgb_model.migration.describe` tells it.
        message: what is assumed and why so, as ``{"nl": …, "en": …}``.
    """

    pointer: str
    change: str
    message: dict[str, str]

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message['en']}"


@dataclass(frozen=True, slots=True)
class Migrated:
    """A document in another version.

    Attributes:
        document: the document as plain Python values; the one that was given is left alone. Not in the ``repr``, which
            ends up in logs.
        kind: what it is, such as ``Dossier``.
        from_version, to_version: the versions it went from and to.
        losses: what the new version cannot say, by place in the document that was given.
        assumptions: what was filled in, by place in the new document.
    """

    document: dict[str, Any] = field(repr=False)
    kind: str
    from_version: str
    to_version: str
    losses: tuple[Loss, ...]
    assumptions: tuple[Assumption, ...]


def migrate(  # noqa: PLR0913 (the last three are seldom needed, and go by name)
    document: Any,
    to: str | None = None,
    kind: str | None = None,
    *,
    from_version: str | None = None,
    keep_losses: bool = False,
    registry: Registry | None = None,
) -> Migrated:
    """A document in another version of the standard.

    Args:
        document: JSON as bytes or text, plain Python values, or an object of this library.
        to: the version to go to, such as ``0.0.9``; without it the version of this release.
        kind: what the document is, such as ``Dossier`` or ``Person``; without it the kind is recognised by the properties.
        from_version: the version in which the document is written. A dossier states it, and an object of this library is in
            that of this release; for any other document it has to be given.
        keep_losses: keep what the earlier version cannot say in an extension of the resource, so that nothing is lost and
            going up gives back the same document. Whoever receives it also receives what is kept.
        registry: the versions and ways to choose from; without it those of this release.

    Raises:
        VersionNotStated: neither the document nor the caller says in which version it is written, or they say different things.
        UnknownVersion: a version is not known.
        NoMigration: no chain of migrations leads from one version to the other.
        UnknownKind: the kind does not exist in one of the versions.
        NotOfItsVersion: the document cannot be read, or does not follow the schemas of its own version.
        MigrationBroken: a migration gave something that does not follow its version; the document is not to blame.
    """
    value, kind, from_version = _given(document, kind, from_version)
    to = to or STANDARD_VERSION
    trip = _Trip(value, kind)
    for leg in _legs(registry or published(), trip, from_version, to):
        trip.travel(leg, keep_losses)
    losses = tuple(Loss(note.pointer, note.change, note.message, note.kept) for note in trip.losses)
    assumptions = tuple(Assumption(note.pointer, note.change, note.message) for note in trip.assumptions)
    return Migrated(trip.document, kind, from_version, to, losses, assumptions)


def _given(document: Any, kind: str | None, from_version: str | None) -> tuple[Any, str, str]:
    """The plain values of a document, its kind and its version."""
    if isinstance(document, BaseModel):
        kind, from_version = kind or type(document).__name__, from_version or STANDARD_VERSION
        document = document.model_dump_json()
    value, broken = read(document) if isinstance(document, bytes | str) else read_values(document)
    if broken or not isinstance(value, dict):
        raise NotOfItsVersion(from_version, ())
    kind = kind or recognised(value)
    stated = value.get("standardVersion") if kind == "Dossier" else None
    if isinstance(stated, str) and from_version in (None, stated):
        return value, kind, stated
    if stated is None and from_version is not None:
        return value, kind, from_version
    raise VersionNotStated(kind)


def _legs(ways: Registry, trip: "_Trip", from_version: str, to: str) -> tuple[Leg, ...]:
    """The migrations for a document that follows its version, of a kind that all versions on the way have."""
    legs = ways.legs(from_version, to)
    start = ways.edition(from_version)
    for edition in (start, *(leg.target for leg in legs)):
        if trip.kind not in edition.kinds:
            raise UnknownKind(trip.kind, sorted(edition.kinds))
    if misfits := start.misfits(trip.document, trip.kind):
        raise NotOfItsVersion(from_version, misfits)
    return legs


class _Trip:
    """A document on its way over several migrations, and what was noted so far."""

    def __init__(self, document: dict[str, Any], kind: str) -> None:
        self.document = document
        self.kind = kind
        self.losses: list[Note] = []
        self.assumptions: list[Note] = []
        self.moved: list[dict[str, str]] = []

    def travel(self, leg: Leg, keep: bool) -> None:
        """Takes the document over one migration."""
        outcome = Turning(leg, keep).turned(self.document, {"$ref": f"#/$defs/{self.kind}"})
        self.document = outcome.value
        if self.kind == "Dossier":
            self.document = {**self.document, "standardVersion": leg.target.version}
        misfits = leg.target.misfits(self.document, self.kind)
        if misfits:
            raise MigrationBroken(leg.source.version, leg.target.version, misfits)
        onward = {before: now for now, before in outcome.moved.items()}
        self.assumptions = [replace(note, pointer=mapped(note.pointer, onward)) for note in self.assumptions]
        if leg.upwards:
            self.assumptions += outcome.notes
        else:
            self.losses += [replace(note, pointer=self._at_the_start(note.pointer)) for note in outcome.notes]
        self.moved.append(outcome.moved)

    def _at_the_start(self, pointer: str) -> str:
        """A place of the document as it is now, in the document that was given."""
        for moved in reversed(self.moved):
            pointer = mapped(pointer, moved)
        return pointer

"""Takes a document over one migration, up or down, and notes by place what is lost or assumed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kgb_model.migration import keeping
from kgb_model.migration.changes import Change, Part
from kgb_model.migration.registry import Leg
from kgb_model.structure import pointer_of


@dataclass(frozen=True, slots=True)
class Note:
    """Something lost (a place in the document that went in) or assumed (in the one that came out).

    Attributes:
        pointer: the place as a JSON Pointer.
        change: the name of the change that brings it about.
        message: what is lost or assumed, in nl and en.
        kept: whether the lost value stands in an extension of the document that came out.
    """

    pointer: str
    change: str
    message: dict[str, str]
    kept: bool = False

    def below(self, pointer: str) -> "Note":
        """The same note, seen from further up in the document."""
        return Note(pointer + self.pointer, self.change, self.message, self.kept)


@dataclass(slots=True)
class Outcome:
    """A value in the other version.

    Attributes:
        value: the value there.
        notes: what is lost or assumed in it.
        moved: the places that lie elsewhere now, ``{pointer now: pointer before}``.
    """

    value: Any
    notes: list[Note] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Turning:
    """The way of a document over one migration in one direction.

    Attributes:
        leg: the migration and its direction.
        keep: whether what is lost on the way down is kept in an extension.
    """

    leg: Leg
    keep: bool = False

    def turned(self, value: Any, schema: dict[str, Any]) -> Outcome:
        """A value that follows a schema of the version that it comes from, in the other version."""
        if "$ref" in schema:
            kind = schema["$ref"].rsplit("/", 1)[1]
            schema = self.leg.source.schemas[kind]
            if "properties" in schema:
                return self.resource(value, kind) if "extensions" in schema["properties"] else self.part(value, kind)
        if isinstance(value, list) and "items" in schema:
            return combined(self.turned(item, schema["items"]) for item in value)
        return Outcome(value)

    def resource(self, value: Part, kind: str) -> Outcome:
        """An object that can hold extensions: there what is lost can be kept, and found again."""
        if self.leg.upwards:
            return self._raised(value, kind)
        outcome = self.part(value, kind)
        found = keeping.found(outcome.value, self.leg.source.version)
        if found is None:
            return self._lowered(outcome, value) if self.keep else outcome
        # Somebody used our name for an extension. Where it would be taken for kept values on the way up, it cannot go along.
        if self.restored(found, kind) is not None:
            outcome.value = keeping.bare(found.without)
            outcome.notes.append(Note("/extensions", "kept-values", keeping.TAKEN))
        return outcome

    def _lowered(self, outcome: Outcome, source: Part) -> Outcome:
        if not outcome.notes:
            return outcome
        pointers = [note.pointer for note in outcome.notes]
        kept = keeping.kept(outcome.value, source, pointers, self.leg.source.version)
        if kept is None:
            return outcome
        notes = [Note(note.pointer, note.change, note.message, kept=True) for note in outcome.notes]
        return Outcome(kept, notes, outcome.moved)

    def _raised(self, value: Part, kind: str) -> Outcome:
        found = keeping.found(value, self.leg.target.version)
        restored = self.restored(found, kind) if found else None
        outcome = restored or self.part(value, kind)
        if found and not restored:
            outcome.notes.append(Note(found.pointer, "kept-values", keeping.STALE))
        return outcome

    def restored(self, found: keeping.Found, kind: str) -> Outcome | None:
        """A resource in the later version with what it kept, or None when that is not what going down would keep.

        Somebody may have changed the resource or the extension since; what stands in the resource itself counts.
        """
        upwards = Turning(Leg(self.leg.migration, upwards=True))
        downwards = Turning(Leg(self.leg.migration, upwards=False), keep=True)
        outcome = upwards.part(found.without, kind)
        whole = keeping.patched(outcome.value, found.operations)
        if whole is None or upwards.leg.target.misfits(whole, kind):
            return None
        again = keeping.found(downwards.resource(whole, kind).value, upwards.leg.target.version)
        if again is None or not again.equals(found):
            return None
        places = [operation["path"] for operation in found.operations]
        notes = [note for note in outcome.notes if not any(within(note.pointer, place) for place in places)]
        return Outcome(whole, notes, outcome.moved)

    def part(self, value: Part, kind: str) -> Outcome:
        """An object of a kind: first what is in it, then the changes in the kind itself."""
        properties = self.leg.source.schemas[kind]["properties"]
        inner = {name: self.turned(item, properties[name]) for name, item in value.items()}
        part, names, own = self._changed({name: outcome.value for name, outcome in inner.items()}, kind)
        result = Outcome(part, [self._note(name, change) for name, change in own])
        for now, before in names.items():
            if now != before:
                result.moved[pointer_of([now])] = pointer_of([before])
            # A value that was made anew has nothing in it that was there before.
            if before in inner:
                carry(result, inner[before], pointer_of([now]), pointer_of([before]), self.leg.upwards)
        return result

    def _changed(self, part: Part, kind: str) -> tuple[Part, dict[str, str], list[tuple[str, Change]]]:
        """The object after its changes, the name that each property had before, and the notes by name of property."""
        names = {name: name for name in part}
        own: list[tuple[str, Change]] = []
        for change in self.leg.migration.of(kind, self.leg.upwards):
            turn = change.up(part) if self.leg.upwards else change.down(part)
            if self.leg.upwards:
                onward = {before: now for now, before in turn.moved.items()}
                own = [(onward.get(name, name), earlier) for name, earlier in own]
                own += [(name, change) for name in turn.noted]
            else:
                own += [(names.get(name, name), change) for name in turn.noted]
            names = {now: names.get(turn.moved.get(now, now), now) for now in turn.part}
            part = turn.part
        return part, names, own

    def _note(self, name: str, change: Change) -> Note:
        message = change.assumption if self.leg.upwards else change.loss
        return Note(pointer_of([name]), change.id, message or change.text)


def carry(result: Outcome, inner: Outcome, now: str, before: str, upwards: bool) -> None:
    """Takes over what was noted further down: assumptions at their place now, losses at their place before."""
    result.notes += [note.below(now if upwards else before) for note in inner.notes]
    result.moved |= {now + there: before + here for there, here in inner.moved.items()}


def combined(items: Iterable[Outcome]) -> Outcome:
    """The outcomes of the items of a list as one."""
    result = Outcome([])
    for position, inner in enumerate(items):
        result.value.append(inner.value)
        result.notes += [note.below(f"/{position}") for note in inner.notes]
        result.moved |= {f"/{position}{now}": f"/{position}{before}" for now, before in inner.moved.items()}
    return result


def within(pointer: str, place: str) -> bool:
    """Whether a place is another one, or lies in it."""
    return pointer == place or pointer.startswith(f"{place}/")


def mapped(pointer: str, places: dict[str, str]) -> str:
    """A place where the nearest place above it that moved says that it lies."""
    head = pointer
    while head:
        if head in places:
            return places[head] + pointer[len(head) :]
        head = head.rpartition("/")[0]
    return pointer

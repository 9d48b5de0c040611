"""The ways in which versions differ, each with its way up and its way down.

A change speaks of one kind of object. On the way down it says which properties the earlier version cannot hold as they are,
on the way up which ones it filled in itself.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Part = dict[str, Any]
"""One object of a document, such as a concern or a name."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One object in the other version.

    Attributes:
        part: the object as it is there. The object that it was made from is left alone.
        noted: on the way down the names of the properties (of the object that went in) that do not come back as they were;
            on the way up the names of the properties (of the object that came out) that were assumed.
        moved: properties that have another name now, ``{name now: name before}``.
    """

    part: Part
    noted: tuple[str, ...] = ()
    moved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Change(ABC):
    """One difference between two versions that follow each other.

    Going up and down again gives back the same object, always. Going down and up again gives back the same object but for
    the properties that :meth:`down` noted, and each of those does differ.

    Attributes:
        id: its name, unique among the changes of a migration.
        of: the kind of object in which it happens, such as ``Concern``.
        text: what changed, as ``{"nl": …, "en": …}``.
        loss: what the earlier version cannot say, when there is such a thing.
        assumption: what is filled in on the way up, and why so, when there is such a thing.
    """

    id: str
    of: str
    text: dict[str, str]
    loss: dict[str, str] | None = None
    assumption: dict[str, str] | None = None

    @abstractmethod
    def up(self, part: Part) -> Turn:
        """The object in the later version."""

    @abstractmethod
    def down(self, part: Part) -> Turn:
        """The object in the earlier version."""


@dataclass(frozen=True, kw_only=True)
class Renamed(Change):
    """A property got another name."""

    earlier: str
    later: str

    def up(self, part: Part) -> Turn:
        """The object with the name of now."""
        return renamed(part, self.earlier, self.later)

    def down(self, part: Part) -> Turn:
        """The object with the name of before."""
        return renamed(part, self.later, self.earlier)


@dataclass(frozen=True, kw_only=True)
class Split(Change):
    """One text became two: a first part that is recognised by a list, and the rest.

    Attributes:
        earlier, first, rest: the names of the property before, and of the two now.
        longest: how many characters the earlier property takes; where both do not fit in it, the first part is left out.
        beginnings: what is recognised as a first part, in lower case.
    """

    earlier: str
    first: str
    rest: str
    longest: int
    beginnings: frozenset[str]

    def up(self, part: Part) -> Turn:
        """The object with the text in two. That the list was right is an assumption."""
        if self.earlier not in part:
            return Turn(part)
        pieces = self.pieces(part[self.earlier])
        noted = (self.first,) if self.first in pieces else ()
        return Turn(replaced(part, self.earlier, pieces), noted, dict.fromkeys(pieces, self.earlier))

    def down(self, part: Part) -> Turn:
        """The object with one text. Where that text would not be split in the same way again, something is lost."""
        if self.rest not in part:
            return Turn(part)
        now = {name: part[name] for name in (self.first, self.rest) if name in part}
        text = " ".join(now.values())
        if len(text) > self.longest:
            text = now[self.rest]
        again = self.pieces(text)
        noted = tuple(name for name in (self.first, self.rest) if now.get(name) != again.get(name))
        without = {name: value for name, value in part.items() if name != self.first}
        return Turn(replaced(without, self.rest, {self.earlier: text}), noted, {self.earlier: self.rest})

    def pieces(self, text: str) -> dict[str, str]:
        """The text in two where it starts with something of the list, the longest first; otherwise whole."""
        words = text.split(" ")
        for count in range(len(words) - 1, 0, -1):
            first, rest = " ".join(words[:count]), " ".join(words[count:])
            if first.lower() in self.beginnings and rest.strip(" "):
                return {self.first: first, self.rest: rest}
        return {self.rest: text}


@dataclass(frozen=True, kw_only=True)
class CodesSplit(Change):
    """One code became several, and the earlier one does not say which.

    Attributes:
        property: the property in which the code stands.
        earlier, later: the code before, and those that came in its place.
        assumed: the one of these that is taken on the way up: the one that claims least.
    """

    property: str
    earlier: str
    later: tuple[str, ...]
    assumed: str

    def up(self, part: Part) -> Turn:
        """The object with the assumed code."""
        if part.get(self.property) != self.earlier:
            return Turn(part)
        return Turn({**part, self.property: self.assumed}, (self.property,))

    def down(self, part: Part) -> Turn:
        """The object with the code of before."""
        code = part.get(self.property)
        if code not in self.later:
            return Turn(part)
        return Turn({**part, self.property: self.earlier}, () if code == self.assumed else (self.property,))


@dataclass(frozen=True, kw_only=True)
class Required(Change):
    """A property is required that was not there before; its value is derived from another property.

    Attributes:
        property: the new property.
        by: the property that it is derived from; a text.
        values, otherwise: the value for each value of that property, and for all others.
    """

    property: str
    by: str
    values: dict[str, Any]
    otherwise: Any

    def derived(self, part: Part) -> Any:
        """The value that the other property makes likely."""
        return self.values.get(part[self.by], self.otherwise) if self.by in part else self.otherwise

    def up(self, part: Part) -> Turn:
        """The object with the derived value, as an assumption."""
        return Turn({**part, self.property: self.derived(part)}, (self.property,))

    def down(self, part: Part) -> Turn:
        """The object without the property. It is lost where it differs from what would be derived."""
        without = {name: value for name, value in part.items() if name != self.property}
        known = self.property in part and part[self.property] == self.derived(part)
        return Turn(without, () if known else (self.property,))


@dataclass(frozen=True, kw_only=True)
class Added(Change):
    """A property may be there that did not exist before."""

    property: str

    def up(self, part: Part) -> Turn:
        """The object as it is: nothing is known of what was not asked."""
        return Turn(part)

    def down(self, part: Part) -> Turn:
        """The object without the property."""
        if self.property not in part:
            return Turn(part)
        return Turn({name: value for name, value in part.items() if name != self.property}, (self.property,))


def renamed(part: Part, before: str, now: str) -> Turn:
    """The object with another name for one property."""
    if before not in part:
        return Turn(part)
    return Turn(replaced(part, before, {now: part[before]}), (), {now: before})


def replaced(part: Part, name: str, by: Part) -> Part:
    """The object with other properties in the place of one, so that the order for readers stays."""
    found: Part = {}
    for key, value in part.items():
        found |= by if key == name else {key: value}
    return found


def described(entry: dict[str, Any]) -> Change:
    """The change that an entry in the published table of versions describes."""
    given = {name: value for name, value in entry.items() if name != "kind"}
    match entry["kind"]:
        case "RENAMED":
            return Renamed(**given)
        case "SPLIT":
            return Split(**{**given, "beginnings": frozenset(given["beginnings"])})
        case "CODES_SPLIT":
            return CodesSplit(**{**given, "later": tuple(given["later"])})
        case "REQUIRED":
            return Required(**given)
        case "ADDED":
            return Added(**given)
    raise ValueError(f"there is no kind of change called {entry['kind']}")

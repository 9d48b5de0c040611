"""Where two versions of a record differ, property by property."""

import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import MISSING


class Difference(StrEnum):
    """In what way a value differs."""

    ADDED = "ADDED"
    """It is there now and was not before."""
    REMOVED = "REMOVED"
    """It was there before and is not now."""
    CHANGED = "CHANGED"
    """It has another value."""
    REORDERED = "REORDERED"
    """The same items stand in another order."""


@dataclass(frozen=True, slots=True)
class Change:
    """One value that differs between two versions of a record.

    Attributes:
        difference: added, removed, changed or only in another order.
        pointer: the place within the record, as a JSON Pointer (RFC 6901): in the later version, and of what was removed in
            the earlier one.
        old, new: the value before and after as it is on the wire; :data:`kgb_model.MISSING` where there is none. Neither
            shows in the ``repr``, which ends up in logs.
        places: where it stands in the earlier and in the later version, or would stand if it were there.
        key: the same place with the ids of items instead of their positions in the later version. Two changes to one
            earlier version touch the same value when their keys are equal.
    """

    difference: Difference
    pointer: str
    old: Any = field(repr=False)
    new: Any = field(repr=False)
    places: tuple[str, str] = field(repr=False)
    key: tuple[str, ...] = field(repr=False)


class Place(NamedTuple):
    """Where a value stands: the pointers before and after, and the key."""

    before: str = ""
    after: str = ""
    key: tuple[str, ...] = ()

    def property(self, name: str) -> "Place":
        """The place of a property of the object that stands here."""
        step = "/" + name.replace("~", "~0").replace("/", "~1")
        return Place(self.before + step, self.after + step, (*self.key, name))

    def item(self, before: int | None, after: int | None, key: str) -> "Place":
        """The place of an item of the list that stands here."""
        return Place(f"{self.before}/{before}", f"{self.after}/{after}", (*self.key, key))


Pair = tuple[int | None, int | None]
"""The positions of an item before and after; ``None`` where it is not there."""


def differences(before: Any, after: Any) -> list[Change]:
    """Everything in which two plain JSON values differ, in the order of the document.

    Items of lists that have an id are matched by it, wherever they stand. Other items are matched by what is in them, then
    by the ids that they refer to, such as the person of a membership, and at last by their position.
    """
    return list(_between(before, after, Place()))


def text_of(value: Any) -> str:
    """A JSON value as text that is equal for equal values; unlike in Python ``true`` is not 1."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _between(before: Any, after: Any, place: Place) -> Iterator[Change]:
    if before is MISSING:
        yield Change(Difference.ADDED, place.after, MISSING, after, place[:2], place.key)
    elif after is MISSING:
        yield Change(Difference.REMOVED, place.before, before, MISSING, place[:2], place.key)
    elif isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys([*before, *after]):
            yield from _between(before.get(name, MISSING), after.get(name, MISSING), place.property(name))
    elif isinstance(before, list) and isinstance(after, list):
        yield from _items(before, after, place)
    elif type(before) is not type(after) or before != after:
        yield Change(Difference.CHANGED, place.after, before, after, place[:2], place.key)


def _items(before: list[Any], after: list[Any], place: Place) -> Iterator[Change]:
    pairs = matched(before, after)
    for one, other in pairs:
        old, new = _at(before, one), _at(after, other)
        yield from _between(old, new, place.item(one, other, _key(old, new, one)))
    kept = [other for one, other in sorted((pair for pair in pairs if None not in pair), key=lambda pair: pair[0] or 0)]
    if kept != sorted(kept, key=lambda position: position or 0):
        yield Change(Difference.REORDERED, place.after, before, after, place[:2], place.key)


def _at(items: list[Any], position: int | None) -> Any:
    return MISSING if position is None else items[position]


def _key(old: Any, new: Any, position: int | None) -> str:
    item = new if position is None else old
    if isinstance(item, dict) and isinstance(item.get("id"), str):
        return str(item["id"])
    # What is new has no place before; what is in it then says which one it is.
    return text_of(item) if position is None else str(position)


def matched(before: list[Any], after: list[Any]) -> list[Pair]:
    """Which items of two lists are one and the same, in the order of the lists."""
    ones: dict[int, Any] = dict(enumerate(before))
    others: dict[int, Any] = dict(enumerate(after))
    pairs: list[Pair] = []
    for mark in (_own_id, _content, _referred):
        pairs += _paired(ones, others, mark)
    for position in [position for position in ones if _is_open(ones[position]) and _is_open(others.get(position))]:
        pairs.append((position, position))
        del ones[position], others[position]
    pairs += [(position, None) for position in ones] + [(None, position) for position in others]
    return sorted(pairs, key=lambda pair: (pair[0] if pair[1] is None else pair[1]) or 0)


def _paired(ones: dict[int, Any], others: dict[int, Any], mark: Callable[[Any], str | None]) -> list[Pair]:
    """Takes the items that bear the same mark out of both, in pairs."""
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for position, item in others.items():
        if (found := mark(item)) is not None:
            waiting[found].append(position)
    pairs: list[Pair] = []
    for position, item in list(ones.items()):
        found = mark(item)
        if found is not None and waiting[found]:
            other = waiting[found].popleft()
            pairs.append((position, other))
            del ones[position], others[other]
    return pairs


def _own_id(item: Any) -> str | None:
    return item["id"] if isinstance(item, dict) and isinstance(item.get("id"), str) else None


def _content(item: Any) -> str | None:
    return None if _own_id(item) else text_of(item)


def _referred(item: Any) -> str | None:
    if _own_id(item) or not isinstance(item, dict):
        return None
    ids = {name: value for name, value in item.items() if name.endswith("Id") and isinstance(value, str)}
    return text_of(ids) if ids else None


def _is_open(item: Any) -> bool:
    """Whether an item may be matched by its position: it has neither an id nor ids of others to go by."""
    return isinstance(item, dict) and _own_id(item) is None and _referred(item) is None

"""Ways to spoil one thing in a dossier: put something else in a place, take it away, or repeat it."""

import copy
from collections.abc import Callable
from typing import Any

from kgb_model.synthetic.story import Record

Spoil = Callable[[Record], None]
"""Makes one thing in a dossier wrong."""


def found(document: Any, steps: list[str]) -> Any:
    """What stands in a place. A step is a name, a position, or ``name=value`` for the first item that has it."""
    for step in steps:
        document = document[position(document, step)]
    return document


def position(value: Any, step: str) -> int | str:
    """The position or name that a step stands for."""
    if not isinstance(value, list):
        return step
    if "=" not in step:
        return int(step)
    name, wanted = step.split("=")
    return next(place for place, item in enumerate(value) if wanted in as_texts(item.get(name)))


def as_texts(value: Any) -> list[str]:
    """A value as what it is compared by: its text, or that of each of its items."""
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def put(place: str, value: Any) -> Spoil:
    """Puts a value in a place; a function is asked for it, with the dossier and what stands there now."""

    def spoil(document: Record) -> None:
        *before, last = place.strip("/").split("/")
        holder = found(document, before)
        key: Any = position(holder, last)
        now = holder.get(key) if isinstance(holder, dict) else holder[key]
        holder[key] = value(document, now) if callable(value) else copy.deepcopy(value)

    return spoil


def drop(*places: str) -> Spoil:
    """Takes away what stands in these places."""

    def spoil(document: Record) -> None:
        for place in places:
            *before, last = place.strip("/").split("/")
            holder = found(document, before)
            key: Any = position(holder, last)
            if isinstance(holder, list) or key in holder:
                del holder[key]

    return spoil


def repeat(place: str) -> Spoil:
    """Puts the first item of a list there once more."""

    def spoil(document: Record) -> None:
        items = found(document, place.strip("/").split("/"))
        items.append(copy.deepcopy(items[0]))

    return spoil


def several(*spoils: Spoil) -> Spoil:
    """Does one after the other."""

    def spoil(document: Record) -> None:
        for each in spoils:
            each(document)

    return spoil

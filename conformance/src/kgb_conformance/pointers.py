"""JSON Pointers (RFC 6901), and where two documents differ."""

from collections.abc import Iterable, Iterator
from typing import Any

from kgb_conformance.calendar import NoSuchDate, instant


def pointer(steps: Iterable[str | int]) -> str:
    """The JSON Pointer along these steps."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def at(document: Any, place: str) -> Any:
    """The value at a JSON Pointer.

    Raises:
        LookupError: the pointer leads nowhere.
    """
    for step in place.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document


def differences(sent: Any, given: Any, place: str = "") -> Iterator[str]:
    """The places where two documents differ; a moment equals itself with another offset, and 1 equals 1.0."""
    if isinstance(sent, dict) and isinstance(given, dict):
        for name in sorted(sent.keys() | given.keys()):
            below = place + pointer([name])
            if name not in sent or name not in given:
                yield below
            elif not (name.endswith("At") and "/extensions/" not in below and _same_moment(sent[name], given[name])):
                yield from differences(sent[name], given[name], below)
    elif isinstance(sent, list) and isinstance(given, list) and len(sent) == len(given):
        for position, (one, other) in enumerate(zip(sent, given, strict=True)):
            yield from differences(one, other, f"{place}/{position}")
    elif sent != given or isinstance(sent, bool) != isinstance(given, bool):
        yield place


def _same_moment(one: Any, other: Any) -> bool:
    try:
        return instant(one) == instant(other)
    except (NoSuchDate, TypeError):
        return False

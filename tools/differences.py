"""Where a judge departs from the standard: known by name, written down, and shown by an example."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kgb_model.limits import DEEPEST

PEERS = ("jsonschema", "jsonschema-rs")


@dataclass(frozen=True)
class Difference:
    """A way in which judges depart from the standard.

    Attributes:
        judges: whose word does not count where it applies.
        why: what they do, and why it stays.
        applies: whether it can play a part in a document.
        kind, document: an example in which they are wrong.
    """

    judges: tuple[str, ...]
    why: str
    applies: Callable[[Any], bool]
    kind: str
    document: Any


def values(document: Any) -> Iterator[Any]:
    """Every value in a document, and every name."""
    yield document
    if isinstance(document, dict):
        yield from document
    if isinstance(document, dict | list):
        for inner in document.values() if isinstance(document, dict) else document:
            yield from values(inner)


def a_text_like(pattern: str) -> Callable[[Any], bool]:
    """Whether a document holds a text that a pattern fits as a whole."""
    compiled = re.compile(pattern, re.DOTALL)
    return lambda document: any(isinstance(value, str) and compiled.fullmatch(value) for value in values(document))


def depth(document: Any) -> int:
    """How many levels of lists and objects a document has."""
    if not isinstance(document, dict | list):
        return 0
    inner = document.values() if isinstance(document, dict) else document
    return 1 + max(map(depth, inner), default=0)


def extension(value: Any) -> dict[str, Any]:
    """An extension with a value."""
    return {"name": "nl.example.thing", "value": value}


def nested(levels: int) -> Any:
    """A list in a list in a list."""
    value: Any = []
    for _ in range(levels - 1):
        value = [value]
    return value


DIFFERENCES = {
    "a-line-end-behind-a-pattern": Difference(
        ("jsonschema",),
        "Python lets $ match before a last line end; in ECMA-262, which JSON Schema follows, it matches at the end alone.",
        a_text_like(r".*\n"),
        "HumanName",
        {"familyName": "Vos\n"},
    ),
    "what-is-a-space": Difference(
        ("jsonschema",),
        r"Python counts U+001C to U+001F and U+0085 as \s and not U+FEFF; ECMA-262 has it the other way round.",
        a_text_like(r"[\s\ufeff]*[\x1c-\x1f\x85\ufeff][\s\ufeff]*"),
        "ReflectionObservation",
        {"principle": "GEZIN_ALS_UITGANGSPUNT", "direction": "GAAT_GOED", "text": "\x85"},
    ),
    "half-a-character": Difference(
        PEERS,
        "A lone surrogate is no Unicode text and cannot be written in UTF-8; the model refuses it, as I-JSON (RFC 7493) does.",
        a_text_like(r".*[\ud800-\udfff].*"),
        "Extension",
        extension("\ud800"),
    ),
    "a-value-that-nests-deeply": Difference(
        PEERS,
        "The value of an extension may have 64 levels in the model, so that no reader runs out of stack; a schema cannot say so.",
        lambda document: depth(document) > DEEPEST,
        "Extension",
        extension(nested(DEEPEST + 2)),
    ),
}
"""What is known, by name."""


def unexplained(found: dict[str, bool], document: Any) -> dict[str, bool]:
    """What the judges said of a document whose word counts, when they differ; else nothing."""
    if len(set(found.values())) == 1:
        return {}
    excused = {judge for known in DIFFERENCES.values() if known.applies(document) for judge in known.judges}
    counting = {judge: taken for judge, taken in found.items() if judge not in excused}
    return counting if len(set(counting.values())) > 1 else {}

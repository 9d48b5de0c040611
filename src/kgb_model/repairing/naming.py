"""Which known name a wrong name of a property was meant to be: a slip of the pen, another way of writing, or its label."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

LIKELY = 0.6
"""How much a name resembles a known one, at least, to be asked about."""

CERTAIN = 0.8
"""How much it resembles that one, at least, to be put in its place."""

MEANT = {"nl": "Bedoelde u {}?", "en": "Did you mean {}?"}
"""What is asked about a code that resembles one of the list."""

LONGEST_CODE = 200
"""How long a code may be for the nearest to be looked for."""

APART = 0.1
"""How much less it then resembles any other."""


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A name without capitals, spaces, dashes and underscores: those are ways of writing, and not another name."""
    return re.sub(r"[\s_-]+", "", text).casefold()


def same_name(name: str, properties: Mapping[str, Any]) -> str | None:
    """The one property that is called this, written in another way, or in Dutch or English words."""
    wanted = plain(name)
    written = [known for known in properties if plain(known) == wanted]
    if not written:
        written = [known for known, schema in properties.items() if wanted in map(plain, labels(schema))]
    return written[0] if len(written) == 1 else None


def labels(schema: Mapping[str, Any]) -> list[str]:
    """What a property is called in words, in English and in Dutch."""
    return [label for label in (schema.get("title"), schema.get("x-nl", {}).get("title")) if label]


def likely_name(name: str, properties: Mapping[str, Any]) -> str | None:
    """The property that a name resembles most, when it resembles one at all."""
    if same := same_name(name, properties):
        return same
    ratio, nearest, _ = neighbours(plain(name), tuple(properties))
    return nearest if ratio >= LIKELY else None


def likely_code(value: Any, listed: Mapping[str, Any]) -> str | None:
    """The code of a list that a wrong one resembles, by its letters or by its label in Dutch or English."""
    if not isinstance(value, str) or len(value) > LONGEST_CODE:
        return None
    words = listed.get("x-enum-labels", {})
    return likely_name(value, {code: labelled(words.get(code, {})) for code in listed["enum"]})


def labelled(label: Mapping[str, str]) -> dict[str, Any]:
    """The label of a code, written as a schema writes that of a property."""
    return {"title": label.get("en", ""), "x-nl": {"title": label.get("nl", "")}}


def certain_name(name: str, properties: Mapping[str, Any]) -> str | None:
    """The only property that a name can have been meant to be; None when two resemble it."""
    if same := same_name(name, properties):
        return same
    ratio, nearest, next_ratio = neighbours(plain(name), tuple(properties))
    return nearest if ratio >= CERTAIN and ratio - next_ratio >= APART else None


@lru_cache(maxsize=4096)
def neighbours(wanted: str, known: tuple[str, ...]) -> tuple[float, str, float]:
    """How much a name resembles the nearest known one, which that is, and how much it resembles the next.

    What one program writes wrong it writes wrong a thousand times: the answer is kept.
    """
    matcher = SequenceMatcher(b=wanted)
    likeness = sorted(((likeness_of(matcher, plain(each)), each) for each in known), reverse=True)
    (ratio, nearest), (next_ratio, _) = ([*likeness, (0.0, ""), (0.0, "")])[:2]
    return ratio, nearest, next_ratio


def likeness_of(matcher: SequenceMatcher[str], known: str) -> float:
    """How much a name resembles a known one; nothing when that cannot be much, which is quick to see."""
    matcher.set_seq1(known)
    if matcher.real_quick_ratio() < LIKELY or matcher.quick_ratio() < LIKELY:
        return 0.0
    return matcher.ratio()

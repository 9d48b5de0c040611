"""Reads JSON strictly (RFC 8259, I-JSON): what two readers could understand differently is refused.

A text in which nothing is wrong is read by a fast reader. What that one refuses is read again by one that can say why.
"""

import json
from math import isinf
from typing import Any

import jiter

from kgb_model.explanations import finding
from kgb_model.limits import DEEPEST, LARGEST
from kgb_model.report import Finding


class _Refused(Exception):
    """Carries a finding out of the JSON reader."""

    def __init__(self, found: Finding) -> None:
        self.found = found


def read(data: bytes | str) -> tuple[Any, list[Finding]]:
    """The value of a JSON text, or what is wrong with the text."""
    if len(data) > LARGEST:
        return explained(data)
    try:
        encoded = data.encode() if isinstance(data, str) else bytes(data)
        value = jiter.from_json(encoded, allow_inf_nan=False, catch_duplicate_keys=True, cache_mode="keys")
    except ValueError:
        return explained(data)
    return (value, []) if len(encoded) <= LARGEST and plain(value) else explained(data)


def encoded_length(text: str) -> int:
    """How many bytes a text takes; of one with half characters about as many."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def plain(value: Any) -> bool:
    """Whether a value is not too deep, and no number in it has become infinite."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        below = []
        for parent in level:
            for child in (
                parent.values() if parent.__class__ is dict else parent if parent.__class__ is list else (parent,)
            ):
                kind = child.__class__
                if kind is dict or kind is list:
                    below.append(child)
                elif kind is float and isinf(child):
                    return False
        if not below:
            return True
        level = below
    return False


def explained(data: bytes | str) -> tuple[Any, list[Finding]]:
    """The value of a JSON text, or what is wrong with it, by a reader that takes its time."""
    try:
        if len(data) > LARGEST or (isinstance(data, str) and encoded_length(data) > LARGEST):
            raise _Refused(finding("json/too-large", "", limit=LARGEST))
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        if not text.strip():
            raise _Refused(finding("json/empty", ""))
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_number)
    except (ValueError, RecursionError, _Refused) as error:
        return None, [reason(error)]
    if found := _characters(text, value):
        return value, found
    return value, [] if plain(value) else [finding("json/too-deep", "", limit=DEEPEST)]


def reason(error: Exception) -> Finding:
    """What is wrong with a text that could not be read."""
    match error:
        case _Refused():
            return error.found
        case UnicodeDecodeError():
            return finding("json/not-utf8", "")
        case json.JSONDecodeError():
            return finding("json/not-json", "", line=error.lineno, column=error.colno)
        case RecursionError():
            return finding("json/too-deep", "", limit=DEEPEST)
    # Python refuses integers of thousands of digits before JSON is done.
    return finding("json/not-a-number", "")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise _Refused(finding("json/duplicate-name", "", name=shown(_repeated(pairs))))
    return value


def _repeated(pairs: list[tuple[str, Any]]) -> str:
    # A set, and not a count for each name: someone may send a hundred thousand.
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            break
        seen.add(name)
    return name


def _constant(_: str) -> Any:
    raise _Refused(finding("json/not-a-number", ""))


def _number(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise _Refused(finding("json/not-a-number", ""))
    return value


def shown(name: str) -> str:
    """A name from the input as it may be repeated in a message: short, and printable."""
    return "".join(character if character.isprintable() else "·" for character in name[:60])


def _characters(text: str, value: Any) -> list[Finding]:
    # Half a character only gets in through an escape or a Python string.
    if "\\u" not in text and text.isascii():
        return []
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (UnicodeEncodeError, RecursionError):
        return [finding("json/lone-surrogate", "")]
    return []


def read_values(value: Any) -> tuple[Any, list[Finding]]:
    """Plain Python values as JSON would bring them, or what is wrong with them."""
    try:
        return read(json.dumps(value, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return None, [finding("json/not-json", "", line=1, column=1)]

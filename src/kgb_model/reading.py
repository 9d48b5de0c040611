"""Reads JSON strictly (RFC 8259, I-JSON): what two readers could understand differently is refused."""

import json
from typing import Any

from kgb_model.explanations import finding
from kgb_model.report import Finding

DEEPEST = 64
"""How many levels of nesting are taken."""


class _Refused(Exception):
    """Carries a finding out of the JSON reader."""

    def __init__(self, found: Finding) -> None:
        self.found = found


LARGEST = 8 * 1024 * 1024
"""How many bytes of text are taken."""


def read(data: bytes | str) -> tuple[Any, list[Finding]]:
    """The value of a JSON text, or what is wrong with the text."""
    try:
        if len(data) > LARGEST:
            raise _Refused(finding("json/too-large", "", limit=LARGEST))
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        if not text.strip():
            raise _Refused(finding("json/empty", ""))
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_number)
    except (ValueError, RecursionError, _Refused) as error:
        return None, [_explained(error)]
    return value, _characters(text, value) or _depth(value)


def _explained(error: Exception) -> Finding:
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


def _depth(value: Any) -> list[Finding]:
    level: list[Any] = [value]
    for _ in range(DEEPEST + 1):
        level = [
            child
            for parent in level
            if isinstance(parent, (dict, list))
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
        if not level:
            return []
    return [finding("json/too-deep", "", limit=DEEPEST)]


def read_values(value: Any) -> tuple[Any, list[Finding]]:
    """Plain Python values as JSON would bring them, or what is wrong with them."""
    try:
        return read(json.dumps(value))
    except (TypeError, ValueError, RecursionError):
        return None, [finding("json/not-json", "", line=1, column=1)]

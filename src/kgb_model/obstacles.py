"""What stands in the way of reading a document, and where: in a text that is no good JSON, or among Python values."""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from kgb_model.explanations import finding
from kgb_model.limits import DEEPEST, LONGEST_NUMBER
from kgb_model.places import BYTE_ORDER_MARK, Lines, text_of, tokens
from kgb_model.report import Finding
from kgb_model.structure import place_of


class _Level:
    """An object or list of a text that is being read: at which name or item, and which name came twice."""

    def __init__(self, is_list: bool) -> None:
        self.is_list = is_list
        self.step: str | int | None = 0 if is_list else None
        self.names: set[str] = set()
        self.twice: Obstacle | None = None


class Obstacle(NamedTuple):
    """Where a text cannot be read: the pointer as far as it can be told, and the number of characters before it."""

    pointer: str
    offset: int


def positioned(found: Finding, document: bytes | str) -> Finding:
    """A finding on a text that could not be read, with the place of what stood in the way."""
    text = text_of(document)
    if found.code == "json/not-utf8" and isinstance(document, bytes):
        obstacle: Obstacle | None = Obstacle("", _damaged(document))
    else:
        obstacle = in_text(found.code, text)
    if obstacle is None:
        return found
    line, column = Lines(text).position(obstacle.offset)
    return replace(found, pointer=obstacle.pointer, line=line, column=column)


def in_text(code: str, text: str) -> Obstacle | None:
    """Where the trouble of a finding lies in a text, when it lies in one place."""
    if code == "json/not-json":
        return _broken_off(text)
    return _walk(text, code) if code in _TROUBLES or code == "json/duplicate-name" else None


def _damaged(data: bytes) -> int:
    """How many characters come before the first bytes that are no UTF-8."""
    try:
        return len(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return len(data[: error.start].decode("utf-8", "replace").removeprefix(BYTE_ORDER_MARK))


def _broken_off(text: str) -> Obstacle | None:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return Obstacle("", error.pos)
    except (ValueError, RecursionError):
        pass
    return None


def _walk(text: str, code: str) -> Obstacle | None:
    """The first place in a text where a trouble is met, in the order in which a reader meets it."""
    levels: list[_Level] = []
    trouble = _TROUBLES.get(code)
    for token in tokens(text):
        written, level = token[0], levels[-1] if levels else None
        if written in "[{":
            levels.append(_Level(written == "["))
        elif written in "]}":
            if level is None or level.twice:
                return level.twice if level else None
            levels.pop()
        elif written == "," and level is not None:
            level.step = level.step + 1 if isinstance(level.step, int) else None
        elif level is not None and level.step is None and written[0] == '"':
            _named(level, levels, token.start(), json.loads(written, strict=False))
        if trouble and trouble(written, len(levels)):
            return Obstacle("" if code == "json/too-deep" else _pointer(levels), token.start())
    return None


def _named(level: _Level, levels: list[_Level], offset: int, name: str) -> None:
    level.step = name
    if name in level.names and level.twice is None:
        level.twice = Obstacle(_pointer(levels), offset)
    level.names.add(name)


def _pointer(levels: list[_Level]) -> str:
    pointer = ""
    for level in levels:
        pointer = place_of(pointer, str(level.step)) if level.step is not None else pointer
    return pointer


def _no_number(written: str, _: int) -> bool:
    if written[0] in '"[]{},:tfn':
        return False
    try:
        return len(written) > LONGEST_NUMBER or not math.isfinite(float(written))
    except ValueError:
        return False


def _half_a_character(written: str, _: int) -> bool:
    return written[0] == '"' and _broken(json.loads(written, strict=False))


def _broken(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


_TROUBLES: dict[str, Callable[[str, int], bool]] = {
    "json/not-a-number": _no_number,
    "json/lone-surrogate": _half_a_character,
    "json/too-deep": lambda _, depth: depth > DEEPEST,
}
"""How what a finding speaks of is recognised, in a piece of text at a depth."""


def in_values(value: Any) -> Finding | None:
    """What JSON cannot say as it stands among Python values, at its place; None when JSON can say it all."""
    if not isinstance(value, str | int | float | dict | list | tuple | None):
        return finding("input/no-document", "", type=type(value).__name__)
    above: set[int] = set()
    stack: list[tuple[str, Iterator[tuple[str, Any]], int]] = [("", iter([("", value)]), 0)]
    while stack:
        around, children, own = stack[-1]
        name, child = next(children, (None, None))
        if name is None:
            stack.pop()
            above.discard(own)
            continue
        pointer = place_of(around, name) if len(stack) > 1 else ""
        if found := _unsayable(child, pointer, above, len(stack)):
            return found
        if isinstance(child, dict | list | tuple):
            above.add(id(child))
            stack.append((pointer, _children(child), id(child)))
    return None


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    return iter(value.items()) if isinstance(value, dict) else ((str(index), item) for index, item in enumerate(value))


def _unsayable(value: Any, pointer: str, above: set[int], depth: int) -> Finding | None:
    match value:
        case None | bool():
            return None
        case dict() | list() | tuple():
            return _unsayable_whole(value, pointer, above, depth)
        case str():
            return finding("json/lone-surrogate", pointer) if _broken(value) else None
        case int():
            return finding("json/not-a-number", pointer) if value.bit_length() > LONGEST_NUMBER * 3 else None
        case float():
            return None if math.isfinite(value) else finding("json/not-a-number", pointer)
    return finding("input/not-json", pointer, type=type(value).__name__)


def _unsayable_whole(value: Any, pointer: str, above: set[int], depth: int) -> Finding | None:
    if id(value) in above:
        return finding("input/circular", pointer)
    if depth > DEEPEST:
        return finding("json/too-deep", "", limit=DEEPEST)
    for name in value if isinstance(value, dict) else ():
        if not isinstance(name, str):
            return finding("input/name-is-no-text", pointer, type=type(name).__name__)
        if _broken(name):
            return finding("json/lone-surrogate", pointer)
    return None

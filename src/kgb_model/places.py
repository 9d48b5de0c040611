"""Where things stand in a JSON text: the line and column of a pointer, found in one walk along the text.

Lines and columns count from one, as editors do; a column is a number of characters (Unicode code points). The text is walked
without recursion, in time that grows with its length and in memory that grows with what is looked for.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
"""A string, a sign, or a number or word: all that valid JSON text is made of, beside the space between them."""

_LINE_END = re.compile(r"\r\n|\n|\r")

BYTE_ORDER_MARK = "\ufeff"
"""What some programs put before a text; it takes no column."""


class Position(NamedTuple):
    """A line and a column in a text, both counted from one."""

    line: int
    column: int


class Place:
    """A part of a document that is looked for, and where its name and its value begin in the text."""

    __slots__ = ("name", "parts", "value")

    def __init__(self) -> None:
        self.parts: dict[str, Place] = {}
        self.name: int | None = None
        self.value: int | None = None


class _Frame:
    """An object or list that the walk is in: where in the search, and at which item or name."""

    __slots__ = ("at", "index", "naming", "place")

    def __init__(self, place: Place | None, index: int | None) -> None:
        self.place = place
        # None in an object, and there the name comes first.
        self.index = index
        self.naming = index is None
        self.at = self.part("0") if index is not None else None

    def part(self, name: str) -> Place | None:
        """The part of this object or list that is looked for under a name."""
        return self.place.parts.get(name) if self.place is not None else None


def parts_of(pointer: str) -> list[str]:
    """The steps of a JSON Pointer (RFC 6901): ``["goals", "0"]`` of ``/goals/0``; none for the whole document."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def tokens(text: str) -> Iterator[re.Match[str]]:
    """The strings, signs, numbers and words of a JSON text, one by one."""
    return _TOKEN.finditer(text)


def text_of(document: bytes | str) -> str:
    """The characters of a JSON text, without a byte order mark."""
    text = document if isinstance(document, str) else document.decode("utf-8", "replace")
    return text.removeprefix(BYTE_ORDER_MARK)


def located(text: str, pointers: Iterable[str], named: Iterable[str] = ()) -> dict[str, Position]:
    """The position of each pointer in a valid JSON text.

    Args:
        text: valid JSON, without a byte order mark.
        pointers: where to look. What is not there gets the position of the object or list that lacks it.
        named: those pointers among them for which the name of the property is wanted, and not its value.

    Returns:
        Positions by pointer, counted from one.
    """
    root, names, wanted = Place(), frozenset(named), list(pointers)
    for pointer in wanted:
        node = root
        for part in parts_of(pointer):
            node = node.parts.setdefault(part, Place())
    _walk(text, root)
    lines = Lines(text)
    return {pointer: lines.position(_offset(root, pointer, pointer in names)) for pointer in wanted}


def _offset(root: Place, pointer: str, named: bool) -> int:
    """Where a pointer leads to in a text that was walked, or else the nearest part around it that exists."""
    node, offset = root, root.value or 0
    for part in parts_of(pointer):
        node = node.parts[part]
        if node.value is None:
            return offset
        offset = node.value
    return node.name if named and node.name is not None else offset


def _walk(text: str, root: Place) -> None:
    """Notes where each part that is looked for stands in the text."""
    stack: list[_Frame] = []
    at: Place | None = root
    for token in tokens(text):
        sign, frame = text[token.start()], stack[-1] if stack else None
        if sign in "]}":
            stack.pop()
        elif sign == ",":
            if frame is not None:
                _next(frame)
        elif sign == ":":
            continue
        elif frame is not None and frame.naming:
            _name(frame, token)
        else:
            at = frame.at if frame is not None else root
            if at is not None:
                at.value = token.start()
            if sign in "[{":
                stack.append(_Frame(at, 0 if sign == "[" else None))


def _next(frame: _Frame) -> None:
    """Goes to the next item of a list, or to the next name of an object."""
    if frame.index is None:
        frame.naming = True
    else:
        frame.index += 1
        frame.at = frame.part(str(frame.index)) if frame.place is not None else None


def _name(frame: _Frame, token: re.Match[str]) -> None:
    """Takes the name of a property, which its value will follow."""
    frame.naming = False
    frame.at = None
    if frame.place is not None and frame.place.parts:
        written = token[0]
        frame.at = frame.part(json.loads(written) if "\\" in written else written[1:-1])
        if frame.at is not None:
            frame.at.name = token.start()


class Lines:
    """The lines of a text, of which each ends as on any system: LF, CRLF or CR."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The line and column of a character."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

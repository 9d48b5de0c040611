"""Draws periods on a time line of months, as text that is as wide as the terminal."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kgb_model.command.words import MONTHS

WIDEST = 8
"""How many columns a month takes at most."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What a line is drawn with. What a block means never hangs on its colour."""

    past: str = "█"
    planned: str = "░"
    open_end: str = "▶"
    point: str = "◆"
    today: str = "┊"


PLAIN_SIGNS = Signs("#", "-", ">", "*", "|")
"""For terminals that know no other signs than those of ASCII."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period on the line.

    Attributes:
        begin: its first day.
        end: its last day; ``None`` while nobody knows it.
        planned_end: until when it was planned to last, where that is after its end or after today.
        is_point: whether it is something that happened, or was asked for, on one day only.
        is_planned: whether it is yet to begin, also when its first day has come.
    """

    begin: date
    end: date | None = None
    planned_end: date | None = None
    is_point: bool = False
    is_planned: bool = False


class TimeLine:
    """A scale of months on which periods are drawn: some columns for each month, or some months for each column."""

    def __init__(self, spans: Sequence[Span], today: date, width: int, signs: Signs | None = None) -> None:
        self.signs = signs or Signs()
        self.today = today
        days = [day for span in spans for day in (span.begin, span.end, span.planned_end) if day] + [today]
        self.first = min(days).replace(day=1)
        months = self._months(max(days)) + 1
        self.each = max(1, min(WIDEST, width // months))
        self.together = -(-months // width)
        self.columns = min(width, -(-months * self.each // self.together))

    def _months(self, day: date) -> int:
        return (day.year - self.first.year) * 12 + day.month - self.first.month

    def column(self, day: date) -> int:
        """The column in which a day falls; days outside the scale fall at its ends."""
        into = (day.day - 1) / monthrange(day.year, day.month)[1]
        place = int((self._months(day) + into) * self.each / self.together)
        return max(0, min(self.columns - 1, place))

    def row(self, span: Span) -> str:
        """One period: what was and is, what is planned, and the day of today."""
        cells = [" "] * self.columns
        cells[self.column(self.today)] = self.signs.today
        first = self.column(span.begin)
        if span.is_point:
            cells[first] = self.signs.point
            return "".join(cells).rstrip()
        last = self.column(span.end or max(span.begin, self.today))
        if span.planned_end and span.end is None:
            planned = self.column(span.planned_end)
            cells[first : planned + 1] = [self.signs.planned] * (planned + 1 - first)
        if not span.is_planned and (span.begin <= self.today or span.end):
            cells[first : last + 1] = [self.signs.past] * (last + 1 - first)
        if span.end is None and (span.planned_end is None or span.planned_end < self.today) and not span.is_planned:
            cells[last] = self.signs.open_end
        return "".join(cells).rstrip()

    def scale(self, language: str) -> list[str]:
        """The years, the months where there is room for them, and a mark at today."""
        years, months = [" "] * self.columns, [" "] * self.columns
        in_view = self.columns * self.together // self.each
        for number in [0, *range(13 - self.first.month, in_view, 12)]:
            self._write(
                years, number * self.each // self.together, str(self.first.year + (number + self.first.month - 1) // 12)
            )
        for number in range(in_view if self.each >= 2 else 0):
            name = MONTHS[language][(self.first.month - 1 + number) % 12]
            self._write(months, number * self.each, name if self.each >= 4 else name[0].lower())
        mark = [" "] * self.columns
        mark[self.column(self.today)] = self.signs.today
        shown = [years, months, mark] if self.each >= 2 else [years, mark]
        return ["".join(line).rstrip() for line in shown]

    @staticmethod
    def _write(line: list[str], column: int, text: str) -> None:
        # A name that would run into the one before it, or off the line, is left out.
        free = line[max(0, column - 1) : column + len(text)]
        if column + len(text) <= len(line) and not "".join(free).strip():
            line[column : column + len(text)] = text

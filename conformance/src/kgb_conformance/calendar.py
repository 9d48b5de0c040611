"""The functions on dates that the standard adds to CEL. Dates are text: year-month-day."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_MONTHS_IN_A_YEAR = 12


class NoSuchDate(ValueError):
    """A text is not a full date, or a count leads outside the calendar."""


def _day(text: str) -> date:
    if not _FULL_DATE.match(text):
        raise NoSuchDate("not a full date")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NoSuchDate(str(error)) from error


def partial_date(text: str) -> bool:
    """The text lies in the calendar: a full date exists; a year, or a year and a month, is for the pattern to judge."""
    try:
        return not _FULL_DATE.match(text) or bool(_day(text))
    except NoSuchDate:
        return False


def add_months(text: str, months: int) -> str:
    """The same day, a number of months later, or the last day of that month when it has no such day."""
    start = _day(text)
    years, month = divmod(start.month - 1 + months, _MONTHS_IN_A_YEAR)
    try:
        first = date(start.year + years, month + 1, 1)
    except ValueError as error:
        raise NoSuchDate(str(error)) from error
    return first.replace(day=min(start.day, monthrange(first.year, first.month)[1])).isoformat()


def add_days(text: str, days: int) -> str:
    """A number of days later."""
    try:
        return (_day(text) + timedelta(days=days)).isoformat()
    except OverflowError as error:
        raise NoSuchDate(str(error)) from error


def age_at(birth_date: str, on: str) -> int:
    """The age in whole years on a date; whoever was born on 29 February has the birthday on 1 March in other years."""
    born, day = _day(birth_date), _day(on)
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def date_of(moment: str) -> str:
    """The calendar date in the Netherlands of a moment."""
    return instant(moment).astimezone(AMSTERDAM).date().isoformat()


def instant(moment: str) -> datetime:
    """A moment with its offset as a point in time.

    Raises:
        NoSuchDate: the text is not a moment, or it has no offset.
    """
    try:
        read = datetime.fromisoformat(moment)
    except ValueError as error:
        raise NoSuchDate("not a moment") from error
    if read.tzinfo is None:
        raise NoSuchDate("a moment without an offset")
    return read


def in_utc(moment: str) -> str:
    """The same moment written with Z, without a fraction when it is zero."""
    text = instant(moment).astimezone(ZoneInfo("UTC")).replace(tzinfo=None).isoformat()
    whole, dot, fraction = text.partition(".")
    return whole + (dot + fraction.rstrip("0") if fraction else "") + "Z"


def today() -> str:
    """Today in the Netherlands."""
    return datetime.now(AMSTERDAM).date().isoformat()

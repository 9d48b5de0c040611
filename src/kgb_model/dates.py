"""The functions on dates that the standard adds to CEL (spec/functions.yaml). Dates are text: year-month-day."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

_FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _date(text: str) -> date:
    # fromisoformat alone also takes 20260101 and 2026-W01-1.
    if not _FULL_DATE.fullmatch(text):
        raise ValueError("not a full date")
    return date.fromisoformat(text)


def add_months(text: str, months: int) -> str:
    """The same day some months later, clipped to the end of the month.

    Raises:
        ValueError: the text is no full date, or the result lies outside the calendar.
    """
    start = _date(text)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


def add_days(text: str, days: int) -> str:
    """Some days later.

    Raises:
        ValueError: the text is no full date.
        OverflowError: the result lies outside the calendar.
    """
    return (_date(text) + timedelta(days=days)).isoformat()


def age_at(birth: str, on: str) -> int:
    """The age in whole years on a date; negative before birth.

    Raises:
        ValueError: one of the texts is no full date.
    """
    born, then = _date(birth), _date(on)
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


def date_of(moment: str) -> str:
    """The calendar date in the Netherlands of a moment.

    Raises:
        ValueError: the text is no moment, or has no offset.
    """
    parsed = datetime.fromisoformat(moment)
    if parsed.tzinfo is None or "T" not in moment:
        raise ValueError("not a moment with its offset")
    return parsed.astimezone(AMSTERDAM).date().isoformat()

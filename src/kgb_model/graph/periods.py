"""Whether something held on a day, when the days on which it began and ended are known in part only."""

import re
from calendar import monthrange
from datetime import date, datetime
from enum import StrEnum

from pydantic import MISSING

from kgb_model.errors import NotADate

_FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Certainty(StrEnum):
    """How sure the dossier is that something held on a day."""

    CERTAIN = "CERTAIN"
    """The dossier leaves no room for doubt."""
    POSSIBLE = "POSSIBLE"
    """It may have held: a date is known in part or not at all, or the day lies after the date of the dossier."""

    @property
    def label(self) -> dict[str, str]:
        """The word for it as ``{"nl": …, "en": …}``."""
        return {"nl": "zeker", "en": "certain"} if self is Certainty.CERTAIN else {"nl": "mogelijk", "en": "possible"}


def day(on: date | str | None, otherwise: date) -> date:
    """The day that is meant: a date, a full ISO date as text, or the other day when nothing is said.

    Raises:
        NotADate: it is a moment, a date that is known in part, or no date at all.
    """
    if on is None:
        return otherwise
    if isinstance(on, date) and not isinstance(on, datetime):
        return on
    if isinstance(on, str) and _FULL_DATE.fullmatch(on):
        try:
            return date.fromisoformat(on)
        except ValueError as error:
            raise NotADate from error
    raise NotADate


def earliest(known: str | date) -> date:
    """The first day that a partial date can mean: ``2026-05`` is at the earliest 1 May 2026."""
    year, month, day_ = _parts(known)
    return date(year, month or 1, day_ or 1)


def latest(known: str | date) -> date:
    """The last day that a partial date can mean: ``2026-05`` is at the latest 31 May 2026."""
    year, month, day_ = _parts(known)
    month = month or 12
    return date(year, month, day_ or monthrange(year, month)[1])


def _parts(known: str | date) -> tuple[int, int | None, int | None]:
    if isinstance(known, date):
        return known.year, known.month, known.day
    year, month, day_ = (*map(int, known.split("-")), None, None)[:3]
    return year or 1, month, day_


def certainty(
    begin: str | date | MISSING,
    end: str | date | MISSING,
    on: date,
    as_of: date,
) -> Certainty | None:
    """How sure it is that a period held on a day; ``None`` when it did not.

    Args:
        begin: the first day, in full or in part. Absent: it is unknown when it began, but no later than the dossier.
        end: the last day, in full or in part. Absent: it had not ended when the dossier was made up.
        on: the day that is asked about.
        as_of: the date on which the dossier gives the state of affairs. Of later days nothing is certain.
    """
    first_end, last_end = (as_of, date.max) if end is MISSING else (earliest(end), latest(end))
    first_begin, last_begin = (
        (date.min, min(as_of, first_end)) if begin is MISSING else (earliest(begin), latest(begin))
    )
    if not first_begin <= on <= last_end:
        return None
    known = last_begin <= on <= first_end and on <= as_of
    return Certainty.CERTAIN if known else Certainty.POSSIBLE


def weakest(*found: Certainty | None) -> Certainty | None:
    """How sure it is that several things held together; ``None`` when one of them did not."""
    if None in found:
        return None
    return Certainty.POSSIBLE if Certainty.POSSIBLE in found else Certainty.CERTAIN


def alive(death: str | date | MISSING, on: date) -> Certainty | None:
    """How sure it is that somebody had not died before a day; the day of death itself still counts."""
    if death is MISSING or on <= earliest(death):
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if on <= latest(death) else None


def younger_than(age: int, birth: str | date, on: date) -> Certainty | None:
    """How sure it is that somebody had not reached an age in years on a day."""
    if on < _birthday(earliest(birth), age):
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if on < _birthday(latest(birth), age) else None


def _birthday(born: date, age: int) -> date:
    # Whoever was born on 29 February has the birthday on 1 March in other years (spec/functions.yaml, ageAt).
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)

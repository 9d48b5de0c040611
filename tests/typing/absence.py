"""What is absent is MISSING, and a checker knows what is left once that is ruled out."""

from datetime import date
from typing import assert_type
from uuid import UUID

import kgb_model as kgb


def executor(measure: kgb.Measure) -> UUID | None:
    """Who carries a measure out, in the way of programs that know None."""
    if measure.executor_id is kgb.MISSING:
        return None
    assert_type(measure.executor_id, UUID)
    return measure.executor_id


def unchecked(measure: kgb.Measure) -> UUID:
    """What goes wrong without a look at absence."""
    return measure.executor_id  # error


def days(measure: kgb.Measure) -> int:
    """How many days a measure takes."""
    if measure.start_date is not kgb.MISSING and measure.planned_end_date is not kgb.MISSING:
        assert_type(measure.start_date, date)
        return (measure.planned_end_date - measure.start_date).days
    return (measure.planned_end_date - measure.start_date).days  # error


def addresses(person: kgb.Person) -> list[str]:
    """The streets where a person lives, also when there are none."""
    known = person.addresses if person.addresses is not kgb.MISSING else ()
    return [address.street for address in known if address.street is not kgb.MISSING]


def interpreter(person: kgb.Person) -> bool:
    """Whether an interpreter is needed, when that is known."""
    return person.needs_interpreter if person.needs_interpreter is not kgb.MISSING else False

"""Which measures hold on a day, and where members stay away from home."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import MISSING

from kgb_model.graph.periods import Certainty, certainty, day, earliest

if TYPE_CHECKING:
    from kgb_model import Dossier, Measure, Organisation, Person, Placement

NEVER_HELD = ("AANGEVRAAGD", "AFGEWEZEN", "INGETROKKEN")
"""The states of a measure that was never granted."""

OVER = ("BEEINDIGD", "VERVALLEN")
"""The states of a measure that held and stopped."""

STOPS_OF_ITSELF = ("DWANG_CIVIEL", "DWANG_BESTUUR")
"""The frameworks in which a measure stops with its term (the rule measure/ends-no-later-than-planned)."""


@dataclass(frozen=True, slots=True)
class RunningMeasure:
    """A measure that holds on a day.

    Attributes:
        measure: the record. Its status is that of the date of the dossier: granted, active or suspended.
        person: the child or adult to whom it applies.
        executor: the organisation that carried it out that day; ``None`` when the dossier names none for that day.
        certainty: whether it held that day for sure.
    """

    measure: "Measure"
    person: "Person"
    executor: "Organisation | None"
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay of a member away from home on a day, or back at it after a placement.

    Attributes:
        placement: the record: the kind of place, with whom, why.
        person: who stays there.
        certainty: whether it held that day for sure.
    """

    placement: "Placement"
    person: "Person"
    certainty: Certainty


def running_measures(dossier: "Dossier", on: date | str | None = None) -> tuple[RunningMeasure, ...]:
    """The measures that hold on a day: granted, begun by their date and not over, carried out or suspended.

    The standard counts what was granted and what is suspended as running as well; what was only asked for, refused or
    taken back never ran. An imposed civil or administrative measure is over after its last day, whatever its status says.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: a measure names somebody whom the dossier does not have.
    """
    then = day(on, dossier.as_of_date)
    return tuple(
        RunningMeasure(
            each,
            dossier.person(each.subject_id),
            None if (executor := executor_id(each, then)) is MISSING else dossier.organisation(executor),
            sure,
        )
        for each in dossier.measures
        if (sure := runs(each, then, dossier.as_of_date))
    )


def executor_id(measure: "Measure", on: date) -> UUID | MISSING:
    """Which organisation carried out a measure on a day: the present one since its day, before that a former one."""
    former = () if measure.former_executors is MISSING else measure.former_executors
    since = measure.executor_from_date
    # When it does not say since when the present one does, that is after all who did before.
    if all(each.to_date < on for each in former) if since is MISSING else since <= on:
        return measure.executor_id
    return next((each.organisation_id for each in former if each.from_date <= on <= each.to_date), MISSING)


def runs(measure: "Measure", on: date, as_of: date) -> Certainty | None:
    """How sure it is that a measure held on a day."""
    if measure.status in NEVER_HELD or (measure.status == "VERLEEND" and measure.start_date is MISSING):
        return None
    planned = measure.planned_end_date
    if measure.end_date is MISSING and measure.status in OVER:
        # It is over, but not since when: at the latest since the dossier, or since the end of its term.
        last = as_of if planned is MISSING else min(planned, as_of)
        return Certainty.POSSIBLE if certainty(measure.start_date, last, on, as_of) else None
    if measure.end_date is not MISSING or planned is MISSING:
        return certainty(measure.start_date, measure.end_date, on, as_of)
    if on <= planned or measure.framework in STOPS_OF_ITSELF:
        return certainty(measure.start_date, planned, on, as_of)
    # Help that was agreed may go on after the day that was planned, as long as nobody says that it ended.
    began = measure.start_date is MISSING or earliest(measure.start_date) <= on
    return Certainty.POSSIBLE if began else None


def stays(dossier: "Dossier", on: date | str | None = None) -> tuple[Stay, ...]:
    """Where members stay on a day according to their placements, in the order of the dossier.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: a placement names somebody whom the dossier does not have.
    """
    then = day(on, dossier.as_of_date)
    return tuple(
        Stay(each, dossier.person(each.person_id), sure)
        for each in dossier.placements
        if (sure := certainty(each.from_date, each.to_date, then, dossier.as_of_date))
    )

"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    Items,
)

from .codelists.safety_level import SafetyLevel
from .codelists.trend_direction import TrendDirection
from .types import Date, Id


class TrendPoint(Model, frozen=True):
    """
    One judgement of a person's safety on a date, and where it comes from.

    Dutch: Punt in het verloop. Een oordeel over iemands veiligheid op een datum, en waar het uit komt.

    Source: TS [S]
    """

    date: Date
    """
    The day on which this was judged.

    Dutch: Datum. De dag waarop dit is geoordeeld.

    Source: KGB [D]
    """
    safety_level: SafetyLevel
    """
    How safe it was judged to be.

    Dutch: Veiligheid. Hoe veilig het werd gevonden.

    Source: MC [S17]
    """
    based_on_id: Id
    """
    The assessment or evaluation from which it was taken.

    Dutch: Ontleend aan. De beoordeling of evaluatie waaraan het is ontleend.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            date: Date = ...,
            safety_level: SafetyLevel = ...,
            based_on_id: Id = ...,
        ) -> Self: ...


class PersonTrend(Model, frozen=True):
    """
    How safe it was for one person over time, and which way it goes.

    Dutch: Verloop voor een persoon. Hoe veilig het door de tijd heen was voor een persoon, en welke kant het opgaat.

    Source: TS [S]
    """

    person_id: Id
    """
    The person concerned.

    Dutch: Persoon. De persoon om wie het gaat.

    Source: KGB [D]
    """
    direction: TrendDirection
    """
    Whether the last judgement is better or worse than the first; one that could not be given does not count.

    Dutch: Richting. Of het laatste oordeel beter of slechter is dan het eerste; een oordeel dat niet te geven was telt niet mee.

    Source: KGB [D]
    """
    points: Annotated[Items[TrendPoint], Field(max_length=400, min_length=1)]
    """
    Each judgement of the safety of this person, oldest first.

    Dutch: Oordelen. Elk oordeel over de veiligheid van deze persoon, het oudste eerst.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            direction: TrendDirection = ...,
            points: Annotated[Items[TrendPoint], Field(max_length=400, min_length=1)] = ...,
        ) -> Self: ...


class SafetyTrend(Model, frozen=True):
    """
    Whether it became visibly safer, for each person apart. It is derived from assessments and evaluations: nobody types it in, and it is never averaged over persons.

    Dutch: Verloop van de veiligheid. Of het zichtbaar veiliger is geworden, voor ieder apart. Het is afgeleid uit beoordelingen en evaluaties: niemand vult het in, en het wordt nooit gemiddeld over personen.

    Source: TS [S]
    """

    family_id: Id
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    as_of_date: Date
    """
    The date up to which was looked.

    Dutch: Stand van. De datum tot en met welke is gekeken.

    Source: KGB [D]
    """
    persons: Annotated[Items[PersonTrend], Field(max_length=200)] | MISSING = MISSING
    """
    The course for each person apart, in the order in which they were first judged.

    Dutch: Personen. Het verloop voor ieder apart, in de volgorde waarin zij voor het eerst zijn beoordeeld.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            family_id: Id = ...,
            as_of_date: Date = ...,
            persons: Annotated[Items[PersonTrend], Field(max_length=200)] | MISSING = ...,
        ) -> Self: ...

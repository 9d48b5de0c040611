"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field

from .codelists.safety_level import SafetyLevel
from .codelists.trend_direction import TrendDirection
from .types import Date, Id


class TrendPoint(Model):
    """
    One judgement of a person's safety on a date, and where it comes from.

    Dutch: Punt in het verloop. Een oordeel over iemands veiligheid op een datum, en waar het uit komt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    date: Annotated[Date, Field(title="Date")]
    """
    The day on which this was judged.

    Dutch: Datum. De dag waarop dit is geoordeeld.

    Source: KGB [D]
    """
    safety_level: Annotated[SafetyLevel, Field(alias="safetyLevel", title="Safety")]
    """
    How safe it was judged to be.

    Dutch: Veiligheid. Hoe veilig het werd gevonden.

    Source: MC [S17]
    """
    based_on_id: Annotated[Id, Field(alias="basedOnId", title="Taken from")]
    """
    The assessment or evaluation from which it was taken.

    Dutch: Ontleend aan. De beoordeling of evaluatie waaraan het is ontleend.

    Source: KGB [D]
    """


class PersonTrend(Model):
    """
    How safe it was for one person over time, and which way it goes.

    Dutch: Verloop voor een persoon. Hoe veilig het door de tijd heen was voor een persoon, en welke kant het opgaat.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    person_id: Annotated[Id, Field(alias="personId", title="Person")]
    """
    The person concerned.

    Dutch: Persoon. De persoon om wie het gaat.

    Source: KGB [D]
    """
    direction: Annotated[TrendDirection, Field(title="Direction")]
    """
    Whether the last judgement is better or worse than the first; one that could not be given does not count.

    Dutch: Richting. Of het laatste oordeel beter of slechter is dan het eerste; een oordeel dat niet te geven was telt niet mee.

    Source: KGB [D]
    """
    points: Annotated[list[TrendPoint], Field(max_length=400, min_length=1)]
    """
    Each judgement of the safety of this person, oldest first.

    Dutch: Oordelen. Elk oordeel over de veiligheid van deze persoon, het oudste eerst.

    Source: KGB [D]
    """


class SafetyTrend(Model):
    """
    Whether it became visibly safer, for each person apart. It is derived from assessments and evaluations: nobody types it in, and it is never averaged over persons.

    Dutch: Verloop van de veiligheid. Of het zichtbaar veiliger is geworden, voor ieder apart. Het is afgeleid uit beoordelingen en evaluaties: niemand vult het in, en het wordt nooit gemiddeld over personen.

    Source: TS [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    family_id: Annotated[Id, Field(alias="familyId", title="Family")]
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    as_of_date: Annotated[Date, Field(alias="asOfDate", title="As of")]
    """
    The date up to which was looked.

    Dutch: Stand van. De datum tot en met welke is gekeken.

    Source: KGB [D]
    """
    persons: Annotated[list[PersonTrend] | MISSING, Field(max_length=200)] = MISSING
    """
    The course for each person apart, in the order in which they were first judged.

    Dutch: Personen. Het verloop voor ieder apart, in de volgorde waarin zij voor het eerst zijn beoordeeld.

    Source: TS [S]
    """

"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import ConfigDict, Field

from .concern import Concern
from .decision import Decision
from .family import Family
from .handover import Handover
from .involvement import Involvement
from .measure import Measure
from .organisation import Organisation
from .person import Person
from .plan import Plan
from .report import Report
from .safety_assessment import SafetyAssessment
from .types import Date, Line


class Dossier(Model):
    """
    One document that carries a whole family from one organisation to another: everyone in it, who is involved, the concerns, decisions, measures and plans.

    Dutch: Dossier. Een document dat een heel gezin van de ene naar de andere organisatie draagt: iedereen erin, wie betrokken is, de zorgen, beslissingen, maatregelen en plannen.

    Source: KGB [D], TS [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    standard_version: Annotated[
        Line, Field(alias="standardVersion", title="Version of the standard")
    ]
    """
    The version of this standard in which the dossier is written.

    Dutch: Versie van de standaard. De versie van deze standaard waarin het dossier is geschreven.

    Source: KGB [D]
    """
    as_of_date: Annotated[Date, Field(alias="asOfDate", title="As of")]
    """
    The date on which the dossier gives the state of affairs.

    Dutch: Peildatum. De datum waarop het dossier de stand van zaken geeft.

    Source: KGB [D]
    """
    family: Annotated[Family, Field(title="Family")]
    """
    The family that the dossier is about.

    Dutch: Gezin. Het gezin waar het dossier over gaat.

    Source: KGB [D]
    """
    persons: Annotated[list[Person], Field(max_length=200, min_length=1)]
    """
    Every person whom the dossier names.

    Dutch: Personen. Elke persoon die het dossier noemt.

    Source: KGB [D]
    """
    organisations: Annotated[list[Organisation], Field(max_length=100, min_length=1)]
    """
    Every organisation that the dossier names.

    Dutch: Organisaties. Elke organisatie die het dossier noemt.

    Source: KGB [D]
    """
    involvements: Annotated[list[Involvement], Field(max_length=200)]
    """
    Who is or was involved with the family.

    Dutch: Betrokkenheid. Wie bij het gezin betrokken is of was.

    Source: KGB [D]
    """
    reports: Annotated[list[Report], Field(max_length=200)]
    """
    The reports about the family.

    Dutch: Meldingen. De meldingen over het gezin.

    Source: KGB [D]
    """
    concerns: Annotated[list[Concern], Field(max_length=1000)]
    """
    The worries about the family.

    Dutch: Zorgen. De zorgen over het gezin.

    Source: KGB [D]
    """
    safety_assessments: Annotated[
        list[SafetyAssessment], Field(alias="safetyAssessments", max_length=500)
    ]
    """
    The dated weighings of safety.

    Dutch: Veiligheidsbeoordelingen. De gedateerde wegingen van de veiligheid.

    Source: KGB [D]
    """
    decisions: Annotated[list[Decision], Field(max_length=200)]
    """
    The decisions about the family.

    Dutch: Beslissingen. De beslissingen over het gezin.

    Source: KGB [D]
    """
    measures: Annotated[list[Measure], Field(max_length=500)]
    """
    The help and measures for the family.

    Dutch: Maatregelen. De hulp en maatregelen voor het gezin.

    Source: KGB [D]
    """
    plans: Annotated[list[Plan], Field(max_length=200)]
    """
    The plans of and for the family.

    Dutch: Plannen. De plannen van en voor het gezin.

    Source: KGB [D]
    """
    handovers: Annotated[list[Handover], Field(max_length=200)]
    """
    The handovers between organisations.

    Dutch: Overdrachten. De overdrachten tussen organisaties.

    Source: KGB [D]
    """

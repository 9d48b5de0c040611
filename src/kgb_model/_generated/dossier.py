"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import ConfigDict, Field

from .access_event import AccessEvent
from .concern import Concern
from .consent import Consent
from .decision import Decision
from .evaluation import Evaluation
from .family import Family
from .handover import Handover
from .involvement import Involvement
from .measure import Measure
from .notification import Notification
from .organisation import Organisation
from .person import Person
from .placement import Placement
from .plan import Plan
from .report import Report
from .rights_request import RightsRequest
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
    placements: Annotated[list[Placement], Field(max_length=200)]
    """
    Where members stay or stayed away from home.

    Dutch: Plaatsingen. Waar leden buiten het eigen thuis verblijven of verbleven.

    Source: KGB [D]
    """
    plans: Annotated[list[Plan], Field(max_length=200)]
    """
    The ways forward that were agreed with or for the family.

    Dutch: Plannen. De wegen vooruit die met of voor het gezin zijn afgesproken.

    Source: KGB [D]
    """
    evaluations: Annotated[list[Evaluation], Field(max_length=200)]
    """
    The moments at which was looked back.

    Dutch: Evaluaties. De momenten waarop is teruggekeken.

    Source: KGB [D]
    """
    handovers: Annotated[list[Handover], Field(max_length=200)]
    """
    The handovers between organisations.

    Dutch: Overdrachten. De overdrachten tussen organisaties.

    Source: KGB [D]
    """
    notifications: Annotated[list[Notification], Field(max_length=500)]
    """
    How people were told what they must know.

    Dutch: Informeringen. Hoe mensen is verteld wat zij moeten weten.

    Source: KGB [D]
    """
    consents: Annotated[list[Consent], Field(max_length=200)]
    """
    The consents that were given.

    Dutch: Toestemmingen. De toestemmingen die zijn gegeven.

    Source: KGB [D]
    """
    access_events: Annotated[
        list[AccessEvent], Field(alias="accessEvents", max_length=10000)
    ]
    """
    Who saw or changed the records.

    Dutch: Inzage. Wie de gegevens zag of wijzigde.

    Source: KGB [D]
    """
    rights_requests: Annotated[
        list[RightsRequest], Field(alias="rightsRequests", max_length=200)
    ]
    """
    What people asked about their own records.

    Dutch: Verzoeken. Wat mensen vroegen over hun eigen gegevens.

    Source: KGB [D]
    """

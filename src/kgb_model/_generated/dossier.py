"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field

from kgb_model.forms import (
    Items,
)
from kgb_model.graph import Graph

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


class Dossier(Graph, frozen=True):
    """
    One document that carries a whole family from one organisation to another: everyone in it, who is involved, the concerns, decisions, measures and plans.

    Dutch: Dossier. Een document dat een heel gezin van de ene naar de andere organisatie draagt: iedereen erin, wie betrokken is, de zorgen, beslissingen, maatregelen en plannen.

    Source: KGB [D], TS [S]
    """

    standard_version: Line
    """
    The version of this standard in which the dossier is written.

    Dutch: Versie van de standaard. De versie van deze standaard waarin het dossier is geschreven.

    Source: KGB [D]
    """
    as_of_date: Date
    """
    The date on which the dossier gives the state of affairs.

    Dutch: Peildatum. De datum waarop het dossier de stand van zaken geeft.

    Source: KGB [D]
    """
    family: Family
    """
    The family that the dossier is about.

    Dutch: Gezin. Het gezin waar het dossier over gaat.

    Source: KGB [D]
    """
    persons: Annotated[Items[Person], Field(max_length=200, min_length=1)]
    """
    Every person whom the dossier names.

    Dutch: Personen. Elke persoon die het dossier noemt.

    Source: KGB [D]
    """
    organisations: Annotated[Items[Organisation], Field(max_length=100, min_length=1)]
    """
    Every organisation that the dossier names.

    Dutch: Organisaties. Elke organisatie die het dossier noemt.

    Source: KGB [D]
    """
    involvements: Annotated[Items[Involvement], Field(max_length=200)]
    """
    Who is or was involved with the family.

    Dutch: Betrokkenheid. Wie bij het gezin betrokken is of was.

    Source: KGB [D]
    """
    reports: Annotated[Items[Report], Field(max_length=200)]
    """
    The reports about the family.

    Dutch: Meldingen. De meldingen over het gezin.

    Source: KGB [D]
    """
    concerns: Annotated[Items[Concern], Field(max_length=1000)]
    """
    The worries about the family.

    Dutch: Zorgen. De zorgen over het gezin.

    Source: KGB [D]
    """
    safety_assessments: Annotated[Items[SafetyAssessment], Field(max_length=500)]
    """
    The dated weighings of safety.

    Dutch: Veiligheidsbeoordelingen. De gedateerde wegingen van de veiligheid.

    Source: KGB [D]
    """
    decisions: Annotated[Items[Decision], Field(max_length=200)]
    """
    The decisions about the family.

    Dutch: Beslissingen. De beslissingen over het gezin.

    Source: KGB [D]
    """
    measures: Annotated[Items[Measure], Field(max_length=500)]
    """
    The help and measures for the family.

    Dutch: Maatregelen. De hulp en maatregelen voor het gezin.

    Source: KGB [D]
    """
    placements: Annotated[Items[Placement], Field(max_length=200)]
    """
    Where members stay or stayed away from home.

    Dutch: Plaatsingen. Waar leden buiten het eigen thuis verblijven of verbleven.

    Source: KGB [D]
    """
    plans: Annotated[Items[Plan], Field(max_length=200)]
    """
    The ways forward that were agreed with or for the family.

    Dutch: Plannen. De wegen vooruit die met of voor het gezin zijn afgesproken.

    Source: KGB [D]
    """
    evaluations: Annotated[Items[Evaluation], Field(max_length=200)]
    """
    The moments at which was looked back.

    Dutch: Evaluaties. De momenten waarop is teruggekeken.

    Source: KGB [D]
    """
    handovers: Annotated[Items[Handover], Field(max_length=200)]
    """
    The handovers between organisations.

    Dutch: Overdrachten. De overdrachten tussen organisaties.

    Source: KGB [D]
    """
    notifications: Annotated[Items[Notification], Field(max_length=500)]
    """
    How people were told what they must know.

    Dutch: Informeringen. Hoe mensen is verteld wat zij moeten weten.

    Source: KGB [D]
    """
    consents: Annotated[Items[Consent], Field(max_length=200)]
    """
    The consents that were given.

    Dutch: Toestemmingen. De toestemmingen die zijn gegeven.

    Source: KGB [D]
    """
    access_events: Annotated[Items[AccessEvent], Field(max_length=10000)]
    """
    Who saw or changed the records.

    Dutch: Inzage. Wie de gegevens zag of wijzigde.

    Source: KGB [D]
    """
    rights_requests: Annotated[Items[RightsRequest], Field(max_length=200)]
    """
    What people asked about their own records.

    Dutch: Verzoeken. Wat mensen vroegen over hun eigen gegevens.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            standard_version: Line = ...,
            as_of_date: Date = ...,
            family: Family = ...,
            persons: Annotated[Items[Person], Field(max_length=200, min_length=1)] = ...,
            organisations: Annotated[Items[Organisation], Field(max_length=100, min_length=1)] = ...,
            involvements: Annotated[Items[Involvement], Field(max_length=200)] = ...,
            reports: Annotated[Items[Report], Field(max_length=200)] = ...,
            concerns: Annotated[Items[Concern], Field(max_length=1000)] = ...,
            safety_assessments: Annotated[Items[SafetyAssessment], Field(max_length=500)] = ...,
            decisions: Annotated[Items[Decision], Field(max_length=200)] = ...,
            measures: Annotated[Items[Measure], Field(max_length=500)] = ...,
            placements: Annotated[Items[Placement], Field(max_length=200)] = ...,
            plans: Annotated[Items[Plan], Field(max_length=200)] = ...,
            evaluations: Annotated[Items[Evaluation], Field(max_length=200)] = ...,
            handovers: Annotated[Items[Handover], Field(max_length=200)] = ...,
            notifications: Annotated[Items[Notification], Field(max_length=500)] = ...,
            consents: Annotated[Items[Consent], Field(max_length=200)] = ...,
            access_events: Annotated[Items[AccessEvent], Field(max_length=10000)] = ...,
            rights_requests: Annotated[Items[RightsRequest], Field(max_length=200)] = ...,
        ) -> Self: ...

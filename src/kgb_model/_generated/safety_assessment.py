"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    DISTINCT,
    OPEN,
    Items,
)

from .codelists.assessment_instrument import AssessmentInstrument
from .codelists.assessment_kind import AssessmentKind
from .codelists.assessment_outcome import AssessmentOutcome
from .codelists.confidentiality import Confidentiality
from .codelists.handover_target import HandoverTarget
from .codelists.harm_type import HarmType
from .codelists.information_category import InformationCategory
from .codelists.retention_class import RetentionClass
from .codelists.safety_phase import SafetyPhase
from .types import (
    Date,
    Extension,
    ForeignCode,
    Id,
    Line,
    Moment,
    PartialDate,
    SafetyJudgement,
    Text,
    Version,
)


class Score(Model, frozen=True):
    """
    One score of an instrument: what was scored, the value and its unit. Scores of different persons are never added up or averaged.

    Dutch: Score. Een score van een instrument: wat is gescoord, de waarde en de eenheid. Scores van verschillende personen worden nooit opgeteld of gemiddeld.

    Source: KGB [D]
    """

    name: Line
    """
    What was scored.

    Dutch: Naam. Wat er is gescoord.

    Source: KGB [D]
    """
    value: Line
    """
    The value as the instrument gives it.

    Dutch: Waarde. De waarde zoals het instrument die geeft.

    Source: KGB [D]
    """
    unit: Line | MISSING = MISSING
    """
    The scale or unit of the value.

    Dutch: Eenheid. De schaal of eenheid van de waarde.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            name: Line = ...,
            value: Line = ...,
            unit: Line | MISSING = ...,
        ) -> Self: ...


class InstrumentUse(Model, frozen=True):
    """
    One use of an assessment instrument: never a colour or a figure without who, when and which version.

    Dutch: Gebruik van instrument. Een keer gebruik van een beoordelingsinstrument: nooit een kleur of cijfer zonder wie, wanneer en welke versie.

    Source: WMO 4.1.1 [S], UBW 4.1.7 [S17]
    """

    instrument: Annotated[AssessmentInstrument | ForeignCode, OPEN]
    """
    What the professional used to support the judgement.

    Dutch: Instrument. Waarmee de professional het oordeel ondersteunde.

    Source: VT_PROTOCOL [S]
    """
    instrument_version: Line
    """
    Which edition of it was used.

    Dutch: Versie. Welke uitgave ervan is gebruikt.

    Source: KGB [D]
    """
    used_date: Date
    """
    The date on which it was filled in.

    Dutch: Gebruikt op. De datum waarop het is ingevuld.

    Source: KGB [D]
    """
    used_by: Line
    """
    The function of the professional who filled it in.

    Dutch: Gebruikt door. De functie van de professional die het invulde.

    Source: KGB [D]
    """
    conclusion: Text
    """
    What it showed, in words.

    Dutch: Conclusie. Wat het liet zien, in woorden.

    Source: KGB [D]
    """
    scores: Annotated[Items[Score], Field(max_length=60)] | MISSING = MISSING
    """
    The scores that the instrument gave.

    Dutch: Scores. De scores die het instrument gaf.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            instrument: Annotated[AssessmentInstrument | ForeignCode, OPEN] = ...,
            instrument_version: Line = ...,
            used_date: Date = ...,
            used_by: Line = ...,
            conclusion: Text = ...,
            scores: Annotated[Items[Score], Field(max_length=60)] | MISSING = ...,
        ) -> Self: ...


class SafetyAssessment(Model, frozen=True):
    """
    A dated weighing of safety by an organisation, for each person apart, with the instruments used and the outcome.

    Dutch: Veiligheidsbeoordeling. Een gedateerde weging van de veiligheid door een organisatie, voor elke persoon apart, met de gebruikte instrumenten en de uitkomst.

    Source: WMO 4.1.1 [S], UBW 4.1.7 [S17]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    version: Version
    """
    The number of this version, starting at 1. A correction or change is a new version; earlier versions are kept.

    Dutch: Versie. Het nummer van deze versie, beginnend bij 1. Een correctie of wijziging is een nieuwe versie; eerdere versies blijven bewaard.

    Source: KGB [D]
    """
    recorded_at: Moment
    """
    The moment at which this version was recorded by the organisation that recorded it.

    Dutch: Vastgelegd op. Het moment waarop deze versie is vastgelegd door de organisatie die haar vastlegde.

    Source: JW 7.3.8 [S26]
    """
    recorded_by_id: Id
    """
    The organisation that recorded this version and answers for it.

    Dutch: Vastgelegd door. De organisatie die deze versie heeft vastgelegd en ervoor instaat.

    Source: JW 7.3.8 [S26]
    """
    custodian_id: Id
    """
    The organisation that keeps this record and answers for it.

    Dutch: Beheerder. De organisatie die dit gegeven bewaart en ervoor verantwoordelijk is.

    Source: AVG 4(7) [G]
    """
    valid_from_date: PartialDate | MISSING = MISSING
    """
    From when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig vanaf. Vanaf wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    valid_to_date: PartialDate | MISSING = MISSING
    """
    Up to and including when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig tot en met. Tot en met wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    confidentiality: Confidentiality
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    information_categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT]
    """
    What kinds of information this record holds; sharing is allowed or not for each of them.

    Dutch: Soorten informatie. Welke soorten informatie dit gegeven bevat; per soort mag er worden gedeeld of niet.

    Source: AVG 5 [G], KGB [D]
    """
    retention_class: Annotated[RetentionClass | ForeignCode, OPEN]
    """
    By which term this record is kept and then destroyed.

    Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

    Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
    """
    family_id: Id
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    kind: AssessmentKind
    """
    What sort of weighing it is: triage, investigation, monitoring and so on.

    Dutch: Soort. Wat voor weging het is: triage, onderzoek, monitoring en zo verder.

    Source: VT_PROTOCOL [S]
    """
    report_id: Id | MISSING = MISSING
    """
    The report that this triage answers. Each report has a triage of its own.

    Dutch: Melding. De melding waarop deze triage antwoordt. Elke melding heeft een eigen triage.

    Source: URW bijlage A 3.1.2 [S25]
    """
    concern_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The concerns that were weighed.

    Dutch: Zorgen. De zorgen die zijn gewogen.

    Source: KGB [D]
    """
    assessor_id: Id
    """
    The organisation that did the weighing.

    Dutch: Beoordelaar. De organisatie die de weging deed.

    Source: WMO 4.1.1 [S]
    """
    start_date: Date
    """
    The date on which the weighing began.

    Dutch: Begonnen op. De datum waarop de weging begon.

    Source: UBW 4.1.7 [S17]
    """
    decided_date: Date | MISSING = MISSING
    """
    The date on which the outcome was settled.

    Dutch: Besloten op. De datum waarop de uitkomst vaststond.

    Source: UBW 4.1.7 [S17]
    """
    outcome: Annotated[AssessmentOutcome | ForeignCode, OPEN] | MISSING = MISSING
    """
    What was decided.

    Dutch: Uitkomst. Wat er is besloten.

    Source: URW bijlage A 3.7, 4.3 [S25]
    """
    results: Annotated[Items[SafetyJudgement], Field(max_length=50)] | MISSING = MISSING
    """
    How safe it is for each person. Never one figure for the whole family.

    Dutch: Resultaten. Hoe veilig het is voor elke persoon. Nooit een cijfer voor het hele gezin.

    Source: KGB [D]
    """
    instruments: Annotated[Items[InstrumentUse], Field(max_length=20)] | MISSING = MISSING
    """
    The instruments used, with version, date and who used them.

    Dutch: Instrumenten. De gebruikte instrumenten, met versie, datum en wie ze gebruikte.

    Source: VT_PROTOCOL [S]
    """
    explanation_for_family: Text | MISSING = MISSING
    """
    The outcome and the reasons for it, in words that the family understands.

    Dutch: Uitleg voor het gezin. De uitkomst en de redenen ervoor, in woorden die het gezin begrijpt.

    Source: TS [S]
    """
    next_review_date: Date | MISSING = MISSING
    """
    The date on which safety is looked at again.

    Dutch: Volgende moment. De datum waarop opnieuw naar de veiligheid wordt gekeken.

    Source: KGB [D]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which the assessment must be decided.

    Dutch: Uiterlijk. De datum waarop de beoordeling uiterlijk klaar moet zijn.

    Source: UBW 4.1.7 [S17]
    """
    phase: SafetyPhase | MISSING = MISSING
    """
    Which phase of the work on safety this belongs to.

    Dutch: Fase. Bij welke fase van het werken aan veiligheid dit hoort.

    Source: VT_PROTOCOL [S]
    """
    further_outcomes: (
        Annotated[Items[Annotated[AssessmentOutcome | ForeignCode, OPEN]], Field(max_length=10), DISTINCT] | MISSING
    ) = MISSING
    """
    Outcomes beside the main one, where more than one thing was established.

    Dutch: Verdere uitkomsten. Uitkomsten naast de voornaamste, als meer dan een ding is vastgesteld.

    Source: URW bijlage A, 4.3 [S25]
    """
    confirmed_harm_types: Annotated[Items[HarmType], Field(max_length=14), DISTINCT] | MISSING = MISSING
    """
    The forms of violence or neglect that the investigation confirmed.

    Dutch: Bevestigde aard. De vormen van geweld of verwaarlozing die het onderzoek bevestigde.

    Source: URW bijlage A, 4.4 [S25]
    """
    next_targets: Annotated[Items[HandoverTarget], Field(max_length=17), DISTINCT] | MISSING = MISSING
    """
    The kinds of party that go on with the family after this.

    Dutch: Verder met. De soorten partijen die hierna met het gezin verdergaan.

    Source: URW bijlage A, 3.9 [S25]
    """
    notification_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The records of how those concerned were informed.

    Dutch: Wie is geïnformeerd. De vastlegging van hoe betrokkenen zijn geïnformeerd.

    Source: WMO 5.3.1 [S17]
    """
    extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            version: Version = ...,
            recorded_at: Moment = ...,
            recorded_by_id: Id = ...,
            custodian_id: Id = ...,
            valid_from_date: PartialDate | MISSING = ...,
            valid_to_date: PartialDate | MISSING = ...,
            confidentiality: Confidentiality = ...,
            information_categories: Annotated[
                Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT
            ] = ...,
            retention_class: Annotated[RetentionClass | ForeignCode, OPEN] = ...,
            family_id: Id = ...,
            kind: AssessmentKind = ...,
            report_id: Id | MISSING = ...,
            concern_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            assessor_id: Id = ...,
            start_date: Date = ...,
            decided_date: Date | MISSING = ...,
            outcome: Annotated[AssessmentOutcome | ForeignCode, OPEN] | MISSING = ...,
            results: Annotated[Items[SafetyJudgement], Field(max_length=50)] | MISSING = ...,
            instruments: Annotated[Items[InstrumentUse], Field(max_length=20)] | MISSING = ...,
            explanation_for_family: Text | MISSING = ...,
            next_review_date: Date | MISSING = ...,
            due_date: Date | MISSING = ...,
            phase: SafetyPhase | MISSING = ...,
            further_outcomes: Annotated[
                Items[Annotated[AssessmentOutcome | ForeignCode, OPEN]], Field(max_length=10), DISTINCT
            ]
            | MISSING = ...,
            confirmed_harm_types: Annotated[Items[HarmType], Field(max_length=14), DISTINCT] | MISSING = ...,
            next_targets: Annotated[Items[HandoverTarget], Field(max_length=17), DISTINCT] | MISSING = ...,
            notification_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field

from .codelists.assessment_instrument import AssessmentInstrument
from .codelists.assessment_kind import AssessmentKind
from .codelists.assessment_outcome import AssessmentOutcome
from .codelists.confidentiality import Confidentiality
from .codelists.safety_level import SafetyLevel
from .types import Date, Extension, Id, Line, Moment, Text, Version


class AssessmentResult(Model):
    """
    How safe it is for one person, and why.

    Dutch: Resultaat. Hoe veilig het is voor een persoon, en waarom.
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
    safety_level: Annotated[SafetyLevel, Field(alias="safetyLevel", title="Safety")]
    """
    How safe it is for this person.

    Dutch: Veiligheid. Hoe veilig het is voor deze persoon.

    Source: MC [S17]
    """
    explanation: Annotated[Text, Field(title="Explanation")]
    """
    On what this rests.

    Dutch: Toelichting. Waar dit op rust.

    Source: JW 3.3 [S26]
    """


class InstrumentUse(Model):
    """
    One use of an assessment instrument: never a colour or a figure without who, when and which version.

    Dutch: Gebruik van instrument. Een keer gebruik van een beoordelingsinstrument: nooit een kleur of cijfer zonder wie, wanneer en welke versie.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    instrument: Annotated[AssessmentInstrument, Field(title="Instrument")]
    """
    The instrument that was used.

    Dutch: Instrument. Het gebruikte instrument.

    Source: VT_PROTOCOL [S]
    """
    instrument_version: Annotated[
        Line, Field(alias="instrumentVersion", title="Version")
    ]
    """
    The version of the instrument.

    Dutch: Versie. De versie van het instrument.

    Source: KGB [D]
    """
    used_date: Annotated[Date, Field(alias="usedDate", title="Used on")]
    """
    The date on which it was filled in.

    Dutch: Gebruikt op. De datum waarop het is ingevuld.

    Source: KGB [D]
    """
    used_by: Annotated[Line, Field(alias="usedBy", title="Used by")]
    """
    The function of the professional who filled it in.

    Dutch: Gebruikt door. De functie van de professional die het invulde.

    Source: KGB [D]
    """
    conclusion: Annotated[Text, Field(title="Conclusion")]
    """
    What it showed, in words.

    Dutch: Conclusie. Wat het liet zien, in woorden.

    Source: KGB [D]
    """


class SafetyAssessment(Model):
    """
    A dated weighing of safety by an organisation, for each person apart, with the instruments used and the outcome.

    Dutch: Veiligheidsbeoordeling. Een gedateerde weging van de veiligheid door een organisatie, voor elke persoon apart, met de gebruikte instrumenten en de uitkomst.

    Source: WMO 4.1.1 [S], UBW 4.1.7 [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    id: Id
    version: Version
    recorded_at: Annotated[Moment, Field(alias="recordedAt", title="Recorded at")]
    """
    The moment at which this version was recorded by the organisation that recorded it.

    Dutch: Vastgelegd op. Het moment waarop deze versie is vastgelegd door de organisatie die haar vastlegde.

    Source: JW 7.3.8 [S26]
    """
    recorded_by_id: Annotated[Id, Field(alias="recordedById", title="Recorded by")]
    """
    The organisation that recorded this version and answers for it.

    Dutch: Vastgelegd door. De organisatie die deze versie heeft vastgelegd en ervoor instaat.

    Source: JW 7.3.8 [S26]
    """
    confidentiality: Annotated[Confidentiality, Field(title="Confidentiality")]
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    family_id: Annotated[Id, Field(alias="familyId", title="Family")]
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    kind: Annotated[AssessmentKind, Field(title="Kind")]
    """
    What sort of weighing it is: triage, investigation, monitoring and so on.

    Dutch: Soort. Wat voor weging het is: triage, onderzoek, monitoring en zo verder.

    Source: VT_PROTOCOL [S]
    """
    report_id: Annotated[Id | MISSING, Field(alias="reportId", title="Report")] = (
        MISSING
    )
    """
    The report that this triage answers. Each report has a triage of its own.

    Dutch: Melding. De melding waarop deze triage antwoordt. Elke melding heeft een eigen triage.

    Source: URW bijlage A 3.1.2 [S25]
    """
    concern_ids: Annotated[
        list[Id] | MISSING, Field(alias="concernIds", max_length=50)
    ] = MISSING
    """
    The concerns that were weighed.

    Dutch: Zorgen. De zorgen die zijn gewogen.

    Source: KGB [D]
    """
    assessor_id: Annotated[Id, Field(alias="assessorId", title="Assessor")]
    """
    The organisation that did the weighing.

    Dutch: Beoordelaar. De organisatie die de weging deed.

    Source: WMO 4.1.1 [S]
    """
    start_date: Annotated[Date, Field(alias="startDate", title="Started on")]
    """
    The date on which the weighing began.

    Dutch: Begonnen op. De datum waarop de weging begon.

    Source: UBW 4.1.7 [S17]
    """
    decided_date: Annotated[
        Date | MISSING, Field(alias="decidedDate", title="Decided on")
    ] = MISSING
    """
    The date on which the outcome was settled.

    Dutch: Besloten op. De datum waarop de uitkomst vaststond.

    Source: UBW 4.1.7 [S17]
    """
    outcome: Annotated[AssessmentOutcome | MISSING, Field(title="Outcome")] = MISSING
    """
    What was decided.

    Dutch: Uitkomst. Wat er is besloten.

    Source: URW bijlage A 3.7, 4.3 [S25]
    """
    results: Annotated[list[AssessmentResult] | MISSING, Field(max_length=50)] = MISSING
    """
    How safe it is for each person. Never one figure for the whole family.

    Dutch: Resultaten. Hoe veilig het is voor elke persoon. Nooit een cijfer voor het hele gezin.

    Source: KGB [D]
    """
    instruments: Annotated[list[InstrumentUse] | MISSING, Field(max_length=20)] = (
        MISSING
    )
    """
    The instruments used, with version, date and who used them.

    Dutch: Instrumenten. De gebruikte instrumenten, met versie, datum en wie ze gebruikte.

    Source: VT_PROTOCOL [S]
    """
    explanation_for_family: Annotated[
        Text | MISSING,
        Field(alias="explanationForFamily", title="Explanation for the family"),
    ] = MISSING
    """
    The outcome and the reasons for it, in words that the family understands.

    Dutch: Uitleg voor het gezin. De uitkomst en de redenen ervoor, in woorden die het gezin begrijpt.

    Source: TS [S]
    """
    next_review_date: Annotated[
        Date | MISSING, Field(alias="nextReviewDate", title="Next look")
    ] = MISSING
    """
    The date on which safety is looked at again.

    Dutch: Volgende moment. De datum waarop opnieuw naar de veiligheid wordt gekeken.

    Source: KGB [D]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

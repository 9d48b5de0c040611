"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.decision_outcome import DecisionOutcome
from .codelists.decision_type import DecisionType
from .codelists.hearing_method import HearingMethod
from .codelists.measure_ground import MeasureGround
from .codelists.measure_type import MeasureType
from .codelists.not_heard_reason import NotHeardReason
from .codelists.remedy_kind import RemedyKind
from .types import (
    Date,
    Extension,
    Id,
    Identifier,
    Line,
    Moment,
    Statement,
    Text,
    Version,
)

DurationInMonths = TypeAliasType(
    "DurationInMonths", Annotated[int, Field(ge=1, le=240, title="Duration in months")]
)
"""
For how many months it was granted, fitting the threats.

Dutch: Duur in maanden. Voor hoeveel maanden zij is toegewezen, passend bij de bedreigingen.

Source: BW1 1:255(4) [S23]
"""


WithoutHearingFirst = TypeAliasType(
    "WithoutHearingFirst", Annotated[bool, Field(title="Without hearing first")]
)
"""
True when it was decided in urgency before those concerned were heard.

Dutch: Zonder voorafgaand verhoor. Waar als in spoed is beslist voordat betrokkenen zijn gehoord.

Source: RV 800(3) [S17]
"""


class Hearing(Model):
    """
    That a person was given the opportunity to be heard, or why that was not done.

    Dutch: Verhoor. Dat iemand de gelegenheid kreeg om te worden gehoord, of waarom niet.

    Source: RV 809(1) [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    person_id: Annotated[Id, Field(alias="personId", title="Person")]
    """
    The person who was to be heard.

    Dutch: Persoon. De persoon die gehoord moest worden.

    Source: RV 809(1) [S17]
    """
    date: Annotated[Date | MISSING, Field(title="Date")] = MISSING
    """
    The date on which the person was heard.

    Dutch: Datum. De datum waarop de persoon is gehoord.

    Source: RV 809(1) [S17]
    """
    method: Annotated[HearingMethod | MISSING, Field(title="Method")] = MISSING
    """
    How the person was heard.

    Dutch: Wijze. Hoe de persoon is gehoord.

    Source: RV 809(1) [S17]
    """
    view: Annotated[Text | MISSING, Field(title="View")] = MISSING
    """
    What the person thought of it, in own words where possible.

    Dutch: Mening. Wat de persoon ervan vond, zo mogelijk in eigen woorden.

    Source: RV 799a [S17]
    """
    not_heard_reason: Annotated[
        NotHeardReason | MISSING,
        Field(alias="notHeardReason", title="Reason for not hearing"),
    ] = MISSING
    """
    Why the person was not heard.

    Dutch: Reden van niet horen. Waarom de persoon niet is gehoord.

    Source: RV 809(1) [S17]
    """


class Remedy(Model):
    """
    A way to have a decision looked at again, and until when.

    Dutch: Rechtsmiddel. Een manier om een beslissing opnieuw te laten bekijken, en tot wanneer.

    Source: RV 806 [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    kind: Annotated[RemedyKind, Field(title="Kind")]
    """
    The sort of remedy.

    Dutch: Soort. Het soort rechtsmiddel.

    Source: RV 806 [S17]
    """
    until_date: Annotated[Date | MISSING, Field(alias="untilDate", title="Until")] = (
        MISSING
    )
    """
    The last day on which it can be used.

    Dutch: Tot en met. De laatste dag waarop het gebruikt kan worden.

    Source: RV 806 [S17]
    """
    body: Annotated[Line, Field(title="Where")]
    """
    Where it must be brought.

    Dutch: Waar. Waar het moet worden ingediend.

    Source: RV 806 [S17]
    """
    explanation: Annotated[Text | MISSING, Field(title="Explanation")] = MISSING
    """
    How to go about it, and who can help.

    Dutch: Uitleg. Hoe het gaat, en wie kan helpen.

    Source: JW 4.1.9 [S26]
    """


class Decision(Model):
    """
    A decision about the family or a child by someone who is competent: who decided what, on which ground, after hearing whom, and what can be done against it.

    Dutch: Beslissing. Een beslissing over het gezin of een kind door wie daartoe bevoegd is: wie wat besloot, op welke grond, na wie te horen, en wat ertegen te doen is.

    Source: RV 798-813 [S17]
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
    about_ids: Annotated[list[Id], Field(alias="aboutIds", max_length=50, min_length=1)]
    """
    The persons about whom it was decided.

    Dutch: Over. De personen over wie is besloten.

    Source: BW1 1:255 [S23]
    """
    kind: Annotated[DecisionType, Field(title="Kind")]
    """
    The sort of decision and decider.

    Dutch: Soort. De soort beslissing en beslisser.

    Source: RV 808 [S]
    """
    outcome: Annotated[DecisionOutcome, Field(title="Outcome")]
    """
    What was decided on the request.

    Dutch: Uitkomst. Wat er op het verzoek is besloten.

    Source: KGB [D]
    """
    measure_types: Annotated[
        list[MeasureType] | MISSING, Field(alias="measureTypes", max_length=10)
    ] = MISSING
    """
    The measures that the decision grants, refuses or ends.

    Dutch: Maatregelen. De maatregelen die de beslissing toewijst, afwijst of beëindigt.

    Source: BW1 1:255 [S23]
    """
    decider_id: Annotated[Id, Field(alias="deciderId", title="Decider")]
    """
    The court or organisation that decided.

    Dutch: Beslisser. De rechtbank of organisatie die besloot.

    Source: BW1 1:255 [S23]
    """
    petitioner_id: Annotated[
        Id | MISSING, Field(alias="petitionerId", title="Petitioner")
    ] = MISSING
    """
    The organisation that asked for the decision.

    Dutch: Verzoeker. De organisatie die om de beslissing vroeg.

    Source: BW1 1:255(2) [S23]
    """
    decision_date: Annotated[
        Date, Field(alias="decisionDate", title="Date of decision")
    ]
    """
    The date of the decision. Most terms count from here.

    Dutch: Datum van de beslissing. De datum van de beslissing. De meeste termijnen tellen vanaf hier.

    Source: RV 806 [S17]
    """
    sent_date: Annotated[Date | MISSING, Field(alias="sentDate", title="Sent on")] = (
        MISSING
    )
    """
    The date on which the decision was sent to those concerned.

    Dutch: Verzonden op. De datum waarop de beslissing aan betrokkenen is gestuurd.

    Source: RV 805 [S17]
    """
    case_number: Annotated[
        Identifier | MISSING, Field(alias="caseNumber", title="Case number")
    ] = MISSING
    """
    The number of the case at the court or organisation.

    Dutch: Zaaknummer. Het nummer van de zaak bij de rechtbank of organisatie.

    Source: KGB [D]
    """
    grounds: Annotated[list[MeasureGround] | MISSING, Field(max_length=10)] = MISSING
    """
    The legal grounds on which it rests.

    Dutch: Gronden. De wettelijke gronden waarop zij rust.

    Source: BW1 1:255(1) [S23]
    """
    concern_ids: Annotated[
        list[Id] | MISSING, Field(alias="concernIds", max_length=50)
    ] = MISSING
    """
    The concerns that the decision names as concrete threats.

    Dutch: Concrete bedreigingen. De zorgen die de beslissing als concrete bedreigingen noemt.

    Source: BW1 1:255(4) [S23]
    """
    duration_months: Annotated[
        DurationInMonths | MISSING,
        Field(alias="durationMonths", ge=1, le=240, title="Duration in months"),
    ] = MISSING
    """
    For how many months it was granted, fitting the threats.

    Dutch: Duur in maanden. Voor hoeveel maanden zij is toegewezen, passend bij de bedreigingen.

    Source: BW1 1:255(4) [S23]
    """
    is_ex_parte: Annotated[
        WithoutHearingFirst, Field(alias="isExParte", title="Without hearing first")
    ]
    """
    True when it was decided in urgency before those concerned were heard.

    Dutch: Zonder voorafgaand verhoor. Waar als in spoed is beslist voordat betrokkenen zijn gehoord.

    Source: RV 800(3) [S17]
    """
    hearings: Annotated[list[Hearing] | MISSING, Field(max_length=20)] = MISSING
    """
    Who was heard, how, and what that person thought of it; or why not.

    Dutch: Verhoren. Wie is gehoord, hoe, en wat diegene ervan vond; of waarom niet.

    Source: RV 809(1) [S17]
    """
    siblings_considered: Annotated[
        Text | MISSING, Field(alias="siblingsConsidered", title="Siblings considered")
    ] = MISSING
    """
    Whether the other minors in the family were considered, and with what result.

    Dutch: Andere kinderen bekeken. Of de andere minderjarigen in het gezin zijn bekeken, en met welke uitkomst.

    Source: BW1 1:255(5) [S23]
    """
    remedies: Annotated[list[Remedy] | MISSING, Field(max_length=10)] = MISSING
    """
    What those concerned can do against it, and until when.

    Dutch: Rechtsmiddelen. Wat betrokkenen ertegen kunnen doen, en tot wanneer.

    Source: RV 806, 807 [S17]
    """
    reasoning: Annotated[list[Statement] | MISSING, Field(max_length=50)] = MISSING
    """
    The findings and reasons of the decider.

    Dutch: Overwegingen. De bevindingen en redenen van de beslisser.

    Source: RV 805 [S17]
    """
    explanation_for_family: Annotated[
        Text, Field(alias="explanationForFamily", title="Explanation for the family")
    ]
    """
    What was decided, by whom and why, in words that the family understands.

    Dutch: Uitleg voor het gezin. Wat er is besloten, door wie en waarom, in woorden die het gezin begrijpt.

    Source: TS [S]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

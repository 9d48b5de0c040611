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
from .codelists.information_category import InformationCategory
from .codelists.measure_ground import MeasureGround
from .codelists.measure_type import MeasureType
from .codelists.not_heard_reason import NotHeardReason
from .codelists.remedy_kind import RemedyKind
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .types import (
    ContactPoint,
    Date,
    Extension,
    ExternalCode,
    ForeignCode,
    Id,
    Identifier,
    Line,
    Moment,
    PartialDate,
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

Dutch: Zonder voorafgaand verhoor. Ja als in spoed is beslist voordat betrokkenen zijn gehoord.

Source: RV 800(3) [S17]
"""


DiscussedWithTheMinor = TypeAliasType(
    "DiscussedWithTheMinor", Annotated[bool, Field(title="Discussed with the minor")]
)
"""
True when it was talked over with the minor.

Dutch: Besproken met minderjarige. Ja als het met de minderjarige is besproken.

Source: RV 799a(2) [S17]
"""


Consents = TypeAliasType("Consents", Annotated[bool, Field(title="Consents")])
"""
True when the scientist consents.

Dutch: Stemt in. Ja als de gedragswetenschapper instemt.

Source: JW 6.1.2(5) [S26]
"""


RetentionClass = TypeAliasType(
    "RetentionClass",
    Annotated[RetentionClass_1 | ForeignCode, Field(title="Retention class")],
)
"""
By which term this record is kept and then destroyed.

Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
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
    In what way the decision can be contested.

    Dutch: Soort. Op welke manier de beslissing kan worden aangevochten.

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
    The court or organisation to which it must be brought.

    Dutch: Waar. De rechter of organisatie bij wie het moet worden ingediend.

    Source: RV 806 [S17]
    """
    explanation: Annotated[Text | MISSING, Field(title="Explanation")] = MISSING
    """
    How to go about it, and who can help.

    Dutch: Uitleg. Hoe het gaat, en wie kan helpen.

    Source: JW 4.1.9 [S26]
    """


class Petition(Model):
    """
    What was asked of the court, and how it was talked over with the minor.

    Dutch: Verzoek. Wat aan de rechter is gevraagd, en hoe het met de minderjarige is besproken.

    Source: RV 799a [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    petition_date: Annotated[Date, Field(alias="petitionDate", title="Date")]
    """
    The day on which the judge was asked for the decision.

    Dutch: Datum. De dag waarop de rechter om de beslissing is gevraagd.

    Source: RV 799a [S17]
    """
    discussed_with_minor: Annotated[
        DiscussedWithTheMinor,
        Field(alias="discussedWithMinor", title="Discussed with the minor"),
    ]
    """
    True when it was talked over with the minor.

    Dutch: Besproken met minderjarige. Ja als het met de minderjarige is besproken.

    Source: RV 799a(2) [S17]
    """
    reaction: Annotated[Text | MISSING, Field(title="Reaction")] = MISSING
    """
    How the minor reacted.

    Dutch: Reactie. Hoe de minderjarige reageerde.

    Source: RV 799a(2) [S17]
    """
    not_discussed_reason: Annotated[
        Text | MISSING, Field(alias="notDiscussedReason", title="Why not discussed")
    ] = MISSING
    """
    What stood in the way of talking the petition over with the minor.

    Dutch: Waarom niet besproken. Wat in de weg stond om het verzoek met de minderjarige te bespreken.

    Source: RV 799a(3) [S17]
    """
    board_advice_id: Annotated[
        Id | MISSING, Field(alias="boardAdviceId", title="Advice of the Board")
    ] = MISSING
    """
    The advice of the Child Care and Protection Board that goes with it.

    Dutch: Advies van de Raad. Het advies van de Raad voor de Kinderbescherming dat erbij hoort.

    Source: BW1 1:265j(3) [S23]
    """


class ScientistConsent(Model):
    """
    What a qualified behavioural scientist said about a secure placement after examining the youth.

    Dutch: Instemming gedragswetenschapper. Wat een gekwalificeerde gedragswetenschapper over een gesloten plaatsing zei na onderzoek van de jeugdige.

    Source: JW 6.1.2(5), 6.1.3(3), 6.1.8(4) [S26]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    name: Annotated[Line, Field(title="Name")]
    """
    The name of the behavioural scientist.

    Dutch: Naam. De naam van de gedragswetenschapper.

    Source: JW 6.1.2(5) [S26]
    """
    registration: Annotated[Identifier | MISSING, Field(title="Registration")] = MISSING
    """
    The number in the professional register.

    Dutch: Registratie. Het nummer in het beroepsregister.

    Source: RJW 2 [S26]
    """
    examined_date: Annotated[
        Date | MISSING, Field(alias="examinedDate", title="Examined")
    ] = MISSING
    """
    The date of the examination.

    Dutch: Onderzocht. De datum van het onderzoek.

    Source: JW 6.1.2(5) [S26]
    """
    consents: Annotated[Consents, Field(title="Consents")]
    """
    True when the scientist consents.

    Dutch: Stemt in. Ja als de gedragswetenschapper instemt.

    Source: JW 6.1.2(5) [S26]
    """
    not_examined_reason: Annotated[
        Text | MISSING, Field(alias="notExaminedReason", title="Why not examined")
    ] = MISSING
    """
    Why the youth could not be examined, in an emergency.

    Dutch: Waarom niet onderzocht. Waarom de jeugdige niet onderzocht kon worden, bij spoed.

    Source: JW 6.1.3(3) [S26]
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
    custodian_id: Annotated[Id, Field(alias="custodianId", title="Custodian")]
    """
    The organisation that keeps this record and answers for it.

    Dutch: Beheerder. De organisatie die dit gegeven bewaart en ervoor verantwoordelijk is.

    Source: AVG 4(7) [G]
    """
    valid_from_date: Annotated[
        PartialDate | MISSING, Field(alias="validFromDate", title="Valid from")
    ] = MISSING
    """
    From when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig vanaf. Vanaf wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    valid_to_date: Annotated[
        PartialDate | MISSING, Field(alias="validToDate", title="Valid to")
    ] = MISSING
    """
    Up to and including when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig tot en met. Tot en met wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    confidentiality: Annotated[Confidentiality, Field(title="Confidentiality")]
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    information_categories: Annotated[
        list[InformationCategory],
        Field(alias="informationCategories", max_length=30, min_length=1),
    ]
    """
    What kinds of information this record holds; sharing is allowed or not for each of them.

    Dutch: Soorten informatie. Welke soorten informatie dit gegeven bevat; per soort mag er worden gedeeld of niet.

    Source: AVG 5 [G], KGB [D]
    """
    retention_class: Annotated[
        RetentionClass, Field(alias="retentionClass", title="Retention class")
    ]
    """
    By which term this record is kept and then destroyed.

    Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

    Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
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
    Who asked for the decision: an organisation, or a parent, child or carer.

    Dutch: Verzoeker. Wie om de beslissing vroeg: een organisatie, of een ouder, kind of verzorger.

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
    grounds: Annotated[
        list[MeasureGround | ForeignCode] | MISSING, Field(max_length=10)
    ] = MISSING
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

    Dutch: Zonder voorafgaand verhoor. Ja als in spoed is beslist voordat betrokkenen zijn gehoord.

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
    petition: Annotated[Petition | MISSING, Field(title="Petition")] = MISSING
    """
    What was asked, and how it was talked over with the minor.

    Dutch: Verzoek. Wat is gevraagd, en hoe het met de minderjarige is besproken.

    Source: RV 799a [S17]
    """
    spoken_date: Annotated[
        Date | MISSING, Field(alias="spokenDate", title="Spoken")
    ] = MISSING
    """
    The date on which it was spoken in court, when that was not the date of the writing.

    Dutch: Uitgesproken. De datum waarop het mondeling is uitgesproken, als dat niet de datum van het schrijven is.

    Source: RV 806 [S17]
    """
    written_date: Annotated[
        Date | MISSING, Field(alias="writtenDate", title="Written")
    ] = MISSING
    """
    The date on which it was put in writing.

    Dutch: Op schrift. De datum waarop het op schrift is gesteld.

    Source: RV 806 [S17]
    """
    hearing_due_date: Annotated[
        Date | MISSING, Field(alias="hearingDueDate", title="Hearing due")
    ] = MISSING
    """
    The date by which those concerned must have had their say, after an order without hearing.

    Dutch: Verhoor uiterlijk. De datum waarop belanghebbenden uiterlijk gehoord moeten zijn, na een beslissing zonder verhoor.

    Source: RV 800(3), 809(3) [S17]
    """
    hearing_held_date: Annotated[
        Date | MISSING, Field(alias="hearingHeldDate", title="Hearing held")
    ] = MISSING
    """
    The date on which they had their say.

    Dutch: Verhoor gehouden. De datum waarop zij zijn gehoord.

    Source: RV 800(3), 809(3) [S17]
    """
    court: Annotated[ExternalCode | MISSING, Field(title="Court")] = MISSING
    """
    The court by its code in the dated list of the justice domain.

    Dutch: Gerecht. Het gerecht met de code uit de gedateerde lijst van het justitiedomein.

    Source: CORV [S]
    """
    identifiers: Annotated[list[Identifier] | MISSING, Field(max_length=10)] = MISSING
    """
    The numbers by which others know it, such as an ECLI or a roll number.

    Dutch: Andere nummers. Onder welke nummers anderen haar kennen, zoals een ECLI of rolnummer.

    Source: KGB [D]
    """
    scientist_consent: Annotated[
        ScientistConsent | MISSING,
        Field(alias="scientistConsent", title="Behavioural scientist"),
    ] = MISSING
    """
    What the behavioural scientist said, with a secure placement.

    Dutch: Gedragswetenschapper. Wat de gedragswetenschapper zei, bij een gesloten plaatsing.

    Source: JW 6.1.2(5) [S26]
    """
    protected_person_ids: Annotated[
        list[Id] | MISSING, Field(alias="protectedPersonIds", max_length=20)
    ] = MISSING
    """
    The persons whom an exclusion order protects.

    Dutch: Beschermde personen. De personen die een huisverbod beschermt.

    Source: WTH 2 [S17]
    """
    place: Annotated[Text | MISSING, Field(title="Place")] = MISSING
    """
    The place to which an exclusion order applies, in words; never the street of a confidential address.

    Dutch: Plaats. De plaats waarvoor een huisverbod geldt, in woorden; nooit de straat van een geheim adres.

    Source: WTH 2 [S17]
    """
    safe_at_home_consulted_date: Annotated[
        Date | MISSING,
        Field(alias="safeAtHomeConsultedDate", title="Safe at Home consulted"),
    ] = MISSING
    """
    The date on which Safe at Home was consulted before the order, where a child may be abused.

    Dutch: Veilig Thuis geraadpleegd. De datum waarop Veilig Thuis vooraf is geraadpleegd, als een kind mogelijk wordt mishandeld.

    Source: WTH 2(3) [S17]
    """
    plan_id: Annotated[Id | MISSING, Field(alias="planId", title="Plan")] = MISSING
    """
    The plan that belongs to the decision.

    Dutch: Plan. Het plan dat bij de beslissing hoort.

    Source: JW 6.1.4(4) [S26]
    """
    confidant: Annotated[ContactPoint | MISSING, Field(title="Confidant")] = MISSING
    """
    Where the family finds an independent confidant.

    Dutch: Vertrouwenspersoon. Waar het gezin een onafhankelijke vertrouwenspersoon vindt.

    Source: JW 4.1.9 [S26]
    """
    notification_ids: Annotated[
        list[Id] | MISSING, Field(alias="notificationIds", max_length=50)
    ] = MISSING
    """
    The records of how the decision and the rights were explained.

    Dutch: Rechten uitgelegd. De vastlegging van hoe de beslissing en de rechten zijn uitgelegd.

    Source: JW 4.1.9 [S26]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

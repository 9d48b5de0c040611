"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, WHOLE, Items

from .codelists.confidentiality import Confidentiality
from .codelists.decision_outcome import DecisionOutcome
from .codelists.decision_type import DecisionType
from .codelists.hearing_method import HearingMethod
from .codelists.information_category import InformationCategory
from .codelists.measure_ground import MeasureGround
from .codelists.measure_type import MeasureType
from .codelists.not_heard_reason import NotHeardReason
from .codelists.remedy_kind import RemedyKind
from .codelists.retention_class import RetentionClass
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


class Hearing(Model, frozen=True):
    """
    That a person was given the opportunity to be heard, or why that was not done.

    Dutch: Verhoor. Dat iemand de gelegenheid kreeg om te worden gehoord, of waarom niet.

    Source: RV 809(1) [S17]
    """

    person_id: Id
    """
    The person who was to be heard.

    Dutch: Persoon. De persoon die gehoord moest worden.

    Source: RV 809(1) [S17]
    """
    date: Date | MISSING = MISSING
    """
    The date on which the person was heard.

    Dutch: Datum. De datum waarop de persoon is gehoord.

    Source: RV 809(1) [S17]
    """
    method: HearingMethod | MISSING = MISSING
    """
    How the person was heard.

    Dutch: Wijze. Hoe de persoon is gehoord.

    Source: RV 809(1) [S17]
    """
    view: Text | MISSING = MISSING
    """
    What the person thought of it, in own words where possible.

    Dutch: Mening. Wat de persoon ervan vond, zo mogelijk in eigen woorden.

    Source: RV 799a [S17]
    """
    not_heard_reason: NotHeardReason | MISSING = MISSING
    """
    Why the person was not heard.

    Dutch: Reden van niet horen. Waarom de persoon niet is gehoord.

    Source: RV 809(1) [S17]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            date: Date | MISSING = ...,
            method: HearingMethod | MISSING = ...,
            view: Text | MISSING = ...,
            not_heard_reason: NotHeardReason | MISSING = ...,
        ) -> Self: ...


class Remedy(Model, frozen=True):
    """
    A way to have a decision looked at again, and until when.

    Dutch: Rechtsmiddel. Een manier om een beslissing opnieuw te laten bekijken, en tot wanneer.

    Source: RV 806 [S17]
    """

    kind: RemedyKind
    """
    In what way the decision can be contested.

    Dutch: Soort. Op welke manier de beslissing kan worden aangevochten.

    Source: RV 806 [S17]
    """
    until_date: Date | MISSING = MISSING
    """
    The last day on which it can be used.

    Dutch: Tot en met. De laatste dag waarop het gebruikt kan worden.

    Source: RV 806 [S17]
    """
    body: Line
    """
    The court or organisation to which it must be brought.

    Dutch: Waar. De rechter of organisatie bij wie het moet worden ingediend.

    Source: RV 806 [S17]
    """
    explanation: Text | MISSING = MISSING
    """
    How to go about it, and who can help.

    Dutch: Uitleg. Hoe het gaat, en wie kan helpen.

    Source: JW 4.1.9 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: RemedyKind = ...,
            until_date: Date | MISSING = ...,
            body: Line = ...,
            explanation: Text | MISSING = ...,
        ) -> Self: ...


class Petition(Model, frozen=True):
    """
    What was asked of the court, and how it was talked over with the minor.

    Dutch: Verzoek. Wat aan de rechter is gevraagd, en hoe het met de minderjarige is besproken.

    Source: RV 799a [S17]
    """

    petition_date: Date
    """
    The day on which the judge was asked for the decision.

    Dutch: Datum. De dag waarop de rechter om de beslissing is gevraagd.

    Source: RV 799a [S17]
    """
    discussed_with_minor: Annotated[bool, Strict()]
    """
    True when it was talked over with the minor.

    Dutch: Besproken met minderjarige. Ja als het met de minderjarige is besproken.

    Source: RV 799a(2) [S17]
    """
    reaction: Text | MISSING = MISSING
    """
    How the minor reacted.

    Dutch: Reactie. Hoe de minderjarige reageerde.

    Source: RV 799a(2) [S17]
    """
    not_discussed_reason: Text | MISSING = MISSING
    """
    What stood in the way of talking the petition over with the minor.

    Dutch: Waarom niet besproken. Wat in de weg stond om het verzoek met de minderjarige te bespreken.

    Source: RV 799a(3) [S17]
    """
    board_advice_id: Id | MISSING = MISSING
    """
    The advice of the Child Care and Protection Board that goes with it.

    Dutch: Advies van de Raad. Het advies van de Raad voor de Kinderbescherming dat erbij hoort.

    Source: BW1 1:265j(3) [S23]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            petition_date: Date = ...,
            discussed_with_minor: Annotated[bool, Strict()] = ...,
            reaction: Text | MISSING = ...,
            not_discussed_reason: Text | MISSING = ...,
            board_advice_id: Id | MISSING = ...,
        ) -> Self: ...


class ScientistConsent(Model, frozen=True):
    """
    What a qualified behavioural scientist said about a secure placement after examining the youth.

    Dutch: Instemming gedragswetenschapper. Wat een gekwalificeerde gedragswetenschapper over een gesloten plaatsing zei na onderzoek van de jeugdige.

    Source: JW 6.1.2(5), 6.1.3(3), 6.1.8(4) [S26]
    """

    name: Line
    """
    The name of the behavioural scientist.

    Dutch: Naam. De naam van de gedragswetenschapper.

    Source: JW 6.1.2(5) [S26]
    """
    registration: Identifier | MISSING = MISSING
    """
    The number in the professional register.

    Dutch: Registratie. Het nummer in het beroepsregister.

    Source: RJW 2 [S26]
    """
    examined_date: Date | MISSING = MISSING
    """
    The date of the examination.

    Dutch: Onderzocht. De datum van het onderzoek.

    Source: JW 6.1.2(5) [S26]
    """
    consents: Annotated[bool, Strict()]
    """
    True when the scientist consents.

    Dutch: Stemt in. Ja als de gedragswetenschapper instemt.

    Source: JW 6.1.2(5) [S26]
    """
    not_examined_reason: Text | MISSING = MISSING
    """
    Why the youth could not be examined, in an emergency.

    Dutch: Waarom niet onderzocht. Waarom de jeugdige niet onderzocht kon worden, bij spoed.

    Source: JW 6.1.3(3) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            name: Line = ...,
            registration: Identifier | MISSING = ...,
            examined_date: Date | MISSING = ...,
            consents: Annotated[bool, Strict()] = ...,
            not_examined_reason: Text | MISSING = ...,
        ) -> Self: ...


class Decision(Model, frozen=True):
    """
    A decision about the family or a child by someone who is competent: who decided what, on which ground, after hearing whom, and what can be done against it.

    Dutch: Beslissing. Een beslissing over het gezin of een kind door wie daartoe bevoegd is: wie wat besloot, op welke grond, na wie te horen, en wat ertegen te doen is.

    Source: RV 798-813 [S17]
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
    about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT]
    """
    The persons about whom it was decided.

    Dutch: Over. De personen over wie is besloten.

    Source: BW1 1:255 [S23]
    """
    kind: DecisionType
    """
    The sort of decision and decider.

    Dutch: Soort. De soort beslissing en beslisser.

    Source: RV 808 [S]
    """
    outcome: DecisionOutcome
    """
    What was decided on the request.

    Dutch: Uitkomst. Wat er op het verzoek is besloten.

    Source: KGB [D]
    """
    measure_types: Annotated[Items[MeasureType], Field(max_length=10), DISTINCT] | MISSING = MISSING
    """
    The measures that the decision grants, refuses or ends.

    Dutch: Maatregelen. De maatregelen die de beslissing toewijst, afwijst of beëindigt.

    Source: BW1 1:255 [S23]
    """
    decider_id: Id
    """
    The court or organisation that decided.

    Dutch: Beslisser. De rechtbank of organisatie die besloot.

    Source: BW1 1:255 [S23]
    """
    petitioner_id: Id | MISSING = MISSING
    """
    Who asked for the decision: an organisation, or a parent, child or carer.

    Dutch: Verzoeker. Wie om de beslissing vroeg: een organisatie, of een ouder, kind of verzorger.

    Source: BW1 1:255(2) [S23]
    """
    decision_date: Date
    """
    The date of the decision. Most terms count from here.

    Dutch: Datum van de beslissing. De datum van de beslissing. De meeste termijnen tellen vanaf hier.

    Source: RV 806 [S17]
    """
    sent_date: Date | MISSING = MISSING
    """
    The date on which the decision was sent to those concerned.

    Dutch: Verzonden op. De datum waarop de beslissing aan betrokkenen is gestuurd.

    Source: RV 805 [S17]
    """
    case_number: Identifier | MISSING = MISSING
    """
    The number of the case at the court or organisation.

    Dutch: Zaaknummer. Het nummer van de zaak bij de rechtbank of organisatie.

    Source: KGB [D]
    """
    grounds: (
        Annotated[Items[Annotated[MeasureGround | ForeignCode, OPEN]], Field(max_length=10), DISTINCT] | MISSING
    ) = MISSING
    """
    The legal grounds on which it rests.

    Dutch: Gronden. De wettelijke gronden waarop zij rust.

    Source: BW1 1:255(1) [S23]
    """
    concern_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The concerns that the decision names as concrete threats.

    Dutch: Concrete bedreigingen. De zorgen die de beslissing als concrete bedreigingen noemt.

    Source: BW1 1:255(4) [S23]
    """
    duration_months: Annotated[int, Field(ge=1, le=240), WHOLE] | MISSING = MISSING
    """
    For how many months it was granted, fitting the threats.

    Dutch: Duur in maanden. Voor hoeveel maanden zij is toegewezen, passend bij de bedreigingen.

    Source: BW1 1:255(4) [S23]
    """
    is_ex_parte: Annotated[bool, Strict()]
    """
    True when it was decided in urgency before those concerned were heard.

    Dutch: Zonder voorafgaand verhoor. Ja als in spoed is beslist voordat betrokkenen zijn gehoord.

    Source: RV 800(3) [S17]
    """
    hearings: Annotated[Items[Hearing], Field(max_length=20)] | MISSING = MISSING
    """
    Who was heard, how, and what that person thought of it; or why not.

    Dutch: Verhoren. Wie is gehoord, hoe, en wat diegene ervan vond; of waarom niet.

    Source: RV 809(1) [S17]
    """
    siblings_considered: Text | MISSING = MISSING
    """
    Whether the other minors in the family were considered, and with what result.

    Dutch: Andere kinderen bekeken. Of de andere minderjarigen in het gezin zijn bekeken, en met welke uitkomst.

    Source: BW1 1:255(5) [S23]
    """
    remedies: Annotated[Items[Remedy], Field(max_length=10)] | MISSING = MISSING
    """
    What those concerned can do against it, and until when.

    Dutch: Rechtsmiddelen. Wat betrokkenen ertegen kunnen doen, en tot wanneer.

    Source: RV 806, 807 [S17]
    """
    reasoning: Annotated[Items[Statement], Field(max_length=50)] | MISSING = MISSING
    """
    The findings and reasons of the decider.

    Dutch: Overwegingen. De bevindingen en redenen van de beslisser.

    Source: RV 805 [S17]
    """
    explanation_for_family: Text
    """
    What was decided, by whom and why, in words that the family understands.

    Dutch: Uitleg voor het gezin. Wat er is besloten, door wie en waarom, in woorden die het gezin begrijpt.

    Source: TS [S]
    """
    petition: Petition | MISSING = MISSING
    """
    What was asked, and how it was talked over with the minor.

    Dutch: Verzoek. Wat is gevraagd, en hoe het met de minderjarige is besproken.

    Source: RV 799a [S17]
    """
    spoken_date: Date | MISSING = MISSING
    """
    The date on which it was spoken in court, when that was not the date of the writing.

    Dutch: Uitgesproken. De datum waarop het mondeling is uitgesproken, als dat niet de datum van het schrijven is.

    Source: RV 806 [S17]
    """
    written_date: Date | MISSING = MISSING
    """
    The date on which it was put in writing.

    Dutch: Op schrift. De datum waarop het op schrift is gesteld.

    Source: RV 806 [S17]
    """
    hearing_due_date: Date | MISSING = MISSING
    """
    The date by which those concerned must have had their say, after an order without hearing.

    Dutch: Verhoor uiterlijk. De datum waarop belanghebbenden uiterlijk gehoord moeten zijn, na een beslissing zonder verhoor.

    Source: RV 800(3), 809(3) [S17]
    """
    hearing_held_date: Date | MISSING = MISSING
    """
    The date on which they had their say.

    Dutch: Verhoor gehouden. De datum waarop zij zijn gehoord.

    Source: RV 800(3), 809(3) [S17]
    """
    court: ExternalCode | MISSING = MISSING
    """
    The court by its code in the dated list of the justice domain.

    Dutch: Gerecht. Het gerecht met de code uit de gedateerde lijst van het justitiedomein.

    Source: CORV [S]
    """
    identifiers: Annotated[Items[Identifier], Field(max_length=10)] | MISSING = MISSING
    """
    The numbers by which others know it, such as an ECLI or a roll number.

    Dutch: Andere nummers. Onder welke nummers anderen haar kennen, zoals een ECLI of rolnummer.

    Source: KGB [D]
    """
    scientist_consent: ScientistConsent | MISSING = MISSING
    """
    What the behavioural scientist said, with a secure placement.

    Dutch: Gedragswetenschapper. Wat de gedragswetenschapper zei, bij een gesloten plaatsing.

    Source: JW 6.1.2(5) [S26]
    """
    protected_person_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The persons whom an exclusion order protects.

    Dutch: Beschermde personen. De personen die een huisverbod beschermt.

    Source: WTH 2 [S17]
    """
    place: Text | MISSING = MISSING
    """
    The place to which an exclusion order applies, in words; never the street of a confidential address.

    Dutch: Plaats. De plaats waarvoor een huisverbod geldt, in woorden; nooit de straat van een geheim adres.

    Source: WTH 2 [S17]
    """
    safe_at_home_consulted_date: Date | MISSING = MISSING
    """
    The date on which Safe at Home was consulted before the order, where a child may be abused.

    Dutch: Veilig Thuis geraadpleegd. De datum waarop Veilig Thuis vooraf is geraadpleegd, als een kind mogelijk wordt mishandeld.

    Source: WTH 2(3) [S17]
    """
    plan_id: Id | MISSING = MISSING
    """
    The plan that belongs to the decision.

    Dutch: Plan. Het plan dat bij de beslissing hoort.

    Source: JW 6.1.4(4) [S26]
    """
    confidant: ContactPoint | MISSING = MISSING
    """
    Where the family finds an independent confidant.

    Dutch: Vertrouwenspersoon. Waar het gezin een onafhankelijke vertrouwenspersoon vindt.

    Source: JW 4.1.9 [S26]
    """
    notification_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The records of how the decision and the rights were explained.

    Dutch: Rechten uitgelegd. De vastlegging van hoe de beslissing en de rechten zijn uitgelegd.

    Source: JW 4.1.9 [S26]
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
            about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT] = ...,
            kind: DecisionType = ...,
            outcome: DecisionOutcome = ...,
            measure_types: Annotated[Items[MeasureType], Field(max_length=10), DISTINCT] | MISSING = ...,
            decider_id: Id = ...,
            petitioner_id: Id | MISSING = ...,
            decision_date: Date = ...,
            sent_date: Date | MISSING = ...,
            case_number: Identifier | MISSING = ...,
            grounds: Annotated[Items[Annotated[MeasureGround | ForeignCode, OPEN]], Field(max_length=10), DISTINCT]
            | MISSING = ...,
            concern_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            duration_months: Annotated[int, Field(ge=1, le=240), WHOLE] | MISSING = ...,
            is_ex_parte: Annotated[bool, Strict()] = ...,
            hearings: Annotated[Items[Hearing], Field(max_length=20)] | MISSING = ...,
            siblings_considered: Text | MISSING = ...,
            remedies: Annotated[Items[Remedy], Field(max_length=10)] | MISSING = ...,
            reasoning: Annotated[Items[Statement], Field(max_length=50)] | MISSING = ...,
            explanation_for_family: Text = ...,
            petition: Petition | MISSING = ...,
            spoken_date: Date | MISSING = ...,
            written_date: Date | MISSING = ...,
            hearing_due_date: Date | MISSING = ...,
            hearing_held_date: Date | MISSING = ...,
            court: ExternalCode | MISSING = ...,
            identifiers: Annotated[Items[Identifier], Field(max_length=10)] | MISSING = ...,
            scientist_consent: ScientistConsent | MISSING = ...,
            protected_person_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            place: Text | MISSING = ...,
            safe_at_home_consulted_date: Date | MISSING = ...,
            plan_id: Id | MISSING = ...,
            confidant: ContactPoint | MISSING = ...,
            notification_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

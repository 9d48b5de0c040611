"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.agreement_kind import AgreementKind
from .codelists.agreement_status import AgreementStatus
from .codelists.check_result import CheckResult
from .codelists.confidentiality import Confidentiality
from .codelists.family_group_plan_reason import FamilyGroupPlanReason
from .codelists.goal_status import GoalStatus
from .codelists.information_category import InformationCategory
from .codelists.life_domain import LifeDomain
from .codelists.plan_status import PlanStatus
from .codelists.plan_type import PlanType
from .codelists.restrictive_measure import RestrictiveMeasureKind
from .codelists.retention_class import RetentionClass
from .codelists.safety_phase import SafetyPhase
from .types import (
    ContactPoint,
    Date,
    Extension,
    ForeignCode,
    Id,
    Line,
    Moment,
    PartialDate,
    Text,
    Version,
)


class Consultation(Model, frozen=True):
    """
    A talk about the plan with persons concerned, and what they thought of it.

    Dutch: Overleg. Een gesprek over het plan met betrokkenen, en wat zij ervan vonden.

    Source: JW 4.1.3(2)-(3) [S26]
    """

    person_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT]
    """
    The persons with whom it was talked over.

    Dutch: Met. De personen met wie is gesproken.

    Source: JW 4.1.3(2) [S26]
    """
    date: Date
    """
    The day on which they talked.

    Dutch: Datum. De dag waarop is overlegd.

    Source: JW 4.1.3(2) [S26]
    """
    view: Text
    """
    What they thought of it, in their own words where possible.

    Dutch: Mening. Wat zij ervan vonden, zo mogelijk in eigen woorden.

    Source: JW 4.1.3(2) [S26]
    """
    agrees: Annotated[bool, Strict()]
    """
    True when they agree with the plan.

    Dutch: Is het eens. Ja als zij het met het plan eens zijn.

    Source: JW 4.1.3(2) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT] = ...,
            date: Date = ...,
            view: Text = ...,
            agrees: Annotated[bool, Strict()] = ...,
        ) -> Self: ...


class Goal(Model, frozen=True):
    """
    Something that those concerned want to reach, and how all will see that it is reached.

    Dutch: Doel. Iets wat betrokkenen willen bereiken, en hoe iedereen ziet dat het bereikt is.

    Source: TS [S]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    text: Text
    """
    The goal, concrete and positive.

    Dutch: Doel. Het doel, concreet en positief.

    Source: TS [S]
    """
    in_own_words: Text | MISSING = MISSING
    """
    How the person whose goal it is says it.

    Dutch: In eigen woorden. Hoe degene van wie het doel is het zelf zegt.

    Source: TS [S]
    """
    domain: LifeDomain | MISSING = MISSING
    """
    The part of life it belongs to.

    Dutch: Leefgebied. Het deel van het leven waar het bij hoort.

    Source: CORV [S]
    """
    owner_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT]
    """
    The members of the family whose goal it is.

    Dutch: Van wie. De gezinsleden van wie het doel is.

    Source: TS [S]
    """
    concern_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The concerns that the goal takes away.

    Dutch: Zorgen. De zorgen die met het doel worden weggenomen.

    Source: BW1 1:262(1) [S23]
    """
    indicator: Text | MISSING = MISSING
    """
    By what all will see that the goal is reached.

    Dutch: Waaraan te zien. Waaraan iedereen ziet dat het doel bereikt is.

    Source: KGB [D]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which it should be reached.

    Dutch: Uiterlijk. De datum waarop het bereikt moet zijn.

    Source: KGB [D]
    """
    status: GoalStatus
    """
    How far it is.

    Dutch: Status. Hoe ver het is.

    Source: KGB [D]
    """
    target: Line | MISSING = MISSING
    """
    When the goal is reached, in something that can be seen.

    Dutch: Streefwaarde. Wanneer het doel is bereikt, in iets wat je kunt zien.

    Source: TS [S]
    """
    cause_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The underlying causes that the goal takes on.

    Dutch: Onderliggende oorzaken. De onderliggende oorzaken die het doel aanpakt.

    Source: TS [S]
    """
    organisation_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The organisations that help to reach it.

    Dutch: Geholpen door. De organisaties die helpen het te bereiken.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            text: Text = ...,
            in_own_words: Text | MISSING = ...,
            domain: LifeDomain | MISSING = ...,
            owner_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT] = ...,
            concern_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            indicator: Text | MISSING = ...,
            due_date: Date | MISSING = ...,
            status: GoalStatus = ...,
            target: Line | MISSING = ...,
            cause_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            organisation_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
        ) -> Self: ...


class Agreement(Model, frozen=True):
    """
    Who does what, from when, who checks it, and what happens if it does not work.

    Dutch: Afspraak. Wie wat doet, vanaf wanneer, wie het nagaat, en wat er gebeurt als het niet lukt.

    Source: VT_PROTOCOL [S]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    kind: AgreementKind
    """
    An ordinary agreement, a safety condition, a contact arrangement or an offer of help.

    Dutch: Soort. Een gewone afspraak, een veiligheidsvoorwaarde, een contactregeling of een hulpaanbod.

    Source: VT_PROTOCOL [S]
    """
    text: Text
    """
    What was agreed, in words that all understand.

    Dutch: Afspraak. Wat er is afgesproken, in woorden die iedereen begrijpt.

    Source: VT_PROTOCOL [S]
    """
    who_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT]
    """
    Who keeps the agreement.

    Dutch: Wie. Wie de afspraak nakomt.

    Source: VT_PROTOCOL [S]
    """
    checked_by_id: Id | MISSING = MISSING
    """
    Who checks whether it is kept.

    Dutch: Nagegaan door. Wie nagaat of de afspraak wordt nagekomen.

    Source: VT_PROTOCOL [S]
    """
    from_date: Date
    """
    The first day on which it holds.

    Dutch: Vanaf. De eerste dag waarop de afspraak geldt.

    Source: KGB [D]
    """
    to_date: Date | MISSING = MISSING
    """
    The last day on which it holds.

    Dutch: Tot en met. De laatste dag waarop de afspraak geldt.

    Source: KGB [D]
    """
    consequence: Text | MISSING = MISSING
    """
    What happens when it is not kept.

    Dutch: Als het niet lukt. Wat er gebeurt als de afspraak niet wordt nagekomen.

    Source: VT_PROTOCOL [S]
    """
    status: AgreementStatus
    """
    Whether it is kept.

    Dutch: Status. Of de afspraak wordt nagekomen.

    Source: KGB [D]
    """
    last_checked_date: Date | MISSING = MISSING
    """
    The date on which it was last looked at whether it is kept.

    Dutch: Laatst bekeken. De datum waarop het laatst is bekeken of zij wordt nagekomen.

    Source: VT_PROTOCOL [S]
    """
    check_result: CheckResult | MISSING = MISSING
    """
    Whether it was kept.

    Dutch: Bevinding. Of zij werd nagekomen.

    Source: VT_PROTOCOL [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            kind: AgreementKind = ...,
            text: Text = ...,
            who_ids: Annotated[Items[Id], Field(max_length=20, min_length=1), DISTINCT] = ...,
            checked_by_id: Id | MISSING = ...,
            from_date: Date = ...,
            to_date: Date | MISSING = ...,
            consequence: Text | MISSING = ...,
            status: AgreementStatus = ...,
            last_checked_date: Date | MISSING = ...,
            check_result: CheckResult | MISSING = ...,
        ) -> Self: ...


class PlannedRestriction(Model, frozen=True):
    """
    A restriction of freedom that the plan allows: in which cases, for how long and who may decide.

    Dutch: Beperking in het plan. Een vrijheidsbeperking die het plan toestaat: in welke gevallen, hoe lang en wie erover mag beslissen.

    Source: JW 6.2.10(1)(d) [S26]
    """

    kind: RestrictiveMeasureKind
    """
    Which restriction it is.

    Dutch: Soort. Welke beperking het is.

    Source: JW 6.2.10(1)(d) [S26]
    """
    cases: Text
    """
    In which cases it may be applied.

    Dutch: Gevallen. In welke gevallen zij mag worden toegepast.

    Source: JW 6.2.10(1)(d) [S26]
    """
    decided_by: Line
    """
    The function of the professional who may decide on it.

    Dutch: Wie beslist. De functie van de professional die erover mag beslissen.

    Source: JW 6.2.10(1)(d) [S26]
    """
    term: Line | MISSING = MISSING
    """
    For how long at most.

    Dutch: Termijn. Voor hoe lang ten hoogste.

    Source: JW 6.2.10(1)(d) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: RestrictiveMeasureKind = ...,
            cases: Text = ...,
            decided_by: Line = ...,
            term: Line | MISSING = ...,
        ) -> Self: ...


class PlanContent(Model, frozen=True):
    """
    What the plan says in running text beside its goals and agreements: the parts that the law asks for.

    Dutch: Inhoud van het plan. Wat het plan in lopende tekst zegt naast doelen en afspraken: de onderdelen waar de wet om vraagt.

    Source: JW 6.2.10 [S26]
    """

    problem: Text | MISSING = MISSING
    """
    What is the matter, and how it shows.

    Dutch: Wat er aan de hand is. Wat er aan de hand is, en hoe dat zich uit.

    Source: JW 6.2.10(1)(a) [S26]
    """
    help: Text | MISSING = MISSING
    """
    What is done to help.

    Dutch: Hulp. Wat er wordt gedaan om te helpen.

    Source: JW 6.2.10(1)(c) [S26]
    """
    wishes: Text | MISSING = MISSING
    """
    How the wishes of the youth and the family are honoured.

    Dutch: Wensen. Hoe met de wensen van jeugdige en gezin rekening wordt gehouden.

    Source: JW 6.2.10(1)(e), 4.1.3(2) [S26]
    """
    restrictions: Annotated[Items[PlannedRestriction], Field(max_length=20)] | MISSING = MISSING
    """
    The restrictions of freedom that may be applied.

    Dutch: Beperkingen. De vrijheidsbeperkingen die mogen worden toegepast.

    Source: JW 6.2.10(1)(d) [S26]
    """
    evaluation_schedule: Text | MISSING = MISSING
    """
    How often and on what conditions the plan is looked at again.

    Dutch: Terugkijken. Hoe vaak en onder welke voorwaarden opnieuw naar het plan wordt gekeken.

    Source: JW 6.2.10(1)(f) [S26]
    """
    conditions: Text | MISSING = MISSING
    """
    The conditions under which the youth stays out of secure care.

    Dutch: Voorwaarden. De voorwaarden waaronder de jeugdige niet gesloten wordt opgenomen.

    Source: JW 6.1.4(4) [S26]
    """
    supervision: Text | MISSING = MISSING
    """
    How it is watched that the conditions are kept.

    Dutch: Toezicht. Hoe erop wordt gelet dat de voorwaarden worden nagekomen.

    Source: JW 6.1.4(4) [S26]
    """
    admission_decided_by: Line | MISSING = MISSING
    """
    Who decides that the youth is admitted after all.

    Dutch: Wie beslist over opname. Wie beslist dat de jeugdige alsnog wordt opgenomen.

    Source: JW 6.1.4(5) [S26]
    """
    parents_responsibility: Text | MISSING = MISSING
    """
    How the parents carry responsibility again, as far as they can.

    Dutch: Wat ouders zelf dragen. Hoe de ouders weer verantwoordelijkheid dragen, zoveel als zij kunnen.

    Source: BW1 1:262(1) [S23]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            problem: Text | MISSING = ...,
            help: Text | MISSING = ...,
            wishes: Text | MISSING = ...,
            restrictions: Annotated[Items[PlannedRestriction], Field(max_length=20)] | MISSING = ...,
            evaluation_schedule: Text | MISSING = ...,
            conditions: Text | MISSING = ...,
            supervision: Text | MISSING = ...,
            admission_decided_by: Line | MISSING = ...,
            parents_responsibility: Text | MISSING = ...,
        ) -> Self: ...


class Plan(Model, frozen=True):
    """
    The agreed way forward: goals of those concerned, who does what, and the agreements that keep everyone safe.

    Dutch: Plan. De afgesproken weg vooruit: doelen van betrokkenen, wie wat doet, en de afspraken die iedereen veilig houden.

    Source: JW 1.1, 4.1.2, 4.1.3 [S26]
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
    type: PlanType
    """
    What sort of plan it is.

    Dutch: Soort. Wat voor plan het is.

    Source: JW 1.1, 4.1.2, 4.1.3 [S26]
    """
    status: PlanStatus
    """
    Whether it is a draft, adopted, revised or closed.

    Dutch: Status. Of het een concept is, vastgesteld, herzien of afgesloten.

    Source: KGB [D]
    """
    about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT]
    """
    The persons for whom the plan is made.

    Dutch: Over. De personen voor wie het plan is gemaakt.

    Source: JW 4.1.3 [S26]
    """
    author_id: Id | MISSING = MISSING
    """
    The organisation that keeps the plan. Absent when the family made it itself.

    Dutch: Beheerd door. De organisatie die het plan beheert. Afwezig als het gezin het zelf maakte.

    Source: JW 4.1.2, 4.1.3 [S26]
    """
    measure_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The measures that the plan carries out.

    Dutch: Maatregelen. De maatregelen die met het plan worden uitgevoerd.

    Source: JW 4.1.3 [S26]
    """
    adopted_date: Date | MISSING = MISSING
    """
    The date on which the plan was settled.

    Dutch: Vastgesteld op. De datum waarop het plan is vastgesteld.

    Source: JW 4.1.3(5) [S26]
    """
    family_group_plan_offered: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when the family was first offered to make a plan of its own.

    Dutch: Eigen plan aangeboden. Ja als het gezin eerst is aangeboden zelf een plan te maken.

    Source: JW 4.1.2 [S26]
    """
    family_group_plan_reason: FamilyGroupPlanReason | MISSING = MISSING
    """
    Why there is no plan by the family itself.

    Dutch: Reden zonder eigen plan. Waarom er geen plan van het gezin zelf is.

    Source: JW 4.1.2 [S26]
    """
    consultations: Annotated[Items[Consultation], Field(max_length=50)] | MISSING = MISSING
    """
    With whom the plan was talked over, and what they thought of it.

    Dutch: Overleg. Met wie het plan is besproken, en wat zij ervan vonden.

    Source: JW 4.1.3(2) [S26]
    """
    not_consulted_reason: Text | MISSING = MISSING
    """
    Why the youth, a parent or the foster parents could not be consulted.

    Dutch: Reden zonder overleg. Waarom de jeugdige, een ouder of de pleegouders niet konden worden geraadpleegd.

    Source: JW 4.1.3(2)-(3) [S26]
    """
    goals: Annotated[Items[Goal], Field(max_length=50)] | MISSING = MISSING
    """
    What those concerned want to reach.

    Dutch: Doelen. Wat betrokkenen willen bereiken.

    Source: TS [S]
    """
    agreements: Annotated[Items[Agreement], Field(max_length=50)] | MISSING = MISSING
    """
    Who does what, who checks, and what happens if it fails.

    Dutch: Afspraken. Wie wat doet, wie het nagaat, en wat er gebeurt als het niet lukt.

    Source: VT_PROTOCOL [S]
    """
    next_evaluation_date: Date | MISSING = MISSING
    """
    The date on which the family and the professionals look back together.

    Dutch: Volgende evaluatie. De datum waarop gezin en professionals samen terugkijken.

    Source: BJW 4.2.4 [S17]
    """
    supersedes_id: Id | MISSING = MISSING
    """
    The earlier plan that this one replaces.

    Dutch: Vervangt. Het eerdere plan dat hierdoor wordt vervangen.

    Source: KGB [D]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which the plan must be adopted.

    Dutch: Uiterlijk. De datum waarop het plan uiterlijk moet zijn vastgesteld.

    Source: JW 4.1.3(5), 6.2.9(2) [S26]
    """
    own_plan_ruled_out_date: Date | MISSING = MISSING
    """
    The date on which it became clear that the family makes no plan of its own.

    Dutch: Geen eigen plan sinds. De datum waarop duidelijk werd dat het gezin geen eigen plan maakt.

    Source: JW 4.1.3(5) [S26]
    """
    admission_date: Date | MISSING = MISSING
    """
    The date on which the youth was admitted to secure care.

    Dutch: Opgenomen. De datum waarop de jeugdige in de gesloten jeugdhulp is opgenomen.

    Source: JW 6.2.9(2) [S26]
    """
    is_written: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when the plan is in writing.

    Dutch: Is op schrift. Ja als het plan op papier staat.

    Source: JW 4.1.3(4) [S26]
    """
    given_to_youth_date: Date | MISSING = MISSING
    """
    The date on which the youth got the plan.

    Dutch: Aan jeugdige gegeven. De datum waarop de jeugdige het plan kreeg.

    Source: JW 6.2.9(9) [S26]
    """
    phase: SafetyPhase | MISSING = MISSING
    """
    Which phase of the work on safety the plan is for.

    Dutch: Fase. Voor welke fase van het werken aan veiligheid het plan is.

    Source: VT_PROTOCOL [S]
    """
    content: PlanContent | MISSING = MISSING
    """
    What the plan says in running text.

    Dutch: Inhoud. Wat het plan in lopende tekst zegt.

    Source: JW 6.2.10 [S26]
    """
    explanation_for_family: Text | MISSING = MISSING
    """
    What the plan means for the family, in plain language.

    Dutch: Uitleg voor het gezin. Wat het plan voor het gezin betekent, in gewone taal.

    Source: JW 4.1.9 [S26]
    """
    confidant: ContactPoint | MISSING = MISSING
    """
    Where the family finds an independent confidant.

    Dutch: Vertrouwenspersoon. Waar het gezin een onafhankelijke vertrouwenspersoon vindt.

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
            type: PlanType = ...,
            status: PlanStatus = ...,
            about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT] = ...,
            author_id: Id | MISSING = ...,
            measure_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            adopted_date: Date | MISSING = ...,
            family_group_plan_offered: Annotated[bool, Strict()] | MISSING = ...,
            family_group_plan_reason: FamilyGroupPlanReason | MISSING = ...,
            consultations: Annotated[Items[Consultation], Field(max_length=50)] | MISSING = ...,
            not_consulted_reason: Text | MISSING = ...,
            goals: Annotated[Items[Goal], Field(max_length=50)] | MISSING = ...,
            agreements: Annotated[Items[Agreement], Field(max_length=50)] | MISSING = ...,
            next_evaluation_date: Date | MISSING = ...,
            supersedes_id: Id | MISSING = ...,
            due_date: Date | MISSING = ...,
            own_plan_ruled_out_date: Date | MISSING = ...,
            admission_date: Date | MISSING = ...,
            is_written: Annotated[bool, Strict()] | MISSING = ...,
            given_to_youth_date: Date | MISSING = ...,
            phase: SafetyPhase | MISSING = ...,
            content: PlanContent | MISSING = ...,
            explanation_for_family: Text | MISSING = ...,
            confidant: ContactPoint | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.aftercare import Aftercare
from .codelists.confidentiality import Confidentiality
from .codelists.help_form import HelpForm
from .codelists.information_category import InformationCategory
from .codelists.measure_end_reason import MeasureEndReason
from .codelists.measure_framework import MeasureFramework
from .codelists.measure_status import MeasureStatus
from .codelists.measure_type import MeasureType
from .codelists.referrer_type import ReferrerType
from .codelists.restrictive_measure import RestrictiveMeasureKind
from .codelists.retention_class import RetentionClass
from .types import (
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


class Execution(Model, frozen=True):
    """
    An organisation that executed the measure before, and in which period.

    Dutch: Eerdere uitvoering. Een organisatie die de maatregel eerder uitvoerde, en in welke periode.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """

    organisation_id: Id
    """
    The organisation that executed the measure.

    Dutch: Organisatie. De organisatie die de maatregel uitvoerde.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    from_date: Date
    """
    The first date of the execution.

    Dutch: Vanaf. De eerste datum van de uitvoering.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    to_date: Date
    """
    The last date of the execution.

    Dutch: Tot en met. De laatste datum van de uitvoering.

    Source: RJW bijlage 2, 5.3.3 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            organisation_id: Id = ...,
            from_date: Date = ...,
            to_date: Date = ...,
        ) -> Self: ...


class RestrictiveMeasure(Model, frozen=True):
    """
    A restriction of a youth's freedom in secure care that was really applied: what, from when to when, by whom and why.

    Dutch: Vrijheidsbeperkende maatregel. Een beperking van de vrijheid van een jeugdige in gesloten jeugdhulp die echt is toegepast: wat, van wanneer tot wanneer, door wie en waarom.

    Source: JW 6.3.1, 6.3.2 [S26]
    """

    kind: RestrictiveMeasureKind
    """
    Which restriction it was.

    Dutch: Soort. Welke beperking het was.

    Source: JW 6.3.2 [S26]
    """
    started_at: Moment
    """
    The moment at which it began.

    Dutch: Begonnen op. Het moment waarop het begon.

    Source: JW 6.3.1.5 [S26]
    """
    ended_at: Moment | MISSING = MISSING
    """
    The moment at which it ended.

    Dutch: Geëindigd op. Het moment waarop het eindigde.

    Source: JW 6.3.1.5 [S26]
    """
    is_emergency: Annotated[bool, Strict()]
    """
    True when it was not in the plan and could not wait.

    Dutch: Is een noodsituatie. Ja als het niet in het plan stond en niet kon wachten.

    Source: JW 6.3.1.2 [S26]
    """
    decided_by: Line
    """
    The function of the professional who decided on it.

    Dutch: Besloten door. De functie van de professional die erover besloot.

    Source: JW 6.3.1.4 [S26]
    """
    scientist_consent_at: Moment | MISSING = MISSING
    """
    The moment at which a behavioural scientist consented.

    Dutch: Instemming gedragswetenschapper op. Het moment waarop een gedragswetenschapper instemde.

    Source: JW 6.3.1.2 [S26]
    """
    informed_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    Who was told: parents, guardian or agency.

    Dutch: Geïnformeerd. Wie het te horen kreeg: ouders, voogd of instelling.

    Source: JW 6.7.2 [S26]
    """
    reason: Text
    """
    Why it was needed and nothing lighter would do.

    Dutch: Reden. Waarom het nodig was en niets lichters kon.

    Source: JW 6.3.1.2 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: RestrictiveMeasureKind = ...,
            started_at: Moment = ...,
            ended_at: Moment | MISSING = ...,
            is_emergency: Annotated[bool, Strict()] = ...,
            decided_by: Line = ...,
            scientist_consent_at: Moment | MISSING = ...,
            informed_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            reason: Text = ...,
        ) -> Self: ...


class Measure(Model, frozen=True):
    """
    What is done for or with a child or family over a period: help that was agreed, or a measure that was ordered. The decision behind it stands apart.

    Dutch: Maatregel. Wat er over een periode voor of met een kind of gezin wordt gedaan: hulp die is afgesproken, of een maatregel die is opgelegd. De beslissing erachter staat apart.

    Source: JW 1.1 [S26], BW1 1:255 [S23]
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
    subject_id: Id
    """
    The child or adult to whom it applies.

    Dutch: Voor wie. Het kind of de volwassene voor wie het geldt.

    Source: BW1 1:255 [S23]
    """
    type: MeasureType
    """
    What measure or help it is.

    Dutch: Soort. Welke maatregel of hulp het is.

    Source: JW 1.1 [S26]
    """
    framework: MeasureFramework
    """
    Whether it is voluntary, pressure, or ordered.

    Dutch: Kader. Of het vrijwillig is, drang, of opgelegd.

    Source: JW 7.3.4 [S26], BW1 1:255 [S23]
    """
    status: MeasureStatus
    """
    How far it is: requested, granted, running, ended.

    Dutch: Status. Hoe ver het is: aangevraagd, verleend, lopend, beëindigd.

    Source: KGB [D]
    """
    decision_id: Id | MISSING = MISSING
    """
    The decision on which it rests.

    Dutch: Beslissing. De beslissing waar het op rust.

    Source: BW1 1:255 [S23]
    """
    executor_id: Id | MISSING = MISSING
    """
    The organisation that carries it out.

    Dutch: Uitvoerder. De organisatie die het uitvoert.

    Source: JW 3.2 [S26]
    """
    part_of_id: Id | MISSING = MISSING
    """
    The measure under which this authorisation hangs.

    Dutch: Onderdeel van. De maatregel waar deze machtiging onder hangt.

    Source: BW1 1:265b(1) [S23]
    """
    extension_of_id: Id | MISSING = MISSING
    """
    The measure that this one extends.

    Dutch: Verlenging van. De maatregel die hiermee wordt verlengd.

    Source: BW1 1:260 [S23]
    """
    requested_date: Date | MISSING = MISSING
    """
    The date on which it was asked for.

    Dutch: Aangevraagd op. De datum waarop erom is gevraagd.

    Source: KGB [D]
    """
    start_date: Date | MISSING = MISSING
    """
    The first day on which it applies.

    Dutch: Begin. De eerste dag waarop het geldt.

    Source: BW1 1:258 [S23]
    """
    planned_end_date: Date | MISSING = MISSING
    """
    The last day for which it was ordered or agreed. 'Until 20 October' is therefore 19 October.

    Dutch: Gepland einde. De laatste dag waarvoor het is toegewezen of afgesproken. 'Tot 20 oktober' is dus 19 oktober.

    Source: BW1 1:258 [S23]
    """
    end_date: Date | MISSING = MISSING
    """
    The last day on which it in fact applied.

    Dutch: Einde. De laatste dag waarop het werkelijk gold.

    Source: CBS [S26]
    """
    end_reason: MeasureEndReason | MISSING = MISSING
    """
    Why it ended.

    Dutch: Reden van einde. Waarom het is geëindigd.

    Source: RJW bijlage 2 5.3.1 [S26]
    """
    explanation_for_family: Text
    """
    What it means for the family, whether it is an order or a choice, and why.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, of het moet of een keuze is, en waarom.

    Source: TS [S]
    """
    effective_start_date: Date | MISSING = MISSING
    """
    The date on which it was really carried out, which can be later than the order.

    Dutch: Werkelijk begonnen. De datum waarop het echt is uitgevoerd, wat later kan zijn dan de beslissing.

    Source: BW1 1:265c(3) [S23], JW 6.1.12(3) [S26]
    """
    follow_up_petition_date: Date | MISSING = MISSING
    """
    The date on which the court was asked to provide for what comes after.

    Dutch: Vervolg gevraagd. De datum waarop de rechter om een vervolg is gevraagd.

    Source: BW1 1:241(4), 1:268(5) [S23]
    """
    agency_informed_date: Date | MISSING = MISSING
    """
    The date on which the agency heard of the measure.

    Dutch: Instelling op de hoogte. De datum waarop de instelling van de maatregel hoorde.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    worker_assigned_date: Date | MISSING = MISSING
    """
    The date on which a worker was assigned to the family.

    Dutch: Medewerker toegewezen. De datum waarop een medewerker aan het gezin is toegewezen.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    first_contact_date: Date | MISSING = MISSING
    """
    The date on which that worker first spoke with the family.

    Dutch: Eerste contact. De datum waarop die medewerker het gezin voor het eerst sprak.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    executor_from_date: Date | MISSING = MISSING
    """
    The date since which this organisation executes it, where another did so before.

    Dutch: Uitvoerder sinds. De datum sinds wanneer deze organisatie het uitvoert, als een andere dat eerder deed.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    former_executors: Annotated[Items[Execution], Field(max_length=20)] | MISSING = MISSING
    """
    The organisations that executed it before, oldest first.

    Dutch: Eerdere uitvoerders. De organisaties die het eerder uitvoerden, de oudste eerst.

    Source: RJW bijlage 2, 5.3.3 [S26]
    """
    help_form: HelpForm | MISSING = MISSING
    """
    The form in which help is given, as the national statistics count it.

    Dutch: Vorm van hulp. De vorm waarin hulp wordt gegeven, zoals de landelijke statistiek telt.

    Source: RJW bijlage 2 [S26]
    """
    referrer_type: ReferrerType | MISSING = MISSING
    """
    The kind of party that referred to the help.

    Dutch: Verwezen door. Het soort partij dat naar de hulp verwees.

    Source: RJW bijlage 2 [S26]
    """
    uses_recognised_intervention: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when a nationally recognised intervention is used.

    Dutch: Erkende interventie. Ja als een landelijk erkende interventie wordt gebruikt.

    Source: RJW bijlage 2, 5.2.4 [S26]
    """
    aftercare: Aftercare | MISSING = MISSING
    """
    Whether care was handed over at the end of youth probation.

    Dutch: Zorg na afloop. Of er na de jeugdreclassering zorg is overgedragen.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    consent_id: Id | MISSING = MISSING
    """
    The consent on which it rests, where the law asks for one.

    Dutch: Toestemming. De toestemming waarop het rust, als de wet die vraagt.

    Source: JW 6.1.2(3) [S26]
    """
    plan_id: Id | MISSING = MISSING
    """
    The plan without which the measure cannot be.

    Dutch: Plan. Het plan waar de maatregel niet zonder kan.

    Source: JW 6.1.4(4)-(5) [S26]
    """
    restrictions: Annotated[Items[RestrictiveMeasure], Field(max_length=200)] | MISSING = MISSING
    """
    The restrictions of freedom that were really applied.

    Dutch: Toegepaste beperkingen. De vrijheidsbeperkingen die echt zijn toegepast.

    Source: JW 6.3.1.5 [S26]
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
            subject_id: Id = ...,
            type: MeasureType = ...,
            framework: MeasureFramework = ...,
            status: MeasureStatus = ...,
            decision_id: Id | MISSING = ...,
            executor_id: Id | MISSING = ...,
            part_of_id: Id | MISSING = ...,
            extension_of_id: Id | MISSING = ...,
            requested_date: Date | MISSING = ...,
            start_date: Date | MISSING = ...,
            planned_end_date: Date | MISSING = ...,
            end_date: Date | MISSING = ...,
            end_reason: MeasureEndReason | MISSING = ...,
            explanation_for_family: Text = ...,
            effective_start_date: Date | MISSING = ...,
            follow_up_petition_date: Date | MISSING = ...,
            agency_informed_date: Date | MISSING = ...,
            worker_assigned_date: Date | MISSING = ...,
            first_contact_date: Date | MISSING = ...,
            executor_from_date: Date | MISSING = ...,
            former_executors: Annotated[Items[Execution], Field(max_length=20)] | MISSING = ...,
            help_form: HelpForm | MISSING = ...,
            referrer_type: ReferrerType | MISSING = ...,
            uses_recognised_intervention: Annotated[bool, Strict()] | MISSING = ...,
            aftercare: Aftercare | MISSING = ...,
            consent_id: Id | MISSING = ...,
            plan_id: Id | MISSING = ...,
            restrictions: Annotated[Items[RestrictiveMeasure], Field(max_length=200)] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

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
from .codelists.retention_class import RetentionClass as RetentionClass_1
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

RecognisedIntervention = TypeAliasType(
    "RecognisedIntervention", Annotated[bool, Field(title="Recognised intervention")]
)
"""
True when a nationally recognised intervention is used.

Dutch: Erkende interventie. Ja als een landelijk erkende interventie wordt gebruikt.

Source: RJW bijlage 2, 5.2.4 [S26]
"""


IsAnEmergency = TypeAliasType(
    "IsAnEmergency", Annotated[bool, Field(title="Is an emergency")]
)
"""
True when it was not in the plan and could not wait.

Dutch: Is een noodsituatie. Ja als het niet in het plan stond en niet kon wachten.

Source: JW 6.3.1.2 [S26]
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


class Execution(Model):
    """
    An organisation that executed the measure before, and in which period.

    Dutch: Eerdere uitvoering. Een organisatie die de maatregel eerder uitvoerde, en in welke periode.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    organisation_id: Annotated[Id, Field(alias="organisationId", title="Organisation")]
    """
    The organisation that executed the measure.

    Dutch: Organisatie. De organisatie die de maatregel uitvoerde.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    from_date: Annotated[Date, Field(alias="fromDate", title="From")]
    """
    The first date of the execution.

    Dutch: Vanaf. De eerste datum van de uitvoering.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    to_date: Annotated[Date, Field(alias="toDate", title="To")]
    """
    The last date of the execution.

    Dutch: Tot en met. De laatste datum van de uitvoering.

    Source: RJW bijlage 2, 5.3.3 [S26]
    """


class RestrictiveMeasure(Model):
    """
    A restriction of a youth's freedom in secure care that was really applied: what, from when to when, by whom and why.

    Dutch: Vrijheidsbeperkende maatregel. Een beperking van de vrijheid van een jeugdige in gesloten jeugdhulp die echt is toegepast: wat, van wanneer tot wanneer, door wie en waarom.

    Source: JW 6.3.1, 6.3.2 [S26]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    kind: Annotated[RestrictiveMeasureKind, Field(title="Kind")]
    """
    Which restriction it was.

    Dutch: Soort. Welke beperking het was.

    Source: JW 6.3.2 [S26]
    """
    started_at: Annotated[Moment, Field(alias="startedAt", title="Began at")]
    """
    The moment at which it began.

    Dutch: Begonnen op. Het moment waarop het begon.

    Source: JW 6.3.1.5 [S26]
    """
    ended_at: Annotated[Moment | MISSING, Field(alias="endedAt", title="Ended at")] = (
        MISSING
    )
    """
    The moment at which it ended.

    Dutch: Geëindigd op. Het moment waarop het eindigde.

    Source: JW 6.3.1.5 [S26]
    """
    is_emergency: Annotated[
        IsAnEmergency, Field(alias="isEmergency", title="Is an emergency")
    ]
    """
    True when it was not in the plan and could not wait.

    Dutch: Is een noodsituatie. Ja als het niet in het plan stond en niet kon wachten.

    Source: JW 6.3.1.2 [S26]
    """
    decided_by: Annotated[Line, Field(alias="decidedBy", title="Decided by")]
    """
    The function of the professional who decided on it.

    Dutch: Besloten door. De functie van de professional die erover besloot.

    Source: JW 6.3.1.4 [S26]
    """
    scientist_consent_at: Annotated[
        Moment | MISSING,
        Field(alias="scientistConsentAt", title="Consent of the scientist at"),
    ] = MISSING
    """
    The moment at which a behavioural scientist consented.

    Dutch: Instemming gedragswetenschapper op. Het moment waarop een gedragswetenschapper instemde.

    Source: JW 6.3.1.2 [S26]
    """
    informed_ids: Annotated[
        list[Id] | MISSING, Field(alias="informedIds", max_length=20)
    ] = MISSING
    """
    Who was told: parents, guardian or agency.

    Dutch: Geïnformeerd. Wie het te horen kreeg: ouders, voogd of instelling.

    Source: JW 6.7.2 [S26]
    """
    reason: Annotated[Text, Field(title="Reason")]
    """
    Why it was needed and nothing lighter would do.

    Dutch: Reden. Waarom het nodig was en niets lichters kon.

    Source: JW 6.3.1.2 [S26]
    """


class Measure(Model):
    """
    What is done for or with a child or family over a period: help that was agreed, or a measure that was ordered. The decision behind it stands apart.

    Dutch: Maatregel. Wat er over een periode voor of met een kind of gezin wordt gedaan: hulp die is afgesproken, of een maatregel die is opgelegd. De beslissing erachter staat apart.

    Source: JW 1.1 [S26], BW1 1:255 [S23]
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
    subject_id: Annotated[Id, Field(alias="subjectId", title="Subject")]
    """
    The child or adult to whom it applies.

    Dutch: Voor wie. Het kind of de volwassene voor wie het geldt.

    Source: BW1 1:255 [S23]
    """
    type: Annotated[MeasureType, Field(title="Type")]
    """
    What measure or help it is.

    Dutch: Soort. Welke maatregel of hulp het is.

    Source: JW 1.1 [S26]
    """
    framework: Annotated[MeasureFramework, Field(title="Framework")]
    """
    Whether it is voluntary, pressure, or ordered.

    Dutch: Kader. Of het vrijwillig is, drang, of opgelegd.

    Source: JW 7.3.4 [S26], BW1 1:255 [S23]
    """
    status: Annotated[MeasureStatus, Field(title="Status")]
    """
    How far it is: requested, granted, running, ended.

    Dutch: Status. Hoe ver het is: aangevraagd, verleend, lopend, beëindigd.

    Source: KGB [D]
    """
    decision_id: Annotated[
        Id | MISSING, Field(alias="decisionId", title="Decision")
    ] = MISSING
    """
    The decision on which it rests.

    Dutch: Beslissing. De beslissing waar het op rust.

    Source: BW1 1:255 [S23]
    """
    executor_id: Annotated[
        Id | MISSING, Field(alias="executorId", title="Executor")
    ] = MISSING
    """
    The organisation that carries it out.

    Dutch: Uitvoerder. De organisatie die het uitvoert.

    Source: JW 3.2 [S26]
    """
    part_of_id: Annotated[Id | MISSING, Field(alias="partOfId", title="Part of")] = (
        MISSING
    )
    """
    The measure under which this authorisation hangs.

    Dutch: Onderdeel van. De maatregel waar deze machtiging onder hangt.

    Source: BW1 1:265b(1) [S23]
    """
    extension_of_id: Annotated[
        Id | MISSING, Field(alias="extensionOfId", title="Extension of")
    ] = MISSING
    """
    The measure that this one extends.

    Dutch: Verlenging van. De maatregel die hiermee wordt verlengd.

    Source: BW1 1:260 [S23]
    """
    requested_date: Annotated[
        Date | MISSING, Field(alias="requestedDate", title="Requested on")
    ] = MISSING
    """
    The date on which it was asked for.

    Dutch: Aangevraagd op. De datum waarop erom is gevraagd.

    Source: KGB [D]
    """
    start_date: Annotated[Date | MISSING, Field(alias="startDate", title="Start")] = (
        MISSING
    )
    """
    The first day on which it applies.

    Dutch: Begin. De eerste dag waarop het geldt.

    Source: BW1 1:258 [S23]
    """
    planned_end_date: Annotated[
        Date | MISSING, Field(alias="plannedEndDate", title="Planned end")
    ] = MISSING
    """
    The last day for which it was ordered or agreed. 'Until 20 October' is therefore 19 October.

    Dutch: Gepland einde. De laatste dag waarvoor het is toegewezen of afgesproken. 'Tot 20 oktober' is dus 19 oktober.

    Source: BW1 1:258 [S23]
    """
    end_date: Annotated[Date | MISSING, Field(alias="endDate", title="End")] = MISSING
    """
    The last day on which it in fact applied.

    Dutch: Einde. De laatste dag waarop het werkelijk gold.

    Source: CBS [S26]
    """
    end_reason: Annotated[
        MeasureEndReason | MISSING, Field(alias="endReason", title="Reason for the end")
    ] = MISSING
    """
    Why it ended.

    Dutch: Reden van einde. Waarom het is geëindigd.

    Source: RJW bijlage 2 5.3.1 [S26]
    """
    explanation_for_family: Annotated[
        Text, Field(alias="explanationForFamily", title="Explanation for the family")
    ]
    """
    What it means for the family, whether it is an order or a choice, and why.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, of het moet of een keuze is, en waarom.

    Source: TS [S]
    """
    effective_start_date: Annotated[
        Date | MISSING, Field(alias="effectiveStartDate", title="Really began")
    ] = MISSING
    """
    The date on which it was really carried out, which can be later than the order.

    Dutch: Werkelijk begonnen. De datum waarop het echt is uitgevoerd, wat later kan zijn dan de beslissing.

    Source: BW1 1:265c(3) [S23], JW 6.1.12(3) [S26]
    """
    follow_up_petition_date: Annotated[
        Date | MISSING, Field(alias="followUpPetitionDate", title="Follow-up asked for")
    ] = MISSING
    """
    The date on which the court was asked to provide for what comes after.

    Dutch: Vervolg gevraagd. De datum waarop de rechter om een vervolg is gevraagd.

    Source: BW1 1:241(4), 1:268(5) [S23]
    """
    agency_informed_date: Annotated[
        Date | MISSING, Field(alias="agencyInformedDate", title="Agency informed")
    ] = MISSING
    """
    The date on which the agency heard of the measure.

    Dutch: Instelling op de hoogte. De datum waarop de instelling van de maatregel hoorde.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    worker_assigned_date: Annotated[
        Date | MISSING, Field(alias="workerAssignedDate", title="Worker assigned")
    ] = MISSING
    """
    The date on which a worker was assigned to the family.

    Dutch: Medewerker toegewezen. De datum waarop een medewerker aan het gezin is toegewezen.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    first_contact_date: Annotated[
        Date | MISSING, Field(alias="firstContactDate", title="First contact")
    ] = MISSING
    """
    The date on which that worker first spoke with the family.

    Dutch: Eerste contact. De datum waarop die medewerker het gezin voor het eerst sprak.

    Source: BJW 4.2.1-4.2.3 [S17]
    """
    executor_from_date: Annotated[
        Date | MISSING, Field(alias="executorFromDate", title="Executor since")
    ] = MISSING
    """
    The date since which this organisation executes it, where another did so before.

    Dutch: Uitvoerder sinds. De datum sinds wanneer deze organisatie het uitvoert, als een andere dat eerder deed.

    Source: RJW bijlage 2, 5.1.2 [S26]
    """
    former_executors: Annotated[
        list[Execution] | MISSING, Field(alias="formerExecutors", max_length=20)
    ] = MISSING
    """
    The organisations that executed it before, oldest first.

    Dutch: Eerdere uitvoerders. De organisaties die het eerder uitvoerden, de oudste eerst.

    Source: RJW bijlage 2, 5.3.3 [S26]
    """
    help_form: Annotated[
        HelpForm | MISSING, Field(alias="helpForm", title="Form of help")
    ] = MISSING
    """
    The form in which help is given, as the national statistics count it.

    Dutch: Vorm van hulp. De vorm waarin hulp wordt gegeven, zoals de landelijke statistiek telt.

    Source: RJW bijlage 2 [S26]
    """
    referrer_type: Annotated[
        ReferrerType | MISSING, Field(alias="referrerType", title="Referred by")
    ] = MISSING
    """
    The kind of party that referred to the help.

    Dutch: Verwezen door. Het soort partij dat naar de hulp verwees.

    Source: RJW bijlage 2 [S26]
    """
    uses_recognised_intervention: Annotated[
        RecognisedIntervention | MISSING,
        Field(alias="usesRecognisedIntervention", title="Recognised intervention"),
    ] = MISSING
    """
    True when a nationally recognised intervention is used.

    Dutch: Erkende interventie. Ja als een landelijk erkende interventie wordt gebruikt.

    Source: RJW bijlage 2, 5.2.4 [S26]
    """
    aftercare: Annotated[Aftercare | MISSING, Field(title="Care afterwards")] = MISSING
    """
    Whether care was handed over at the end of youth probation.

    Dutch: Zorg na afloop. Of er na de jeugdreclassering zorg is overgedragen.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    consent_id: Annotated[Id | MISSING, Field(alias="consentId", title="Consent")] = (
        MISSING
    )
    """
    The consent on which it rests, where the law asks for one.

    Dutch: Toestemming. De toestemming waarop het rust, als de wet die vraagt.

    Source: JW 6.1.2(3) [S26]
    """
    plan_id: Annotated[Id | MISSING, Field(alias="planId", title="Plan")] = MISSING
    """
    The plan without which the measure cannot be.

    Dutch: Plan. Het plan waar de maatregel niet zonder kan.

    Source: JW 6.1.4(4)-(5) [S26]
    """
    restrictions: Annotated[
        list[RestrictiveMeasure] | MISSING, Field(max_length=200)
    ] = MISSING
    """
    The restrictions of freedom that were really applied.

    Dutch: Toegepaste beperkingen. De vrijheidsbeperkingen die echt zijn toegepast.

    Source: JW 6.3.1.5 [S26]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

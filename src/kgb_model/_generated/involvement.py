"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.involvement_end_reason import InvolvementEndReason
from .codelists.involvement_role import InvolvementRole
from .codelists.measure_framework import MeasureFramework
from .codelists.professional_role import ProfessionalRole
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .types import (
    ContactPoint,
    Date,
    Extension,
    ForeignCode,
    Id,
    Identifier,
    Line,
    Moment,
    PartialDate,
    SharingBasis,
    Version,
)

HoldsTheViewOnSafety = TypeAliasType(
    "HoldsTheViewOnSafety", Annotated[bool, Field(title="Holds the view on safety")]
)
"""
True for the one organisation that watches over safety now. It moves only when a handover is accepted.

Dutch: Heeft zicht op veiligheid. Waar voor de ene organisatie die nu over de veiligheid waakt. Dit gaat alleen over als een overdracht is aanvaard.

Source: URW bijlage A 3.7 [S25], CORV [S]
"""


VisibleToTheFamily = TypeAliasType(
    "VisibleToTheFamily", Annotated[bool, Field(title="Visible to the family")]
)
"""
False only when the family knowing of it would bring serious danger.

Dutch: Zichtbaar voor het gezin. Alleen nee als het ernstig gevaar geeft wanneer het gezin ervan weet.

Source: JW 7.3.2(4) [S26]
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


Role = TypeAliasType(
    "Role", Annotated[ProfessionalRole | ForeignCode, Field(title="Role")]
)
"""
In what profession or task the professional works with the family.

Dutch: Functie. In welk beroep of welke taak de professional met het gezin werkt.

Source: TS [S]
"""


class Registration(Model):
    """
    An entry of a professional in a register, for a period.

    Dutch: Registratie. Een inschrijving van een professional in een beroepsregister, voor een periode.

    Source: BJW 5.1.1 [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    identifier: Annotated[Identifier, Field(title="Number")]
    """
    The register and the number in it.

    Dutch: Nummer. Het register en het nummer daarin.

    Source: BJW 5.1.1 [S17]
    """
    from_date: Annotated[Date | MISSING, Field(alias="fromDate", title="From")] = (
        MISSING
    )
    """
    The first date of the entry.

    Dutch: Vanaf. De eerste datum van de inschrijving.

    Source: BJW 5.1.1 [S17]
    """
    to_date: Annotated[Date | MISSING, Field(alias="toDate", title="To")] = MISSING
    """
    The last date of the entry.

    Dutch: Tot en met. De laatste datum van de inschrijving.

    Source: BJW 5.1.1 [S17]
    """


class Professional(Model):
    """
    The professional who works with the family on behalf of an organisation.

    Dutch: Professional. De professional die namens een organisatie met het gezin werkt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    name: Annotated[Line, Field(title="Name")]
    """
    The name by which the family knows the professional.

    Dutch: Naam. De naam waaronder het gezin de professional kent.

    Source: KGB [D]
    """
    role: Annotated[Role, Field(title="Role")]
    """
    In what profession or task the professional works with the family.

    Dutch: Functie. In welk beroep of welke taak de professional met het gezin werkt.

    Source: TS [S]
    """
    contacts: Annotated[list[ContactPoint] | MISSING, Field(max_length=10)] = MISSING
    """
    How the family can reach the professional directly.

    Dutch: Contactgegevens. Hoe het gezin de professional rechtstreeks kan bereiken.

    Source: TS [S]
    """
    registrations: Annotated[list[Registration] | MISSING, Field(max_length=5)] = (
        MISSING
    )
    """
    Entries in a register of professionals, such as SKJ or BIG.

    Dutch: Registraties. Inschrijvingen in een beroepsregister, zoals SKJ of BIG.

    Source: BJW 5.1.1 [S17]
    """


class Involvement(Model):
    """
    That an organisation is involved with a family: in what role, on what ground, for whom, and whether it keeps sight on safety.

    Dutch: Betrokkenheid. Dat een organisatie bij een gezin betrokken is: in welke rol, op welke grond, voor wie, en of zij zicht houdt op de veiligheid.

    Source: TS [S]
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
    organisation_id: Annotated[Id, Field(alias="organisationId", title="Organisation")]
    """
    The organisation that is involved.

    Dutch: Organisatie. De organisatie die betrokken is.

    Source: KGB [D]
    """
    professional: Annotated[Professional | MISSING, Field(title="Professional")] = (
        MISSING
    )
    """
    The person at the organisation who works with the family.

    Dutch: Professional. De medewerker van de organisatie die met het gezin werkt.

    Source: TS [S]
    """
    person_ids: Annotated[
        list[Id] | MISSING, Field(alias="personIds", max_length=50)
    ] = MISSING
    """
    The members for whom the organisation is involved. Absent: for the whole family.

    Dutch: Voor wie. De leden voor wie de organisatie betrokken is. Afwezig: voor het hele gezin.

    Source: KGB [D]
    """
    role: Annotated[InvolvementRole, Field(title="Role")]
    """
    What the organisation does for the family.

    Dutch: Rol. Wat de organisatie voor het gezin doet.

    Source: TS [S]
    """
    framework: Annotated[MeasureFramework, Field(title="Framework")]
    """
    Whether the involvement is voluntary or rests on an order.

    Dutch: Kader. Of de betrokkenheid vrijwillig is of op een bevel rust.

    Source: JW 7.3.4 [S26], BW1 1:255 [S23]
    """
    sharing_basis: Annotated[SharingBasis, Field(alias="sharingBasis", title="Basis")]
    """
    Why the organisation may know of and work with this family.

    Dutch: Grondslag. Waarom de organisatie van dit gezin mag weten en ermee mag werken.

    Source: JW 7.3.11 [S26]
    """
    holds_safety_view: Annotated[
        HoldsTheViewOnSafety,
        Field(alias="holdsSafetyView", title="Holds the view on safety"),
    ]
    """
    True for the one organisation that watches over safety now. It moves only when a handover is accepted.

    Dutch: Heeft zicht op veiligheid. Waar voor de ene organisatie die nu over de veiligheid waakt. Dit gaat alleen over als een overdracht is aanvaard.

    Source: URW bijlage A 3.7 [S25], CORV [S]
    """
    from_date: Annotated[Date, Field(alias="fromDate", title="From")]
    """
    The first day of the involvement.

    Dutch: Vanaf. De eerste dag van de betrokkenheid.

    Source: KGB [D]
    """
    to_date: Annotated[Date | MISSING, Field(alias="toDate", title="To")] = MISSING
    """
    The last day of the involvement.

    Dutch: Tot en met. De laatste dag van de betrokkenheid.

    Source: KGB [D]
    """
    end_reason: Annotated[
        InvolvementEndReason | MISSING,
        Field(alias="endReason", title="Reason for the end"),
    ] = MISSING
    """
    Why the involvement ended.

    Dutch: Reden van einde. Waarom de betrokkenheid is geëindigd.

    Source: KGB [D]
    """
    visible_to_family: Annotated[
        VisibleToTheFamily,
        Field(alias="visibleToFamily", title="Visible to the family"),
    ]
    """
    False only when the family knowing of it would bring serious danger.

    Dutch: Zichtbaar voor het gezin. Alleen nee als het ernstig gevaar geeft wanneer het gezin ervan weet.

    Source: JW 7.3.2(4) [S26]
    """
    case_numbers: Annotated[
        list[Identifier] | MISSING, Field(alias="caseNumbers", max_length=20)
    ] = MISSING
    """
    Numbers under which the organisation knows the case.

    Dutch: Zaaknummers. Nummers waaronder de organisatie de zaak kent.

    Source: URW bijlage A 3.1.2 [S25]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

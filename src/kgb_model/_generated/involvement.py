"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.involvement_end_reason import InvolvementEndReason
from .codelists.involvement_role import InvolvementRole
from .codelists.measure_framework import MeasureFramework
from .codelists.professional_role import ProfessionalRole
from .codelists.retention_class import RetentionClass
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


class Registration(Model, frozen=True):
    """
    An entry of a professional in a register, for a period.

    Dutch: Registratie. Een inschrijving van een professional in een beroepsregister, voor een periode.

    Source: BJW 5.1.1 [S17]
    """

    identifier: Identifier
    """
    The register and the number in it.

    Dutch: Nummer. Het register en het nummer daarin.

    Source: BJW 5.1.1 [S17]
    """
    from_date: Date | MISSING = MISSING
    """
    The first date of the entry.

    Dutch: Vanaf. De eerste datum van de inschrijving.

    Source: BJW 5.1.1 [S17]
    """
    to_date: Date | MISSING = MISSING
    """
    The last date of the entry.

    Dutch: Tot en met. De laatste datum van de inschrijving.

    Source: BJW 5.1.1 [S17]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            identifier: Identifier = ...,
            from_date: Date | MISSING = ...,
            to_date: Date | MISSING = ...,
        ) -> Self: ...


class Professional(Model, frozen=True):
    """
    The professional who works with the family on behalf of an organisation.

    Dutch: Professional. De professional die namens een organisatie met het gezin werkt.

    Source: TS [S]
    """

    name: Line
    """
    The name by which the family knows the professional.

    Dutch: Naam. De naam waaronder het gezin de professional kent.

    Source: KGB [D]
    """
    role: Annotated[ProfessionalRole | ForeignCode, OPEN]
    """
    In what profession or task the professional works with the family.

    Dutch: Functie. In welk beroep of welke taak de professional met het gezin werkt.

    Source: TS [S]
    """
    contacts: Annotated[Items[ContactPoint], Field(max_length=10)] | MISSING = MISSING
    """
    How the family can reach the professional directly.

    Dutch: Contactgegevens. Hoe het gezin de professional rechtstreeks kan bereiken.

    Source: TS [S]
    """
    registrations: Annotated[Items[Registration], Field(max_length=5)] | MISSING = MISSING
    """
    Entries in a register of professionals, such as SKJ or BIG.

    Dutch: Registraties. Inschrijvingen in een beroepsregister, zoals SKJ of BIG.

    Source: BJW 5.1.1 [S17]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            name: Line = ...,
            role: Annotated[ProfessionalRole | ForeignCode, OPEN] = ...,
            contacts: Annotated[Items[ContactPoint], Field(max_length=10)] | MISSING = ...,
            registrations: Annotated[Items[Registration], Field(max_length=5)] | MISSING = ...,
        ) -> Self: ...


class Involvement(Model, frozen=True):
    """
    That an organisation is involved with a family: in what role, on what ground, for whom, and whether it keeps sight on safety.

    Dutch: Betrokkenheid. Dat een organisatie bij een gezin betrokken is: in welke rol, op welke grond, voor wie, en of zij zicht houdt op de veiligheid.

    Source: TS [S]
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
    organisation_id: Id
    """
    The organisation that is involved.

    Dutch: Organisatie. De organisatie die betrokken is.

    Source: KGB [D]
    """
    professional: Professional | MISSING = MISSING
    """
    The person at the organisation who works with the family.

    Dutch: Professional. De medewerker van de organisatie die met het gezin werkt.

    Source: TS [S]
    """
    person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The members for whom the organisation is involved. Absent: for the whole family.

    Dutch: Voor wie. De leden voor wie de organisatie betrokken is. Afwezig: voor het hele gezin.

    Source: KGB [D]
    """
    role: InvolvementRole
    """
    What the organisation does for the family.

    Dutch: Rol. Wat de organisatie voor het gezin doet.

    Source: TS [S]
    """
    framework: MeasureFramework
    """
    Whether the involvement is voluntary or rests on an order.

    Dutch: Kader. Of de betrokkenheid vrijwillig is of op een bevel rust.

    Source: JW 7.3.4 [S26], BW1 1:255 [S23]
    """
    sharing_basis: SharingBasis
    """
    Why the organisation may know of and work with this family.

    Dutch: Grondslag. Waarom de organisatie van dit gezin mag weten en ermee mag werken.

    Source: JW 7.3.11 [S26]
    """
    holds_safety_view: Annotated[bool, Strict()]
    """
    True for the one organisation that watches over safety now. It moves only when a handover is accepted.

    Dutch: Heeft zicht op veiligheid. Waar voor de ene organisatie die nu over de veiligheid waakt. Dit gaat alleen over als een overdracht is aanvaard.

    Source: URW bijlage A 3.7 [S25], CORV [S]
    """
    from_date: Date
    """
    The first day of the involvement.

    Dutch: Vanaf. De eerste dag van de betrokkenheid.

    Source: KGB [D]
    """
    to_date: Date | MISSING = MISSING
    """
    The last day of the involvement.

    Dutch: Tot en met. De laatste dag van de betrokkenheid.

    Source: KGB [D]
    """
    end_reason: InvolvementEndReason | MISSING = MISSING
    """
    Why the involvement ended.

    Dutch: Reden van einde. Waarom de betrokkenheid is geëindigd.

    Source: KGB [D]
    """
    visible_to_family: Annotated[bool, Strict()]
    """
    False only when the family knowing of it would bring serious danger.

    Dutch: Zichtbaar voor het gezin. Alleen nee als het ernstig gevaar geeft wanneer het gezin ervan weet.

    Source: JW 7.3.2(4) [S26]
    """
    case_numbers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = MISSING
    """
    Numbers under which the organisation knows the case.

    Dutch: Zaaknummers. Nummers waaronder de organisatie de zaak kent.

    Source: URW bijlage A 3.1.2 [S25]
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
            organisation_id: Id = ...,
            professional: Professional | MISSING = ...,
            person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            role: InvolvementRole = ...,
            framework: MeasureFramework = ...,
            sharing_basis: SharingBasis = ...,
            holds_safety_view: Annotated[bool, Strict()] = ...,
            from_date: Date = ...,
            to_date: Date | MISSING = ...,
            end_reason: InvolvementEndReason | MISSING = ...,
            visible_to_family: Annotated[bool, Strict()] = ...,
            case_numbers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

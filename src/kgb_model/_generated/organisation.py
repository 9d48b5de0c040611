"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.organisation_type import OrganisationType
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
    Version,
)


class Certificate(Model, frozen=True):
    """
    The licence of a certified agency over a period.

    Dutch: Certificaat. De vergunning van een gecertificeerde instelling over een periode.

    Source: JW 3.4 [S26]
    """

    number: Line
    """
    By which the issuer knows the certificate.

    Dutch: Nummer. Waaronder de uitgever het certificaat kent.

    Source: JW 3.4 [S26]
    """
    is_provisional: Annotated[bool, Strict()]
    """
    True for a provisional certificate, which lasts at most two years.

    Dutch: Is voorlopig. Waar bij een voorlopig certificaat, dat hoogstens twee jaar geldt.

    Source: JW 3.4 [S26]
    """
    from_date: Date
    """
    The first day on which the certificate is valid.

    Dutch: Vanaf. De eerste dag waarop het certificaat geldt.

    Source: JW 3.4 [S26]
    """
    to_date: Date
    """
    The last day on which the certificate is valid.

    Dutch: Tot en met. De laatste dag waarop het certificaat geldt.

    Source: JW 3.4 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            number: Line = ...,
            is_provisional: Annotated[bool, Strict()] = ...,
            from_date: Date = ...,
            to_date: Date = ...,
        ) -> Self: ...


class Organisation(Model, frozen=True):
    """
    An organisation that has a task, a role or a view in the help to and protection of a family.

    Dutch: Organisatie. Een organisatie met een taak, een rol of een blik in de hulp aan en bescherming van een gezin.

    Source: JW 1.1 [S26]
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
    name: Line
    """
    The name by which people know the organisation.

    Dutch: Naam. De naam waaronder mensen de organisatie kennen.

    Source: KGB [D]
    """
    type: Annotated[OrganisationType | ForeignCode, OPEN]
    """
    What kind of organisation it is, which says what it may do.

    Dutch: Soort. Wat voor organisatie het is; dat zegt wat zij mag doen.

    Source: JW 1.1 [S26]
    """
    identifiers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = MISSING
    """
    Numbers of the organisation, such as its OIN.

    Dutch: Identificaties. Nummers van de organisatie, zoals haar OIN.

    Source: OIN [S]
    """
    contacts: Annotated[Items[ContactPoint], Field(max_length=20)] | MISSING = MISSING
    """
    How the family and others can reach the organisation.

    Dutch: Contactgegevens. Hoe het gezin en anderen de organisatie kunnen bereiken.

    Source: KGB [D]
    """
    certificates: Annotated[Items[Certificate], Field(max_length=20)] | MISSING = MISSING
    """
    The certificates under which an agency may execute child protection measures.

    Dutch: Certificaten. De certificaten waarmee een instelling kinderbeschermingsmaatregelen mag uitvoeren.

    Source: JW 3.2, 3.4 [S26]
    """
    listings: Annotated[Items[ExternalCode], Field(max_length=20)] | MISSING = MISSING
    """
    Where the organisation stands in dated lists that others keep, such as those of municipalities, schools or parties of the justice router.

    Dutch: Staat in. Waar de organisatie staat in gedateerde lijsten van anderen, zoals die van gemeenten, scholen of partijen van de justitiële router.

    Source: CORV [S], CBS [S]
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
            name: Line = ...,
            type: Annotated[OrganisationType | ForeignCode, OPEN] = ...,
            identifiers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = ...,
            contacts: Annotated[Items[ContactPoint], Field(max_length=20)] | MISSING = ...,
            certificates: Annotated[Items[Certificate], Field(max_length=20)] | MISSING = ...,
            listings: Annotated[Items[ExternalCode], Field(max_length=20)] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

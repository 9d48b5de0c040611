"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.bsn_missing_reason import BsnMissingReason
from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.interpreter_kind import InterpreterKind
from .codelists.municipality_route import MunicipalityRoute
from .codelists.residence_status import ResidenceStatus
from .codelists.retention_class import RetentionClass
from .codelists.sex import Sex
from .codelists.support_need import SupportNeedKind
from .types import (
    Address,
    ContactPoint,
    Date,
    Extension,
    ExternalCode,
    ForeignCode,
    HumanName,
    Id,
    Identifier,
    LanguageTag,
    Line,
    Moment,
    MunicipalityCode,
    PartialDate,
    Source,
    Text,
    Version,
)


class MunicipalResponsibility(Model, frozen=True):
    """
    Which municipality answers for a youth's help, and by which route the law points at it.

    Dutch: Verantwoordelijke gemeente. Welke gemeente verantwoordelijk is voor de jeugdhulp, en langs welke weg de wet haar aanwijst.

    Source: JW 1.1 [S26]
    """

    municipality: MunicipalityCode
    """
    The municipality that is responsible.

    Dutch: Gemeente. De gemeente die verantwoordelijk is.

    Source: JW 1.1 [S26]
    """
    route: MunicipalityRoute
    """
    Along which route of the residence principle this municipality was found.

    Dutch: Route. Langs welke weg van het woonplaatsbeginsel deze gemeente is gevonden.

    Source: JW 1.1 [S26]
    """
    from_date: Date
    """
    The first date on which this municipality is responsible.

    Dutch: Vanaf. De eerste datum waarop deze gemeente verantwoordelijk is.

    Source: JW 1.1 [S26]
    """
    to_date: Date | MISSING = MISSING
    """
    The last date on which this municipality is responsible.

    Dutch: Tot en met. De laatste datum waarop deze gemeente verantwoordelijk is.

    Source: JW 1.1 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            municipality: MunicipalityCode = ...,
            route: MunicipalityRoute = ...,
            from_date: Date = ...,
            to_date: Date | MISSING = ...,
        ) -> Self: ...


class SupportNeed(Model, frozen=True):
    """
    Something for which a person needs help or care to be adapted. Health data: only when necessary, and never without a source and a date.

    Dutch: Ondersteuningsbehoefte. Iets waarvoor hulp of zorg op iemand moet worden afgestemd. Een gezondheidsgegeven: alleen als het nodig is, en nooit zonder bron en datum.

    Source: AVG 9 [G]
    """

    kind: Annotated[SupportNeedKind | ForeignCode, OPEN]
    """
    What kind of support is needed.

    Dutch: Soort. Welke ondersteuning nodig is.

    Source: AVG 9 [G]
    """
    text: Text | MISSING = MISSING
    """
    What it asks of those who work with this person.

    Dutch: Toelichting. Wat het vraagt van wie met deze persoon werkt.

    Source: KGB [D]
    """
    source: Source
    """
    Who established it.

    Dutch: Bron. Wie het heeft vastgesteld.

    Source: JW 7.3.8 [S26]
    """
    established_date: PartialDate
    """
    The day on which it became clear that this support is needed.

    Dutch: Vastgesteld. De dag waarop duidelijk werd dat deze steun nodig is.

    Source: JW 7.3.8 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: Annotated[SupportNeedKind | ForeignCode, OPEN] = ...,
            text: Text | MISSING = ...,
            source: Source = ...,
            established_date: PartialDate = ...,
        ) -> Self: ...


class Person(Model, frozen=True):
    """
    A person in or around a family: a child, a parent, someone of the network, or an unborn child.

    Dutch: Persoon. Een persoon in of rond een gezin: een kind, een ouder, iemand uit het netwerk, of een ongeboren kind.

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
    names: Annotated[Items[HumanName], Field(max_length=20, min_length=1)]
    """
    The names of the person, the one in use first.

    Dutch: Namen. De namen van de persoon, de gebruikte naam eerst.

    Source: BRP [S]
    """
    identifiers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = MISSING
    """
    Numbers that registers gave the person. A citizen service number only for those who may process it.

    Dutch: Identificaties. Nummers die registers de persoon hebben gegeven. Een burgerservicenummer alleen voor wie het mag verwerken.

    Source: JW 7.2.1, 7.2.2 [S26]
    """
    bsn_missing_reason: BsnMissingReason | MISSING = MISSING
    """
    Why no citizen service number is given. Placeholder numbers are never used.

    Dutch: Reden zonder BSN. Waarom er geen burgerservicenummer staat. Opvulnummers worden nooit gebruikt.

    Source: JW 7.2.4 [S26]
    """
    birth_date: PartialDate | MISSING = MISSING
    """
    The date of birth, as far as it is known.

    Dutch: Geboortedatum. De geboortedatum, voor zover bekend.

    Source: BRP [S]
    """
    expected_birth_date: PartialDate | MISSING = MISSING
    """
    For an unborn child: the date on which the birth is expected.

    Dutch: Verwachte geboortedatum. Bij een ongeboren kind: de datum waarop de geboorte wordt verwacht.

    Source: RJW bijlage 2 [S26]
    """
    death_date: PartialDate | MISSING = MISSING
    """
    The date on which the person died.

    Dutch: Overlijdensdatum. De datum waarop de persoon is overleden.

    Source: BRP [S]
    """
    sex: Sex | MISSING = MISSING
    """
    The sex as registered.

    Dutch: Geslacht. Het geslacht zoals geregistreerd.

    Source: BRP [S]
    """
    language: LanguageTag | MISSING = MISSING
    """
    The language in which the person prefers to speak and read.

    Dutch: Taal. De taal waarin de persoon het liefst spreekt en leest.

    Source: KGB [D]
    """
    needs_interpreter: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when an interpreter is needed in conversations.

    Dutch: Heeft een tolk nodig. Ja als er bij gesprekken een tolk nodig is.

    Source: KGB [D]
    """
    addresses: Annotated[Items[Address], Field(max_length=20)] | MISSING = MISSING
    """
    Where the person lives, stays or receives post.

    Dutch: Adressen. Waar de persoon woont, verblijft of post ontvangt.

    Source: BRP [S]
    """
    contacts: Annotated[Items[ContactPoint], Field(max_length=20)] | MISSING = MISSING
    """
    How the person can be reached, and whether that is safe.

    Dutch: Contactgegevens. Hoe de persoon te bereiken is, en of dat veilig is.

    Source: KGB [D]
    """
    birth_place: Line | MISSING = MISSING
    """
    The town in which the person was born.

    Dutch: Geboorteplaats. De plaats waar de persoon is geboren.

    Source: BRP [S]
    """
    birth_country: ExternalCode | MISSING = MISSING
    """
    The country in which the person was born, by the national table.

    Dutch: Geboorteland. Het land waar de persoon is geboren, volgens de landelijke tabel.

    Source: BRP [S]
    """
    nationalities: Annotated[Items[ExternalCode], Field(max_length=10)] | MISSING = MISSING
    """
    The nationalities by the national table; only where they matter to the help or the law.

    Dutch: Nationaliteiten. De nationaliteiten volgens de landelijke tabel; alleen als zij ertoe doen voor de hulp of het recht.

    Source: BRP [S]
    """
    residence_status: Annotated[ResidenceStatus | ForeignCode, OPEN] | MISSING = MISSING
    """
    On what title somebody stays in the Netherlands; only for those who need it.

    Dutch: Verblijfsstatus. Op welke titel iemand in Nederland verblijft; alleen voor wie het nodig heeft.

    Source: KGB [D]
    """
    responsible_municipalities: Annotated[Items[MunicipalResponsibility], Field(max_length=20)] | MISSING = MISSING
    """
    The municipalities that are or were responsible, each with its period.

    Dutch: Verantwoordelijke gemeenten. De gemeenten die verantwoordelijk zijn of waren, elk met de periode.

    Source: JW 1.1 [S26]
    """
    interpreter_kind: InterpreterKind | MISSING = MISSING
    """
    What kind of interpreter is needed.

    Dutch: Soort tolk. Welk soort tolk er nodig is.

    Source: IJW COD747 [S]
    """
    support_needs: Annotated[Items[SupportNeed], Field(max_length=20)] | MISSING = MISSING
    """
    What help and care must be adapted to.

    Dutch: Ondersteuningsbehoeften. Waar hulp en zorg op moeten worden afgestemd.

    Source: AVG 9 [G]
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
            names: Annotated[Items[HumanName], Field(max_length=20, min_length=1)] = ...,
            identifiers: Annotated[Items[Identifier], Field(max_length=20)] | MISSING = ...,
            bsn_missing_reason: BsnMissingReason | MISSING = ...,
            birth_date: PartialDate | MISSING = ...,
            expected_birth_date: PartialDate | MISSING = ...,
            death_date: PartialDate | MISSING = ...,
            sex: Sex | MISSING = ...,
            language: LanguageTag | MISSING = ...,
            needs_interpreter: Annotated[bool, Strict()] | MISSING = ...,
            addresses: Annotated[Items[Address], Field(max_length=20)] | MISSING = ...,
            contacts: Annotated[Items[ContactPoint], Field(max_length=20)] | MISSING = ...,
            birth_place: Line | MISSING = ...,
            birth_country: ExternalCode | MISSING = ...,
            nationalities: Annotated[Items[ExternalCode], Field(max_length=10)] | MISSING = ...,
            residence_status: Annotated[ResidenceStatus | ForeignCode, OPEN] | MISSING = ...,
            responsible_municipalities: Annotated[Items[MunicipalResponsibility], Field(max_length=20)] | MISSING = ...,
            interpreter_kind: InterpreterKind | MISSING = ...,
            support_needs: Annotated[Items[SupportNeed], Field(max_length=20)] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

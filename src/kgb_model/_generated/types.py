"""Generated from spec/ by `make generate`. Do not edit."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Self
from uuid import UUID

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import (
    CALENDAR,
    DISTINCT,
    NOT_BLANK,
    OPEN,
    WHOLE,
    Items,
    MomentForm,
    TextForm,
)
from kgb_model.values import Addition, Value

from .codelists.address_kind import AddressKind
from .codelists.contact_kind import ContactKind
from .codelists.external_list import ExternalList
from .codelists.factor_direction import FactorDirection
from .codelists.identifier_system import IdentifierSystem
from .codelists.information_category import InformationCategory
from .codelists.life_domain import LifeDomain
from .codelists.life_stage import LifeStage
from .codelists.name_use import NameUse
from .codelists.received_how import ReceivedHow
from .codelists.safety_level import SafetyLevel
from .codelists.sharing_ground import SharingGround
from .codelists.source_kind import SourceKind
from .codelists.source_protected_reason import SourceProtectedReason
from .codelists.statement_kind import StatementKind

Id = Annotated[UUID, TextForm("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
"""
A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

Source: KGB [D]
"""


Version = Annotated[int, Field(ge=1, le=1000000), WHOLE]
"""
The number of this version, starting at 1. A correction or change is a new version; earlier versions are kept.

Dutch: Versie. Het nummer van deze versie, beginnend bij 1. Een correctie of wijziging is een nieuwe versie; eerdere versies blijven bewaard.

Source: KGB [D]
"""


Date = Annotated[date, TextForm("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
"""
A calendar date in the Netherlands, as year-month-day.

Dutch: Datum. Een kalenderdatum in Nederland, als jaar-maand-dag.

Source: KGB [D]
"""


PartialDate = Annotated[str, Field(pattern=CALENDAR)]
"""
A date of which the day, or the day and the month, may be unknown: 2016, 2016-05 or 2016-05-17.

Dutch: Onvolledige datum. Een datum waarvan de dag, of de dag en de maand, onbekend mag zijn: 2016, 2016-05 of 2016-05-17.

Source: IJW COD170 [S]
"""


Moment = Annotated[
    datetime,
    MomentForm(
        "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$"
    ),
]
"""
A moment in time with its offset from UTC. Any offset may be sent; answers use Z.

Dutch: Tijdstip. Een moment met zijn verschil ten opzichte van UTC. Elk tijdsverschil mag worden gestuurd; antwoorden gebruiken Z.

Source: KGB [D]
"""


Text = Annotated[str, Field(max_length=4000, min_length=1, pattern=NOT_BLANK)]
"""
Running text for people, at most 4,000 characters.

Dutch: Tekst. Lopende tekst voor mensen, hoogstens 4.000 tekens.

Source: KGB [D]
"""


Line = Annotated[
    str, Field(max_length=200, min_length=1, pattern="^[^\\x00-\\x1F\\x7F]*[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$")
]
"""
A short text on one line, at most 200 characters.

Dutch: Regel. Een korte tekst op een regel, hoogstens 200 tekens.

Source: KGB [D]
"""


LanguageTag = Annotated[str, Field(pattern="^[a-z]{2,3}$")]
"""
The language, as a two- or three-letter code of ISO 639 (nl, ar, tig).

Dutch: Taal. De taal, als code van twee of drie letters uit ISO 639 (nl, ar, tig).

Source: KGB [D]
"""


PostalCode = Annotated[str, Field(pattern="^[1-9][0-9]{3}[A-Z]{2}$")]
"""
A Dutch postal code: four digits and two capitals, without a space.

Dutch: Postcode. Een Nederlandse postcode: vier cijfers en twee hoofdletters, zonder spatie.

Source: KGB [D]
"""


MunicipalityCode = Annotated[str, Field(pattern="^[0-9]{4}$")]
"""
The four-digit code of a municipality in the dated national list.

Dutch: Gemeentecode. De viercijferige code van een gemeente in de gedateerde landelijke lijst.

Source: CBS [S]
"""


class Identifier(Model, frozen=True):
    """
    A number or name that a register or organisation outside this standard gave.

    Dutch: Externe identificatie. Een nummer of naam die een register of organisatie buiten deze standaard heeft gegeven.

    Source: JW 7.2.1 [S26]
    """

    system: IdentifierSystem
    """
    The register or numbering to which the value belongs.

    Dutch: Stelsel. Het register of de nummering waartoe de waarde behoort.

    Source: KGB [D]
    """
    value: Line
    """
    The number or name itself, as written in that system.

    Dutch: Waarde. Het nummer of de naam zelf, zoals geschreven in dat stelsel.

    Source: KGB [D]
    """
    assigned_by_id: Id | MISSING = MISSING
    """
    The organisation that gave the value, where it is only unique within that organisation.

    Dutch: Toegekend door. De organisatie die de waarde heeft toegekend, als die alleen binnen die organisatie uniek is.

    Source: URW bijlage A 3.1.2 [S25]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            system: IdentifierSystem = ...,
            value: Line = ...,
            assigned_by_id: Id | MISSING = ...,
        ) -> Self: ...


class HumanName(Model, frozen=True):
    """
    A name that a person bears or uses.

    Dutch: Naam. Een naam die iemand draagt of gebruikt.

    Source: KGB [D]
    """

    given_names: Line | MISSING = MISSING
    """
    All given names, separated by spaces.

    Dutch: Voornamen. Alle voornamen, gescheiden door spaties.

    Source: BRP [S]
    """
    prefix: Line | MISSING = MISSING
    """
    The part before the family name that is left out when sorting, such as 'van der'.

    Dutch: Voorvoegsel. Het deel voor de achternaam dat bij sorteren niet meetelt, zoals 'van der'.

    Source: BRP [S]
    """
    family_name: Line
    """
    The family name without its prefix.

    Dutch: Achternaam. De achternaam zonder het voorvoegsel.

    Source: BRP [S]
    """
    use: NameUse | MISSING = MISSING
    """
    Which family name the person wishes to be addressed by.

    Dutch: Naamgebruik. Met welke achternaam iemand aangesproken wil worden.

    Source: IJW COD700 [S]
    """
    is_pseudonym: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when the name only stands in for the real one, to protect the person.

    Dutch: Is een schuilnaam. Ja als de naam de echte naam alleen vervangt, ter bescherming van de persoon.

    Source: KGB [D]
    """
    from_date: PartialDate | MISSING = MISSING
    """
    The date from which the person bears this name.

    Dutch: Vanaf. De datum vanaf wanneer iemand deze naam draagt.

    Source: KGB [D]
    """
    to_date: PartialDate | MISSING = MISSING
    """
    The last date on which the person bore this name.

    Dutch: Tot en met. De laatste datum waarop iemand deze naam droeg.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            given_names: Line | MISSING = ...,
            prefix: Line | MISSING = ...,
            family_name: Line = ...,
            use: NameUse | MISSING = ...,
            is_pseudonym: Annotated[bool, Strict()] | MISSING = ...,
            from_date: PartialDate | MISSING = ...,
            to_date: PartialDate | MISSING = ...,
        ) -> Self: ...


class Address(Model, frozen=True):
    """
    A place where a person stays or can be reached by post.

    Dutch: Adres. Een plaats waar iemand verblijft of per post bereikbaar is.

    Source: KGB [D]
    """

    kind: AddressKind
    """
    What the address is used for.

    Dutch: Soort. Waarvoor het adres wordt gebruikt.

    Source: IJW COD757 [S]
    """
    street: Line | MISSING = MISSING
    """
    The name of the street or public space.

    Dutch: Straat. De naam van de straat of openbare ruimte.

    Source: BRP [S]
    """
    house_number: Line | MISSING = MISSING
    """
    The number with its letter and addition, as written.

    Dutch: Huisnummer. Het nummer met letter en toevoeging, zoals geschreven.

    Source: BRP [S]
    """
    postal_code: PostalCode | MISSING = MISSING
    """
    The postal code of the address.

    Dutch: Postcode. De postcode van het adres.

    Source: BRP [S]
    """
    town: Line | MISSING = MISSING
    """
    The town or village.

    Dutch: Woonplaats. De stad of het dorp.

    Source: BRP [S]
    """
    municipality: MunicipalityCode | MISSING = MISSING
    """
    The municipality in which the address lies.

    Dutch: Gemeente. De gemeente waarin het adres ligt.

    Source: JW 1.1 [S26]
    """
    is_confidential: Annotated[bool, Strict()]
    """
    True when the address may not be shown or shared outside an explicit list of those who need it.

    Dutch: Is geheim. Ja als het adres niet getoond of gedeeld mag worden buiten een uitdrukkelijke lijst van wie het nodig heeft.

    Source: RJW 6a.6 [S26]
    """
    from_date: PartialDate | MISSING = MISSING
    """
    The date from which the address applies.

    Dutch: Vanaf. De datum vanaf wanneer het adres geldt.

    Source: KGB [D]
    """
    to_date: PartialDate | MISSING = MISSING
    """
    The last date on which the address applies.

    Dutch: Tot en met. De laatste datum waarop het adres geldt.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: AddressKind = ...,
            street: Line | MISSING = ...,
            house_number: Line | MISSING = ...,
            postal_code: PostalCode | MISSING = ...,
            town: Line | MISSING = ...,
            municipality: MunicipalityCode | MISSING = ...,
            is_confidential: Annotated[bool, Strict()] = ...,
            from_date: PartialDate | MISSING = ...,
            to_date: PartialDate | MISSING = ...,
        ) -> Self: ...


class ContactPoint(Model, frozen=True):
    """
    A way to reach a person or organisation.

    Dutch: Contactgegeven. Een manier om een persoon of organisatie te bereiken.

    Source: KGB [D]
    """

    kind: ContactKind
    """
    The means of contact.

    Dutch: Soort. Het middel van contact.

    Source: KGB [D]
    """
    value: Line
    """
    The telephone number, e-mail address or other value.

    Dutch: Waarde. Het telefoonnummer, e-mailadres of een andere waarde.

    Source: KGB [D]
    """
    is_safe_to_use: Annotated[bool, Strict()] | MISSING = MISSING
    """
    False when someone who must not know may see or hear the message.

    Dutch: Is veilig te gebruiken. Onwaar als iemand die het niet mag weten het bericht kan zien of horen.

    Source: KGB [D]
    """
    note: Line | MISSING = MISSING
    """
    When or how to use it, for example 'after four o'clock'.

    Dutch: Toelichting. Wanneer of hoe te gebruiken, bijvoorbeeld 'na vier uur'.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: ContactKind = ...,
            value: Line = ...,
            is_safe_to_use: Annotated[bool, Strict()] | MISSING = ...,
            note: Line | MISSING = ...,
        ) -> Self: ...


class Source(Model, frozen=True):
    """
    Where a piece of information comes from, and whether that may be known.

    Dutch: Bron. Waar informatie vandaan komt, en of dat bekend mag zijn.

    Source: JW 3.3 [S26], UBW 4.1.8(3) [S17]
    """

    kind: SourceKind
    """
    What sort of source it is.

    Dutch: Soort. Wat voor bron het is.

    Source: KGB [D]
    """
    person_id: Id | MISSING = MISSING
    """
    The person who gave the information. Absent when the identity is protected.

    Dutch: Persoon. De persoon die de informatie gaf. Afwezig als de identiteit is beschermd.

    Source: UBW 4.1.8(3) [S17]
    """
    organisation_id: Id | MISSING = MISSING
    """
    The organisation that gave the information. Absent when the identity is protected.

    Dutch: Organisatie. De organisatie die de informatie gaf. Afwezig als de identiteit is beschermd.

    Source: UBW 4.1.8(3) [S17]
    """
    name: Line | MISSING = MISSING
    """
    The name of the source in words, for example 'teacher of group 5'. Absent when the identity is protected.

    Dutch: Naam. De naam van de bron in woorden, bijvoorbeeld 'leerkracht van groep 5'. Afwezig als de identiteit is beschermd.

    Source: UBW 4.1.8(3) [S17]
    """
    identity_protected: Annotated[bool, Strict()]
    """
    True when nobody in the family may learn, directly or by inference, who the source is.

    Dutch: Identiteit beschermd. Ja als niemand in het gezin mag weten of kunnen afleiden wie de bron is.

    Source: UBW 4.1.8(3) [S17]
    """
    protected_reason: SourceProtectedReason | MISSING = MISSING
    """
    Why the identity is protected.

    Dutch: Reden van bescherming. Waarom de identiteit is beschermd.

    Source: UBW 4.1.8(3) [S17]
    """
    obtained_at: Moment | MISSING = MISSING
    """
    When the information was given or found.

    Dutch: Verkregen op. Wanneer de informatie is gegeven of gevonden.

    Source: JW 3.3 [S26], UBW 4.1.8(3) [S17]
    """
    received_how: ReceivedHow | MISSING = MISSING
    """
    The way in which the information arrived.

    Dutch: Wijze van ontvangst. De manier waarop de informatie binnenkwam.

    Source: CORV [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            kind: SourceKind = ...,
            person_id: Id | MISSING = ...,
            organisation_id: Id | MISSING = ...,
            name: Line | MISSING = ...,
            identity_protected: Annotated[bool, Strict()] = ...,
            protected_reason: SourceProtectedReason | MISSING = ...,
            obtained_at: Moment | MISSING = ...,
            received_how: ReceivedHow | MISSING = ...,
        ) -> Self: ...


class CounterStatement(Model, frozen=True):
    """
    What a person says against a statement, in that person's own words. It stays in the file beside what it contradicts.

    Dutch: Eigen verklaring. Wat iemand tegen een uitspraak inbrengt, in eigen woorden. Het blijft in het dossier naast wat het weerspreekt.

    Source: JW 7.3.8(2) [S26]
    """

    person_id: Id
    """
    The person who contradicts the statement.

    Dutch: Persoon. De persoon die de uitspraak weerspreekt.

    Source: JW 7.3.8(2) [S26]
    """
    text: Text
    """
    What the person says about it.

    Dutch: Tekst. Wat de persoon erover zegt.

    Source: JW 7.3.8(2) [S26]
    """
    date: Date
    """
    The date on which the person said or sent it.

    Dutch: Datum. De datum waarop de persoon dit zei of stuurde.

    Source: JW 7.3.8(2) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            text: Text = ...,
            date: Date = ...,
        ) -> Self: ...


class Statement(Model, frozen=True):
    """
    Something that is said about a person or family, with its kind and its source, so that fact, judgement and opinion stay apart.

    Dutch: Uitspraak. Iets wat over een persoon of gezin wordt gezegd, met soort en bron, zodat feit, oordeel en mening uit elkaar blijven.

    Source: JW 3.3, 7.3.8(2) [S26]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    kind: StatementKind
    """
    Whether this is a fact, a professional judgement, someone's own view, a suspicion, or disputed.

    Dutch: Soort. Of dit een feit, een professioneel oordeel, een eigen mening, een vermoeden of een betwist feit is.

    Source: JW 3.3 [S26]
    """
    text: Text
    """
    What is said, as it stands in the file.

    Dutch: Tekst. Wat er wordt gezegd, zoals het in het dossier staat.

    Source: JW 3.3 [S26]
    """
    text_for_family: Text | MISSING = MISSING
    """
    The same in plain words that every member of the family may read.

    Dutch: Tekst voor het gezin. Hetzelfde in gewone woorden die elk gezinslid mag lezen.

    Source: TS [S]
    """
    about_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The persons whom the statement is about.

    Dutch: Over. De personen over wie de uitspraak gaat.

    Source: KGB [D]
    """
    source: Source
    """
    Where the statement comes from.

    Dutch: Bron. Waar de uitspraak vandaan komt.

    Source: JW 3.3 [S26]
    """
    observed_date: PartialDate | MISSING = MISSING
    """
    When it was seen, heard or happened.

    Dutch: Waargenomen op. Wanneer het is gezien, gehoord of gebeurd.

    Source: JW 3.3 [S26]
    """
    rests_on_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The statements on which a judgement or suspicion rests.

    Dutch: Berust op. De uitspraken waarop een oordeel of vermoeden berust.

    Source: JW 3.3 [S26]
    """
    would_confirm: Text | MISSING = MISSING
    """
    For a suspicion: what would confirm it or take it away.

    Dutch: Wat het bevestigt. Bij een vermoeden: wat het zou bevestigen of wegnemen.

    Source: KGB [D]
    """
    counter_statements: Annotated[Items[CounterStatement], Field(max_length=20)] | MISSING = MISSING
    """
    What persons concerned say against it.

    Dutch: Eigen verklaringen. Wat betrokkenen ertegen inbrengen.

    Source: JW 7.3.8(2) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            kind: StatementKind = ...,
            text: Text = ...,
            text_for_family: Text | MISSING = ...,
            about_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            source: Source = ...,
            observed_date: PartialDate | MISSING = ...,
            rests_on_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            would_confirm: Text | MISSING = ...,
            counter_statements: Annotated[Items[CounterStatement], Field(max_length=20)] | MISSING = ...,
        ) -> Self: ...


class Extension(Addition, frozen=True):
    """
    An additional fact under a name of its own, outside the vocabulary of this standard.

    Dutch: Uitbreiding. Een aanvullend gegeven onder een eigen naam, buiten de woordenlijst van deze standaard.

    Source: KGB [D]
    """

    name: Annotated[str, Field(max_length=200, pattern="^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$")]
    """
    A name in reverse domain notation of whoever defines it, such as nl.example.team-colour.

    Dutch: Naam. Een naam in omgekeerde domeinnotatie van wie haar vastlegt, zoals nl.example.teamkleur.

    Source: KGB [D]
    """
    value: Value
    """
    Any JSON value. A receiver that does not know the name keeps the value as it is.

    Dutch: Waarde. Elke JSON-waarde. Een ontvanger die de naam niet kent, bewaart de waarde zoals zij is.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            name: Annotated[str, Field(max_length=200, pattern="^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$")] = ...,
            value: Value = ...,
        ) -> Self: ...


class BilingualText(Model, frozen=True):
    """
    The same text in Dutch and in English. In matters of law and practice the Dutch text leads.

    Dutch: Tweetalige tekst. Dezelfde tekst in het Nederlands en het Engels. Bij recht en praktijk is de Nederlandse tekst leidend.

    Source: KGB [D]
    """

    nl: Annotated[str, Field(max_length=4000, min_length=1)]
    """
    The text in Dutch.

    Dutch: Nederlands. De tekst in het Nederlands.

    Source: KGB [D]
    """
    en: Annotated[str, Field(max_length=4000, min_length=1)]
    """
    The text in English.

    Dutch: Engels. De tekst in het Engels.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            nl: Annotated[str, Field(max_length=4000, min_length=1)] = ...,
            en: Annotated[str, Field(max_length=4000, min_length=1)] = ...,
        ) -> Self: ...


ForeignCode = Annotated[str, Field(max_length=100, pattern="^[a-z][a-z0-9-]{1,38}:[A-Z][A-Z0-9_]{0,59}$")]
"""
A code of somebody else in an open list: the name of its owner, a colon and the code.

Dutch: Code van een ander. Een code van een ander in een open lijst: de naam van de eigenaar, een dubbele punt en de code.

Source: KGB [D]
"""


class ExternalCode(Model, frozen=True):
    """
    A code from a list that others own and reissue, with the date of the list.

    Dutch: Code uit een lijst van anderen. Een code uit een lijst die anderen beheren en opnieuw uitgeven, met de datum van die lijst.

    Source: KGB [D]
    """

    list: ExternalList
    """
    The list from which the code comes.

    Dutch: Lijst. De lijst waar de code uit komt.

    Source: KGB [D]
    """
    code: Line
    """
    The code as it stands in that list.

    Dutch: Code. De code zoals die in de lijst staat.

    Source: KGB [D]
    """
    label: Line | MISSING = MISSING
    """
    What the list calls it, for people who read along.

    Dutch: Benaming. Hoe de lijst het noemt, voor wie meeleest.

    Source: KGB [D]
    """
    as_of_date: Date
    """
    The date on which the code stood in the list; lists change.

    Dutch: Stand van. De datum waarop de code in de lijst stond; lijsten veranderen.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            list: ExternalList = ...,
            code: Line = ...,
            label: Line | MISSING = ...,
            as_of_date: Date = ...,
        ) -> Self: ...


class SafetyJudgement(Model, frozen=True):
    """
    How safe it is for one person, and why. Each person has a judgement of their own: nothing is averaged over a family.

    Dutch: Veiligheidsoordeel. Hoe veilig het is voor een persoon, en waarom. Ieder heeft een eigen oordeel: er wordt niets gemiddeld over een gezin.

    Source: KGB [D]
    """

    person_id: Id
    """
    The person concerned.

    Dutch: Persoon. De persoon om wie het gaat.

    Source: KGB [D]
    """
    safety_level: SafetyLevel
    """
    How safe it is for this person.

    Dutch: Veiligheid. Hoe veilig het is voor deze persoon.

    Source: MC [S17]
    """
    explanation: Text
    """
    On what this rests.

    Dutch: Toelichting. Waar dit op rust.

    Source: JW 3.3 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            safety_level: SafetyLevel = ...,
            explanation: Text = ...,
        ) -> Self: ...


class SharingBasis(Model, frozen=True):
    """
    Why information may be shared or held: the legal basis, the purpose and how long.

    Dutch: Grondslag voor delen. Waarom informatie gedeeld of gebruikt mag worden: de wettelijke grondslag, het doel en hoe lang.

    Source: JW 7.3.11 [S26], AVG 5, 6 [G]
    """

    basis: Annotated[SharingGround | ForeignCode, OPEN]
    """
    The legal ground on which the information is shared.

    Dutch: Grondslag. De wettelijke grond waarop de informatie wordt gedeeld.

    Source: JW 7.3.11 [S26]
    """
    law_article: Line | MISSING = MISSING
    """
    The article that is relied upon, where one is needed to understand the basis.

    Dutch: Wetsartikel. Het artikel waarop een beroep wordt gedaan, als dat nodig is om de grondslag te begrijpen.

    Source: JW 7.3.11 [S26], AVG 5, 6 [G]
    """
    purpose: Text
    """
    What the information is needed for, in words that the family understands.

    Dutch: Doel. Waarvoor de informatie nodig is, in woorden die het gezin begrijpt.

    Source: AVG 5(1)(b) [G]
    """
    until_date: Date
    """
    The last date on which the basis holds. No basis is without end; it can be renewed.

    Dutch: Tot en met. De laatste datum waarop de grondslag geldt. Geen grondslag is zonder einde; hij kan worden vernieuwd.

    Source: JW 7.3.11 [S26], AVG 5(1)(e) [G]
    """
    from_date: Date
    """
    The first date on which the basis holds.

    Dutch: Vanaf. De eerste datum waarop de grondslag geldt.

    Source: JW 7.3.11 [S26], AVG 5 [G]
    """
    categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT]
    """
    The categories of information that may be shared on it, and no others.

    Dutch: Soorten informatie. De soorten informatie die erop gedeeld mogen worden, en geen andere.

    Source: AVG 5(1)(c) [G]
    """
    consent_id: Id | MISSING = MISSING
    """
    The consent on which it rests, where the basis is consent.

    Dutch: Toestemming. De toestemming waarop hij rust, als de grondslag toestemming is.

    Source: JW 7.3.11(1) [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            basis: Annotated[SharingGround | ForeignCode, OPEN] = ...,
            law_article: Line | MISSING = ...,
            purpose: Text = ...,
            until_date: Date = ...,
            from_date: Date = ...,
            categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT] = ...,
            consent_id: Id | MISSING = ...,
        ) -> Self: ...


class Factor(Model, frozen=True):
    """
    Something that makes it less safe or safer: a risk, a protective factor, a strength or a wish.

    Dutch: Factor. Iets wat het onveiliger of veiliger maakt: een risico, een beschermende factor, een kracht of een wens.

    Source: KGB [D]
    """

    direction: FactorDirection
    """
    Whether it is a risk, a protection, a strength or a wish.

    Dutch: Richting. Of het een risico, een bescherming, een kracht of een wens is.

    Source: KGB [D]
    """
    domain: LifeDomain
    """
    The part of life it belongs to.

    Dutch: Leefgebied. Het deel van het leven waar het bij hoort.

    Source: CORV [S]
    """
    text: Text
    """
    What it is, concretely.

    Dutch: Tekst. Wat het is, concreet.

    Source: KGB [D]
    """
    person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    Whose factor it is. Absent: of the whole family.

    Dutch: Personen. Van wie de factor is. Afwezig: van het hele gezin.

    Source: KGB [D]
    """
    life_stage: Annotated[LifeStage | ForeignCode, OPEN] | MISSING = MISSING
    """
    The stage of life to which it belongs.

    Dutch: Levensfase. De levensfase waar het bij hoort.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            direction: FactorDirection = ...,
            domain: LifeDomain = ...,
            text: Text = ...,
            person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            life_stage: Annotated[LifeStage | ForeignCode, OPEN] | MISSING = ...,
        ) -> Self: ...

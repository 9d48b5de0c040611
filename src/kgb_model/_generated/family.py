"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.confidentiality import Confidentiality
from .codelists.custody_form import CustodyForm
from .codelists.custody_part import CustodyPart
from .codelists.family_role import FamilyRole
from .codelists.family_status import FamilyStatus
from .codelists.family_type import FamilyType
from .codelists.information_category import InformationCategory
from .codelists.relationship_basis import RelationshipBasis
from .codelists.relationship_type import RelationshipType
from .codelists.retention_class import RetentionClass
from .types import (
    Address,
    Date,
    Extension,
    Factor,
    ForeignCode,
    Id,
    Line,
    Moment,
    PartialDate,
    Statement,
    Text,
    Version,
)


class FamilyMembership(Model, frozen=True):
    """
    That a person belongs to the family, in a role and over a period.

    Dutch: Gezinslidmaatschap. Dat een persoon bij het gezin hoort, in een rol en over een periode.

    Source: JW 2.1 [S26], TS [S]
    """

    person_id: Id
    """
    The person concerned.

    Dutch: Persoon. De persoon om wie het gaat.

    Source: KGB [D]
    """
    role: FamilyRole
    """
    The role of the person in this family.

    Dutch: Rol. De rol van de persoon in dit gezin.

    Source: CORV [S]
    """
    from_date: PartialDate | MISSING = MISSING
    """
    The date from which the person belongs to the family in this role.

    Dutch: Vanaf. De datum vanaf wanneer de persoon in deze rol bij het gezin hoort.

    Source: JW 2.1 [S26], TS [S]
    """
    to_date: PartialDate | MISSING = MISSING
    """
    The last date on which the person belonged to it in this role.

    Dutch: Tot en met. De laatste datum waarop de persoon er in deze rol bij hoorde.

    Source: JW 2.1 [S26], TS [S]
    """
    lives_in_ids: Annotated[Items[Id], Field(max_length=10), DISTINCT] | MISSING = MISSING
    """
    The households in which the person lives. More than one with co-parenting.

    Dutch: Woont in. De huishoudens waarin de persoon woont. Meer dan een bij co-ouderschap.

    Source: KGB [D]
    """
    is_dependent: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True for an adult who depends on others in the family.

    Dutch: Is afhankelijk. Waar bij een volwassene die van anderen in het gezin afhankelijk is.

    Source: URW bijlage A [S25]
    """
    own_view: Text | MISSING = MISSING
    """
    How this member looks at the family and at being part of it, in their own words.

    Dutch: Eigen blik. Hoe dit lid zelf kijkt naar het gezin en naar de eigen plek daarin, in eigen woorden.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            role: FamilyRole = ...,
            from_date: PartialDate | MISSING = ...,
            to_date: PartialDate | MISSING = ...,
            lives_in_ids: Annotated[Items[Id], Field(max_length=10), DISTINCT] | MISSING = ...,
            is_dependent: Annotated[bool, Strict()] | MISSING = ...,
            own_view: Text | MISSING = ...,
        ) -> Self: ...


class Relationship(Model, frozen=True):
    """
    A directed relation from one person to another, with its ground and period. Parenthood is never removed; authority is a line of its own.

    Dutch: Relatie. Een gerichte relatie van de ene persoon naar de andere, met grond en periode. Ouderschap vervalt nooit; gezag is een eigen lijn.

    Source: JW 2.1 [S26], TS [S]
    """

    from_id: Id
    """
    The person from whom the relation runs: 'from is a parent of to'.

    Dutch: Van. De persoon vanaf wie de relatie loopt: 'van is ouder van naar'.

    Source: KGB [D]
    """
    to_id: Id
    """
    The person to whom the relation runs.

    Dutch: Naar. De persoon naar wie de relatie loopt.

    Source: KGB [D]
    """
    type: Annotated[RelationshipType | ForeignCode, OPEN]
    """
    How the one belongs to the other.

    Dutch: Soort. Hoe de een bij de ander hoort.

    Source: BW1 1:198, 1:199 [G]
    """
    basis: RelationshipBasis | MISSING = MISSING
    """
    On what the relation rests, such as birth, recognition or marriage.

    Dutch: Grond. Waar de relatie op rust, zoals geboorte, erkenning of huwelijk.

    Source: KGB [D]
    """
    from_date: PartialDate | MISSING = MISSING
    """
    The date from which the relation holds.

    Dutch: Vanaf. De datum vanaf wanneer de relatie geldt.

    Source: JW 2.1 [S26], TS [S]
    """
    to_date: PartialDate | MISSING = MISSING
    """
    The last date on which the relation held.

    Dutch: Tot en met. De laatste datum waarop de relatie gold.

    Source: JW 2.1 [S26], TS [S]
    """
    arrangement: Text | MISSING = MISSING
    """
    What was arranged, for example who is where on which days.

    Dutch: Regeling. Wat er geregeld is, bijvoorbeeld wie op welke dagen waar is.

    Source: BW1 1:377a [G]
    """
    decision_id: Id | MISSING = MISSING
    """
    The decision on which the relationship rests or by which it was limited.

    Dutch: Beslissing. De beslissing waarop de relatie rust of waardoor zij is beperkt.

    Source: BW1 1:253 [S23]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            from_id: Id = ...,
            to_id: Id = ...,
            type: Annotated[RelationshipType | ForeignCode, OPEN] = ...,
            basis: RelationshipBasis | MISSING = ...,
            from_date: PartialDate | MISSING = ...,
            to_date: PartialDate | MISSING = ...,
            arrangement: Text | MISSING = ...,
            decision_id: Id | MISSING = ...,
        ) -> Self: ...


class Custody(Model, frozen=True):
    """
    Who holds authority over one child, in what form, over what period.

    Dutch: Gezag. Wie het gezag heeft over een kind, in welke vorm en over welke periode.

    Source: BW1 1:245 [S23]
    """

    child_id: Id
    """
    The minor over whom authority is held.

    Dutch: Kind. De minderjarige over wie het gezag wordt uitgeoefend.

    Source: BW1 1:245 [S23]
    """
    form: CustodyForm
    """
    The legal form of the authority.

    Dutch: Vorm. De wettelijke vorm van het gezag.

    Source: BW1 1:245 [S23], BRP [S]
    """
    holder_ids: Annotated[Items[Id], Field(max_length=4), DISTINCT] | MISSING = MISSING
    """
    The persons who hold the authority.

    Dutch: Gezagdragers. De personen die het gezag hebben.

    Source: BW1 1:245 [S23]
    """
    holder_organisation_id: Id | MISSING = MISSING
    """
    The agency that holds guardianship.

    Dutch: Gezagdragende instelling. De instelling die de voogdij heeft.

    Source: BW1 1:302, 1:303 [S23]
    """
    parts: Annotated[Items[CustodyPart], Field(max_length=4), DISTINCT] | MISSING = MISSING
    """
    The part of authority that is meant, when it is not the whole.

    Dutch: Onderdelen. Het deel van het gezag dat bedoeld is, als het niet het geheel is.

    Source: BW1 1:265e [S23]
    """
    explanation: Text | MISSING = MISSING
    """
    Why there is for now no authority, or why it cannot be determined.

    Dutch: Toelichting. Waarom er tijdelijk geen gezag is, of waarom het niet te bepalen is.

    Source: BW1 1:253q [S23]
    """
    decision_id: Id | MISSING = MISSING
    """
    The court decision on which it rests, where there is one.

    Dutch: Beslissing. De rechterlijke beslissing waar het op rust, als die er is.

    Source: BW1 1:251a [S23]
    """
    from_date: Date
    """
    The first day on which this form of authority holds.

    Dutch: Vanaf. De eerste dag waarop deze vorm van gezag geldt.

    Source: BW1 1:245 [S23]
    """
    to_date: Date | MISSING = MISSING
    """
    The last day on which it held.

    Dutch: Tot en met. De laatste dag waarop deze gold.

    Source: BW1 1:245 [S23]
    """
    is_under_investigation: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when the register is looking into whether this is right.

    Dutch: In onderzoek. Ja als het register onderzoekt of dit klopt.

    Source: BRP [S]
    """
    source_date: Date | MISSING = MISSING
    """
    The date on which the register or the deed was consulted.

    Dutch: Brondatum. De datum waarop het register of de akte is geraadpleegd.

    Source: BRP [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            child_id: Id = ...,
            form: CustodyForm = ...,
            holder_ids: Annotated[Items[Id], Field(max_length=4), DISTINCT] | MISSING = ...,
            holder_organisation_id: Id | MISSING = ...,
            parts: Annotated[Items[CustodyPart], Field(max_length=4), DISTINCT] | MISSING = ...,
            explanation: Text | MISSING = ...,
            decision_id: Id | MISSING = ...,
            from_date: Date = ...,
            to_date: Date | MISSING = ...,
            is_under_investigation: Annotated[bool, Strict()] | MISSING = ...,
            source_date: Date | MISSING = ...,
        ) -> Self: ...


class Household(Model, frozen=True):
    """
    Persons who live together at one place.

    Dutch: Huishouden. Personen die op een plek samenwonen.

    Source: JW 2.1 [S26], TS [S]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    name: Line
    """
    A name that the family recognises, such as 'with mum'.

    Dutch: Naam. Een naam die het gezin herkent, zoals 'bij mama'.

    Source: KGB [D]
    """
    address: Address | MISSING = MISSING
    """
    Where the household lives.

    Dutch: Adres. Waar het huishouden woont.

    Source: BRP [S]
    """
    from_date: PartialDate | MISSING = MISSING
    """
    The date from which the household exists.

    Dutch: Vanaf. De datum vanaf wanneer het huishouden bestaat.

    Source: JW 2.1 [S26], TS [S]
    """
    to_date: PartialDate | MISSING = MISSING
    """
    The last date on which it existed.

    Dutch: Tot en met. De laatste datum waarop het bestond.

    Source: JW 2.1 [S26], TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            name: Line = ...,
            address: Address | MISSING = ...,
            from_date: PartialDate | MISSING = ...,
            to_date: PartialDate | MISSING = ...,
        ) -> Self: ...


class Family(Model, frozen=True):
    """
    A dated grouping of persons with a purpose, seen by one organisation. The law knows no family as such: this is a way of looking together, never a register.

    Dutch: Gezin. Een gedateerde groep personen met een doel, gezien door een organisatie. De wet kent het gezin niet als zodanig: dit is een manier van samen kijken, nooit een register.

    Source: JW 2.1 [S26], TS [S]
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
    type: FamilyType
    """
    What sort of grouping it is.

    Dutch: Soort. Wat voor groepering het is.

    Source: KGB [D]
    """
    status: FamilyStatus
    """
    Whether organisations still work with this family.

    Dutch: Status. Of organisaties nog met dit gezin werken.

    Source: KGB [D]
    """
    viewpoint_id: Id
    """
    The organisation whose view of the family this is.

    Dutch: Gezichtspunt. De organisatie van wie deze blik op het gezin is.

    Source: KGB [D]
    """
    purpose: Text
    """
    Why the grouping exists and its data are held together.

    Dutch: Doel. Waarom deze groepering bestaat en de gegevens bij elkaar staan.

    Source: AVG 5(1)(b) [G]
    """
    members: Annotated[Items[FamilyMembership], Field(max_length=50, min_length=1)]
    """
    Who belongs to the family, in what role and from when.

    Dutch: Leden. Wie bij het gezin hoort, in welke rol en vanaf wanneer.

    Source: KGB [D]
    """
    relationships: Annotated[Items[Relationship], Field(max_length=200)] | MISSING = MISSING
    """
    How the persons are related to each other, one directed line at a time.

    Dutch: Relaties. Hoe de personen zich tot elkaar verhouden, telkens een gerichte lijn.

    Source: BRP [S]
    """
    custody: Annotated[Items[Custody], Field(max_length=100)] | MISSING = MISSING
    """
    Who holds authority over which child, in what form and from when.

    Dutch: Gezag. Wie het gezag heeft over welk kind, in welke vorm en vanaf wanneer.

    Source: BW1 1:245 [S23]
    """
    households: Annotated[Items[Household], Field(max_length=20)] | MISSING = MISSING
    """
    The homes over which the family is spread.

    Dutch: Huishoudens. De woningen waarover het gezin verdeeld is.

    Source: KGB [D]
    """
    own_words: Annotated[Items[Statement], Field(max_length=50)] | MISSING = MISSING
    """
    What the members say of their family themselves: strengths, wishes, their story.

    Dutch: In eigen woorden. Wat de leden zelf over hun gezin zeggen: krachten, wensen, hun verhaal.

    Source: TS [S]
    """
    strengths: Annotated[Items[Factor], Field(max_length=50)] | MISSING = MISSING
    """
    What goes well and what protects, on which help can build.

    Dutch: Krachten en bescherming. Wat goed gaat en wat beschermt, waarop hulp kan bouwen.

    Source: TS [S]
    """
    split_from_id: Id | MISSING = MISSING
    """
    The family that this one was split from, for example after a separation.

    Dutch: Gesplitst uit. Het gezin waar dit gezin uit voortkomt, bijvoorbeeld na een scheiding.

    Source: KGB [D]
    """
    merged_into_id: Id | MISSING = MISSING
    """
    The family into which this one was merged.

    Dutch: Samengevoegd met. Het gezin waarmee dit gezin is samengevoegd.

    Source: KGB [D]
    """
    preferred_contact_id: Id | MISSING = MISSING
    """
    The member with whom the family prefers the contact to run.

    Dutch: Eerste contact. Het lid via wie het gezin het contact het liefst laat lopen.

    Source: TS [S]
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
            type: FamilyType = ...,
            status: FamilyStatus = ...,
            viewpoint_id: Id = ...,
            purpose: Text = ...,
            members: Annotated[Items[FamilyMembership], Field(max_length=50, min_length=1)] = ...,
            relationships: Annotated[Items[Relationship], Field(max_length=200)] | MISSING = ...,
            custody: Annotated[Items[Custody], Field(max_length=100)] | MISSING = ...,
            households: Annotated[Items[Household], Field(max_length=20)] | MISSING = ...,
            own_words: Annotated[Items[Statement], Field(max_length=50)] | MISSING = ...,
            strengths: Annotated[Items[Factor], Field(max_length=50)] | MISSING = ...,
            split_from_id: Id | MISSING = ...,
            merged_into_id: Id | MISSING = ...,
            preferred_contact_id: Id | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

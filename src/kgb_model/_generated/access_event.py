"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.access_action import AccessAction
from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.professional_role import ProfessionalRole
from .codelists.retention_class import RetentionClass
from .codelists.sharing_ground import SharingGround
from .types import Extension, ForeignCode, Id, Line, Moment, PartialDate, Text, Version


class AccessEvent(Model, frozen=True):
    """
    That somebody saw, changed or took along records of a family: who, when, what and on what ground. It is only ever added to.

    Dutch: Inzage in gegevens. Dat iemand gegevens van een gezin heeft gezien, gewijzigd of meegenomen: wie, wanneer, wat en op welke grond. Er komt alleen bij, er gaat nooit iets af.

    Source: AVG 5(2) [G]
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
    occurred_at: Moment
    """
    The moment at which it happened.

    Dutch: Op. Het moment waarop het gebeurde.

    Source: AVG 5(2) [G]
    """
    organisation_id: Id
    """
    The organisation for which somebody acted.

    Dutch: Organisatie. De organisatie waarvoor iemand handelde.

    Source: AVG 5(2) [G]
    """
    actor: Line
    """
    Who acted: a staff number or name that the organisation can trace, never a number of a family member.

    Dutch: Wie. Wie handelde: een personeelsnummer of naam die de organisatie kan herleiden, nooit een nummer van een gezinslid.

    Source: AVG 5(2) [G]
    """
    actor_role: Annotated[ProfessionalRole | ForeignCode, OPEN] | MISSING = MISSING
    """
    The role in which somebody acted.

    Dutch: Rol. De rol waarin iemand handelde.

    Source: KGB [D]
    """
    action: AccessAction
    """
    What was done with the records.

    Dutch: Handeling. Wat er met de gegevens is gedaan.

    Source: AVG 5(2) [G]
    """
    item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = MISSING
    """
    The records that were touched; absent when it was the whole dossier.

    Dutch: Gegevens. De gegevens waar het om ging; afwezig als het om het hele dossier ging.

    Source: AVG 5(2) [G]
    """
    basis: Annotated[SharingGround | ForeignCode, OPEN]
    """
    The ground on which it was done.

    Dutch: Grondslag. De grond waarop het is gedaan.

    Source: JW 7.3.11 [S26]
    """
    purpose: Text
    """
    What it was needed for.

    Dutch: Doel. Waar het voor nodig was.

    Source: AVG 5(1)(b) [G]
    """
    succeeded: Annotated[bool, Strict()]
    """
    True when access was given, false when it was refused.

    Dutch: Gelukt. Ja als toegang is gegeven, nee als die is geweigerd.

    Source: AVG 5(2) [G]
    """
    reviews_id: Id | MISSING = MISSING
    """
    The earlier access that is reviewed here.

    Dutch: Beoordeelt. De eerdere inzage die hier wordt beoordeeld.

    Source: KGB [D]
    """
    review_conclusion: Text | MISSING = MISSING
    """
    Whether the access was justified, and why.

    Dutch: Conclusie van de beoordeling. Of de inzage terecht was, en waarom.

    Source: KGB [D]
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
            occurred_at: Moment = ...,
            organisation_id: Id = ...,
            actor: Line = ...,
            actor_role: Annotated[ProfessionalRole | ForeignCode, OPEN] | MISSING = ...,
            action: AccessAction = ...,
            item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = ...,
            basis: Annotated[SharingGround | ForeignCode, OPEN] = ...,
            purpose: Text = ...,
            succeeded: Annotated[bool, Strict()] = ...,
            reviews_id: Id | MISSING = ...,
            review_conclusion: Text | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

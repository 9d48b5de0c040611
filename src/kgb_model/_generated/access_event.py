"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.access_action import AccessAction
from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.professional_role import ProfessionalRole
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .codelists.sharing_ground import SharingGround
from .types import Extension, ForeignCode, Id, Line, Moment, PartialDate, Text, Version

Succeeded = TypeAliasType("Succeeded", Annotated[bool, Field(title="Succeeded")])
"""
True when access was given, false when it was refused.

Dutch: Gelukt. Ja als toegang is gegeven, nee als die is geweigerd.

Source: AVG 5(2) [G]
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
The role in which somebody acted.

Dutch: Rol. De rol waarin iemand handelde.

Source: KGB [D]
"""


Basis = TypeAliasType(
    "Basis", Annotated[SharingGround | ForeignCode, Field(title="Basis")]
)
"""
The ground on which it was done.

Dutch: Grondslag. De grond waarop het is gedaan.

Source: JW 7.3.11 [S26]
"""


class AccessEvent(Model):
    """
    That somebody saw, changed or took along records of a family: who, when, what and on what ground. It is only ever added to.

    Dutch: Inzage in gegevens. Dat iemand gegevens van een gezin heeft gezien, gewijzigd of meegenomen: wie, wanneer, wat en op welke grond. Er komt alleen bij, er gaat nooit iets af.

    Source: AVG 5(2) [G]
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
    occurred_at: Annotated[Moment, Field(alias="occurredAt", title="At")]
    """
    The moment at which it happened.

    Dutch: Op. Het moment waarop het gebeurde.

    Source: AVG 5(2) [G]
    """
    organisation_id: Annotated[Id, Field(alias="organisationId", title="Organisation")]
    """
    The organisation for which somebody acted.

    Dutch: Organisatie. De organisatie waarvoor iemand handelde.

    Source: AVG 5(2) [G]
    """
    actor: Annotated[Line, Field(title="Actor")]
    """
    Who acted: a staff number or name that the organisation can trace, never a number of a family member.

    Dutch: Wie. Wie handelde: een personeelsnummer of naam die de organisatie kan herleiden, nooit een nummer van een gezinslid.

    Source: AVG 5(2) [G]
    """
    actor_role: Annotated[Role | MISSING, Field(alias="actorRole", title="Role")] = (
        MISSING
    )
    """
    The role in which somebody acted.

    Dutch: Rol. De rol waarin iemand handelde.

    Source: KGB [D]
    """
    action: Annotated[AccessAction, Field(title="Action")]
    """
    What was done with the records.

    Dutch: Handeling. Wat er met de gegevens is gedaan.

    Source: AVG 5(2) [G]
    """
    item_ids: Annotated[list[Id] | MISSING, Field(alias="itemIds", max_length=200)] = (
        MISSING
    )
    """
    The records that were touched; absent when it was the whole dossier.

    Dutch: Gegevens. De gegevens waar het om ging; afwezig als het om het hele dossier ging.

    Source: AVG 5(2) [G]
    """
    basis: Annotated[Basis, Field(title="Basis")]
    """
    The ground on which it was done.

    Dutch: Grondslag. De grond waarop het is gedaan.

    Source: JW 7.3.11 [S26]
    """
    purpose: Annotated[Text, Field(title="Purpose")]
    """
    What it was needed for.

    Dutch: Doel. Waar het voor nodig was.

    Source: AVG 5(1)(b) [G]
    """
    succeeded: Annotated[Succeeded, Field(title="Succeeded")]
    """
    True when access was given, false when it was refused.

    Dutch: Gelukt. Ja als toegang is gegeven, nee als die is geweigerd.

    Source: AVG 5(2) [G]
    """
    reviews_id: Annotated[Id | MISSING, Field(alias="reviewsId", title="Reviews")] = (
        MISSING
    )
    """
    The earlier access that is reviewed here.

    Dutch: Beoordeelt. De eerdere inzage die hier wordt beoordeeld.

    Source: KGB [D]
    """
    review_conclusion: Annotated[
        Text | MISSING,
        Field(alias="reviewConclusion", title="Conclusion of the review"),
    ] = MISSING
    """
    Whether the access was justified, and why.

    Dutch: Conclusie van de beoordeling. Of de inzage terecht was, en waarom.

    Source: KGB [D]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.handover_kind import HandoverKind
from .codelists.handover_refusal_reason import HandoverRefusalReason
from .codelists.handover_status import HandoverStatus
from .codelists.handover_target import HandoverTarget
from .codelists.information_category import InformationCategory
from .codelists.information_request_reason import InformationRequestReason
from .codelists.not_informed_reason import NotInformedReason
from .codelists.partner_question import PartnerQuestion
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .types import (
    Date,
    Extension,
    ForeignCode,
    Id,
    Moment,
    PartialDate,
    SharingBasis,
    Text,
    Version,
)

MovesTheViewOnSafety = TypeAliasType(
    "MovesTheViewOnSafety", Annotated[bool, Field(title="Moves the view on safety")]
)
"""
True when the view on safety goes to the receiver at acceptance.

Dutch: Verplaatst zicht op veiligheid. Ja als het zicht op veiligheid bij aanvaarding naar de ontvanger gaat.

Source: URW bijlage A 3.7 [S25], CORV [S]
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


class Handover(Model):
    """
    That one organisation offers work with a family to another, and what the other answers. The view on safety moves at acceptance, not before.

    Dutch: Overdracht. Dat een organisatie het werk met een gezin aan een andere aanbiedt, en wat die antwoordt. Het zicht op veiligheid gaat over bij aanvaarding, niet eerder.

    Source: URW bijlage A 3.7 [S25], CORV [S]
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
    kind: Annotated[HandoverKind, Field(title="Kind")]
    """
    What sort of handover it is.

    Dutch: Soort. Wat voor overdracht het is.

    Source: CORV [S]
    """
    from_id: Annotated[Id, Field(alias="fromId", title="From")]
    """
    The organisation that hands over.

    Dutch: Van. De organisatie die overdraagt.

    Source: CORV [S]
    """
    to_id: Annotated[Id, Field(alias="toId", title="To")]
    """
    The organisation that is asked to take over.

    Dutch: Aan. De organisatie die gevraagd wordt over te nemen.

    Source: CORV [S]
    """
    status: Annotated[HandoverStatus, Field(title="Status")]
    """
    Offered, accepted, refused or withdrawn.

    Dutch: Status. Aangeboden, aanvaard, geweigerd of ingetrokken.

    Source: KGB [D]
    """
    offered_at: Annotated[Moment, Field(alias="offeredAt", title="Offered at")]
    """
    The moment at which the receiver was asked to take over.

    Dutch: Aangeboden op. Het moment waarop de ontvanger is gevraagd over te nemen.

    Source: KGB [D]
    """
    due_date: Annotated[Date, Field(alias="dueDate", title="Answer due by")]
    """
    The last day on which the receiver should answer.

    Dutch: Antwoord uiterlijk. De laatste dag waarop de ontvanger hoort te antwoorden.

    Source: KGB [D]
    """
    accepted_at: Annotated[
        Moment | MISSING, Field(alias="acceptedAt", title="Accepted at")
    ] = MISSING
    """
    When the receiver took over.

    Dutch: Aanvaard op. Wanneer de ontvanger overnam.

    Source: URW bijlage A 3.7 [S25]
    """
    refused_at: Annotated[
        Moment | MISSING, Field(alias="refusedAt", title="Refused at")
    ] = MISSING
    """
    When the receiver refused.

    Dutch: Geweigerd op. Wanneer de ontvanger weigerde.

    Source: KGB [D]
    """
    refusal_reason: Annotated[
        HandoverRefusalReason | MISSING,
        Field(alias="refusalReason", title="Reason for refusal"),
    ] = MISSING
    """
    Why the receiver refused.

    Dutch: Reden van weigering. Waarom de ontvanger weigerde.

    Source: KGB [D]
    """
    moves_safety_view: Annotated[
        MovesTheViewOnSafety,
        Field(alias="movesSafetyView", title="Moves the view on safety"),
    ]
    """
    True when the view on safety goes to the receiver at acceptance.

    Dutch: Verplaatst zicht op veiligheid. Ja als het zicht op veiligheid bij aanvaarding naar de ontvanger gaat.

    Source: URW bijlage A 3.7 [S25], CORV [S]
    """
    item_ids: Annotated[list[Id] | MISSING, Field(alias="itemIds", max_length=200)] = (
        MISSING
    )
    """
    What is handed over with it, so that the family need not tell it again.

    Dutch: Meegegeven. Wat er wordt meegegeven, zodat het gezin het niet opnieuw hoeft te vertellen.

    Source: TS [S]
    """
    sharing_basis: Annotated[SharingBasis, Field(alias="sharingBasis", title="Basis")]
    """
    Why this may be shared with the receiver.

    Dutch: Grondslag. Waarom dit met de ontvanger gedeeld mag worden.

    Source: JW 7.3.11 [S26]
    """
    family_informed_date: Annotated[
        Date | MISSING, Field(alias="familyInformedDate", title="Family informed on")
    ] = MISSING
    """
    The date on which the family was told of the handover.

    Dutch: Gezin geïnformeerd op. De datum waarop het gezin over de overdracht is verteld.

    Source: JW 7.3.2 [S26]
    """
    not_informed_reason: Annotated[
        NotInformedReason | MISSING,
        Field(alias="notInformedReason", title="Reason for not informing"),
    ] = MISSING
    """
    Why the family has not been told.

    Dutch: Reden van niet informeren. Waarom het gezin niet is ingelicht.

    Source: JW 7.3.2(4) [S26]
    """
    note: Annotated[Text | MISSING, Field(title="Note")] = MISSING
    """
    What the receiver should know, in plain words.

    Dutch: Toelichting. Wat de ontvanger moet weten, in gewone woorden.

    Source: KGB [D]
    """
    targets: Annotated[list[HandoverTarget] | MISSING, Field(max_length=17)] = MISSING
    """
    To what kinds of party the family is handed over, as Safe at Home counts it.

    Dutch: Soort ontvanger. Aan welke soorten partijen wordt overgedragen, zoals Veilig Thuis telt.

    Source: URW bijlage A, 3.9 [S25]
    """
    request_reason: Annotated[
        InformationRequestReason | MISSING,
        Field(alias="requestReason", title="Reason of the request"),
    ] = MISSING
    """
    Why information is asked for.

    Dutch: Reden van het verzoek. Waarom om informatie wordt gevraagd.

    Source: CORV [S]
    """
    questions: Annotated[list[PartnerQuestion] | MISSING, Field(max_length=10)] = (
        MISSING
    )
    """
    What is asked of the partner.

    Dutch: Vragen. Wat aan de partner wordt gevraagd.

    Source: CORV [S]
    """
    feedback_due_date: Annotated[
        Date | MISSING, Field(alias="feedbackDueDate", title="Feedback due")
    ] = MISSING
    """
    The date by which the giver hears how it went on.

    Dutch: Terugkoppeling uiterlijk. De datum waarop de gever uiterlijk hoort hoe het verderging.

    Source: WMO 4.1.1(2)(g) [S]
    """
    feedback_date: Annotated[
        Date | MISSING, Field(alias="feedbackDate", title="Feedback given")
    ] = MISSING
    """
    The date on which the giver heard.

    Dutch: Teruggekoppeld. De datum waarop de gever het hoorde.

    Source: WMO 4.1.1(2)(g) [S]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

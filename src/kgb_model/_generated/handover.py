"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.confidentiality import Confidentiality
from .codelists.handover_kind import HandoverKind
from .codelists.handover_refusal_reason import HandoverRefusalReason
from .codelists.handover_status import HandoverStatus
from .codelists.handover_target import HandoverTarget
from .codelists.information_category import InformationCategory
from .codelists.information_request_reason import InformationRequestReason
from .codelists.not_informed_reason import NotInformedReason
from .codelists.partner_question import PartnerQuestion
from .codelists.retention_class import RetentionClass
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


class Handover(Model, frozen=True):
    """
    That one organisation offers work with a family to another, and what the other answers. The view on safety moves at acceptance, not before.

    Dutch: Overdracht. Dat een organisatie het werk met een gezin aan een andere aanbiedt, en wat die antwoordt. Het zicht op veiligheid gaat over bij aanvaarding, niet eerder.

    Source: URW bijlage A 3.7 [S25], CORV [S]
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
    kind: HandoverKind
    """
    What sort of handover it is.

    Dutch: Soort. Wat voor overdracht het is.

    Source: CORV [S]
    """
    from_id: Id
    """
    The organisation that hands over.

    Dutch: Van. De organisatie die overdraagt.

    Source: CORV [S]
    """
    to_id: Id
    """
    The organisation that is asked to take over.

    Dutch: Aan. De organisatie die gevraagd wordt over te nemen.

    Source: CORV [S]
    """
    status: HandoverStatus
    """
    Offered, accepted, refused or withdrawn.

    Dutch: Status. Aangeboden, aanvaard, geweigerd of ingetrokken.

    Source: KGB [D]
    """
    offered_at: Moment
    """
    The moment at which the receiver was asked to take over.

    Dutch: Aangeboden op. Het moment waarop de ontvanger is gevraagd over te nemen.

    Source: KGB [D]
    """
    due_date: Date
    """
    The last day on which the receiver should answer.

    Dutch: Antwoord uiterlijk. De laatste dag waarop de ontvanger hoort te antwoorden.

    Source: KGB [D]
    """
    accepted_at: Moment | MISSING = MISSING
    """
    When the receiver took over.

    Dutch: Aanvaard op. Wanneer de ontvanger overnam.

    Source: URW bijlage A 3.7 [S25]
    """
    refused_at: Moment | MISSING = MISSING
    """
    When the receiver refused.

    Dutch: Geweigerd op. Wanneer de ontvanger weigerde.

    Source: KGB [D]
    """
    refusal_reason: HandoverRefusalReason | MISSING = MISSING
    """
    Why the receiver refused.

    Dutch: Reden van weigering. Waarom de ontvanger weigerde.

    Source: KGB [D]
    """
    moves_safety_view: Annotated[bool, Strict()]
    """
    True when the view on safety goes to the receiver at acceptance.

    Dutch: Verplaatst zicht op veiligheid. Ja als het zicht op veiligheid bij aanvaarding naar de ontvanger gaat.

    Source: URW bijlage A 3.7 [S25], CORV [S]
    """
    item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = MISSING
    """
    What is handed over with it, so that the family need not tell it again.

    Dutch: Meegegeven. Wat er wordt meegegeven, zodat het gezin het niet opnieuw hoeft te vertellen.

    Source: TS [S]
    """
    sharing_basis: SharingBasis
    """
    Why this may be shared with the receiver.

    Dutch: Grondslag. Waarom dit met de ontvanger gedeeld mag worden.

    Source: JW 7.3.11 [S26]
    """
    family_informed_date: Date | MISSING = MISSING
    """
    The date on which the family was told of the handover.

    Dutch: Gezin geïnformeerd op. De datum waarop het gezin over de overdracht is verteld.

    Source: JW 7.3.2 [S26]
    """
    not_informed_reason: NotInformedReason | MISSING = MISSING
    """
    Why the family has not been told.

    Dutch: Reden van niet informeren. Waarom het gezin niet is ingelicht.

    Source: JW 7.3.2(4) [S26]
    """
    note: Text | MISSING = MISSING
    """
    What the receiver should know, in plain words.

    Dutch: Toelichting. Wat de ontvanger moet weten, in gewone woorden.

    Source: KGB [D]
    """
    targets: Annotated[Items[HandoverTarget], Field(max_length=17), DISTINCT] | MISSING = MISSING
    """
    To what kinds of party the family is handed over, as Safe at Home counts it.

    Dutch: Soort ontvanger. Aan welke soorten partijen wordt overgedragen, zoals Veilig Thuis telt.

    Source: URW bijlage A, 3.9 [S25]
    """
    request_reason: InformationRequestReason | MISSING = MISSING
    """
    Why information is asked for.

    Dutch: Reden van het verzoek. Waarom om informatie wordt gevraagd.

    Source: CORV [S]
    """
    questions: Annotated[Items[PartnerQuestion], Field(max_length=10), DISTINCT] | MISSING = MISSING
    """
    What is asked of the partner.

    Dutch: Vragen. Wat aan de partner wordt gevraagd.

    Source: CORV [S]
    """
    feedback_due_date: Date | MISSING = MISSING
    """
    The date by which the giver hears how it went on.

    Dutch: Terugkoppeling uiterlijk. De datum waarop de gever uiterlijk hoort hoe het verderging.

    Source: WMO 4.1.1(2)(g) [S]
    """
    feedback_date: Date | MISSING = MISSING
    """
    The date on which the giver heard.

    Dutch: Teruggekoppeld. De datum waarop de gever het hoorde.

    Source: WMO 4.1.1(2)(g) [S]
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
            kind: HandoverKind = ...,
            from_id: Id = ...,
            to_id: Id = ...,
            status: HandoverStatus = ...,
            offered_at: Moment = ...,
            due_date: Date = ...,
            accepted_at: Moment | MISSING = ...,
            refused_at: Moment | MISSING = ...,
            refusal_reason: HandoverRefusalReason | MISSING = ...,
            moves_safety_view: Annotated[bool, Strict()] = ...,
            item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = ...,
            sharing_basis: SharingBasis = ...,
            family_informed_date: Date | MISSING = ...,
            not_informed_reason: NotInformedReason | MISSING = ...,
            note: Text | MISSING = ...,
            targets: Annotated[Items[HandoverTarget], Field(max_length=17), DISTINCT] | MISSING = ...,
            request_reason: InformationRequestReason | MISSING = ...,
            questions: Annotated[Items[PartnerQuestion], Field(max_length=10), DISTINCT] | MISSING = ...,
            feedback_due_date: Date | MISSING = ...,
            feedback_date: Date | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    DISTINCT,
    OPEN,
    Items,
)

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.not_informed_reason import NotInformedReason
from .codelists.notification_subject import NotificationSubject
from .codelists.received_how import ReceivedHow
from .codelists.retention_class import RetentionClass
from .types import (
    Date,
    Extension,
    ForeignCode,
    Id,
    Moment,
    PartialDate,
    Statement,
    Text,
    Version,
)


class Postponement(Model, frozen=True):
    """
    Putting off for a short while that somebody is told, because telling now would be unsafe.

    Dutch: Uitstel. Het kort uitstellen van informeren, omdat het nu onveilig zou zijn.

    Source: WMO 5.3.1 [S17]
    """

    until_date: Date
    """
    The last date of the postponement.

    Dutch: Tot en met. De laatste datum van het uitstel.

    Source: WMO 5.3.1 [S17]
    """
    reason: Text
    """
    Why telling could not be done yet.

    Dutch: Reden. Waarom vertellen nog niet kon.

    Source: WMO 5.3.1 [S17]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            until_date: Date = ...,
            reason: Text = ...,
        ) -> Self: ...


class Notification(Model, frozen=True):
    """
    How somebody was told something that they must or should know: what, when and how, or why not yet.

    Dutch: Informering. Hoe iemand is verteld wat diegene moet of hoort te weten: wat, wanneer en hoe, of waarom nog niet.

    Source: JW 7.3.2 [S26], WMO 5.3.1 [S17]
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
    subject: Annotated[NotificationSubject | ForeignCode, OPEN]
    """
    What it was about.

    Dutch: Onderwerp. Waar het over ging.

    Source: KGB [D]
    """
    person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The persons who were told.

    Dutch: Personen. De personen aan wie het is verteld.

    Source: WMO 5.3.1 [S17]
    """
    organisation_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The organisations that were told.

    Dutch: Organisaties. De organisaties aan wie het is gemeld.

    Source: JW 3.1 [S26]
    """
    item_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The records that it was about.

    Dutch: Over. De gegevens waar het over ging.

    Source: KGB [D]
    """
    text: Text
    """
    What was told, in plain language.

    Dutch: Wat is verteld. Wat er is verteld, in gewone taal.

    Source: JW 7.3.2 [S26]
    """
    method: ReceivedHow | MISSING = MISSING
    """
    In what way it was told.

    Dutch: Hoe. Op welke manier het is verteld.

    Source: CORV [S]
    """
    given_at: Moment | MISSING = MISSING
    """
    The moment at which it was told.

    Dutch: Verteld op. Het moment waarop het is verteld.

    Source: WMO 5.3.1 [S17]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which it must be told.

    Dutch: Uiterlijk. De datum waarop het uiterlijk verteld moet zijn.

    Source: WMO 5.3.1 [S17]
    """
    not_informed_reason: NotInformedReason | MISSING = MISSING
    """
    Why somebody was not told, or not yet.

    Dutch: Waarom niet. Waarom iemand het niet, of nog niet, te horen kreeg.

    Source: JW 7.3.2(4) [S26]
    """
    postponements: Annotated[Items[Postponement], Field(max_length=20)] | MISSING = MISSING
    """
    Each time that telling was put off, until when and why.

    Dutch: Uitstel. Elke keer dat het vertellen is uitgesteld, tot wanneer en waarom.

    Source: WMO 5.3.1 [S17]
    """
    reaction: Statement | MISSING = MISSING
    """
    What the person said to it, in their own words.

    Dutch: Reactie. Wat de persoon ervan zei, in eigen woorden.

    Source: RV 799a(2) [S17]
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
            subject: Annotated[NotificationSubject | ForeignCode, OPEN] = ...,
            person_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            organisation_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            item_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            text: Text = ...,
            method: ReceivedHow | MISSING = ...,
            given_at: Moment | MISSING = ...,
            due_date: Date | MISSING = ...,
            not_informed_reason: NotInformedReason | MISSING = ...,
            postponements: Annotated[Items[Postponement], Field(max_length=20)] | MISSING = ...,
            reaction: Statement | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

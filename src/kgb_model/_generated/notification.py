"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.not_informed_reason import NotInformedReason
from .codelists.notification_subject import NotificationSubject
from .codelists.received_how import ReceivedHow
from .codelists.retention_class import RetentionClass as RetentionClass_1
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

RetentionClass = TypeAliasType(
    "RetentionClass",
    Annotated[RetentionClass_1 | ForeignCode, Field(title="Retention class")],
)
"""
By which term this record is kept and then destroyed.

Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
"""


Subject = TypeAliasType(
    "Subject", Annotated[NotificationSubject | ForeignCode, Field(title="Subject")]
)
"""
What it was about.

Dutch: Onderwerp. Waar het over ging.

Source: KGB [D]
"""


class Postponement(Model):
    """
    Putting off for a short while that somebody is told, because telling now would be unsafe.

    Dutch: Uitstel. Het kort uitstellen van informeren, omdat het nu onveilig zou zijn.

    Source: WMO 5.3.1 [S17]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    until_date: Annotated[Date, Field(alias="untilDate", title="Until")]
    """
    The last date of the postponement.

    Dutch: Tot en met. De laatste datum van het uitstel.

    Source: WMO 5.3.1 [S17]
    """
    reason: Annotated[Text, Field(title="Reason")]
    """
    Why telling could not be done yet.

    Dutch: Reden. Waarom vertellen nog niet kon.

    Source: WMO 5.3.1 [S17]
    """


class Notification(Model):
    """
    How somebody was told something that they must or should know: what, when and how, or why not yet.

    Dutch: Informering. Hoe iemand is verteld wat diegene moet of hoort te weten: wat, wanneer en hoe, of waarom nog niet.

    Source: JW 7.3.2 [S26], WMO 5.3.1 [S17]
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
    subject: Annotated[Subject, Field(title="Subject")]
    """
    What it was about.

    Dutch: Onderwerp. Waar het over ging.

    Source: KGB [D]
    """
    person_ids: Annotated[
        list[Id] | MISSING, Field(alias="personIds", max_length=50)
    ] = MISSING
    """
    The persons who were told.

    Dutch: Personen. De personen aan wie het is verteld.

    Source: WMO 5.3.1 [S17]
    """
    organisation_ids: Annotated[
        list[Id] | MISSING, Field(alias="organisationIds", max_length=20)
    ] = MISSING
    """
    The organisations that were told.

    Dutch: Organisaties. De organisaties aan wie het is gemeld.

    Source: JW 3.1 [S26]
    """
    item_ids: Annotated[list[Id] | MISSING, Field(alias="itemIds", max_length=50)] = (
        MISSING
    )
    """
    The records that it was about.

    Dutch: Over. De gegevens waar het over ging.

    Source: KGB [D]
    """
    text: Annotated[Text, Field(title="What was told")]
    """
    What was told, in plain language.

    Dutch: Wat is verteld. Wat er is verteld, in gewone taal.

    Source: JW 7.3.2 [S26]
    """
    method: Annotated[ReceivedHow | MISSING, Field(title="How")] = MISSING
    """
    In what way it was told.

    Dutch: Hoe. Op welke manier het is verteld.

    Source: CORV [S]
    """
    given_at: Annotated[Moment | MISSING, Field(alias="givenAt", title="Told at")] = (
        MISSING
    )
    """
    The moment at which it was told.

    Dutch: Verteld op. Het moment waarop het is verteld.

    Source: WMO 5.3.1 [S17]
    """
    due_date: Annotated[Date | MISSING, Field(alias="dueDate", title="Due")] = MISSING
    """
    The date by which it must be told.

    Dutch: Uiterlijk. De datum waarop het uiterlijk verteld moet zijn.

    Source: WMO 5.3.1 [S17]
    """
    not_informed_reason: Annotated[
        NotInformedReason | MISSING, Field(alias="notInformedReason", title="Why not")
    ] = MISSING
    """
    Why somebody was not told, or not yet.

    Dutch: Waarom niet. Waarom iemand het niet, of nog niet, te horen kreeg.

    Source: JW 7.3.2(4) [S26]
    """
    postponements: Annotated[list[Postponement] | MISSING, Field(max_length=20)] = (
        MISSING
    )
    """
    Each time that telling was put off, until when and why.

    Dutch: Uitstel. Elke keer dat het vertellen is uitgesteld, tot wanneer en waarom.

    Source: WMO 5.3.1 [S17]
    """
    reaction: Annotated[Statement | MISSING, Field(title="Reaction")] = MISSING
    """
    What the person said to it, in their own words.

    Dutch: Reactie. Wat de persoon ervan zei, in eigen woorden.

    Source: RV 799a(2) [S17]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

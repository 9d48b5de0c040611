"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.data_subject_request import DataSubjectRequest
from .codelists.information_category import InformationCategory
from .codelists.request_outcome import RequestOutcome
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .types import Date, Extension, ForeignCode, Id, Moment, PartialDate, Text, Version

RetentionClass = TypeAliasType(
    "RetentionClass",
    Annotated[RetentionClass_1 | ForeignCode, Field(title="Retention class")],
)
"""
By which term this record is kept and then destroyed.

Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
"""


class RightsRequest(Model):
    """
    What somebody asked about their own records, and what was decided on it: to see, copy, correct, add to or destroy them.

    Dutch: Verzoek om een recht. Wat iemand vroeg over de eigen gegevens, en wat daarop is besloten: inzien, afschrift, verbeteren, aanvullen of vernietigen.

    Source: JW 7.3.8-7.3.10 [S26], AVG 15-21 [G]
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
    requester_id: Annotated[Id, Field(alias="requesterId", title="Asked by")]
    """
    The person who asked.

    Dutch: Gevraagd door. De persoon die het vroeg.

    Source: JW 7.3.10 [S26]
    """
    kind: Annotated[DataSubjectRequest, Field(title="Asked for")]
    """
    Which right over their own records somebody wants to use.

    Dutch: Gevraagd. Welk recht iemand over de eigen gegevens wil gebruiken.

    Source: JW 7.3.8-7.3.10 [S26], AVG 15-21 [G]
    """
    scope: Annotated[Text, Field(title="About")]
    """
    Which records the request is about, in words.

    Dutch: Over. Om welke gegevens het gaat, in woorden.

    Source: JW 7.3.10 [S26]
    """
    item_ids: Annotated[list[Id] | MISSING, Field(alias="itemIds", max_length=200)] = (
        MISSING
    )
    """
    The records that the request is about.

    Dutch: Gegevens. De gegevens waar het verzoek over gaat.

    Source: JW 7.3.10 [S26]
    """
    received_date: Annotated[Date, Field(alias="receivedDate", title="Received")]
    """
    The date on which the request came in.

    Dutch: Ontvangen. De datum waarop het verzoek binnenkwam.

    Source: AVG 12(3) [G]
    """
    due_date: Annotated[Date | MISSING, Field(alias="dueDate", title="Due")] = MISSING
    """
    The date by which there must be an answer.

    Dutch: Uiterlijk. De datum waarop er uiterlijk antwoord moet zijn.

    Source: AVG 12(3) [G]
    """
    handled_by_id: Annotated[Id, Field(alias="handledById", title="Handled by")]
    """
    The organisation that answers.

    Dutch: Behandeld door. De organisatie die antwoordt.

    Source: AVG 12 [G]
    """
    outcome: Annotated[RequestOutcome | MISSING, Field(title="Outcome")] = MISSING
    """
    Whether the request was granted, and if not, why not.

    Dutch: Uitkomst. Of het verzoek is ingewilligd, en zo niet, waarom niet.

    Source: JW 7.3.9, 7.3.10 [S26]
    """
    decided_date: Annotated[
        Date | MISSING, Field(alias="decidedDate", title="Decided")
    ] = MISSING
    """
    The date of the answer.

    Dutch: Besloten. De datum van het antwoord.

    Source: AVG 12(3) [G]
    """
    reason: Annotated[Text | MISSING, Field(title="Reason")] = MISSING
    """
    Why, in plain language, above all when it was refused.

    Dutch: Reden. Waarom, in gewone taal, vooral als het is geweigerd.

    Source: AVG 12(4) [G]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

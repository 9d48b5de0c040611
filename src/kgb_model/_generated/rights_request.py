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
from .codelists.data_subject_request import DataSubjectRequest
from .codelists.information_category import InformationCategory
from .codelists.request_outcome import RequestOutcome
from .codelists.retention_class import RetentionClass
from .types import Date, Extension, ForeignCode, Id, Moment, PartialDate, Text, Version


class RightsRequest(Model, frozen=True):
    """
    What somebody asked about their own records, and what was decided on it: to see, copy, correct, add to or destroy them.

    Dutch: Verzoek om een recht. Wat iemand vroeg over de eigen gegevens, en wat daarop is besloten: inzien, afschrift, verbeteren, aanvullen of vernietigen.

    Source: JW 7.3.8-7.3.10 [S26], AVG 15-21 [G]
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
    requester_id: Id
    """
    The person who asked.

    Dutch: Gevraagd door. De persoon die het vroeg.

    Source: JW 7.3.10 [S26]
    """
    kind: DataSubjectRequest
    """
    Which right over their own records somebody wants to use.

    Dutch: Gevraagd. Welk recht iemand over de eigen gegevens wil gebruiken.

    Source: JW 7.3.8-7.3.10 [S26], AVG 15-21 [G]
    """
    scope: Text
    """
    Which records the request is about, in words.

    Dutch: Over. Om welke gegevens het gaat, in woorden.

    Source: JW 7.3.10 [S26]
    """
    item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = MISSING
    """
    The records that the request is about.

    Dutch: Gegevens. De gegevens waar het verzoek over gaat.

    Source: JW 7.3.10 [S26]
    """
    received_date: Date
    """
    The date on which the request came in.

    Dutch: Ontvangen. De datum waarop het verzoek binnenkwam.

    Source: AVG 12(3) [G]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which there must be an answer.

    Dutch: Uiterlijk. De datum waarop er uiterlijk antwoord moet zijn.

    Source: AVG 12(3) [G]
    """
    handled_by_id: Id
    """
    The organisation that answers.

    Dutch: Behandeld door. De organisatie die antwoordt.

    Source: AVG 12 [G]
    """
    outcome: RequestOutcome | MISSING = MISSING
    """
    Whether the request was granted, and if not, why not.

    Dutch: Uitkomst. Of het verzoek is ingewilligd, en zo niet, waarom niet.

    Source: JW 7.3.9, 7.3.10 [S26]
    """
    decided_date: Date | MISSING = MISSING
    """
    The date of the answer.

    Dutch: Besloten. De datum van het antwoord.

    Source: AVG 12(3) [G]
    """
    reason: Text | MISSING = MISSING
    """
    Why, in plain language, above all when it was refused.

    Dutch: Reden. Waarom, in gewone taal, vooral als het is geweigerd.

    Source: AVG 12(4) [G]
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
            requester_id: Id = ...,
            kind: DataSubjectRequest = ...,
            scope: Text = ...,
            item_ids: Annotated[Items[Id], Field(max_length=200), DISTINCT] | MISSING = ...,
            received_date: Date = ...,
            due_date: Date | MISSING = ...,
            handled_by_id: Id = ...,
            outcome: RequestOutcome | MISSING = ...,
            decided_date: Date | MISSING = ...,
            reason: Text | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

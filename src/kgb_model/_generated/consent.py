"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    DISTINCT,
    OPEN,
    Items,
)

from .codelists.age_band import AgeBand
from .codelists.confidentiality import Confidentiality
from .codelists.consent_form import ConsentForm
from .codelists.consent_scope import ConsentScope
from .codelists.information_category import InformationCategory
from .codelists.retention_class import RetentionClass
from .types import Date, Extension, ForeignCode, Id, Moment, PartialDate, Text, Version


class Consent(Model, frozen=True):
    """
    A yes of somebody, freely given for a purpose and a time, which can be taken back.

    Dutch: Toestemming. Een vrij gegeven ja van iemand, voor een doel en een tijd, dat kan worden ingetrokken.

    Source: JW 7.3.4, 7.3.5, 7.3.11, 7.3.15 [S26], AVG 6, 7 [G]
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
    scope: ConsentScope
    """
    To what the person said yes.

    Dutch: Toestemming voor. Waar de persoon ja tegen zei.

    Source: JW 7.3.4, 7.3.11 [S26]
    """
    giver_id: Id
    """
    The person whom it concerns.

    Dutch: Van. De persoon om wie het gaat.

    Source: JW 7.3.4 [S26]
    """
    representative_ids: Annotated[Items[Id], Field(max_length=4), DISTINCT] | MISSING = MISSING
    """
    The parents with custody or the guardian, a person or an organisation, who said yes, beside or for the child.

    Dutch: Vertegenwoordigers. De ouders met gezag of de voogd, een persoon of een organisatie, die ja zeiden, naast of namens het kind.

    Source: JW 7.3.4, 7.3.5, 7.3.15 [S26]
    """
    age_band: AgeBand
    """
    The age band of the person on that day, which decides who must agree.

    Dutch: Leeftijdsgroep. De leeftijdsgroep van de persoon op die dag, die bepaalt wie ja moet zeggen.

    Source: JW 7.3.4, 7.3.5 [S26]
    """
    purpose: Text
    """
    What it is for, in words that the person understands.

    Dutch: Doel. Waar het voor is, in woorden die de persoon begrijpt.

    Source: AVG 6, 7 [G]
    """
    recipient_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT]
    """
    Who may receive or act upon it.

    Dutch: Ontvangers. Wie het mag ontvangen of ermee mag werken.

    Source: AVG 7 [G]
    """
    categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT]
    """
    Which kinds of information it is about.

    Dutch: Soorten informatie. Om welke soorten informatie het gaat.

    Source: AVG 7 [G]
    """
    form: ConsentForm
    """
    In what form it was given.

    Dutch: Vorm. In welke vorm het is gegeven.

    Source: AVG 7 [G]
    """
    given_date: Date
    """
    The day on which the yes was said.

    Dutch: Gegeven. De dag waarop ja is gezegd.

    Source: AVG 7 [G]
    """
    until_date: Date
    """
    The last date on which it holds.

    Dutch: Tot en met. De laatste datum waarop het geldt.

    Source: AVG 7 [G]
    """
    withdrawn_date: Date | MISSING = MISSING
    """
    The day on which the yes was withdrawn.

    Dutch: Ingetrokken. De dag waarop het ja is teruggenomen.

    Source: AVG 7(3) [G], JW 6.1.2(7) [S26]
    """
    exception_reason: Text | MISSING = MISSING
    """
    Why it stands without one of those who should have agreed.

    Dutch: Waarom een uitzondering. Waarom het geldt zonder een van degenen die ja hadden moeten zeggen.

    Source: JW 7.3.4, 7.3.5 [S26]
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
            scope: ConsentScope = ...,
            giver_id: Id = ...,
            representative_ids: Annotated[Items[Id], Field(max_length=4), DISTINCT] | MISSING = ...,
            age_band: AgeBand = ...,
            purpose: Text = ...,
            recipient_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT] = ...,
            categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT] = ...,
            form: ConsentForm = ...,
            given_date: Date = ...,
            until_date: Date = ...,
            withdrawn_date: Date | MISSING = ...,
            exception_reason: Text | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

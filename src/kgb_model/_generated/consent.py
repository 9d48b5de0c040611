"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.age_band import AgeBand
from .codelists.confidentiality import Confidentiality
from .codelists.consent_form import ConsentForm
from .codelists.consent_scope import ConsentScope
from .codelists.information_category import InformationCategory
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


class Consent(Model):
    """
    A yes of somebody, freely given for a purpose and a time, which can be taken back.

    Dutch: Toestemming. Een vrij gegeven ja van iemand, voor een doel en een tijd, dat kan worden ingetrokken.

    Source: JW 7.3.4, 7.3.5, 7.3.11, 7.3.15 [S26], AVG 6, 7 [G]
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
    scope: Annotated[ConsentScope, Field(title="Consent to")]
    """
    To what the person said yes.

    Dutch: Toestemming voor. Waar de persoon ja tegen zei.

    Source: JW 7.3.4, 7.3.11 [S26]
    """
    giver_id: Annotated[Id, Field(alias="giverId", title="Of")]
    """
    The person whom it concerns.

    Dutch: Van. De persoon om wie het gaat.

    Source: JW 7.3.4 [S26]
    """
    representative_ids: Annotated[
        list[Id] | MISSING, Field(alias="representativeIds", max_length=4)
    ] = MISSING
    """
    The parents with custody or the guardian, a person or an organisation, who said yes, beside or for the child.

    Dutch: Vertegenwoordigers. De ouders met gezag of de voogd, een persoon of een organisatie, die ja zeiden, naast of namens het kind.

    Source: JW 7.3.4, 7.3.5, 7.3.15 [S26]
    """
    age_band: Annotated[AgeBand, Field(alias="ageBand", title="Age band")]
    """
    The age band of the person on that day, which decides who must agree.

    Dutch: Leeftijdsgroep. De leeftijdsgroep van de persoon op die dag, die bepaalt wie ja moet zeggen.

    Source: JW 7.3.4, 7.3.5 [S26]
    """
    purpose: Annotated[Text, Field(title="Purpose")]
    """
    What it is for, in words that the person understands.

    Dutch: Doel. Waar het voor is, in woorden die de persoon begrijpt.

    Source: AVG 6, 7 [G]
    """
    recipient_ids: Annotated[
        list[Id], Field(alias="recipientIds", max_length=50, min_length=1)
    ]
    """
    Who may receive or act upon it.

    Dutch: Ontvangers. Wie het mag ontvangen of ermee mag werken.

    Source: AVG 7 [G]
    """
    categories: Annotated[list[InformationCategory], Field(max_length=30, min_length=1)]
    """
    Which kinds of information it is about.

    Dutch: Soorten informatie. Om welke soorten informatie het gaat.

    Source: AVG 7 [G]
    """
    form: Annotated[ConsentForm, Field(title="Form")]
    """
    In what form it was given.

    Dutch: Vorm. In welke vorm het is gegeven.

    Source: AVG 7 [G]
    """
    given_date: Annotated[Date, Field(alias="givenDate", title="Given")]
    """
    The day on which the yes was said.

    Dutch: Gegeven. De dag waarop ja is gezegd.

    Source: AVG 7 [G]
    """
    until_date: Annotated[Date, Field(alias="untilDate", title="Until")]
    """
    The last date on which it holds.

    Dutch: Tot en met. De laatste datum waarop het geldt.

    Source: AVG 7 [G]
    """
    withdrawn_date: Annotated[
        Date | MISSING, Field(alias="withdrawnDate", title="Taken back")
    ] = MISSING
    """
    The day on which the yes was withdrawn.

    Dutch: Ingetrokken. De dag waarop het ja is teruggenomen.

    Source: AVG 7(3) [G], JW 6.1.2(7) [S26]
    """
    exception_reason: Annotated[
        Text | MISSING, Field(alias="exceptionReason", title="Why an exception")
    ] = MISSING
    """
    Why it stands without one of those who should have agreed.

    Dutch: Waarom een uitzondering. Waarom het geldt zonder een van degenen die ja hadden moeten zeggen.

    Source: JW 7.3.4, 7.3.5 [S26]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, Items

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.placement_type import PlacementType
from .codelists.retention_class import RetentionClass
from .types import (
    Address,
    Date,
    Extension,
    ForeignCode,
    Id,
    Moment,
    PartialDate,
    Text,
    Version,
)


class Placement(Model, frozen=True):
    """
    Where a child or adult stays for a while away from the usual home, or came back to: with whom, from when to when and why.

    Dutch: Plaatsing. Waar een kind of volwassene een tijd verblijft buiten het eigen thuis, of weer terug is: bij wie, van wanneer tot wanneer en waarom.

    Source: BW1 1:265a-265c [S23], JW 2.3(6) [S26]
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
    person_id: Id
    """
    The person who stays there.

    Dutch: Persoon. De persoon die er verblijft.

    Source: BW1 1:265b [S23]
    """
    measure_id: Id | MISSING = MISSING
    """
    The order or arrangement on which the stay rests.

    Dutch: Op grond van. De machtiging of regeling waarop het verblijf rust.

    Source: BW1 1:265a, 265b [S23]
    """
    type: Annotated[PlacementType | ForeignCode, OPEN]
    """
    With whom, or in what sort of facility, somebody stays.

    Dutch: Soort plek. Bij wie, of in wat voor voorziening, iemand verblijft.

    Source: RJW bijlage 2 [S26]
    """
    provider_id: Id | MISSING = MISSING
    """
    The organisation that offers the place.

    Dutch: Aanbieder. De organisatie die de plek biedt.

    Source: JW 1.1 [S26]
    """
    carer_ids: Annotated[Items[Id], Field(max_length=10), DISTINCT] | MISSING = MISSING
    """
    The persons who care for the child there.

    Dutch: Verzorgers. De personen die daar voor het kind zorgen.

    Source: JW 5.2 [S26]
    """
    address: Address | MISSING = MISSING
    """
    Where it is; a confidential address stays confidential here too.

    Dutch: Adres. Waar het is; een geheim adres blijft ook hier geheim.

    Source: RJW 6a.6 [S26]
    """
    from_date: Date
    """
    The first date of the stay.

    Dutch: Vanaf. De eerste datum van het verblijf.

    Source: BW1 1:265c [S23]
    """
    to_date: Date | MISSING = MISSING
    """
    The last date of the stay.

    Dutch: Tot en met. De laatste datum van het verblijf.

    Source: BW1 1:265c [S23]
    """
    is_crisis: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when the stay began as a crisis.

    Dutch: Is een crisisplek. Ja als het verblijf als crisis begon.

    Source: RJW bijlage 2 [S26]
    """
    reason: Text
    """
    Why this person stays here.

    Dutch: Reden. Waarom deze persoon hier verblijft.

    Source: BW1 1:265b [S23]
    """
    family_care_considered: Text | MISSING = MISSING
    """
    Why a foster family or family home was possible, or was not.

    Dutch: Gezin overwogen. Waarom een pleeggezin of gezinshuis kon, of juist niet.

    Source: JW 2.3(6) [S26]
    """
    siblings_together: Annotated[bool, Strict()] | MISSING = MISSING
    """
    True when brothers and sisters who were placed stay together.

    Dutch: Samen met broers en zussen. Ja als geplaatste broers en zussen bij elkaar zijn.

    Source: JW 2.3(6) [S26]
    """
    siblings_apart_reason: Text | MISSING = MISSING
    """
    Why brothers and sisters do not stay together.

    Dutch: Waarom niet samen. Waarom broers en zussen niet bij elkaar zijn.

    Source: JW 2.3(6) [S26]
    """
    contact_agreement_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The agreements about contact with parents, brothers and sisters.

    Dutch: Contact. De afspraken over contact met ouders, broers en zussen.

    Source: BW1 1:265f, 265g [S23]
    """
    change_consent_decision_id: Id | MISSING = MISSING
    """
    The court's consent to this change of carers, where the law asks for it.

    Dutch: Toestemming voor de verhuizing. De toestemming van de rechter voor deze wijziging van verblijf, als de wet die vraagt.

    Source: BW1 1:265i, 253s [S23]
    """
    carers_consent_date: Date | MISSING = MISSING
    """
    The date on which the carers whom the child left agreed with the move.

    Dutch: Vorige verzorgers akkoord. De datum waarop de verzorgers bij wie het kind wegging instemden.

    Source: BW1 1:253s [S23]
    """
    explanation_for_family: Text
    """
    What it means for the family, in plain language.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, in gewone taal.

    Source: JW 4.1.9 [S26]
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
            person_id: Id = ...,
            measure_id: Id | MISSING = ...,
            type: Annotated[PlacementType | ForeignCode, OPEN] = ...,
            provider_id: Id | MISSING = ...,
            carer_ids: Annotated[Items[Id], Field(max_length=10), DISTINCT] | MISSING = ...,
            address: Address | MISSING = ...,
            from_date: Date = ...,
            to_date: Date | MISSING = ...,
            is_crisis: Annotated[bool, Strict()] | MISSING = ...,
            reason: Text = ...,
            family_care_considered: Text | MISSING = ...,
            siblings_together: Annotated[bool, Strict()] | MISSING = ...,
            siblings_apart_reason: Text | MISSING = ...,
            contact_agreement_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            change_consent_decision_id: Id | MISSING = ...,
            carers_consent_date: Date | MISSING = ...,
            explanation_for_family: Text = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

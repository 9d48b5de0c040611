"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    DISTINCT,
    OPEN,
    Items,
)

from .codelists.concern_occasion import ConcernOccasion
from .codelists.concern_stage import ConcernStage
from .codelists.concern_status import ConcernStatus
from .codelists.confidentiality import Confidentiality
from .codelists.harm_type import HarmType
from .codelists.information_category import InformationCategory
from .codelists.life_domain import LifeDomain
from .codelists.retention_class import RetentionClass
from .codelists.safety_level import SafetyLevel
from .codelists.severity import Severity
from .codelists.underlying_cause import UnderlyingCause
from .codelists.violence_pattern import ViolencePattern
from .types import (
    Extension,
    Factor,
    ForeignCode,
    Id,
    Moment,
    PartialDate,
    Statement,
    Text,
    Version,
)


class Cause(Model, frozen=True):
    """
    Something underneath that keeps the concern alive, such as debt or addiction. As long as it stays, help does not last.

    Dutch: Onderliggende oorzaak. Iets eronder dat de zorg in stand houdt, zoals schulden of verslaving. Zolang het blijft, houdt hulp geen stand.

    Source: TS [S]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    kind: Annotated[UnderlyingCause | ForeignCode, OPEN]
    """
    What kind of cause it is.

    Dutch: Soort. Wat voor oorzaak het is.

    Source: TS [S]
    """
    text: Text
    """
    What is the matter, in words that the family recognises.

    Dutch: Omschrijving. Wat er speelt, in woorden die het gezin herkent.

    Source: TS [S]
    """
    person_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The persons with whom it plays.

    Dutch: Bij wie. De personen bij wie het speelt.

    Source: TS [S]
    """
    set_aside_reason: Text | MISSING = MISSING
    """
    Why nothing is done about it for now, when that was decided on purpose.

    Dutch: Waarom nu niet. Waarom er nu niets aan wordt gedaan, als daar bewust voor is gekozen.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            kind: Annotated[UnderlyingCause | ForeignCode, OPEN] = ...,
            text: Text = ...,
            person_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            set_aside_reason: Text | MISSING = ...,
        ) -> Self: ...


class Concern(Model, frozen=True):
    """
    A worry about safety or development, weighed from what was seen and said, and told to the family in words they understand.

    Dutch: Zorg. Een zorg over veiligheid of ontwikkeling, gewogen uit wat gezien en gezegd is, en aan het gezin verteld in woorden die zij begrijpen.

    Source: MC 2 [S17], BW1 1:255 [S23]
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
    about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT]
    """
    Whose safety or development it concerns.

    Dutch: Over. Om wiens veiligheid of ontwikkeling het gaat.

    Source: JW 1.1 [S26]
    """
    stage: ConcernStage
    """
    How far the worry has been weighed, from observation to concrete threat.

    Dutch: Stadium. Hoe ver de zorg is gewogen, van waarneming tot concrete bedreiging.

    Source: MC 2 [S17], BW1 1:255 [S23]
    """
    status: ConcernStatus
    """
    Whether the worry still stands.

    Dutch: Status. Of de zorg nog bestaat.

    Source: KGB [D]
    """
    explanation_for_family: Text
    """
    What the worry is and why, in words that each member of the family understands.

    Dutch: Uitleg voor het gezin. Wat de zorg is en waarom, in woorden die elk gezinslid begrijpt.

    Source: TS [S]
    """
    occasions: (
        Annotated[Items[Annotated[ConcernOccasion | ForeignCode, OPEN]], Field(max_length=20), DISTINCT] | MISSING
    ) = MISSING
    """
    What gave rise to the worry.

    Dutch: Aanleidingen. Wat de aanleiding voor de zorg was.

    Source: URW bijlage A [S25]
    """
    harm_types: Annotated[Items[HarmType], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The nature of the violence or neglect.

    Dutch: Aard. De aard van het geweld of de verwaarlozing.

    Source: URW bijlage A [S25]
    """
    violence_pattern: ViolencePattern | MISSING = MISSING
    """
    The pattern of violence between partners, where there is any.

    Dutch: Geweldspatroon. Het patroon van geweld tussen partners, als dat er is.

    Source: URW bijlage A [S25]
    """
    domains: Annotated[Items[LifeDomain], Field(max_length=30, min_length=1), DISTINCT]
    """
    The parts of life in which the worry lies, causes such as debt included.

    Dutch: Leefgebieden. De delen van het leven waarin de zorg ligt, ook oorzaken zoals schulden.

    Source: CORV [S], TS [S]
    """
    safety_level: SafetyLevel
    """
    How safe it is now, as weighed for this worry.

    Dutch: Veiligheid. Hoe veilig het nu is, zoals gewogen voor deze zorg.

    Source: MC [S17]
    """
    severity: Severity | MISSING = MISSING
    """
    How serious the harm is or may become.

    Dutch: Ernst. Hoe ernstig de schade is of kan worden.

    Source: KGB [D]
    """
    threat: Text | MISSING = MISSING
    """
    The threat to development in the words used in a petition or order.

    Dutch: Concrete bedreiging. De ontwikkelingsbedreiging in de woorden van een verzoek of beschikking.

    Source: BW1 1:255(4) [S23]
    """
    statements: Annotated[Items[Statement], Field(max_length=50, min_length=1)]
    """
    The facts, judgements and views on which the worry rests.

    Dutch: Uitspraken. De feiten, oordelen en meningen waarop de zorg rust.

    Source: JW 3.3 [S26]
    """
    factors: Annotated[Items[Factor], Field(max_length=50)] | MISSING = MISSING
    """
    What makes it less safe or safer.

    Dutch: Factoren. Wat het onveiliger of veiliger maakt.

    Source: KGB [D]
    """
    report_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The reports from which the worry arose.

    Dutch: Meldingen. De meldingen waaruit de zorg voortkwam.

    Source: URW bijlage A [S25]
    """
    since_date: PartialDate | MISSING = MISSING
    """
    Since when it has been so, as far as is known.

    Dutch: Sinds. Sinds wanneer het speelt, voor zover bekend.

    Source: VT_PROTOCOL [S]
    """
    supersedes_id: Id | MISSING = MISSING
    """
    The earlier worry that this one replaces.

    Dutch: Vervangt. De eerdere zorg die door deze wordt vervangen.

    Source: URW bijlage A 3.1.2 [S25]
    """
    causes: Annotated[Items[Cause], Field(max_length=20)] | MISSING = MISSING
    """
    What keeps the concern alive and has to be dealt with for help to last.

    Dutch: Onderliggende oorzaken. Wat de zorg in stand houdt en moet worden aangepakt om hulp te laten beklijven.

    Source: TS [S]
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
            about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT] = ...,
            stage: ConcernStage = ...,
            status: ConcernStatus = ...,
            explanation_for_family: Text = ...,
            occasions: Annotated[Items[Annotated[ConcernOccasion | ForeignCode, OPEN]], Field(max_length=20), DISTINCT]
            | MISSING = ...,
            harm_types: Annotated[Items[HarmType], Field(max_length=20), DISTINCT] | MISSING = ...,
            violence_pattern: ViolencePattern | MISSING = ...,
            domains: Annotated[Items[LifeDomain], Field(max_length=30, min_length=1), DISTINCT] = ...,
            safety_level: SafetyLevel = ...,
            severity: Severity | MISSING = ...,
            threat: Text | MISSING = ...,
            statements: Annotated[Items[Statement], Field(max_length=50, min_length=1)] = ...,
            factors: Annotated[Items[Factor], Field(max_length=50)] | MISSING = ...,
            report_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            since_date: PartialDate | MISSING = ...,
            supersedes_id: Id | MISSING = ...,
            causes: Annotated[Items[Cause], Field(max_length=20)] | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

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
from .codelists.confidentiality import Confidentiality
from .codelists.criminal_role import CriminalRole
from .codelists.harm_type import HarmType
from .codelists.information_category import InformationCategory
from .codelists.meldcode_step import MeldcodeStepCode
from .codelists.report_kind import ReportKind
from .codelists.report_status import ReportStatus
from .codelists.reporter_type import ReporterType
from .codelists.retention_class import RetentionClass
from .types import (
    Date,
    Extension,
    ForeignCode,
    Id,
    Identifier,
    Moment,
    PartialDate,
    Source,
    Statement,
    Text,
    Version,
)


class MeldcodeStep(Model, frozen=True):
    """
    One step of the reporting code that the professional took or skipped, with date and outcome.

    Dutch: Stap van de meldcode. Een stap van de meldcode die de professional zette of oversloeg, met datum en uitkomst.

    Source: MC 2 [S17]
    """

    step: MeldcodeStepCode
    """
    Where in the reporting code the professional was.

    Dutch: Stap. Waar in de meldcode de professional was.

    Source: MC 2 [S17]
    """
    date: Date | MISSING = MISSING
    """
    The date on which the step was taken.

    Dutch: Datum. De datum waarop de stap is gezet.

    Source: MC 2 [S17]
    """
    outcome: Text | MISSING = MISSING
    """
    What came of the step.

    Dutch: Uitkomst. Wat de stap opleverde.

    Source: MC 2 [S17]
    """
    skipped_reason: Text | MISSING = MISSING
    """
    Why the step was skipped, for example because a talk would have been dangerous.

    Dutch: Waarom overgeslagen. Waarom de stap is overgeslagen, bijvoorbeeld omdat een gesprek gevaarlijk was geweest.

    Source: MC 2 [S17]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            step: MeldcodeStepCode = ...,
            date: Date | MISSING = ...,
            outcome: Text | MISSING = ...,
            skipped_reason: Text | MISSING = ...,
        ) -> Self: ...


class CaseRole(Model, frozen=True):
    """
    The role that a person has in a criminal matter around the report. Criminal data: only with a source, and only for those who may see it.

    Dutch: Rol in de strafzaak. De rol die iemand heeft in een strafzaak rond de melding. Een strafrechtelijk gegeven: alleen met een bron, en alleen voor wie het mag zien.

    Source: AVG 10 [G], UAVG 31 [G]
    """

    person_id: Id
    """
    The person concerned.

    Dutch: Persoon. De persoon om wie het gaat.

    Source: CORV [S]
    """
    role: CriminalRole
    """
    As what the person appears in the criminal matter.

    Dutch: Rol. Als wat de persoon in de strafzaak voorkomt.

    Source: CORV [S], AVG 10 [G]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            person_id: Id = ...,
            role: CriminalRole = ...,
        ) -> Self: ...


class Report(Model, frozen=True):
    """
    That someone told an organisation of a worry about a family, and what was done with it.

    Dutch: Melding. Dat iemand bij een organisatie een zorg over een gezin heeft gemeld, en wat daarmee is gedaan.

    Source: WMO 4.1.1 [S]
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
    The family that the report is about.

    Dutch: Gezin. Het gezin waarover de melding gaat.

    Source: URW bijlage A [S25]
    """
    kind: ReportKind
    """
    Whether it is a report, a request for advice, or another signal.

    Dutch: Soort. Of het een melding, een adviesvraag of een ander signaal is.

    Source: URW bijlage A 2.1 [S25]
    """
    received_by_id: Id
    """
    The organisation that received the report.

    Dutch: Ontvangen door. De organisatie die de melding ontving.

    Source: WMO 4.1.1 [S]
    """
    received_at: Moment
    """
    When the report came in. Terms count from here.

    Dutch: Ontvangen op. Wanneer de melding binnenkwam. Termijnen tellen vanaf hier.

    Source: UBW 4.1.7 [S17]
    """
    reporter_type: ReporterType
    """
    In what capacity the reporter spoke: exactly one.

    Dutch: Soort melder. In welke hoedanigheid de melder sprak: precies een.

    Source: URW bijlage A [S25]
    """
    source: Source
    """
    Who reported, and whether the family may know.

    Dutch: Bron. Wie er meldde, en of het gezin dat mag weten.

    Source: UBW 4.1.8(3) [S17]
    """
    about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT]
    """
    The persons in the case, also those who were not there when it happened.

    Dutch: Over. De personen in de zaak, ook wie er niet bij was toen het gebeurde.

    Source: URW bijlage A [S25]
    """
    occasions: Annotated[
        Items[Annotated[ConcernOccasion | ForeignCode, OPEN]], Field(max_length=20, min_length=1), DISTINCT
    ]
    """
    What gave rise to the report.

    Dutch: Aanleidingen. Wat de aanleiding voor de melding was.

    Source: URW bijlage A [S25]
    """
    harm_types: Annotated[Items[HarmType], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The nature of the violence or neglect as reported, not yet as established.

    Dutch: Aard. De aard van het geweld of de verwaarlozing zoals gemeld, nog niet zoals vastgesteld.

    Source: URW bijlage A [S25]
    """
    statements: Annotated[Items[Statement], Field(max_length=50, min_length=1)]
    """
    What was told, fact and opinion apart.

    Dutch: Uitspraken. Wat er is verteld, feit en mening uit elkaar.

    Source: JW 3.3 [S26]
    """
    case_number: Identifier
    """
    The main number of the case at the receiver. Every later report of the same case carries it too.

    Dutch: Casusnummer. Het hoofdnummer van de casus bij de ontvanger. Elke latere melding in dezelfde casus draagt het ook.

    Source: URW bijlage A 3.1.2 [S25]
    """
    previous_report_id: Id | MISSING = MISSING
    """
    The earlier report of the same case. It is never overwritten.

    Dutch: Eerdere melding. De eerdere melding in dezelfde casus. Die wordt nooit overschreven.

    Source: URW bijlage A 3.1.2 [S25]
    """
    feedback_date: Date | MISSING = MISSING
    """
    The date on which the reporter was told which steps were taken.

    Dutch: Terugkoppeling gegeven. De datum waarop de melder hoorde welke stappen zijn gezet.

    Source: WMO 4.1.1(2)(g) [S]
    """
    feedback_text: Text | MISSING = MISSING
    """
    What the reporter was told: the steps, not the content of the case.

    Dutch: Terugkoppeling. Wat de melder te horen kreeg: de stappen, niet de inhoud van de zaak.

    Source: WMO 4.1.1(2)(g) [S]
    """
    meldcode_steps: Annotated[Items[MeldcodeStep], Field(max_length=12)] | MISSING = MISSING
    """
    The steps that the professional took before reporting.

    Dutch: Stappen van de meldcode. De stappen die de professional zette voor de melding.

    Source: MC 2 [S17]
    """
    person_roles: Annotated[Items[CaseRole], Field(max_length=50)] | MISSING = MISSING
    """
    Who is a suspect, victim or witness, where the police reports.

    Dutch: Rollen in een strafzaak. Wie verdachte, slachtoffer of getuige is, als de politie meldt.

    Source: CORV [S]
    """
    status: ReportStatus | MISSING = MISSING
    """
    What the receiver does with the report, as told back to the sender.

    Dutch: Status. Wat de ontvanger met de melding doet, zoals teruggemeld aan de afzender.

    Source: CORV [S]
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
            kind: ReportKind = ...,
            received_by_id: Id = ...,
            received_at: Moment = ...,
            reporter_type: ReporterType = ...,
            source: Source = ...,
            about_ids: Annotated[Items[Id], Field(max_length=50, min_length=1), DISTINCT] = ...,
            occasions: Annotated[
                Items[Annotated[ConcernOccasion | ForeignCode, OPEN]], Field(max_length=20, min_length=1), DISTINCT
            ] = ...,
            harm_types: Annotated[Items[HarmType], Field(max_length=20), DISTINCT] | MISSING = ...,
            statements: Annotated[Items[Statement], Field(max_length=50, min_length=1)] = ...,
            case_number: Identifier = ...,
            previous_report_id: Id | MISSING = ...,
            feedback_date: Date | MISSING = ...,
            feedback_text: Text | MISSING = ...,
            meldcode_steps: Annotated[Items[MeldcodeStep], Field(max_length=12)] | MISSING = ...,
            person_roles: Annotated[Items[CaseRole], Field(max_length=50)] | MISSING = ...,
            status: ReportStatus | MISSING = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...

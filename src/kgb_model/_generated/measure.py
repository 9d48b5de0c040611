"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field

from .codelists.confidentiality import Confidentiality
from .codelists.measure_end_reason import MeasureEndReason
from .codelists.measure_framework import MeasureFramework
from .codelists.measure_status import MeasureStatus
from .codelists.measure_type import MeasureType
from .types import Date, Extension, Id, Moment, Text, Version


class Measure(Model):
    """
    What is done for or with a child or family over a period: help that was agreed, or a measure that was ordered. The decision behind it stands apart.

    Dutch: Maatregel. Wat er over een periode voor of met een kind of gezin wordt gedaan: hulp die is afgesproken, of een maatregel die is opgelegd. De beslissing erachter staat apart.

    Source: JW 1.1 [S26], BW1 1:255 [S23]
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
    confidentiality: Annotated[Confidentiality, Field(title="Confidentiality")]
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    family_id: Annotated[Id, Field(alias="familyId", title="Family")]
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    subject_id: Annotated[Id, Field(alias="subjectId", title="Subject")]
    """
    The child or adult to whom it applies.

    Dutch: Voor wie. Het kind of de volwassene voor wie het geldt.

    Source: BW1 1:255 [S23]
    """
    type: Annotated[MeasureType, Field(title="Type")]
    """
    What measure or help it is.

    Dutch: Soort. Welke maatregel of hulp het is.

    Source: JW 1.1 [S26]
    """
    framework: Annotated[MeasureFramework, Field(title="Framework")]
    """
    Whether it is voluntary, pressure, or ordered.

    Dutch: Kader. Of het vrijwillig is, drang, of opgelegd.

    Source: JW 7.3.4 [S26], BW1 1:255 [S23]
    """
    status: Annotated[MeasureStatus, Field(title="Status")]
    """
    How far it is: requested, granted, running, ended.

    Dutch: Status. Hoe ver het is: aangevraagd, verleend, lopend, beëindigd.

    Source: KGB [D]
    """
    decision_id: Annotated[
        Id | MISSING, Field(alias="decisionId", title="Decision")
    ] = MISSING
    """
    The decision on which it rests.

    Dutch: Beslissing. De beslissing waar het op rust.

    Source: BW1 1:255 [S23]
    """
    executor_id: Annotated[
        Id | MISSING, Field(alias="executorId", title="Executor")
    ] = MISSING
    """
    The organisation that carries it out.

    Dutch: Uitvoerder. De organisatie die het uitvoert.

    Source: JW 3.2 [S26]
    """
    part_of_id: Annotated[Id | MISSING, Field(alias="partOfId", title="Part of")] = (
        MISSING
    )
    """
    The measure under which this authorisation hangs.

    Dutch: Onderdeel van. De maatregel waar deze machtiging onder hangt.

    Source: BW1 1:265b(1) [S23]
    """
    extension_of_id: Annotated[
        Id | MISSING, Field(alias="extensionOfId", title="Extension of")
    ] = MISSING
    """
    The measure that this one extends.

    Dutch: Verlenging van. De maatregel die hiermee wordt verlengd.

    Source: BW1 1:260 [S23]
    """
    requested_date: Annotated[
        Date | MISSING, Field(alias="requestedDate", title="Requested on")
    ] = MISSING
    """
    The date on which it was asked for.

    Dutch: Aangevraagd op. De datum waarop erom is gevraagd.

    Source: KGB [D]
    """
    start_date: Annotated[Date | MISSING, Field(alias="startDate", title="Start")] = (
        MISSING
    )
    """
    The first day on which it applies.

    Dutch: Begin. De eerste dag waarop het geldt.

    Source: BW1 1:258 [S23]
    """
    planned_end_date: Annotated[
        Date | MISSING, Field(alias="plannedEndDate", title="Planned end")
    ] = MISSING
    """
    The date until which it was granted or agreed, as it stands in the decision or plan.

    Dutch: Gepland einde. De datum tot welke het is toegewezen of afgesproken, zoals die in de beslissing of het plan staat.

    Source: BW1 1:258 [S23]
    """
    end_date: Annotated[Date | MISSING, Field(alias="endDate", title="End")] = MISSING
    """
    The last day on which it in fact applied.

    Dutch: Einde. De laatste dag waarop het werkelijk gold.

    Source: CBS [S26]
    """
    end_reason: Annotated[
        MeasureEndReason | MISSING, Field(alias="endReason", title="Reason for the end")
    ] = MISSING
    """
    Why it ended.

    Dutch: Reden van einde. Waarom het is geëindigd.

    Source: RJW bijlage 2 5.3.1 [S26]
    """
    explanation_for_family: Annotated[
        Text, Field(alias="explanationForFamily", title="Explanation for the family")
    ]
    """
    What it means for the family, whether it is an order or a choice, and why.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, of het moet of een keuze is, en waarom.

    Source: TS [S]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

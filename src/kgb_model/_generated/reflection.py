"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.reflection_direction import ReflectionDirection
from .codelists.reflection_method import ReflectionMethod
from .codelists.retention_class import RetentionClass as RetentionClass_1
from .codelists.working_principle import WorkingPrinciple
from .types import Date, ForeignCode, Id, Moment, PartialDate, Text, Version

HowManyTookPart = TypeAliasType(
    "HowManyTookPart", Annotated[int, Field(ge=1, le=100, title="How many took part")]
)
"""
How many professionals took part.

Dutch: Aantal deelnemers. Hoeveel professionals meededen.

Source: KGB [D]
"""


IsDone = TypeAliasType("IsDone", Annotated[bool, Field(title="Is done")])
"""
True when it was done.

Dutch: Is gedaan. Ja als het is gedaan.

Source: TS [S]
"""


RetentionClass = TypeAliasType(
    "RetentionClass",
    Annotated[RetentionClass_1 | ForeignCode, Field(title="Retention class")],
)
"""
By which term this record is kept and then destroyed.

Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
"""


Method = TypeAliasType(
    "Method", Annotated[ReflectionMethod | ForeignCode, Field(title="Method")]
)
"""
In what way the team looked at its work.

Dutch: Werkwijze. Op welke manier het team naar het werk keek.

Source: TS [S]
"""


class ReflectionObservation(Model):
    """
    What the team saw of one working principle in its own work.

    Dutch: Waarneming van het team. Wat het team in het eigen werk zag van een werkzaam principe.

    Source: TS [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    principle: Annotated[WorkingPrinciple, Field(title="Principle")]
    """
    The working principle it is about.

    Dutch: Principe. Het werkzame principe waar het over gaat.

    Source: TS [S]
    """
    direction: Annotated[ReflectionDirection, Field(title="Goes well or not")]
    """
    Whether it goes well or can be better.

    Dutch: Goed of beter. Of het goed gaat of beter kan.

    Source: TS [S]
    """
    text: Annotated[Text, Field(title="What was seen")]
    """
    What was seen, without anything that points at a family.

    Dutch: Wat er is gezien. Wat er is gezien, zonder iets dat naar een gezin wijst.

    Source: TS [S]
    """


class ReflectionAction(Model):
    """
    Something that the team will do differently, and whether it was done.

    Dutch: Voornemen. Iets wat het team anders gaat doen, en of dat is gebeurd.

    Source: TS [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    text: Annotated[Text, Field(title="What")]
    """
    The step itself, concrete enough to see later whether it was taken.

    Dutch: Wat. De stap zelf, zo concreet dat later te zien is of hij is gezet.

    Source: TS [S]
    """
    due_date: Annotated[Date | MISSING, Field(alias="dueDate", title="By when")] = (
        MISSING
    )
    """
    The date by which it should be done.

    Dutch: Wanneer. De datum waarop het gedaan moet zijn.

    Source: TS [S]
    """
    is_done: Annotated[IsDone, Field(alias="isDone", title="Is done")]
    """
    True when it was done.

    Dutch: Is gedaan. Ja als het is gedaan.

    Source: TS [S]
    """


class Reflection(Model):
    """
    What a team learnt about its own way of working, against the seven effective principles. It names no person of any family.

    Dutch: Reflectie. Wat een team leerde over de eigen manier van werken, langs de zeven werkzame principes. Er staat niemand uit een gezin in.

    Source: TS [S]
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
    organisation_id: Annotated[Id, Field(alias="organisationId", title="Organisation")]
    """
    The organisation whose team looked at its own work.

    Dutch: Organisatie. De organisatie waarvan het team naar het eigen werk keek.

    Source: TS [S]
    """
    held_date: Annotated[Date, Field(alias="heldDate", title="Held")]
    """
    The date on which the team met.

    Dutch: Gehouden. De datum waarop het team bij elkaar kwam.

    Source: TS [S]
    """
    method: Annotated[Method, Field(title="Method")]
    """
    In what way the team looked at its work.

    Dutch: Werkwijze. Op welke manier het team naar het werk keek.

    Source: TS [S]
    """
    participant_count: Annotated[
        HowManyTookPart,
        Field(alias="participantCount", ge=1, le=100, title="How many took part"),
    ]
    """
    How many professionals took part.

    Dutch: Aantal deelnemers. Hoeveel professionals meededen.

    Source: KGB [D]
    """
    observations: Annotated[
        list[ReflectionObservation], Field(max_length=20, min_length=1)
    ]
    """
    What the team saw, principle by principle.

    Dutch: Wat er is gezien. Wat het team zag, per principe.

    Source: TS [S]
    """
    actions: Annotated[list[ReflectionAction] | MISSING, Field(max_length=20)] = MISSING
    """
    The steps that the team agreed on to work differently.

    Dutch: Wat het team gaat doen. De stappen die het team afsprak om het werk anders te doen.

    Source: TS [S]
    """
    next_date: Annotated[Date | MISSING, Field(alias="nextDate", title="Next time")] = (
        MISSING
    )
    """
    The date of the next reflection.

    Dutch: Volgende keer. De datum van de volgende reflectie.

    Source: TS [S]
    """

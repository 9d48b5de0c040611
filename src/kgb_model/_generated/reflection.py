"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field, Strict

from kgb_model.base import Model
from kgb_model.forms import DISTINCT, OPEN, WHOLE, Items

from .codelists.confidentiality import Confidentiality
from .codelists.information_category import InformationCategory
from .codelists.reflection_direction import ReflectionDirection
from .codelists.reflection_method import ReflectionMethod
from .codelists.retention_class import RetentionClass
from .codelists.working_principle import WorkingPrinciple
from .types import Date, ForeignCode, Id, Moment, PartialDate, Text, Version


class ReflectionObservation(Model, frozen=True):
    """
    What the team saw of one working principle in its own work.

    Dutch: Waarneming van het team. Wat het team in het eigen werk zag van een werkzaam principe.

    Source: TS [S]
    """

    principle: WorkingPrinciple
    """
    The working principle it is about.

    Dutch: Principe. Het werkzame principe waar het over gaat.

    Source: TS [S]
    """
    direction: ReflectionDirection
    """
    Whether it goes well or can be better.

    Dutch: Goed of beter. Of het goed gaat of beter kan.

    Source: TS [S]
    """
    text: Text
    """
    What was seen, without anything that points at a family.

    Dutch: Wat er is gezien. Wat er is gezien, zonder iets dat naar een gezin wijst.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            principle: WorkingPrinciple = ...,
            direction: ReflectionDirection = ...,
            text: Text = ...,
        ) -> Self: ...


class ReflectionAction(Model, frozen=True):
    """
    Something that the team will do differently, and whether it was done.

    Dutch: Voornemen. Iets wat het team anders gaat doen, en of dat is gebeurd.

    Source: TS [S]
    """

    text: Text
    """
    The step itself, concrete enough to see later whether it was taken.

    Dutch: Wat. De stap zelf, zo concreet dat later te zien is of hij is gezet.

    Source: TS [S]
    """
    due_date: Date | MISSING = MISSING
    """
    The date by which it should be done.

    Dutch: Wanneer. De datum waarop het gedaan moet zijn.

    Source: TS [S]
    """
    is_done: Annotated[bool, Strict()]
    """
    True when it was done.

    Dutch: Is gedaan. Ja als het is gedaan.

    Source: TS [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            text: Text = ...,
            due_date: Date | MISSING = ...,
            is_done: Annotated[bool, Strict()] = ...,
        ) -> Self: ...


class Reflection(Model, frozen=True):
    """
    What a team learnt about its own way of working, against the seven effective principles. It names no person of any family.

    Dutch: Reflectie. Wat een team leerde over de eigen manier van werken, langs de zeven werkzame principes. Er staat niemand uit een gezin in.

    Source: TS [S]
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
    organisation_id: Id
    """
    The organisation whose team looked at its own work.

    Dutch: Organisatie. De organisatie waarvan het team naar het eigen werk keek.

    Source: TS [S]
    """
    held_date: Date
    """
    The date on which the team met.

    Dutch: Gehouden. De datum waarop het team bij elkaar kwam.

    Source: TS [S]
    """
    method: Annotated[ReflectionMethod | ForeignCode, OPEN]
    """
    In what way the team looked at its work.

    Dutch: Werkwijze. Op welke manier het team naar het werk keek.

    Source: TS [S]
    """
    participant_count: Annotated[int, Field(ge=1, le=100), WHOLE]
    """
    How many professionals took part.

    Dutch: Aantal deelnemers. Hoeveel professionals meededen.

    Source: KGB [D]
    """
    observations: Annotated[Items[ReflectionObservation], Field(max_length=20, min_length=1)]
    """
    What the team saw, principle by principle.

    Dutch: Wat er is gezien. Wat het team zag, per principe.

    Source: TS [S]
    """
    actions: Annotated[Items[ReflectionAction], Field(max_length=20)] | MISSING = MISSING
    """
    The steps that the team agreed on to work differently.

    Dutch: Wat het team gaat doen. De stappen die het team afsprak om het werk anders te doen.

    Source: TS [S]
    """
    next_date: Date | MISSING = MISSING
    """
    The date of the next reflection.

    Dutch: Volgende keer. De datum van de volgende reflectie.

    Source: TS [S]
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
            organisation_id: Id = ...,
            held_date: Date = ...,
            method: Annotated[ReflectionMethod | ForeignCode, OPEN] = ...,
            participant_count: Annotated[int, Field(ge=1, le=100), WHOLE] = ...,
            observations: Annotated[Items[ReflectionObservation], Field(max_length=20, min_length=1)] = ...,
            actions: Annotated[Items[ReflectionAction], Field(max_length=20)] | MISSING = ...,
            next_date: Date | MISSING = ...,
        ) -> Self: ...

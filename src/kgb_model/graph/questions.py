"""What can be asked of a dossier."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from kgb_model.base import Model

if TYPE_CHECKING:
    from kgb_model import Dossier, Organisation, Person, SafetyTrend
    from kgb_model.graph.coverage import PlanCoverage
    from kgb_model.graph.custody import Authority
    from kgb_model.graph.index import Index, Referrer
    from kgb_model.graph.involvement import Involved
    from kgb_model.graph.measures import RunningMeasure, Stay
    from kgb_model.graph.membership import Member, Relation
    from kgb_model.graph.safety_view import SafetyViewHolder
    from kgb_model.graph.timeline import TimelineEntry


class Graph(Model, frozen=True):
    """What can be asked of a dossier beside its properties.

    ``on`` is a day: a :class:`datetime.date` or a full ISO date as text. Without it the date of the dossier is meant. Where
    a date is known in part, or the day lies after the date of the dossier, an answer is ``POSSIBLE`` and not ``CERTAIN``.

    What is asked about a day raises :class:`kgb_model.errors.NotADate` when the day is no full date, and
    :class:`kgb_model.errors.NotInTheDossier` when a person or organisation is not there.
    """

    @cached_property
    def graph_index(self) -> "Index":
        """Everything in the dossier by id; made once, when it is first needed."""
        from kgb_model.graph.index import Index

        return Index(self._dossier)

    @property
    def _dossier(self) -> "Dossier":
        return cast("Dossier", self)

    def find(self, id_: UUID | str) -> Model | None:
        """The resource, or the statement, household, cause, goal or agreement with an id; ``None`` when there is none."""
        return self.graph_index.find(id_)

    def person(self, id_: UUID | str) -> "Person":
        """The person with an id."""
        return self.graph_index.person(id_)

    def organisation(self, id_: UUID | str) -> "Organisation":
        """The organisation with an id."""
        return self.graph_index.organisation(id_)

    def referring_to(self, id_: UUID | str) -> "tuple[Referrer, ...]":
        """Every resource that refers to an id, with the place of the reference in it, in the order of the dossier."""
        from kgb_model.graph.index import identified

        known = identified(id_)
        return self.graph_index.referrers.get(known, ()) if known else ()

    def members(self, on: date | str | None = None) -> "tuple[Member, ...]":
        """The members of the family on a day, each with role, homes and certainty."""
        from kgb_model.graph.membership import members

        return members(self._dossier, on)

    def relations(self, person_id: UUID | str, on: date | str | None = None) -> "tuple[Relation, ...]":
        """How a person is related to others on a day, in both directions."""
        from kgb_model.graph.membership import relations

        return relations(self._dossier, person_id, on)

    def custody(self, person_id: UUID | str, on: date | str | None = None) -> "tuple[Authority, ...]":
        """The authority (gezag) over a person on a day, the whole before parts; empty for an adult and when unknown."""
        from kgb_model.graph.custody import custody

        return custody(self._dossier, person_id, on)

    def involved(self, on: date | str | None = None) -> "tuple[Involved, ...]":
        """The organisations that are involved on a day, each with its involvement."""
        from kgb_model.graph.involvement import involved

        return involved(self._dossier, on)

    def safety_view_holder(self, on: date | str | None = None) -> "SafetyViewHolder | None":
        """The organisation that watches over safety on a day; ``None`` when the dossier names nobody."""
        from kgb_model.graph.safety_view import safety_view_holder

        return safety_view_holder(self._dossier, on)

    def running_measures(self, on: date | str | None = None) -> "tuple[RunningMeasure, ...]":
        """The measures that hold on a day: granted, begun by their date and not over."""
        from kgb_model.graph.measures import running_measures

        return running_measures(self._dossier, on)

    def stays(self, on: date | str | None = None) -> "tuple[Stay, ...]":
        """Where members stay on a day according to their placements."""
        from kgb_model.graph.measures import stays

        return stays(self._dossier, on)

    def timeline(self) -> "tuple[TimelineEntry, ...]":
        """Every dated fact, oldest first; partial dates stand where their first day would stand."""
        from kgb_model.graph.timeline import timeline

        return timeline(self._dossier)

    def plan_coverage(self) -> "PlanCoverage":
        """Which standing concerns the plans take on, and which no goal addresses."""
        from kgb_model.graph.coverage import plan_coverage

        return plan_coverage(self._dossier)

    def safety_trend(self) -> "SafetyTrend":
        """Whether it became safer, for each person apart, from the assessments and evaluations in the dossier."""
        from kgb_model import SafetyTrend
        from kgb_model.trend import safety_trend

        return SafetyTrend.model_validate(safety_trend(self.graph_index.wire))

    # What was found in one dossier does not belong in a copy: that may be given other properties.

    def __copy__(self) -> Self:
        copy = super().__copy__()
        copy.__dict__.pop("graph_index", None)
        return copy

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copy = super().__deepcopy__(memo)
        copy.__dict__.pop("graph_index", None)
        return copy

    def __getstate__(self) -> dict[Any, Any]:
        state = super().__getstate__()
        values = {name: value for name, value in state["__dict__"].items() if name != "graph_index"}
        return {**state, "__dict__": values}

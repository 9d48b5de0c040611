"""Which concerns the plans take on, and which no goal addresses."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from pydantic import MISSING

if TYPE_CHECKING:
    from kgb_model import Cause, Concern, Dossier, Goal, Plan

STANDING = ("OPEN", "IN_BEHANDELING", "OVERGEDRAGEN")
"""The states of a concern that is still there (the rule family/someone-holds-the-view-on-safety)."""


class Coverage(StrEnum):
    """How far the plans take on a concern."""

    WORKED_ON = "WORKED_ON"
    """People are working on a goal for it under an adopted plan."""
    PROPOSED = "PROPOSED"
    """A goal for it was put forward, but is not agreed on yet."""
    NO_LONGER = "NO_LONGER"
    """There was a goal for it, which was reached or ended, but the concern is still there."""
    NOT_ADDRESSED = "NOT_ADDRESSED"
    """No goal of any plan is about it."""

    @property
    def label(self) -> dict[str, str]:
        """What it says as ``{"nl": …, "en": …}``."""
        return _LABELS[self]


_LABELS = {
    Coverage.WORKED_ON: {"nl": "er wordt aan gewerkt", "en": "people are working on it"},
    Coverage.PROPOSED: {"nl": "er is een doel voorgesteld", "en": "a goal was put forward"},
    Coverage.NO_LONGER: {
        "nl": "er wordt niet meer aan gewerkt, maar de zorg staat nog open",
        "en": "nobody works on it any more, but the concern is still there",
    },
    Coverage.NOT_ADDRESSED: {"nl": "er is geen doel voor", "en": "there is no goal for it"},
}


class PlannedGoal(NamedTuple):
    """A goal and the plan that it stands in."""

    plan: "Plan"
    goal: "Goal"

    @property
    def coverage(self) -> Coverage:
        """What the goal does now for what it is about."""
        if self.plan.status in ("HERZIEN", "AFGESLOTEN") or self.goal.status not in ("ACTIEF", "VOORGESTELD"):
            return Coverage.NO_LONGER
        agreed = self.plan.status == "VASTGESTELD" and self.goal.status == "ACTIEF"
        return Coverage.WORKED_ON if agreed else Coverage.PROPOSED


@dataclass(frozen=True, slots=True)
class ConcernCoverage:
    """A concern that is still there, and the goals that are about it.

    Attributes:
        concern: the concern.
        coverage: how far the plans take it on.
        goals: the goals that name the concern or one of its causes, each with its plan.
        open_causes: the underlying causes that no goal takes on now and that nobody set aside on purpose. Also that of a
            goal that was reached in part (``GEDEELTELIJK``), even when its due date is ahead: that is its last state, and
            who goes on working at it makes a new goal.
    """

    concern: "Concern"
    coverage: Coverage
    goals: tuple[PlannedGoal, ...]
    open_causes: tuple["Cause", ...]


@dataclass(frozen=True, slots=True)
class PlanCoverage:
    """Every concern that is still there, with the goals that are about it.

    Attributes:
        concerns: in the order of the dossier.
    """

    concerns: tuple[ConcernCoverage, ...]

    @property
    def unaddressed(self) -> tuple["Concern", ...]:
        """The concerns that no goal of any plan is about."""
        return tuple(each.concern for each in self.concerns if each.coverage is Coverage.NOT_ADDRESSED)

    @property
    def not_worked_on(self) -> tuple["Concern", ...]:
        """The concerns for which no goal of an adopted plan is being worked on now."""
        return tuple(each.concern for each in self.concerns if each.coverage is not Coverage.WORKED_ON)


def plan_coverage(dossier: "Dossier") -> PlanCoverage:
    """Which concerns the plans of a dossier take on, as it stands on the date of the dossier.

    A goal is about a concern when it names the concern or one of its underlying causes. Concerns that were resolved,
    not confirmed or lapsed are left out. The records keep no earlier states, so there is no asking for another day.
    """
    planned = [
        PlannedGoal(plan, goal) for plan in dossier.plans for goal in (() if plan.goals is MISSING else plan.goals)
    ]
    naming: dict[UUID, list[int]] = defaultdict(list)
    for position, each in enumerate(planned):
        for id_ in concerns_of(each.goal) | causes_of(each.goal):
            naming[id_].append(position)
    return PlanCoverage(
        tuple(coverage(concern, planned, naming) for concern in dossier.concerns if concern.status in STANDING)
    )


def coverage(concern: "Concern", planned: list[PlannedGoal], naming: Mapping[UUID, list[int]]) -> ConcernCoverage:
    """What the goals of all plans do for one concern, given the positions of the goals that name each id."""
    causes = () if concern.causes is MISSING else tuple(concern.causes)
    positions = {position for id_ in (concern.id, *(each.id for each in causes)) for position in naming.get(id_, ())}
    goals = tuple(planned[position] for position in sorted(positions))
    best = min((each.coverage for each in goals), key=list(Coverage).index, default=Coverage.NOT_ADDRESSED)
    taken_on = {id_ for each in goals if each.coverage is not Coverage.NO_LONGER for id_ in causes_of(each.goal)}
    left = tuple(each for each in causes if each.id not in taken_on and each.set_aside_reason is MISSING)
    return ConcernCoverage(concern, best, goals, left)


def concerns_of(goal: "Goal") -> set[UUID]:
    """The concerns that a goal takes away."""
    return set() if goal.concern_ids is MISSING else set(goal.concern_ids)


def causes_of(goal: "Goal") -> set[UUID]:
    """The underlying causes that a goal takes on."""
    return set() if goal.cause_ids is MISSING else set(goal.cause_ids)

"""What is worried about and what is planned, in the picture: concerns, goals and agreements."""

from typing import TYPE_CHECKING

from pydantic import MISSING
from rich.console import RenderableType

from kgb_model.command.language import Both
from kgb_model.command.portrait.panels import empty, lines, part
from kgb_model.command.words import day, first_name_of, label, plain, shortened

if TYPE_CHECKING:
    from uuid import UUID

    from kgb_model import Concern, Dossier, Goal, Plan
    from kgb_model.graph.coverage import Coverage

CONCERNS = Both("Zorgen", "Concerns")
UNCOVERED = Both("! Er is geen doel voor deze zorg.", "! There is no goal for this concern.")

PLANS = Both("Plannen", "Plans")
EARLIER = Both("Eerdere plannen: {plans}", "Earlier plans: {plans}")
NO_GOALS = Both("nog geen doelen", "no goals yet")
FOR = Both("voor zorg {numbers}", "for concern {numbers}")
BY = Both("uiterlijk {date}", "by {date}")
AGREED = Both("Afgesproken", "Agreed")
NEXT = Both("Volgende evaluatie: {date}", "Next evaluation: {date}")
OVER = ("HERZIEN", "AFGESLOTEN")

LONGEST = 200
"""How many signs of a text are shown; the whole of it stands in the dossier."""


def concerns_shown(dossier: "Dossier") -> RenderableType:
    """Every concern with a number, and whether a goal is about it."""
    if not dossier.concerns:
        return empty(CONCERNS)
    covered = {each.concern.id: each.coverage for each in dossier.plan_coverage().concerns}
    numbers = numbers_of(dossier)
    return part(
        CONCERNS, *(lines(concern_lines(dossier, each, numbers[each.id], covered)) for each in dossier.concerns)
    )


def concern_lines(dossier: "Dossier", concern: "Concern", number: int, covered: "dict[UUID, Coverage]") -> list[str]:
    """What a concern is, how safe it is, and what the plans do about it."""
    from kgb_model.command.language import spoken

    about = ", ".join(first_name_of(dossier.person(id_)) for id_ in concern.about_ids)
    codes = concern.domains if concern.harm_types is MISSING or not concern.harm_types else concern.harm_types
    what = ", ".join(label(code) for code in codes)
    said = [
        f"{number}. {what} ({about})",
        f"   {label(concern.stage)} · {label(concern.status)} · {label(concern.safety_level)}",
        f"   {shortened(concern.explanation_for_family, LONGEST)}",
    ]
    if concern.id in covered:
        coverage = covered[concern.id]
        said.append(f"   {UNCOVERED if coverage == 'NOT_ADDRESSED' else coverage.label[spoken()]}")
    return said


def numbers_of(dossier: "Dossier") -> "dict[UUID, int]":
    """The concerns by id, with the number that the picture gives them."""
    return {concern.id: number for number, concern in enumerate(dossier.concerns, 1)}


def plans_shown(dossier: "Dossier") -> RenderableType:
    """The plans that are not over, else the last, with their goals and agreements; the others by name only."""
    if not dossier.plans:
        return empty(PLANS)
    current = [plan for plan in dossier.plans if plan.status not in OVER] or [dossier.plans[-1]]
    others = [plan for plan in dossier.plans if plan not in current]
    earlier = ", ".join(f"{label(plan.type)} ({label(plan.status).lower()})" for plan in others)
    shown = [lines(plan_lines(dossier, plan)) for plan in current]
    return part(PLANS, *shown, *([lines([EARLIER.said(plans=earlier)])] if earlier else []))


def plan_lines(dossier: "Dossier", plan: "Plan") -> list[str]:
    """A plan: its goals by state, what was agreed, and when it is looked at again."""
    adopted = "" if plan.adopted_date is MISSING else f", {day(plan.adopted_date)}"
    said = [f"{label(plan.type)}: {label(plan.status).lower()}{adopted}"]
    goals = () if plan.goals is MISSING else plan.goals
    said += [] if goals else [f"  {NO_GOALS}"]
    for status in dict.fromkeys(goal.status for goal in goals):
        said.append(f"  {label(status)}")
        said += [f"  - {goal_line(dossier, goal)}" for goal in goals if goal.status == status]
    agreements = [] if plan.agreements is MISSING else [each for each in plan.agreements if each.status == "LOPEND"]
    said += [f"  {AGREED}"] if agreements else []
    said += [f"  - {shortened(each.text, LONGEST)}{until(each.to_date)}" for each in agreements]
    if plan.next_evaluation_date is not MISSING:
        said.append(f"  {NEXT.said(date=day(plan.next_evaluation_date))}")
    return said


def goal_line(dossier: "Dossier", goal: "Goal") -> str:
    """A goal, by when, and which concerns it is about."""
    numbers = numbers_of(dossier)
    about = [] if goal.concern_ids is MISSING else [str(numbers[id_]) for id_ in goal.concern_ids if id_ in numbers]
    more = [FOR.said(numbers=", ".join(about))] if about else []
    more += [] if goal.due_date is MISSING else [BY.said(date=day(goal.due_date))]
    return plain(goal.text) + (f" ({', '.join(more)})" if more else "")


def until(last: object) -> str:
    """By when something that was agreed is done, when that was said."""
    return "" if last is MISSING else f" ({BY.said(date=day(str(last)))})"

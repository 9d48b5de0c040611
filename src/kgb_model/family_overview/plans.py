"""The section on what was agreed: goals in words, who does what until when, and when is looked at it again."""

from kgb_model.family_overview.access import Record
from kgb_model.family_overview.people import contact_line
from kgb_model.family_overview.telling import Telling, item
from kgb_model.family_overview.view import Item, Section, Sentence


def plan(told: Telling) -> Section:
    """The plans in force, as far as they concern the reader; of another's plan only what the reader does or checks."""
    return told.section("plan", [], [_plan(told, each) for each in told.readable.plans()])


def _plan(told: Telling, plan: Record) -> Item:
    if "type" not in plan:
        agreed = [sentence for each in plan["agreements"] for sentence in _agreement(told, each)]
        return item(told.words.say("plan_title_own"), agreed, plan["id"])
    sentences = told.explained(plan)
    author = told.readable.organisation(plan.get("authorId")).get("name")
    sentences += [told.say("plan_by", organisation=author)] if author else []
    for goal in plan["goals"]:
        sentences += _goal(told, goal)
    for agreement in plan["agreements"]:
        sentences += _agreement(told, agreement)
    if plan.get("nextEvaluationDate", "") >= told.readable.access.on:
        sentences += told.dated("plan_next", plan, "nextEvaluationDate")
    if "value" in plan.get("confidant", {}):
        sentences.append(told.say("confidant", contact=contact_line(told, plan["confidant"])))
    kind = told.words.code("PlanType", plan["type"])
    adopted = plan.get("adoptedDate")
    title = told.words.say("plan_title", type=kind, date=told.words.date(adopted)) if adopted else kind
    return item(title, sentences, plan["id"])


def _goal(told: Telling, goal: Record) -> list[Sentence]:
    if not goal.get("text"):
        return []
    sentences = [told.say("goal"), *told.quoted(goal, "text")]
    for key, name in (("goal_own_words", "inOwnWords"), ("goal_indicator", "indicator")):
        if goal.get(name):
            sentences += [told.say(key), *told.quoted(goal, name)]
    status = told.words.code("GoalStatus", goal["status"])
    if "dueDate" in goal:
        return [*sentences, told.say("goal_until", status=status, date=told.words.date(goal["dueDate"]))]
    return [*sentences, told.say("goal_status", status=status)]


def _agreement(told: Telling, agreement: Record) -> list[Sentence]:
    if not agreement.get("text"):
        return []
    names, start = told.parties(agreement["whoIds"]), told.words.date(agreement["fromDate"])
    sentences = [told.say("agreement"), *told.quoted(agreement, "text")]
    if "toDate" in agreement:
        until = told.words.date(agreement["toDate"])
        sentences.append(told.say("agreement_until", names=names, date=start, until=until))
    else:
        sentences.append(told.say("agreement_who", names=names, date=start))
    if "checkedById" in agreement:
        sentences.append(told.say("agreement_checked", name=told.party(agreement["checkedById"])))
    sentences.append(told.say("agreement_status", status=told.words.code("AgreementStatus", agreement["status"])))
    if agreement.get("consequence"):
        sentences += [told.say("agreement_else"), *told.quoted(agreement, "consequence")]
    return sentences

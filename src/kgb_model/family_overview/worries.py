"""The sections on what is wrong: the concerns with what they rest on, and how safe it is judged to be."""

from kgb_model.family_overview.access import Record
from kgb_model.family_overview.telling import Telling, item
from kgb_model.family_overview.view import Item, Section, Sentence


def concerns(told: Telling) -> Section:
    """What the worries are, and why."""
    return told.section("concerns", [], [_concern(told, each) for each in told.readable.concerns()])


def _concern(told: Telling, concern: Record) -> Item:
    statements = [sentence for each in concern["statements"] for sentence in statement(told, each)]
    if not concern["aboutIds"]:
        return item(told.words.say("concern_title_own"), statements, concern["id"])
    words = told.words
    sentences = [*told.explained(concern), told.code("ConcernStatus", concern["status"])]
    domains = words.apart([words.code("LifeDomain", each) for each in concern["domains"]])
    sentences.append(told.say("concern_about", subjects=domains))
    if concern.get("harmTypes"):
        harm = words.apart([words.code("HarmType", each) for each in concern["harmTypes"]])
        sentences.append(told.say("concern_harm", subjects=harm))
    sentences += told.dated("concern_since", concern, "sinceDate") + statements
    # Said wherever no fact is told, so that it does not tell whether there is one.
    if not any(each["kind"] == "FEIT" for each in concern["statements"]):
        sentences.append(told.say("concern_facts"))
    return item(words.say("concern_title", names=told.subjects(concern["aboutIds"])), sentences, concern["id"])


def statement(told: Telling, said: Record) -> list[Sentence]:
    """What was said in words for the family, with its kind, and what the reader says against it."""
    sentences = [told.code("StatementKind", said["kind"]), *told.quoted(said, "textForFamily")]
    for counter in said.get("counterStatements", []):
        sentences += told.dated("own_counter", counter, "date") + told.quoted(counter, "text")
    return sentences


def safety(told: Telling) -> Section:
    """How safe it is judged to be for the reader and the reader's children, with the last explanations."""
    items = []
    for level in told.readable.safety_levels():
        name = told.party(level["personId"])
        judged = told.words.code("SafetyLevel", level["safetyLevel"])
        sentence = told.say("safety_level", level=judged, date=told.words.date(level["date"]))
        items.append(item(name[0].upper() + name[1:], [sentence], level["basedOnId"]))
    for assessment in told.readable.safety_assessments()[:1]:
        day = str(assessment.get("decidedDate", assessment["startDate"]))
        items.append(_look(told, "assessment_title", day, assessment, "nextReviewDate"))
    for evaluation in told.readable.evaluations()[:1]:
        items.append(_look(told, "evaluation_title", evaluation["date"], evaluation, "nextEvaluationDate"))
    return told.section("safety", [], items)


def _look(told: Telling, title: str, day: str, record: Record, following: str) -> Item:
    ahead = told.dated("next_look", record, following) if record.get(following, "") >= told.readable.access.on else []
    return item(told.words.say(title, date=told.words.date(day)), told.explained(record) + ahead, record["id"])

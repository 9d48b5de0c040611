"""The sections on law: who decided what on which ground, what is voluntary or compulsory, and what can be done about it."""

from typing import Any

from kgb_model.dates import add_days, add_months
from kgb_model.explanations import generated
from kgb_model.family_overview.access import Record
from kgb_model.family_overview.people import contact_line
from kgb_model.family_overview.telling import Telling, item
from kgb_model.family_overview.view import Item, Section, Sentence
from kgb_model.family_overview.worries import statement

_WITHOUT_APPEAL = (["VOTS"], ["VERVANGING_GI"], ["AANWIJZING"])
"""The measures of which the order knows no ordinary appeal (RV 807), as in decision/no-appeal-where-none-lies."""

_NOW = ("AANGEVRAAGD", "VERLEEND", "ACTIEF", "GESCHORST")


def decided(told: Telling) -> Section:
    """Who decided what, on which ground."""
    return told.section("decisions", [], [_decision(told, each) for each in told.readable.decisions()])


def _decision(told: Telling, decision: Record) -> Item:
    sentences = told.explained(decision)
    decider = told.readable.organisation(decision.get("deciderId")).get("name")
    sentences += [told.say("decided_by", decider=decider)] if decider else []
    sentences.append(told.code("DecisionType", decision["kind"]))
    sentences += _request(told, decision)
    sentences += [_measure_named(told, each) for each in decision.get("measureTypes", [])]
    grounds = [told.words.ground(each) for each in decision.get("grounds", [])]
    sentences += [Sentence(ground) for ground in grounds if ground]
    sentences += _reasons(told, decision) + _duration(told, decision) + _hearing(told, decision)
    day = told.words.date(decision["decisionDate"])
    title = "agreement_title" if decision["kind"] == "AFSPRAAK_GEZIN" else "decision_title"
    return item(told.words.say(title, date=day), sentences, decision["id"])


def _request(told: Telling, decision: Record) -> list[Sentence]:
    # Nobody asks for an agreement, and a sentence is no answer to a request.
    answers = decision["kind"] not in ("AFSPRAAK_GEZIN", "VONNIS")
    outcome = [told.code("DecisionOutcome", decision["outcome"])] if answers else []
    petitioner = decision.get("petitionerId")
    if petitioner == told.reader:
        return [told.say("petitioned_by_you"), *outcome]
    # Which relative asked for it is that relative's to tell.
    name = told.readable.organisation(petitioner).get("name")
    return ([told.say("petitioned_by", petitioner=name)] if name else []) + outcome


def _measure_named(told: Telling, code: str) -> Sentence:
    words = told.words
    return told.say(
        "decided_what", measure=words.code("MeasureType", code), official=words.official("MeasureType", code)
    )


def _reasons(told: Telling, decision: Record) -> list[Sentence]:
    given = [sentence for each in decision["reasoning"] for sentence in statement(told, each)]
    return [told.say("reasoning"), *given] if given else []


def _duration(told: Telling, decision: Record) -> list[Sentence]:
    months = decision.get("durationMonths")
    if not months:
        return []
    return [told.say("duration_one") if months == 1 else told.say("duration", months=months)]


def _hearing(told: Telling, decision: Record) -> list[Sentence]:
    sentences = []
    if decision["isExParte"]:
        held = "hearingHeldDate" in decision
        sentences = [told.say("ex_parte")]
        sentences += told.dated(
            "hearing_held" if held else "hearing_due", decision, "hearingHeldDate" if held else "hearingDueDate"
        )
    for hearing in decision.get("hearings", []):
        sentences += told.dated("heard", hearing, "date")
        if hearing.get("view"):
            sentences += [told.say("heard_view"), *told.quoted(hearing, "view")]
    return sentences


def measures(told: Telling) -> Section:
    """What is voluntary and what is compulsory: what runs in full, what ended in short."""
    found = told.readable.measures()
    running = [_running(told, each) for each in found if each["status"] in _NOW]
    return told.section("measures", [], running + [_ended(told, each) for each in found if each["status"] not in _NOW])


def _running(told: Telling, measure: Record) -> Item:
    words = told.words
    # Compulsion that was only asked for is no compulsion yet.
    asked = measure["status"] == "AANGEVRAAGD" and measure["framework"] not in ("VRIJWILLIG", "DRANG")
    sentences = [told.say("not_decided") if asked else told.code("MeasureFramework", measure["framework"])]
    sentences.append(told.say("measure_is", measure=words.code("MeasureType", measure["type"])))
    sentences += told.explained(measure)
    executor = told.readable.organisation(measure.get("executorId")).get("name")
    sentences += [told.say("measure_by", organisation=executor)] if executor else []
    sentences.append(told.say("measure_status", status=words.code("MeasureStatus", measure["status"])))
    sentences += told.dated("measure_from", measure, "startDate") + told.dated(
        "measure_until", measure, "plannedEndDate"
    )
    return item(_measure_title(told, measure), sentences, measure["id"])


def _ended(told: Telling, measure: Record) -> Item:
    status = told.words.code("MeasureStatus", measure["status"])
    ended = told.dated("measure_ended", measure, "endDate") or [told.say("measure_status", status=status)]
    means = told.say("measure_is", measure=told.words.code("MeasureType", measure["type"]))
    # What was asked for and never began was no obligation either.
    began = measure["status"] == "BEEINDIGD" or ("startDate" in measure and measure["status"] != "AFGEWEZEN")
    was = [Sentence(told.words.code("EndedFramework", measure["framework"]))] if began else []
    return item(_measure_title(told, measure), [*was, means, *ended], measure["id"])


def _measure_title(told: Telling, measure: Record) -> str:
    official = told.words.official("MeasureType", measure["type"])
    return told.words.say("measure_title", official=official, names=told.party(measure["subjectId"], "you_object"))


def remedies(told: Telling) -> Section:
    """What the reader can do about each decision and until when, and that a complaint is always possible."""
    against = [each for each in told.readable.decisions() if each["isContestable"] and each["kind"] != "AFSPRAAK_GEZIN"]
    complaint = item(told.words.say("complaint_title"), [told.say("complaint")], None)
    return told.section("remedies", [], [*(_against(told, each) for each in against), complaint])


def _against(told: Telling, decision: Record) -> Item:
    sentences = [sentence for each in decision.get("remedies", []) for sentence in _remedy(told, decision, each)]
    sentences = sentences or _by_law(told, decision)
    confidant = decision.get("confidant", {})
    if "value" in confidant:
        sentences.append(told.say("confidant", contact=contact_line(told, confidant)))
    decider, day = (
        told.readable.organisation(decision.get("deciderId")).get("name"),
        told.words.date(decision["decisionDate"]),
    )
    title = (
        told.words.say("remedy_title", date=day, decider=told.words.with_article(decider))
        if decider
        else told.words.say("remedy_title_short", date=day)
    )
    return item(title, sentences, decision["id"])


def _remedy(told: Telling, decision: Record, remedy: Record) -> list[Sentence]:
    sentences = [told.code("RemedyKind", remedy["kind"])]
    if "untilDate" in remedy:
        over = remedy["untilDate"] < told.readable.access.on
        sentences += told.dated("remedy_past" if over else "remedy_until", remedy, "untilDate")
    else:
        sentences += _term(told, decision, remedy["kind"])
    sentences += [told.say("remedy_where", body=remedy["body"])] if remedy.get("body") else []
    return sentences + told.quoted(remedy, "explanation")


def _by_law(told: Telling, decision: Record) -> list[Sentence]:
    """What the law gives where the decision does not say it; where that is not certain, whom to ask."""
    if decision["kind"] == "BESCHIKKING_RECHTER":
        if decision.get("measureTypes") in _WITHOUT_APPEAL:
            return [told.say("remedy_none")]
        return [told.code("RemedyKind", "HOGER_BEROEP"), *_term(told, decision, "HOGER_BEROEP")]
    if decision["kind"] == "BESLUIT_GI" and {"AANWIJZING", "CONTACTBEPERKING"} & set(decision.get("measureTypes", [])):
        kind = "VERVALLENVERKLARING_AANWIJZING"
        return [told.code("RemedyKind", kind), *_term(told, decision, kind)]
    return [told.say("remedy_ask")]


def _term(told: Telling, decision: Record, kind: str) -> list[Sentence]:
    """The last day by the terms that the rules of the standard know (RV 806, BW1 1:264), or that it is not known."""
    until = None
    if kind == "HOGER_BEROEP" and decision["kind"] == "BESCHIKKING_RECHTER":
        until = add_months(decision["decisionDate"], _parameter("decision/appeal-runs-three-months", "months"))
    elif kind == "VERVALLENVERKLARING_AANWIJZING" and "sentDate" in decision:
        until = add_days(decision["sentDate"], _parameter("decision/direction-can-be-put-to-the-judge", "days"))
    if until is None:
        return [told.say("remedy_no_date")]
    if until < told.readable.access.on:
        return [told.say("remedy_past", date=told.words.date(until))]
    return [told.say("remedy_computed", date=told.words.date(until))]


def _parameter(rule: str, name: str) -> int:
    rules: list[dict[str, Any]] = generated("rules.json")
    return int(next(each for each in rules if each["id"] == rule)["parameters"][name]["value"])

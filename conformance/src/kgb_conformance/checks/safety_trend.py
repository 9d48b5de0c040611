"""Checks of the course of safety: derived, for each person apart, and never typed in."""

from typing import Any

import kgb_spec
from kgb_conformance import families, trend
from kgb_conformance.calendar import today
from kgb_conformance.documents import Document, evaluation, judgement, safety_assessment
from kgb_conformance.expecting import expect, expect_problem, expect_shape, expect_status, listed
from kgb_conformance.families import SmallFamily
from kgb_conformance.pointers import differences
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import afresh, fresh_id
from kgb_conformance.target import Target

_ACUTE, _STRUCTURAL, _RISK, _SAFE, _UNKNOWN = (
    code["const"] for code in kgb_spec.codes(kgb_spec.code_lists()["safety-level"])
)
_AGAIN = {"nextReviewDate": "2026-08-31"}
_PLACE = "/families/{id}/safety-trend"


def _trend(target: Target, family_id: str) -> dict[str, Any]:
    """The course of safety of a family, which follows its schema."""
    return expect_shape(target.get(_PLACE.replace("{id}", family_id)), "safety-trend")


def _by_person(answer: dict[str, Any]) -> dict[str, Any]:
    return {person["personId"]: person for person in answer.get("persons", [])}


def _expect_course(answer: dict[str, Any], expected: dict[str, Any]) -> None:
    """The answer has exactly these persons, each with this course."""
    places = list(differences(expected, _by_person(answer)))
    expect(
        not places,
        f"Het verloop volgt niet uit de oordelen: het wijkt af op {len(places)} plaatsen"
        f" ({listed(place.partition('/')[2].partition('/')[2] for place in places)}).",
        f"The course does not follow from the judgements: it differs in {len(places)} places"
        f" ({listed(place.partition('/')[2].partition('/')[2] for place in places)}).",
    )


def _decided(at: SmallFamily, date: str, **levels: str) -> Document:
    """An assessment that began on the same day as all others, and was decided on a day of its own."""
    persons = {"child": at.child["id"], "parent": at.parent["id"]}
    results = [judgement(persons[who], level) for who, level in levels.items()]
    shown = {
        "outcome": "MONITORING_VOORTGEZET",
        "explanationForFamily": "Wij keken met jullie hoe veilig het thuis is.",
    }
    return safety_assessment(at.by, at.id, decidedDate=date, results=results, **_AGAIN, **shown)


def _course(person: Document, direction: str, *points: tuple[str, str, Document]) -> dict[str, Any]:
    told = [{"date": date, "safetyLevel": level, "basedOnId": record["id"]} for date, level, record in points]
    return {person["id"]: {"personId": person["id"], "direction": direction, "points": told}}


@verifies("safety-trend/is-derived")
def the_course_follows_from_the_records(target: Target) -> None:
    """Five looks at safety, recorded in another order than their days, come back oldest first with their dates and
    levels: one without a decision, two on one day, one just after midnight, and one that could not judge.
    """
    at = families.small_family(target)
    child, parent = at.child["id"], at.parent["id"]
    midnight = evaluation(at.by, at.id, judgement(child, _STRUCTURAL), heldAt="2026-05-31T22:30:00Z")
    unclear = safety_assessment(
        at.by,
        at.id,
        startDate="2026-06-01",
        results=[judgement(child, _UNKNOWN), judgement(parent, _UNKNOWN)],
        **_AGAIN,
    )
    one, other = _decided(at, "2026-03-20", child=_SAFE), _decided(at, "2026-03-20", child=_ACUTE)
    first = safety_assessment(
        at.by, at.id, startDate="2026-03-10", results=[judgement(child, _RISK), judgement(parent, _RISK)]
    )
    for document in (midnight, unclear, one, other, first):
        families.record(target, "Evaluation" if document is midnight else "SafetyAssessment", document)
    points = [("2026-03-10", _RISK, first), ("2026-03-20", _SAFE, one), ("2026-03-20", _ACUTE, other)]
    points += [("2026-06-01", _UNKNOWN, unclear), ("2026-06-01", _STRUCTURAL, midnight)]
    expected = _course(at.child, "VERSLECHTERD", *points)
    expected |= _course(at.parent, "NIET_TE_BEPALEN", ("2026-03-10", _RISK, first), ("2026-06-01", _UNKNOWN, unclear))
    _expect_course(_trend(target, at.id), expected)


@verifies("safety-trend/is-derived")
def what_could_not_be_judged_leads_nowhere(target: Target) -> None:
    """Not enough information, then a risk, then the same risk again stays the same, and is as of today."""
    at = families.small_family(target)
    looks = [(date, level, _decided(at, date, child=level)) for date, level in _FROM_UNKNOWN]
    for _, _, document in looks:
        families.record(target, "SafetyAssessment", document)
    before, answer = today(), _trend(target, at.id)
    _expect_course(answer, _course(at.child, "GELIJK", *looks))
    right = answer["familyId"] == at.id and before <= answer["asOfDate"] <= today()
    expect(right, "Het verloop is van een ander gezin of een andere dag.", "It is of another family or another day.")


_FROM_UNKNOWN = (("2026-04-01", _UNKNOWN), ("2026-04-15", _RISK), ("2026-05-01", _RISK))


@verifies("safety-trend/is-derived")
def what_lies_ahead_is_not_shown(target: Target) -> None:
    """Of an evaluation of last spring and an assessment that begins in 2098 only the evaluation is shown."""
    at = families.small_family(target)
    held = evaluation(at.by, at.id, judgement(at.child["id"], _RISK), heldAt="2026-05-04T10:00:00Z")
    ahead = safety_assessment(at.by, at.id, startDate="2098-01-10", results=[judgement(at.child["id"], _SAFE)])
    families.record(target, "Evaluation", held)
    families.record(target, "SafetyAssessment", ahead)
    _expect_course(_trend(target, at.id), _course(at.child, "NIET_TE_BEPALEN", ("2026-05-04", _RISK, held)))


@verifies("safety-trend/is-derived")
def without_judgements_there_is_no_course(target: Target) -> None:
    """A family in which nobody was judged has no course, and one that is not there gets 404."""
    _expect_course(_trend(target, families.small_family(target).id), {})
    expect_problem(target.get(_PLACE.replace("{id}", fresh_id())), 404, "not-found")


@verifies("safety-trend/is-derived", cases=families.every_scenario)
def the_course_of_a_scenario_follows_from_its_dossier(target: Target, scenario: dict[str, Any]) -> None:
    """The final dossier of a scenario is delivered, and the course is the one that can be worked out from it."""
    dossier = afresh(kgb_spec.final_dossier(scenario["id"]))
    expect_status(target.post("/dossiers", dossier, f"dossier-{scenario['id']}.json"), 201)
    answer = _trend(target, dossier["family"]["id"])
    _expect_course(answer, _by_person(trend.safety_trend({**dossier, "asOfDate": answer["asOfDate"]})))


@verifies("safety-trend/each-person-apart")
def one_became_safer_and_one_did_not(target: Target) -> None:
    """Two looks in which it became safer for the child and less safe for the parent say so of each, and of nobody
    else.
    """
    at = families.small_family(target)
    for date, child, parent in (("2026-03-20", _ACUTE, _SAFE), ("2026-05-20", _SAFE, _RISK)):
        families.record(target, "SafetyAssessment", _decided(at, date, child=child, parent=parent))
    told = {id_: person["direction"] for id_, person in _by_person(_trend(target, at.id)).items()}
    expect(
        told == {at.child["id"]: "VERBETERD", at.parent["id"]: "VERSLECHTERD"},
        "Wie veiliger werd en wie niet zijn niet uit elkaar te houden.",
        "Who became safer and who did not cannot be told apart.",
    )


@verifies("safety-trend/cannot-be-written")
def nobody_types_it_in(target: Target) -> None:
    """A better course gets 405 with POST and with PUT, Allow names what reads, and the course stays what it was."""
    at = families.small_family(target)
    families.record(target, "SafetyAssessment", _decided(at, "2026-03-20", child=_ACUTE))
    before, place = _trend(target, at.id), _PLACE.replace("{id}", at.id)
    better = {**before, "persons": [{**person, "direction": "VERBETERD"} for person in before["persons"]]}
    for answer in (target.post(place, better, "safety-trend.json"), target.put(place, better, '"anything"')):
        expect_problem(answer, 405, "method-not-allowed")
        allowed = {name.strip() for name in answer.headers.get("allow", "").split(",")}
        expect(
            allowed == {"GET", "HEAD"},
            f"{answer.question}: Allow is niet GET, HEAD.",
            f"{answer.question}: Allow is not GET, HEAD.",
        )
    _expect_course(_trend(target, at.id), _by_person(before))

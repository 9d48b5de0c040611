"""The algebra of verdicts."""

import pytest

import kgb_spec
from kgb_conformance.judging import judge_requirement, look
from kgb_conformance.registry import Check
from kgb_conformance.target import Target, with_needed
from kgb_conformance.verdicts import CouldNotJudge, Outcome, Verdict, Violation, at_level, overall, worst
from kgb_conformance.wire import Wire

PASS, NOT_APPLICABLE, EXCUSED, WARNING, COULD_NOT, FAIL = Outcome


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ([PASS], Verdict.CONFORMS),
        ([PASS, WARNING, NOT_APPLICABLE], Verdict.CONFORMS),
        ([WARNING], Verdict.CONFORMS),
        ([PASS, FAIL], Verdict.DOES_NOT_CONFORM),
        ([COULD_NOT, FAIL], Verdict.DOES_NOT_CONFORM),
        ([PASS, COULD_NOT], Verdict.COULD_NOT_BE_JUDGED),
        ([NOT_APPLICABLE], Verdict.COULD_NOT_BE_JUDGED),
        ([PASS, EXCUSED], Verdict.CONFORMS),
        ([EXCUSED], Verdict.COULD_NOT_BE_JUDGED),
        ([], Verdict.COULD_NOT_BE_JUDGED),
    ],
)
def test_the_verdict_of_a_run(outcomes: list[Outcome], verdict: Verdict) -> None:
    assert overall(outcomes) is verdict


def test_the_worst_of_nothing_is_that_nothing_was_judged() -> None:
    assert worst([]) is COULD_NOT


def test_departing_from_a_recommendation_is_a_warning() -> None:
    assert at_level(FAIL, "SHOULD") is WARNING
    assert at_level(FAIL, "MUST") is FAIL
    assert at_level(COULD_NOT, "SHOULD") is COULD_NOT


def test_a_class_brings_what_it_needs() -> None:
    assert with_needed({"handover"}) == {"handover", "dossier", "core"}


def _outcome(error: Exception | None) -> Outcome:
    def check(target: Target) -> None:
        if error:
            raise error

    target = Target(Wire("http://127.0.0.1:9"))
    (sight,) = look(target, Check("paging/limit-is-honoured", "check", "", check))
    return sight.outcome


def test_a_check_that_returns_passes() -> None:
    assert _outcome(None) is PASS


def test_a_violation_is_a_failure() -> None:
    assert _outcome(Violation("fout", "wrong")) is FAIL


def test_a_fault_of_the_suite_is_never_held_against_the_target() -> None:
    assert _outcome(CouldNotJudge("weg", "gone")) is COULD_NOT
    assert _outcome(ZeroDivisionError()) is COULD_NOT


def test_a_check_without_a_single_case_could_not_judge() -> None:
    check = Check("paging/limit-is-honoured", "check", "", lambda target, case: None, cases=dict)
    (sight,) = look(Target(Wire("http://127.0.0.1:9")), check)
    assert sight.outcome is COULD_NOT


def test_a_requirement_that_is_excused_is_called_so_and_never_met() -> None:
    known = kgb_spec.requirements()["paging/limit-is-honoured"]
    requirement = {**known, "verification": {**known["verification"], "how": "EXCUSED", "reviewBy": "2027-01-01"}}
    assert judge_requirement(Target(Wire("http://127.0.0.1:9")), requirement).outcome is EXCUSED


def test_a_requirement_without_checks_could_not_be_judged() -> None:
    requirement = {**kgb_spec.requirements()["paging/limit-is-honoured"], "id": "paging/nobody-looks"}
    assert judge_requirement(Target(Wire("http://127.0.0.1:9")), requirement).outcome is COULD_NOT

"""The registry: every requirement has checks and defects, and every citation is known."""

import pytest

import kgb_spec
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import DEFECTS, defects_of, violates
from kgb_conformance.registry import CHECKS, CitedTwice, UnknownRequirement, checks_of, verifies

CHECKED = [id_ for id_, entry in kgb_spec.requirements().items() if entry["verification"]["how"] == "CHECK"]


@pytest.mark.parametrize("requirement", CHECKED)
def test_every_requirement_has_a_check(requirement: str) -> None:
    assert checks_of(requirement), (
        f"write a check in checks/{requirement.partition('/')[0].replace('-', '_')}.py with @verifies({requirement!r})"
    )


@pytest.mark.parametrize("requirement", CHECKED)
def test_every_requirement_has_a_defect(requirement: str) -> None:
    assert defects_of(requirement), (
        f"write a defect in miniature/defects/{requirement.partition('/')[0].replace('-', '_')}.py with @violates({requirement!r})"
    )


def test_an_unknown_requirement_cannot_be_verified() -> None:
    with pytest.raises(UnknownRequirement, match="paging/no-such-thing"):
        verifies("paging/no-such-thing")(lambda target: None)


def test_an_unknown_requirement_cannot_be_violated() -> None:
    with pytest.raises(UnknownRequirement, match="paging/no-such-thing"):
        violates("paging/no-such-thing")(Miniature)


def test_a_check_cites_one_requirement() -> None:
    twice = next(iter(CHECKS.values())).look
    with pytest.raises(CitedTwice):
        verifies("paging/limit-is-honoured")(twice)


def test_every_check_says_what_it_sees() -> None:
    assert [check.name for check in CHECKS.values() if len(check.sees) < 20] == []


def test_every_defect_says_what_is_wrong() -> None:
    assert [defect.name for defect in DEFECTS if not defect.is_wrong.endswith(".")] == []


def test_no_two_defects_of_a_requirement_have_the_same_name() -> None:
    assert len({(defect.requirement, defect.name) for defect in DEFECTS}) == len(DEFECTS)


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.name)
def test_a_check_stands_in_the_module_of_its_topic(check: object) -> None:
    assert check.look.__module__.rpartition(".")[2] == check.requirement.partition("/")[0].replace("-", "_")  # type: ignore[attr-defined]


@pytest.mark.parametrize("check", [one for one in CHECKS.values() if one.cases], ids=lambda check: check.name)
def test_a_check_with_cases_has_some(check: object) -> None:
    assert check.cases()  # type: ignore[attr-defined]

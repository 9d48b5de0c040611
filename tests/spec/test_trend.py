"""Whether it became safer is derived in the same way by the model and by the judge."""

from typing import Any

import pytest

import kgb_spec
from kgb_conformance import trend as judge
from kgb_model import trend, validate

LEVELS = [code["const"] for code in kgb_spec.codes(kgb_spec.code_lists()["safety-level"])]


def test_every_level_that_can_be_given_has_its_place() -> None:
    assert {*trend.LADDER, "ONVOLDOENDE_INFO"} == set(LEVELS)


@pytest.mark.parametrize("name", kgb_spec.scenarios())
def test_model_and_judge_derive_the_same_course(name: str) -> None:
    dossier = kgb_spec.final_dossier(name)
    found = trend.safety_trend(dossier)
    assert validate(found, "SafetyTrend").valid
    courses: dict[str, list[dict[str, Any]]] = {}
    for one in judge.judgements(dossier):
        courses.setdefault(one["personId"], []).append({key: one[key] for key in ("date", "safetyLevel", "basedOnId")})
    assert {person["personId"]: person["points"] for person in found["persons"]} == courses
    for person in found["persons"]:
        assert person["direction"] == judge.direction(point["safetyLevel"] for point in person["points"])


@pytest.mark.parametrize(
    ("levels", "direction"),
    [
        (["RISICO"], "NIET_TE_BEPALEN"),
        (["ONVOLDOENDE_INFO", "RISICO"], "NIET_TE_BEPALEN"),
        (["RISICO", "ACUUT_ONVEILIG", "RISICO"], "GELIJK"),
        (["ACUUT_ONVEILIG", "ONVOLDOENDE_INFO", "VOLDOENDE_VEILIG"], "VERBETERD"),
        (["VOLDOENDE_VEILIG", "STRUCTUREEL_ONVEILIG"], "VERSLECHTERD"),
    ],
)
def test_the_direction_goes_from_the_first_to_the_last(levels: list[str], direction: str) -> None:
    assert trend.direction(levels) == judge.direction(levels) == direction

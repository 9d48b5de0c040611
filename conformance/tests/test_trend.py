"""How safe it became, worked out from a dossier."""

from typing import Any

import pytest

from kgb_conformance.trend import direction, safety_trend

ACUTE, RISK, SAFE, UNKNOWN = "ACUUT_ONVEILIG", "RISICO", "VOLDOENDE_VEILIG", "ONVOLDOENDE_INFO"


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ([], "NIET_TE_BEPALEN"),
        ([RISK], "NIET_TE_BEPALEN"),
        ([RISK, UNKNOWN], "NIET_TE_BEPALEN"),
        ([RISK, RISK], "GELIJK"),
        ([RISK, SAFE, ACUTE, RISK, UNKNOWN], "GELIJK"),
        ([ACUTE, RISK], "VERBETERD"),
        ([UNKNOWN, ACUTE, SAFE, RISK], "VERBETERD"),
        ([SAFE, ACUTE, RISK], "VERSLECHTERD"),
    ],
)
def test_the_last_level_that_could_be_given_is_held_against_the_first(levels: list[str], told: str) -> None:
    assert direction(levels) == told


def _level(level: str) -> list[dict[str, str]]:
    return [{"personId": "child", "safetyLevel": level, "explanation": "..."}]


def test_the_course_has_the_days_on_which_it_was_judged() -> None:
    dossier: dict[str, Any] = {
        "family": {"id": "family"},
        "asOfDate": "2026-06-01",
        "safetyAssessments": [
            {"id": "decided-later", "startDate": "2026-01-01", "decidedDate": "2026-06-01", "results": _level(RISK)},
            {"id": "begun", "startDate": "2026-03-01", "results": _level(ACUTE)},
            {"id": "tomorrow", "startDate": "2026-06-02", "results": _level(SAFE)},
            {"id": "nobody-yet", "startDate": "2026-04-01"},
        ],
        "evaluations": [{"id": "midnight", "heldAt": "2026-05-31T22:15:00Z", "safetyNow": _level(SAFE)}],
    }
    (child,) = safety_trend(dossier)["persons"]
    assert [(point["date"], point["basedOnId"]) for point in child["points"]] == [
        ("2026-03-01", "begun"),
        ("2026-06-01", "decided-later"),
        ("2026-06-01", "midnight"),
    ]
    assert child["direction"] == "VERBETERD"

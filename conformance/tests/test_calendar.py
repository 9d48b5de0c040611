"""The functions on dates, by the vectors of the standard."""

from collections.abc import Callable
from typing import Any

import pytest

import kgb_spec
from kgb_conformance import calendar
from kgb_spec import strict_yaml

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "addMonths": calendar.add_months,
    "addDays": calendar.add_days,
    "ageAt": calendar.age_at,
    "dateOf": calendar.date_of,
}
DESCRIBED = strict_yaml.read(kgb_spec.root() / "functions.yaml")
VECTORS = [(function["name"], vector) for function in DESCRIBED for vector in function["vectors"]]


def test_every_function_of_the_standard_is_there() -> None:
    assert {function["name"] for function in DESCRIBED} == FUNCTIONS.keys()


@pytest.mark.parametrize(("name", "vector"), VECTORS)
def test_a_function_gives_what_its_vector_says(name: str, vector: dict[str, Any]) -> None:
    if vector.get("error"):
        with pytest.raises(calendar.NoSuchDate):
            FUNCTIONS[name](*vector["arguments"])
    else:
        assert FUNCTIONS[name](*vector["arguments"]) == vector["result"]


@pytest.mark.parametrize(
    ("sent", "given"),
    [
        ("2026-03-02T09:10:00Z", "2026-03-02T09:10:00Z"),
        ("2026-03-02T01:10:00+05:30", "2026-03-01T19:40:00Z"),
        ("2026-03-02T09:10:00.000Z", "2026-03-02T09:10:00Z"),
        ("2026-03-02T09:10:00.250Z", "2026-03-02T09:10:00.25Z"),
    ],
)
def test_a_moment_is_written_in_utc(sent: str, given: str) -> None:
    assert calendar.in_utc(sent) == given

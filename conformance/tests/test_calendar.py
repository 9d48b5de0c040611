"""Moments as the suite compares them. The functions on dates are judged by their vectors in tests/spec."""

import pytest

from kgb_conformance import calendar


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


@pytest.mark.parametrize("text", ["1990", "1990-02", "2020-02-29", "2021-12-31"])
def test_a_partial_date_lies_in_the_calendar(text: str) -> None:
    assert calendar.partial_date(text)


@pytest.mark.parametrize("text", ["2021-02-29", "2021-02-30", "2021-04-31", "2021-13-01", "2021-00-10"])
def test_a_full_date_that_does_not_exist_is_no_partial_date(text: str) -> None:
    assert not calendar.partial_date(text)

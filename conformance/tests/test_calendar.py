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

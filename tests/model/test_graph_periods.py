"""What held on a day is never said to be certain while a date leaves room for doubt."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import MISSING

from kgb_model.graph.periods import Certainty, certainty, earliest, latest, weakest, younger_than

DAYS = st.dates(date(2024, 11, 1), date(2025, 3, 31))
AS_OF = date(2025, 2, 1)


@st.composite
def partial_dates(draw: st.DrawFn) -> str:
    day = draw(DAYS).isoformat()
    return day[: draw(st.sampled_from([4, 7, 10]))]


def days(known: str) -> list[date]:
    return [earliest(known) + timedelta(days=n) for n in range((latest(known) - earliest(known)).days + 1)]


@settings(derandomize=True, max_examples=150, deadline=None)
@given(begin=partial_dates(), end=partial_dates(), on=DAYS)
def test_certain_is_what_holds_whatever_the_dates_turn_out_to_be(begin: str, end: str, on: date) -> None:
    begun, not_over = [first <= on for first in days(begin)], [on <= last for last in days(end)]
    found = certainty(begin, end, on, as_of=date(2030, 1, 1))
    if all(begun) and all(not_over):
        assert found is Certainty.CERTAIN
    elif any(begun) and any(not_over):
        assert found is Certainty.POSSIBLE
    else:
        assert found is None


@settings(derandomize=True, max_examples=50, deadline=None)
@given(begin=partial_dates(), on=DAYS)
def test_nothing_is_certain_after_the_date_of_the_dossier(begin: str, on: date) -> None:
    if certainty(begin, MISSING, on, AS_OF) is Certainty.CERTAIN:
        assert on <= AS_OF


@pytest.mark.parametrize(
    ("on", "found"),
    [(date(1900, 1, 1), Certainty.POSSIBLE), (AS_OF, Certainty.CERTAIN), (date(2025, 2, 2), Certainty.POSSIBLE)],
)
def test_without_any_dates_only_the_day_of_the_dossier_is_certain(on: date, found: Certainty) -> None:
    assert certainty(MISSING, MISSING, on, AS_OF) is found


def test_what_ended_some_day_had_begun_by_then() -> None:
    assert certainty(MISSING, "2024-12-31", date(2024, 12, 31), AS_OF) is Certainty.CERTAIN
    assert certainty(MISSING, "2024-12-31", date(2024, 12, 30), AS_OF) is Certainty.POSSIBLE
    assert certainty(MISSING, "2024-12-31", date(2025, 1, 1), AS_OF) is None


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_a_partial_date_spans_its_days(known: str, first: date, last: date) -> None:
    assert (earliest(known), latest(known)) == (first, last)


def test_whoever_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march() -> None:
    assert younger_than(18, "2008-02-29", date(2026, 2, 28)) is Certainty.CERTAIN
    assert younger_than(18, "2008-02-29", date(2026, 3, 1)) is None


def test_together_things_are_as_certain_as_the_weakest() -> None:
    assert weakest(Certainty.CERTAIN, Certainty.CERTAIN) is Certainty.CERTAIN
    assert weakest(Certainty.CERTAIN, Certainty.POSSIBLE) is Certainty.POSSIBLE
    assert weakest(Certainty.POSSIBLE, None) is None


def test_both_words_exist_in_both_languages() -> None:
    assert [each.label for each in Certainty] == [
        {"nl": "zeker", "en": "certain"},
        {"nl": "mogelijk", "en": "possible"},
    ]

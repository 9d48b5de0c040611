"""The timeline: every dated fact of a family, in order, in both languages."""

import json
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

import kgb_model as kgb
import kgb_spec


@cache
def dossier(name: str) -> Any:
    return kgb.Dossier.from_json(json.dumps(kgb_spec.final_dossier(name)))


def value_at(resource: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        resource = resource[int(step)] if isinstance(resource, list) else resource[step]
    return resource


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_a_timeline_is_sorted_and_every_entry_stands_where_it_says(name: str) -> None:
    found = dossier(name)
    entries = found.timeline()
    assert entries
    assert all((one.earliest, one.latest) <= (other.earliest, other.latest) for one, other in pairwise(entries))
    for entry in entries:
        resource = found.find(entry.resource_id)
        assert type(resource).__name__ == entry.kind
        value = value_at(resource.to_dict(), entry.pointer)
        assert "T" in value or value == entry.date
        assert set(entry.what) == {"nl", "en"}
        assert all(found.person(person) for person in entry.person_ids)


def test_a_timeline_is_the_same_every_time() -> None:
    plain = json.dumps(kgb_spec.final_dossier("neighbour-call"))
    assert kgb.Dossier.from_json(plain).timeline() == kgb.Dossier.from_json(plain).timeline()


def test_a_measure_is_called_by_its_meaning_in_both_languages() -> None:
    entries = dossier("high-conflict-divorce").timeline()
    start = next(each for each in entries if each.pointer == "/startDate" and each.kind == "Measure")
    assert start.what == {
        "nl": "Maatregel (Ondertoezichtstelling): begin",
        "en": "Measure (Family supervision order): start",
    }
    assert start.date == "2025-10-14"


def test_a_partial_date_stays_partial_and_stands_at_its_first_day() -> None:
    entries = [each for each in dossier("neighbour-call").timeline() if each.pointer.startswith("/members/")]
    assert entries[0].date == "2014"
    assert entries[0].earliest.isoformat() == "2014-01-01"
    assert entries[0].latest.isoformat() == "2014-12-31"


def test_what_is_due_is_told_from_what_happened() -> None:
    entries = {(each.kind, each.pointer): each.is_due for each in dossier("high-conflict-divorce").timeline()}
    assert entries["Measure", "/plannedEndDate"]
    assert entries["Handover", "/dueDate"]
    assert not entries["Measure", "/endDate"]
    assert not entries["Handover", "/acceptedAt"]


def test_a_moment_falls_on_its_day_in_the_netherlands() -> None:
    entries = dossier("agency-transfer-in-a-day").timeline()
    accepted = next(each for each in entries if each.pointer == "/acceptedAt")
    assert accepted.date == "2026-03-16"


def test_moments_of_one_day_keep_their_order() -> None:
    plain = kgb_spec.final_dossier("neighbour-call")
    first = plain["reports"][0]
    day = first["receivedAt"][:10]
    late, early = ({**first, "receivedAt": f"{day}T{hour}:00:00Z"} for hour in ("12", "09"))
    late["id"] = "0198aaaa-0000-7000-8000-000000000001"
    found = kgb.Dossier.from_json(json.dumps({**plain, "reports": [late, early]}))
    ids = [str(each.resource_id) for each in found.timeline() if each.pointer == "/receivedAt"]
    assert ids == [early["id"], late["id"]]


def test_an_assessment_is_about_those_whose_safety_it_judges() -> None:
    found = dossier("high-conflict-divorce")
    entry = next(
        each for each in found.timeline() if each.kind == "SafetyAssessment" and each.pointer == "/decidedDate"
    )
    judged = found.find(entry.resource_id)
    assert set(entry.person_ids) == {each.person_id for each in judged.results}


def test_the_log_of_access_is_no_part_of_the_life_of_a_family() -> None:
    found = dossier("emergency-access")
    assert found.access_events
    assert "AccessEvent" not in {each.kind for each in found.timeline()}


def test_a_source_leaves_no_trace_in_the_timeline() -> None:
    for name in kgb_spec.scenarios():
        assert not [each for each in dossier(name).timeline() if "/source" in each.pointer]

"""References: the quick look that finds nothing wrong agrees with the slow one that says what is."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_spec
from kgb_model import references
from kgb_model.shape import COLLECTIONS

DOSSIERS = {name: kgb_spec.final_dossier(name) for name in kgb_spec.scenarios()}
SOME = st.sampled_from(sorted(DOSSIERS))


def target(dossier: dict[str, Any], pointer: str) -> tuple[Any, Any]:
    """The object or list that holds what a pointer points at, and its name or position there."""
    *path, last = [int(part) if part.isdigit() else part for part in pointer.split("/")[1:]]
    holder: Any = dossier
    for part in path:
        holder = holder[part]
    return holder, last


@pytest.mark.parametrize("name", DOSSIERS)
def test_in_a_right_dossier_both_find_nothing(name: str) -> None:
    assert references.hold(DOSSIERS[name])
    assert references.explained(DOSSIERS[name]) == []


@settings(max_examples=400, derandomize=True, deadline=None)
@given(SOME, st.data())
def test_a_reference_to_something_else_is_seen_by_both(name: str, data: st.DataObject) -> None:
    dossier = copy.deepcopy(DOSSIERS[name])
    everything = references.references(dossier, "Dossier")
    place = data.draw(st.sampled_from(everything))
    ids = [*sorted({each.target for each in everything}), "0197a000-0000-7000-8000-00000000ffff"]
    holder, last = target(dossier, place.pointer)
    holder[last] = data.draw(st.sampled_from(ids))
    found = references.explained(dossier)
    # The quick look may send one that is right to the slow look, and never lets one pass that is wrong.
    assert not references.hold(dossier) or not found
    assert references.judge(dossier) == found


@settings(max_examples=200, derandomize=True, deadline=None)
@given(SOME, st.data())
def test_what_is_taken_away_or_stands_twice_is_seen_by_both(name: str, data: st.DataObject) -> None:
    dossier = copy.deepcopy(DOSSIERS[name])
    resources = dossier[data.draw(st.sampled_from([each for each in COLLECTIONS.values() if dossier[each]]))]
    position = data.draw(st.integers(0, len(resources) - 1))
    if data.draw(st.booleans()):
        resources.append(resources[position])
    else:
        del resources[position]
    found = references.explained(dossier)
    assert not references.hold(dossier) or not found
    assert references.judge(dossier) == found


def test_the_record_of_another_family_is_seen() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    dossier["concerns"][0]["familyId"] = dossier["persons"][0]["id"]
    assert not references.hold(dossier)
    assert "reference/other-family" in {found.code for found in references.judge(dossier)}


def test_one_who_is_only_named_by_one_who_is_named_belongs_there() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    recorder = copy.deepcopy(dossier["organisations"][0]) | {"id": "0197a000-0000-7000-8000-00000000fffe"}
    recorder["recordedById"] = recorder["custodianId"] = dossier["organisations"][0]["id"]
    dossier["organisations"].append(recorder)
    assert [found.code for found in references.judge(dossier)] == ["reference/unnamed"]
    dossier["organisations"][0]["custodianId"] = recorder["id"]
    assert not references.hold(dossier)
    assert references.judge(dossier) == []

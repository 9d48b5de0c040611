"""Two dossiers of one family become one; what people have to settle is named and never decided for them."""

import copy
import json
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from dossiers import Paper
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model.comparing.comparison import compare
from kgb_model.comparing.conflicts import ConflictKind
from kgb_model.comparing.merging import merge
from kgb_model.errors import NotADossier, OtherFamily, OtherStandard

NEW_ID = "0198aaaa-0000-7000-8000-000000000001"
SEPTEMBER = {"version": 9, "explanationForFamily": "Wij zien dat het in september beter gaat."}


def plain(name: str = "neighbour-call") -> dict[str, Any]:
    return copy.deepcopy(kgb_spec.final_dossier(name))


def dossier(values: dict[str, Any]) -> Any:
    return kgb.Dossier.from_json(json.dumps(values))


def with_concern(**changes: Any) -> Any:
    """The dossier of the neighbours with another version of its concern."""
    values = plain()
    values["concerns"][0].update(changes)
    return dossier(values)


@cache
def steps(name: str) -> tuple[Any, ...]:
    """The valid dossiers along a scenario, oldest first."""
    scenario, paper, found = kgb_spec.scenarios()[name], Paper(), []
    for step in scenario["steps"]:
        paper.play(step)
        values = paper.dossier(scenario["asOfDate"]) if paper.family else None
        if values and kgb.validate(values, kind="Dossier").valid:
            found.append(dossier(values))
    return tuple(found)


# What is clear.


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_a_dossier_merged_with_itself_is_itself(name: str) -> None:
    found = dossier(plain(name))
    assert merge(found, dossier(plain(name))) == (found, ())
    assert merge(found, found, base=found) == (found, ())


@pytest.mark.parametrize("name", ["agency-transfer-in-a-day", "municipalities-merge", "a-code-that-went"])
def test_of_two_moments_of_one_story_the_later_is_what_comes_out(name: str) -> None:
    for earlier, later in combinations(steps(name), 2):
        merged, conflicts = merge(earlier, later)
        assert conflicts == ()
        assert not compare(later, merged)
        assert not compare(merge(later, earlier).dossier, merged)
        assert kgb.validate(merged).valid
        assert merge(earlier, later, base=earlier) == (later, ())


def test_the_higher_version_wins_from_either_side() -> None:
    old, new = dossier(plain()), with_concern(**SEPTEMBER)
    for merged in (merge(old, new), merge(new, old)):
        assert merged.conflicts == ()
        assert merged.dossier.concerns == new.concerns


def test_what_only_one_side_has_is_in_the_whole_in_the_order_of_ours() -> None:
    ours, theirs = plain(), plain()
    ours["notifications"].pop(0)
    theirs["notifications"].pop()
    merged = merge(dossier(ours), dossier(theirs))
    ids = [str(each.id) for each in merged.dossier.notifications]
    assert ids == [each["id"] for each in ours["notifications"] + theirs["notifications"]]


def test_the_date_is_the_later_of_the_two() -> None:
    later = dossier({**plain(), "asOfDate": "2026-07-01"})
    assert merge(dossier(plain()), later).dossier.as_of_date == later.as_of_date
    assert merge(later, dossier(plain())).dossier.as_of_date == later.as_of_date


def test_an_organisation_that_only_an_older_version_named_leaves_with_it() -> None:
    ours = plain()
    other = {**ours["organisations"][0], "id": NEW_ID, "name": "Wijkteam Oud"}
    ours["organisations"].append(other)
    ours["concerns"][0]["custodianId"] = NEW_ID
    merged, conflicts = merge(dossier(ours), with_concern(**SEPTEMBER))
    assert conflicts == ()
    assert NEW_ID not in [str(each.id) for each in merged.organisations]
    assert kgb.validate(merged).valid


VERSIONS = st.dictionaries(st.integers(0, 40), st.integers(1, 3), max_size=6)


def edited(values: dict[str, Any], versions: dict[int, int]) -> Any:
    """The dossier with some resources some versions further; each version has contents of its own."""
    resources = [
        each for name in ("concerns", "plans", "measures", "involvements", "notifications") for each in values[name]
    ]
    for position, further in versions.items():
        resource = resources[position % len(resources)]
        resource["version"] = 10 + further
        resource["extensions"] = [{"name": "nl.example.step", "value": {"version": further, "id": resource["id"]}}]
    return dossier(values)


@pytest.mark.slow
@settings(derandomize=True, max_examples=20, deadline=None)
@given(mine=VERSIONS, other=VERSIONS)
def test_without_conflicts_it_does_not_matter_who_merges(mine: dict[int, int], other: dict[int, int]) -> None:
    ours, theirs = edited(plain(), mine), edited(plain(), other)
    merged, conflicts = merge(ours, theirs)
    assert conflicts == ()
    assert not compare(merged, merge(theirs, ours).dossier)
    assert kgb.validate(merged).valid
    assert merge(merged, theirs).dossier == merge(merged, ours).dossier == merged


@settings(derandomize=True, max_examples=10, deadline=None)
@given(versions=VERSIONS)
def test_with_a_base_the_side_that_changed_wins(versions: dict[int, int]) -> None:
    base, changed = dossier(plain()), edited(plain(), versions)
    assert merge(base, changed, base=base) == (changed, ())
    assert merge(changed, base, base=base) == (changed, ())


# What people have to settle.


def test_one_version_with_two_contents_is_a_conflict_that_keeps_ours() -> None:
    ours, theirs = with_concern(explanationForFamily="Van ons."), with_concern(explanationForFamily="Van hen.")
    merged, (conflict,) = merge(ours, theirs)
    assert merged == ours
    assert (conflict.kind, conflict.resource_kind) == (ConflictKind.SAME_VERSION, "Concern")
    assert conflict.id == str(ours.concerns[0].id)
    assert conflict.pointers == ("/explanationForFamily",)
    assert (conflict.ours, conflict.theirs) == (("Van ons.",), ("Van hen.",))
    assert merge(theirs, ours).dossier == theirs


def test_with_a_base_one_changed_side_is_no_conflict_but_two_are() -> None:
    base, ours = dossier(plain()), with_concern(explanationForFamily="Van ons.")
    assert merge(ours, base, base=base) == (ours, ())
    assert merge(base, ours, base=base) == (ours, ())
    both = merge(ours, with_concern(explanationForFamily="Van hen."), base=base)
    assert [each.kind for each in both.conflicts] == [ConflictKind.SAME_VERSION]


def test_a_change_that_the_higher_version_lacks_is_named_as_lost() -> None:
    base = dossier(plain())
    number = base.concerns[0].version
    ours = with_concern(version=number + 1, severity="LICHT")
    theirs = with_concern(version=number + 2, explanationForFamily="Het gaat beter.")
    merged, (conflict,) = merge(ours, theirs, base=base)
    assert conflict.kind is ConflictKind.CHANGE_LOST
    assert merged.concerns == theirs.concerns
    assert "/severity" in conflict.pointers
    followed = with_concern(version=number + 2, severity="LICHT", explanationForFamily="Het gaat beter.")
    assert merge(ours, followed, base=base) == (followed, ())
    assert merge(followed, ours, base=base) == (followed, ())
    assert merge(ours, theirs).conflicts == ()


def test_a_change_to_a_goal_is_lost_when_the_higher_version_only_moved_it() -> None:
    base = plain("high-conflict-divorce")
    ours, theirs = copy.deepcopy(base), copy.deepcopy(base)
    ours["plans"][0]["version"] += 1
    ours["plans"][0]["goals"][0]["status"] = "GEREALISEERD"
    theirs["plans"][0]["version"] += 2
    theirs["plans"][0]["goals"].reverse()
    (conflict,) = merge(dossier(ours), dossier(theirs), base=dossier(base)).conflicts
    assert conflict.kind is ConflictKind.CHANGE_LOST


def test_what_one_side_removed_and_the_other_left_alone_goes() -> None:
    base, ours = dossier(plain()), plain()
    gone = ours["notifications"].pop()
    merged, conflicts = merge(dossier(ours), base, base=base)
    assert conflicts == ()
    assert gone["id"] not in [str(each.id) for each in merged.notifications]


def test_what_one_side_removed_and_the_other_changed_stays_and_is_named() -> None:
    base, ours, theirs = plain(), plain(), plain()
    gone = ours["notifications"].pop()
    theirs["notifications"][-1].update(version=9)
    merged, (conflict,) = merge(dossier(ours), dossier(theirs), base=dossier(base))
    assert (conflict.kind, conflict.id) == (ConflictKind.REMOVED_AND_USED, gone["id"])
    assert gone["id"] in [str(each.id) for each in merged.notifications]


def test_what_one_side_removed_and_the_other_refers_to_stays_and_is_named() -> None:
    base, ours, theirs = plain(), plain(), plain()
    last = ours["notifications"].pop()
    theirs["notifications"].append({**last, "id": NEW_ID, "itemIds": [last["id"]]})
    merged, (conflict,) = merge(dossier(ours), dossier(theirs), base=dossier(base))
    assert (conflict.kind, conflict.id) == (ConflictKind.REMOVED_AND_USED, last["id"])
    assert kgb.validate(merged).valid


def test_an_organisation_comes_back_with_whoever_names_it_again() -> None:
    base, theirs = plain(), plain()
    other = {**base["organisations"][0], "id": NEW_ID, "name": "Wijkteam Nieuw"}
    base["organisations"].append(other)
    base["concerns"][0]["custodianId"] = NEW_ID
    theirs = copy.deepcopy(base)
    theirs["plans"][0].update(version=9, custodianId=NEW_ID)
    ours = with_concern(version=9, custodianId=base["plans"][0]["custodianId"])
    merged, conflicts = merge(ours, dossier(theirs), base=dossier(base))
    assert conflicts == ()
    assert NEW_ID in [str(each.id) for each in merged.organisations]
    assert kgb.validate(merged).valid


def test_one_id_for_two_kinds_of_things_is_a_conflict() -> None:
    ours, theirs = plain(), plain()
    ours["notifications"].append({**ours["notifications"][0], "id": NEW_ID})
    theirs["concerns"].append({**theirs["concerns"][0], "id": NEW_ID})
    merged, (conflict,) = merge(dossier(ours), dossier(theirs))
    assert (conflict.kind, conflict.resource_kind) == (ConflictKind.TWO_KINDS, "Notification")
    assert len(merged.concerns) == len(plain()["concerns"])


def test_a_duplicate_that_one_side_knew_already_is_no_news() -> None:
    theirs = plain()
    child = next(each for each in theirs["persons"] if each.get("identifiers"))
    theirs["persons"].append({**copy.deepcopy(child), "id": NEW_ID})
    theirs["notifications"][0].update(version=9, personIds=[child["id"], NEW_ID])
    merged, conflicts = merge(dossier(plain()), dossier(theirs))
    assert conflicts == ()
    assert {child["id"], NEW_ID} <= {str(each.id) for each in merged.persons}


def test_two_persons_with_one_number_from_two_sides_are_a_possible_duplicate() -> None:
    values = plain()
    child = next(each for each in values["persons"] if each.get("identifiers"))
    number = next(each["value"] for each in child["identifiers"] if each["system"] == "BSN")
    theirs = json.loads(json.dumps(values).replace(child["id"], NEW_ID))
    theirs["family"]["version"] = 9
    merged, conflicts = merge(dossier(values), dossier(theirs))
    (found,) = [each for each in conflicts if each.kind is ConflictKind.POSSIBLE_DUPLICATE]
    assert {found.id, found.other_id} == {child["id"], NEW_ID}
    assert {child["id"], NEW_ID} <= {str(each.id) for each in merged.persons}
    assert number not in repr(found)
    assert number not in json.dumps(found.message)


def test_what_breaks_a_rule_only_together_is_named_with_the_rule() -> None:
    ours, theirs = plain("partner-violence-hidden-address"), plain("partner-violence-hidden-address")
    holder = next(each for each in ours["involvements"] if each["holdsSafetyView"])
    other = next(each for each in theirs["involvements"] if not each["holdsSafetyView"])
    next(each for each in theirs["involvements"] if each["id"] == holder["id"])["holdsSafetyView"] = False
    other.update(holdsSafetyView=True, version=other["version"] + 1)
    next(each for each in ours["involvements"] if each["id"] == holder["id"])["version"] += 1
    assert kgb.validate(ours, kind="Dossier").valid
    assert kgb.validate(theirs, kind="Dossier").valid
    merged, (conflict,) = merge(dossier(ours), dossier(theirs))
    assert conflict.kind is ConflictKind.RULE_BROKEN
    assert conflict.rule == "family/only-one-holds-the-view-on-safety"
    assert (conflict.resource_kind, conflict.pointers) == ("Family", ("/status",))
    assert not kgb.validate(merged).valid


def test_every_conflict_speaks_both_languages_without_values() -> None:
    ours, theirs = with_concern(explanationForFamily="Van ons."), with_concern(explanationForFamily="Van hen.")
    (conflict,) = merge(ours, theirs).conflicts
    assert set(conflict.message) == {"nl", "en"}
    for text in (*conflict.message.values(), repr(conflict)):
        assert "Van ons." not in text
        assert "{" not in text.replace("{'nl'", "")


# What cannot be merged.


def test_dossiers_of_two_families_are_not_merged() -> None:
    with pytest.raises(OtherFamily):
        merge(dossier(plain()), dossier(plain("emergency-access")))
    with pytest.raises(OtherFamily):
        merge(dossier(plain()), dossier(plain()), base=dossier(plain("emergency-access")))


@pytest.mark.parametrize("other", [None, {}, "dossier.json", 5])
def test_what_is_no_dossier_is_not_merged(other: Any) -> None:
    ours = dossier(plain())
    for wrong in ((ours, other), (other, ours), (ours, ours.family), *([] if other is None else [(ours, ours, other)])):
        with pytest.raises(NotADossier, match=r"Dossier\.from_json"):
            merge(*wrong)


def test_the_contents_stay_out_of_the_repr() -> None:
    ours = dossier(plain())
    assert ours.family.purpose not in repr(merge(ours, ours))


def test_dossiers_in_two_versions_of_the_standard_are_not_merged() -> None:
    with pytest.raises(OtherStandard):
        merge(dossier(plain()), dossier({**plain(), "standardVersion": "9.0.0"}))

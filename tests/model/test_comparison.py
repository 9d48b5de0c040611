"""What changed between two dossiers is told by id, property by property, in words and as a patch."""

import copy
import json
from functools import cache
from itertools import pairwise
from typing import Any

import jsonpatch
import pytest
from dossiers import Paper
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model.comparing.comparison import Progress, compare, compare_values
from kgb_model.comparing.differences import Difference, differences, text_of
from kgb_model.errors import NotADossier, OtherFamily, OtherKind, UnknownLanguage

NEW_ID = "0198aaaa-0000-7000-8000-000000000001"


def plain(name: str = "neighbour-call") -> dict[str, Any]:
    return copy.deepcopy(kgb_spec.final_dossier(name))


@cache
def steps(name: str) -> tuple[dict[str, Any], ...]:
    """What was on paper after each step of a scenario, from the first whole dossier on."""
    scenario, paper, found = kgb_spec.scenarios()[name], Paper(), []
    for step in scenario["steps"]:
        paper.play(step)
        if paper.family:
            found.append(copy.deepcopy(paper.dossier(scenario["asOfDate"])))
    return tuple(found)


def patched(before: Any, patch: list[dict[str, Any]]) -> Any:
    return jsonpatch.apply_patch(copy.deepcopy(before), patch)


# Whole dossiers.


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_nothing_changed_between_a_dossier_and_itself(name: str) -> None:
    dossier = kgb.Dossier.from_json(json.dumps(plain(name)))
    comparison = compare(dossier, kgb.Dossier.from_json(dossier.to_json()))
    assert not comparison
    assert comparison.to_patch() == []
    assert (comparison.text("nl"), comparison.text("en")) == ("Er is niets veranderd.", "Nothing changed.")


@pytest.mark.parametrize("name", ["agency-transfer-in-a-day", "municipalities-merge", "partial-dates-and-unborn"])
def test_a_patch_takes_every_step_of_a_scenario_to_every_other(name: str) -> None:
    for before in steps(name):
        for after in steps(name):
            comparison = compare_values(before, after, "Dossier")
            assert patched(before, comparison.to_patch()) == after
            assert bool(comparison) == (before != after)


def test_a_handover_shows_as_new_versions_that_say_what_moved() -> None:
    accepted = next(
        (one, other)
        for one, other in pairwise(steps("municipalities-merge"))
        if "AANVAARD" in [each["status"] for each in other["handovers"]] and one["handovers"] != other["handovers"]
    )
    comparison = compare_values(*accepted, "Dossier")
    assert not (comparison.added or comparison.removed or comparison.conflicts)
    assert {each.kind for each in comparison.changed} == {"Involvement", "Handover"}
    moved = [
        (change.old, change.new)
        for each in comparison.changed
        for change in each.changes
        if change.pointer == "/holdsSafetyView"
    ]
    assert sorted(moved) == [(False, True), (True, False)]


def test_a_new_a_removed_and_a_changed_resource_are_told_apart() -> None:
    before, after = plain(), plain()
    gone = after["notifications"].pop()
    new = {**after["concerns"][0], "id": NEW_ID}
    after["concerns"].append(new)
    after["plans"][0].update(version=after["plans"][0]["version"] + 1, status="AFGESLOTEN")
    comparison = compare_values(before, after, "Dossier")
    assert [(each.kind, each.id, each.resource) for each in comparison.added] == [("Concern", NEW_ID, new)]
    assert [(each.kind, each.id) for each in comparison.removed] == [("Notification", gone["id"])]
    (changed,) = comparison.changed
    assert (changed.kind, changed.progress) == ("Plan", Progress.NEWER)
    assert [each.pointer for each in changed.changes] == ["/version", "/status"]


def test_one_version_with_two_contents_is_a_conflict() -> None:
    before, after = plain(), plain()
    after["concerns"][0]["explanationForFamily"] = "Anders."
    comparison = compare_values(before, after, "Dossier")
    assert [each.progress for each in comparison.changed] == [Progress.CONFLICT]
    assert comparison.conflicts == comparison.changed
    assert "twee verschillende inhouden" in comparison.text("nl")
    assert "two different contents" in comparison.text("en")


def test_going_back_to_an_older_version_is_said() -> None:
    before, after = plain(), plain()
    before["plans"][0]["version"] += 1
    comparison = compare_values(before, after, "Dossier")
    assert [each.progress for each in comparison.changed] == [Progress.OLDER]
    assert comparison.conflicts == ()
    assert "gaat terug" in comparison.text("nl")


def test_the_order_of_resources_means_nothing_but_the_patch_follows_it() -> None:
    before, after = plain(), plain()
    after["persons"].reverse()
    comparison = compare_values(before, after, "Dossier")
    assert not comparison
    patch = comparison.to_patch()
    assert {each["op"] for each in patch} == {"move"}
    assert patched(before, patch) == after


def test_the_date_of_the_dossier_is_a_change_of_its_own() -> None:
    before, after = plain(), plain()
    after["asOfDate"] = "2026-07-01"
    comparison = compare_values(before, after, "Dossier")
    assert [each.pointer for each in comparison.own] == ["/asOfDate"]
    assert comparison.text("nl") == "Peildatum: van 30 juni 2026 naar 1 juli 2026"
    assert comparison.text("en") == "As of: from 30 June 2026 to 1 July 2026"


def test_dossiers_of_two_families_are_not_compared() -> None:
    one, other = (kgb.Dossier.from_json(json.dumps(plain(name))) for name in ("neighbour-call", "emergency-access"))
    with pytest.raises(OtherFamily) as caught:
        compare(one, other)
    assert set(caught.value.message) == {"nl", "en"}


# Single records.


def test_two_versions_of_one_record_are_compared() -> None:
    measure = kgb.Measure.from_json(json.dumps(plain("high-conflict-divorce")["measures"][0]))
    later = measure.replace(version=measure.version + 1, endDate="2026-08-01", endReason=kgb.MISSING)
    comparison = compare(measure, later)
    (changed,) = comparison.changed
    assert [(each.difference, each.pointer) for each in changed.changes] == [
        (Difference.CHANGED, "/version"),
        (Difference.CHANGED, "/endDate"),
        (Difference.REMOVED, "/endReason"),
    ]
    assert changed.changes[1].old == "2026-10-13"
    assert changed.changes[2].new is kgb.MISSING
    assert patched(measure.to_dict(), comparison.to_patch()) == later.to_dict()
    assert "Einde: van 13 oktober 2026 naar 1 augustus 2026" in comparison.text("nl")


def test_records_of_two_kinds_are_not_compared() -> None:
    dossier = kgb.Dossier.from_json(json.dumps(plain()))
    with pytest.raises(OtherKind):
        compare(dossier.family, dossier.persons[0])


@pytest.mark.parametrize("other", [None, {}, "dossier.json", 5])
def test_what_is_no_object_is_not_compared(other: Any) -> None:
    ours = kgb.Dossier.from_json(json.dumps(plain()))
    for pair in ((ours, other), (other, ours), (other, other)):
        with pytest.raises(NotADossier, match=r"Dossier\.from_json"):
            compare(*pair)


def test_items_with_an_id_are_matched_by_it_wherever_they_stand() -> None:
    before = plain("high-conflict-divorce")["plans"][0]
    after = copy.deepcopy(before)
    moved = after["goals"].pop(0)
    after["goals"].append({**moved, "status": "GEREALISEERD"})
    found = differences(before, after)
    last = len(after["goals"]) - 1
    assert (Difference.CHANGED, f"/goals/{last}/status") in [(each.difference, each.pointer) for each in found]
    assert {each.difference for each in found} == {Difference.CHANGED, Difference.REORDERED}
    assert ("goals", moved["id"], "status") in [each.key for each in found]


def test_a_membership_is_matched_by_its_person() -> None:
    before = plain()["family"]
    after = copy.deepcopy(before)
    after["members"].insert(0, {"personId": NEW_ID, "role": "GROOTOUDER"})
    after["members"][2]["toDate"] = "2026-06"
    found = {(each.difference, each.pointer) for each in differences(before, after)}
    assert found == {(Difference.ADDED, "/members/0"), (Difference.ADDED, "/members/2/toDate")}


def test_true_is_not_one() -> None:
    assert differences({"a": True}, {"a": 1})
    assert differences([True], [1])
    assert compare_values({"id": "x", "a": True}, {"id": "x", "a": 1}, "Extension")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["", "a", "b", "~/"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "b", "personId", "id", "~/"]), inner)
    ),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.sampled_from(["a", "b", "c", "~/"]), JSON)


@settings(derandomize=True, max_examples=100, deadline=None)
@given(before=JSON, after=JSON)
def test_there_are_differences_exactly_when_two_values_differ(before: Any, after: Any) -> None:
    assert differences(before, copy.deepcopy(before)) == []
    assert bool(differences(before, after)) == (text_of(before) != text_of(after))


@settings(derandomize=True, max_examples=100, deadline=None)
@given(before=OBJECTS, after=OBJECTS)
def test_a_patch_makes_the_one_record_the_other(before: Any, after: Any) -> None:
    patch = compare_values(before, after, "Extension").to_patch()
    assert text_of(patched(before, patch)) == text_of(after)


@settings(derandomize=True, max_examples=30, deadline=None)
@given(data=st.data())
def test_a_patch_makes_the_one_dossier_the_other_whatever_came_went_moved_or_changed(data: st.DataObject) -> None:
    before, after = plain("high-conflict-divorce"), plain("high-conflict-divorce")
    for name in ("persons", "measures", "plans", "organisations"):
        kept = data.draw(st.lists(st.sampled_from(range(len(after[name]))), unique=True))
        after[name] = [after[name][position] for position in kept]
        if data.draw(st.booleans()) and after[name]:
            after[name].insert(0, {**after[name][-1], "id": NEW_ID, "version": 7})
            after[name][-1] = {**after[name][-1], "version": 9}
    patch = compare_values(before, after, "Dossier").to_patch()
    assert patched(before, patch) == after


def test_a_patch_of_a_dossier_with_an_id_that_stands_twice_still_works() -> None:
    before, after = plain(), plain()
    after["concerns"].append({**after["concerns"][0], "version": 9})
    assert patched(before, compare_values(before, after, "Dossier").to_patch()) == after


# Words.


def test_people_organisations_codes_and_dates_are_told_in_words() -> None:
    before = [each for each in steps("high-conflict-divorce") if each["handovers"]]
    texts = {
        language: [compare_values(one, other, "Dossier").text(language) for one, other in pairwise(before)]
        for language in ("nl", "en")
    }
    dutch, english = "\n".join(texts["nl"]), "\n".join(texts["en"])
    assert "Nieuw: Maatregel (Ondertoezichtstelling), Dalia Ewa Hoekstra" in dutch
    assert "Gewijzigd: Betrokkenheid (Uitvoerder), Jeugdbescherming Waterland-Oost, van versie 1 naar 2" in dutch
    assert "Heeft zicht op veiligheid: van nee naar ja" in dutch
    assert "Aanvaard op: nu 20 oktober 2025 16:00" in dutch
    assert "Volgende evaluatie: was 21 juli 2025, nu niets" in dutch
    assert "Leden, 3, Woont in, 2: nu Bij papa" in dutch
    assert "Status: from Active to Ended" in english
    assert "Accepted at: now 20 October 2025 16:00" in english
    assert dutch.count("\n") == english.count("\n")


def test_somebody_is_called_by_the_name_of_now() -> None:
    before, after = plain(), plain()
    for document in (before, after):
        names = document["persons"][0]["names"]
        names[:] = [{"familyName": "Voorheen", "toDate": "2020"}, {"familyName": "Tegenwoordig", "fromDate": "2020"}]
    after["persons"][0].update(version=after["persons"][0]["version"] + 1, language="fr")
    told = compare_values(before, after, "Dossier").text("nl")
    assert "Tegenwoordig" in told
    assert "Voorheen" not in told


def test_a_confidential_address_is_never_told() -> None:
    before = plain("partner-violence-hidden-address")
    after = copy.deepcopy(before)
    hidden = [
        (person, address)
        for person in after["persons"]
        for address in person.get("addresses", [])
        if address["isConfidential"]
    ]
    assert hidden
    for person, address in hidden:
        person["version"] += 1
        address.update(street="Nieuwe Schuilplaats", town="Elders")
    for one, other in ((before, after), (after, before)):
        text = compare_values(one, other, "Dossier").text("nl")
        assert "iets geheims" in text
        assert "Schuilplaats" not in text
        assert "Elders" not in text
        assert not any(address.get("street", "?") in text for person, address in hidden)


def test_an_address_that_becomes_confidential_is_not_told_either() -> None:
    before = plain("neighbour-call")
    before["persons"][0]["addresses"] = [{"kind": "WOON", "street": "Openstraat", "isConfidential": False}]
    after = copy.deepcopy(before)
    after["persons"][0]["addresses"][0].update(street="Schuilstraat", isConfidential=True)
    for one, other in ((before, after), (after, before)):
        assert "Schuilstraat" not in compare_values(one, other, "Dossier").text("en")


def test_the_address_of_a_home_that_moved_in_the_list_stays_confidential() -> None:
    before = plain("high-conflict-divorce")
    home = before["family"]["households"][0]
    home["address"] = {"kind": "WOON", "street": "Schuilstraat", "isConfidential": True}
    after = copy.deepcopy(before)
    after["family"]["households"].reverse()
    after["family"]["households"][-1]["address"].update(street="Openstraat", isConfidential=False)
    assert "Schuilstraat" not in compare_values(before, after, "Dossier").text("nl")


def test_a_source_that_becomes_protected_is_not_told() -> None:
    before = plain()
    source = before["concerns"][0]["statements"][0]["source"]
    source.update(kind="NETWERK", name="De overbuurvrouw", identityProtected=False)
    after = copy.deepcopy(before)
    protected = after["concerns"][0]["statements"][0]["source"]
    protected["identityProtected"] = True
    del protected["name"]
    for one, other in ((before, after), (after, before)):
        text = compare_values(one, other, "Dossier").text("nl")
        assert "overbuurvrouw" not in text
        assert "Identiteit beschermd: van ja naar nee" in text or "Identiteit beschermd: van nee naar ja" in text
        assert "iets geheims" in text


def test_values_stay_out_of_the_repr() -> None:
    before, after = plain(), plain()
    after["concerns"][0]["explanationForFamily"] = "Geheim tussen ons."
    shown = repr(compare_values(before, after, "Dossier"))
    assert "/explanationForFamily" in shown
    assert "Geheim tussen ons." not in shown
    assert before["persons"][0]["names"][0]["familyName"] not in shown


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownLanguage):
        compare_values(plain(), plain(), "Dossier").text("fy")


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_every_step_of_every_scenario_can_be_told(name: str) -> None:
    for before, after in pairwise(steps(name)):
        comparison = compare_values(before, after, "Dossier")
        for language in ("nl", "en"):
            lines = comparison.text(language).splitlines()
            assert len(lines) >= len(comparison.added) + len(comparison.changed)
            assert not any("{" in line for line in lines)

"""A dossier answers questions about a day: who belongs to it, who holds authority, who watches over safety, what runs."""

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.errors import NotADate, NotInTheDossier
from kgb_model.graph.coverage import Coverage
from kgb_model.graph.measures import runs
from kgb_model.graph.periods import Certainty, younger_than

CERTAIN, POSSIBLE = Certainty.CERTAIN, Certainty.POSSIBLE


@cache
def dossier(name: str) -> Any:
    return kgb.Dossier.from_json(json.dumps(kgb_spec.final_dossier(name)))


def changed(name: str, **changes: Any) -> Any:
    """A dossier with other values than the scenario gives it; whether rules like it is not asked here."""
    return kgb.Dossier.from_json(json.dumps({**kgb_spec.final_dossier(name), **changes}))


def child_born_on(found: Any, born: str) -> Any:
    return next(person for person in found.persons if person.birth_date == born)


# Members.


def test_a_member_who_left_is_no_member_any_more() -> None:
    found = dossier("every-form-of-authority")
    left = next(each for each in found.family.members if each.to_date == "2019-08-14")
    assert left.person_id in [each.person.id for each in found.members("2019-08-14")]
    assert left.person_id not in [each.person.id for each in found.members("2019-08-15")]


def test_of_a_member_since_some_day_in_a_year_one_is_certain_in_the_next_year_only() -> None:
    found = dossier("every-form-of-authority")

    def guardians(on: str) -> list[Certainty]:
        return [each.certainty for each in found.members(on) if each.role == "VOOGD_PERSOON"]

    assert guardians("2019-12-31") == []
    assert guardians("2020-06-01") == [POSSIBLE, POSSIBLE]
    assert guardians("2020-12-31") == [CERTAIN, CERTAIN]


def test_of_a_member_since_nobody_knows_when_only_the_day_of_the_dossier_is_certain() -> None:
    found = dossier("codes-there-and-back")
    grandparent = [each for each in found.members() if each.role == "GROOTOUDER"]
    assert [each.certainty for each in grandparent] == [CERTAIN]
    assert [each.certainty for each in found.members("2000-01-01")] == [POSSIBLE]


def test_of_days_after_the_dossier_nothing_is_certain() -> None:
    found = dossier("neighbour-call")
    assert {each.certainty for each in found.members()} == {CERTAIN}
    assert {each.certainty for each in found.members(found.as_of_date + timedelta(days=1))} == {POSSIBLE}


def test_whoever_died_is_no_member_any_more() -> None:
    persons = kgb_spec.final_dossier("neighbour-call")["persons"]
    first = kgb_spec.final_dossier("neighbour-call")["family"]["members"][0]["personId"]
    died = [{**each, "deathDate": "2026-05"} if each["id"] == first else each for each in persons]
    found = changed("neighbour-call", persons=died)
    certainty = {on: [m.certainty for m in found.members(on) if str(m.person.id) == first] for on in DAYS_OF_MAY}
    assert certainty == {"2026-04-30": [CERTAIN], "2026-05-31": [POSSIBLE], "2026-06-01": []}


DAYS_OF_MAY = ("2026-04-30", "2026-05-31", "2026-06-01")


def test_with_co_parenting_a_child_lives_in_two_homes() -> None:
    homes = {
        each.person.names[0].given_names: [home.name for home in each.households]
        for each in dossier("high-conflict-divorce").members()
    }
    assert homes["Dalia Ewa"] == homes["Ruben Maarten"] == ["Bij mama", "Bij papa"]


def test_a_home_that_does_not_exist_yet_houses_nobody() -> None:
    found = dossier("high-conflict-divorce")
    homes = {home.name for each in found.members("2020-01-01") for home in each.households}
    assert homes == {"Bij mama"}


def test_relations_run_both_ways_and_end() -> None:
    found = dossier("high-conflict-divorce")
    child = child_born_on(found, "2017-06-09")
    parents = [each for each in found.relations(child.id) if each.relationship.type == "IS_OUDER_VAN"]
    assert [each.other for each in parents] == [child, child]
    mother = parents[0].one
    partners = [each for each in found.relations(mother.id, "2023-12-04") if each.relationship.type == "IS_PARTNER_VAN"]
    assert len(partners) == 1
    assert not [each for each in found.relations(mother.id, "2023-12-05") if each.relationship.type == "IS_PARTNER_VAN"]


# Authority.


@pytest.mark.parametrize(
    ("on", "forms"),
    [
        ("2011-05-03", []),
        ("2011-05-04", ["EENHOOFDIG"]),
        ("2015-03-02", ["GEZAMENLIJK_OUDERS"]),
        ("2019-08-14", ["GEZAMENLIJK_OUDERS"]),
        ("2019-08-15", ["EENHOOFDIG"]),
        ("2023-01-01", ["GEZAMENLIJK_MET_DERDE"]),
        ("2025-02-01", ["VOOGDIJ_TWEE"]),
    ],
)
def test_authority_over_a_child_changes_hands(on: str, forms: list[str]) -> None:
    found = dossier("every-form-of-authority")
    authority = found.custody(child_born_on(found, "2011-05-04").id, on)
    assert [each.form for each in authority] == forms
    assert all(each.certainty is CERTAIN and each.is_whole for each in authority)


def test_joint_authority_names_both_holders_and_guardianship_the_organisation() -> None:
    found = dossier("every-form-of-authority")
    child = child_born_on(found, "2011-05-04")
    (joint,) = found.custody(child.id, "2016-01-01")
    assert [type(each).__name__ for each in joint.holders] == ["Person", "Person"]
    assert joint.organisation is None
    asylum = next(each for each in found.family.custody if each.form == "VOOGDIJ_RECHTSPERSOON")
    (guardian,) = found.custody(asylum.child_id)
    assert guardian.holders == ()
    assert guardian.organisation.id == asylum.holder_organisation_id


def test_authority_of_whoever_died_is_only_possible_after_that_day() -> None:
    plain = kgb_spec.final_dossier("high-conflict-divorce")
    holder = plain["family"]["custody"][0]["holderIds"][0]
    died = [{**each, "deathDate": "2026-05-01"} if each["id"] == holder else each for each in plain["persons"]]
    found = changed("high-conflict-divorce", persons=died)
    child = plain["family"]["custody"][0]["childId"]
    assert [each.certainty for each in found.custody(child, "2026-05-01")] == [CERTAIN]
    assert [each.certainty for each in found.custody(child, "2026-05-02")] == [POSSIBLE]


def test_nobody_holds_authority_over_an_adult() -> None:
    found = dossier("every-form-of-authority")
    child = child_born_on(found, "2011-05-04")
    assert [each.certainty for each in found.custody(child.id, "2029-05-03")] == [POSSIBLE]
    assert found.custody(child.id, "2029-05-04") == ()


def test_authority_over_whoever_turned_eighteen_some_day_this_year_is_only_possible() -> None:
    plain = kgb_spec.final_dossier("high-conflict-divorce")
    child = plain["family"]["custody"][0]["childId"]
    persons = [{**each, "birthDate": "2008"} if each["id"] == child else each for each in plain["persons"]]
    found = changed("high-conflict-divorce", persons=persons)
    assert [each.certainty for each in found.custody(child, "2025-12-31")] == [CERTAIN]
    assert [each.certainty for each in found.custody(child, "2026-06-01")] == [POSSIBLE]


def test_authority_that_the_register_looks_into_is_only_possible() -> None:
    plain = kgb_spec.final_dossier("high-conflict-divorce")
    custody = [{**each, "isUnderInvestigation": True} for each in plain["family"]["custody"]]
    found = changed("high-conflict-divorce", family={**plain["family"], "custody": custody})
    assert {each.certainty for each in found.custody(custody[0]["childId"])} == {POSSIBLE}


def test_a_part_of_authority_comes_after_the_whole() -> None:
    plain = kgb_spec.final_dossier("high-conflict-divorce")
    whole = plain["family"]["custody"][0]
    part = {
        **whole,
        "form": "VOOGDIJ_GI",
        "parts": ["MEDISCH"],
        "holderOrganisationId": plain["organisations"][0]["id"],
    }
    del part["holderIds"]
    found = changed("high-conflict-divorce", family={**plain["family"], "custody": [part, whole]})
    assert [each.is_whole for each in found.custody(whole["childId"])] == [True, False]


# Involvement and the view on safety.


def test_who_is_involved_changes_with_the_days() -> None:
    found = dossier("high-conflict-divorce")
    assert [each.role for each in found.involved()] == ["VAST_GEZICHT"]
    assert [each.role for each in found.involved("2025-06-30")] == ["VAST_GEZICHT", "REGIE"]
    assert [each.organisation.name for each in found.involved("2025-07-01")] == ["Lokaal team Meerdijk"]


@pytest.mark.parametrize(
    ("on", "name", "certainty"),
    [
        ("2025-10-19", "Lokaal team Meerdijk", POSSIBLE),
        ("2025-10-20", "Jeugdbescherming Waterland-Oost", CERTAIN),
        ("2026-09-27", "Jeugdbescherming Waterland-Oost", CERTAIN),
        ("2026-09-28", "Lokaal team Meerdijk", CERTAIN),
        ("2026-11-01", "Lokaal team Meerdijk", POSSIBLE),
    ],
)
def test_the_view_on_safety_moves_when_a_handover_is_accepted(on: str, name: str, certainty: Certainty) -> None:
    holder = dossier("high-conflict-divorce").safety_view_holder(on)
    assert (holder.organisation.name, holder.certainty, holder.others) == (name, certainty, ())


def test_a_handover_counts_from_its_day_in_the_netherlands() -> None:
    found = dossier("agency-transfer-in-a-day")
    assert found.handovers[0].accepted_at.isoformat().startswith("2026-03-15T23:00")
    assert found.safety_view_holder("2026-03-15").organisation.id == found.handovers[0].from_id
    assert found.safety_view_holder("2026-03-16").organisation.id == found.handovers[0].to_id


def test_a_refused_handover_moves_nothing() -> None:
    found = dossier("nobody-holds-the-view")
    refused = next(each for each in found.handovers if each.status == "GEWEIGERD")
    after = refused.refused_at.date() + timedelta(days=1)
    assert found.safety_view_holder(after).organisation.id == refused.from_id


def test_nobody_holds_the_view_when_its_holder_left() -> None:
    found = dossier("nobody-holds-the-view")
    assert found.safety_view_holder("2026-06-22").certainty is CERTAIN
    assert found.safety_view_holder("2026-06-23") is None
    assert found.safety_view_holder() is None


def test_without_handovers_the_record_says_since_when_the_view_is_certain() -> None:
    found = dossier("a-code-that-went")
    assert (found.handovers, found.involvements[0].holds_safety_view) == ((), True)
    recorded = found.involvements[0].recorded_at.date()
    assert found.safety_view_holder(recorded).certainty is CERTAIN
    assert found.safety_view_holder(found.involvements[0].from_date - timedelta(days=1)) is None


def test_a_dossier_with_two_holders_of_the_view_says_so() -> None:
    plain = kgb_spec.final_dossier("partner-violence-hidden-address")
    both = [{**each, "holdsSafetyView": True} for each in plain["involvements"]]
    holder = changed("partner-violence-hidden-address", involvements=both).safety_view_holder()
    assert holder.certainty is POSSIBLE
    assert len(holder.others) == len({each["organisationId"] for each in both}) - 1


def test_a_view_that_was_put_down_without_a_handover_was_possibly_still_held_before() -> None:
    plain = kgb_spec.final_dossier("municipalities-merge")
    late = plain["asOfDate"] + "T09:00:00Z"
    dropped = [{**each, "holdsSafetyView": False, "recordedAt": late} for each in plain["involvements"]]
    found = changed("municipalities-merge", involvements=dropped)
    assert found.safety_view_holder("2026-01-15").certainty is POSSIBLE
    assert found.safety_view_holder() is None


# Measures and stays.


def test_measures_run_between_their_days() -> None:
    found = dossier("high-conflict-divorce")
    assert [each.measure.type for each in found.running_measures("2025-10-13")] == []
    assert [each.measure.type for each in found.running_measures("2025-10-14")] == ["OTS", "OTS"]
    assert len(found.running_measures("2026-10-13")) == 3
    assert found.running_measures() == ()


def test_a_running_measure_names_the_child_and_the_executor() -> None:
    found = dossier("from-secure-care-home")
    first = found.running_measures()[0]
    assert (first.person.id, first.executor.id) == (first.measure.subject_id, first.measure.executor_id)


@pytest.mark.parametrize(
    ("on", "executor"),
    [
        ("2025-10-20", "c002"),
        ("2026-01-01", "c002"),
        ("2026-03-15", "c002"),
        ("2026-03-16", "c003"),
        ("2026-10-19", "c003"),
    ],
)
def test_a_measure_names_whoever_carried_it_out_that_day(on: str, executor: str) -> None:
    (running,) = dossier("agency-transfer-in-a-day").running_measures(on)
    assert str(running.executor.id).endswith(executor)


@pytest.mark.parametrize(
    ("changes", "executors"),
    [
        ({"executorFromDate": "2026-04-01"}, {"2026-03-15": "c002", "2026-03-16": None, "2026-04-01": "c003"}),
        ({"formerExecutors": None}, {"2026-03-15": None, "2026-03-16": "c003"}),
        ({"executorFromDate": None}, {"2026-03-15": "c002", "2026-03-16": "c003"}),
        ({"executorFromDate": None, "formerExecutors": None}, {"2026-01-01": "c003"}),
        ({"executorId": None}, {"2026-03-15": "c002", "2026-03-16": None}),
    ],
)
def test_where_the_dossier_names_no_executor_for_a_day_there_is_none(
    changes: dict[str, Any], executors: dict[str, str | None]
) -> None:
    (measure,) = kgb_spec.final_dossier("agency-transfer-in-a-day")["measures"]
    other = {name: value for name, value in {**measure, **changes}.items() if value is not None}
    found = changed("agency-transfer-in-a-day", measures=[other])
    for on, executor in executors.items():
        (running,) = found.running_measures(on)
        assert (running.executor and str(running.executor.id)[-4:]) == executor


@pytest.mark.parametrize(
    ("changes", "certainty"),
    [
        ({}, CERTAIN),
        ({"status": "VERLEEND"}, CERTAIN),
        ({"status": "GESCHORST"}, CERTAIN),
        ({"status": "AANGEVRAAGD"}, None),
        ({"status": "AFGEWEZEN"}, None),
        ({"status": "INGETROKKEN"}, None),
        ({"status": "VERLEEND", "start_date": kgb.MISSING}, None),
        ({"start_date": "2026-06-01"}, None),
        ({"start_date": kgb.MISSING}, POSSIBLE),
        ({"planned_end_date": "2026-05-01"}, CERTAIN),
        ({"planned_end_date": "2026-04-30"}, None),
        ({"planned_end_date": "2026-04-30", "framework": "VRIJWILLIG"}, POSSIBLE),
        ({"status": "BEEINDIGD", "end_date": "2026-05-01"}, CERTAIN),
        ({"status": "BEEINDIGD", "end_date": "2026-04-30"}, None),
        ({"status": "BEEINDIGD"}, POSSIBLE),
        ({"status": "VERVALLEN", "end_date": "2026-05-02"}, CERTAIN),
    ],
)
def test_whether_a_measure_holds_follows_its_days_and_its_status(
    changes: dict[str, Any], certainty: Certainty | None
) -> None:
    measure = next(each for each in dossier("from-secure-care-home").measures if each.type == "OTS")
    assert measure.status == "ACTIEF"
    assert runs(measure.replace(**changes), date(2026, 5, 1), date(2026, 7, 20)) is certainty


def test_a_child_stays_in_one_place_after_another() -> None:
    found = dossier("from-secure-care-home")
    days = {each.from_date for each in found.placements}
    for day in days:
        assert {each.placement.from_date for each in found.stays(day)} >= {day}
    assert found.stays(min(days) - timedelta(days=1)) == ()


# Coverage of the concerns.


def test_a_concern_with_a_running_goal_is_worked_on() -> None:
    found = dossier("from-secure-care-home").plan_coverage()
    assert [each.coverage for each in found.concerns] == [Coverage.WORKED_ON]
    assert found.unaddressed == found.not_worked_on == ()


def test_a_concern_without_a_goal_is_named() -> None:
    found = changed("from-secure-care-home", plans=[])
    assert found.plan_coverage().unaddressed == found.concerns
    assert found.plan_coverage().concerns[0].goals == ()


@pytest.mark.parametrize(
    ("plan", "goal", "coverage"),
    [
        ("VASTGESTELD", "ACTIEF", Coverage.WORKED_ON),
        ("CONCEPT", "ACTIEF", Coverage.PROPOSED),
        ("VASTGESTELD", "VOORGESTELD", Coverage.PROPOSED),
        ("VASTGESTELD", "GEREALISEERD", Coverage.NO_LONGER),
        ("HERZIEN", "ACTIEF", Coverage.NO_LONGER),
        ("AFGESLOTEN", "VOORGESTELD", Coverage.NO_LONGER),
    ],
)
def test_what_a_goal_does_for_a_concern_follows_its_state(plan: str, goal: str, coverage: Coverage) -> None:
    plans = [
        {**each, "status": plan, "goals": [{**item, "status": goal} for item in each.get("goals", [])]}
        for each in kgb_spec.final_dossier("from-secure-care-home")["plans"]
    ]
    found = changed("from-secure-care-home", plans=plans).plan_coverage()
    assert [each.coverage for each in found.concerns] == [coverage]
    assert bool(found.not_worked_on) == (coverage is not Coverage.WORKED_ON)
    assert found.unaddressed == ()


def test_a_resolved_concern_asks_for_no_goal() -> None:
    assert dossier("high-conflict-divorce").plan_coverage().concerns == ()


def test_a_cause_without_a_goal_stays_open_unless_it_was_set_aside() -> None:
    plain = kgb_spec.final_dossier("from-secure-care-home")
    cause = {"id": "0198aaaa-0000-7000-8000-000000000001", "kind": "SCHULDEN", "text": "Er zijn schulden."}
    goal = {**plain["plans"][0]["goals"][0], "causeIds": [cause["id"]], "status": "ACTIEF"}
    goal.pop("concernIds", None)
    concern = {**plain["concerns"][0], "causes": [cause]}
    plan = {**plain["plans"][0], "status": "VASTGESTELD", "goals": [goal]}

    def open_causes(concern: dict[str, Any], plans: list[Any]) -> list[str]:
        (found,) = changed("from-secure-care-home", concerns=[concern], plans=plans).plan_coverage().concerns
        return [each.text for each in found.open_causes]

    assert open_causes(concern, []) == ["Er zijn schulden."]
    assert open_causes(concern, [plan]) == []
    assert open_causes({**concern, "causes": [{**cause, "setAsideReason": "Eerst rust."}]}, []) == []
    (found,) = changed("from-secure-care-home", concerns=[concern], plans=[plan]).plan_coverage().concerns
    assert found.coverage is Coverage.WORKED_ON


# The trend, and finding things.


def test_the_safety_trend_is_an_object_of_the_standard() -> None:
    found = dossier("from-secure-care-home")
    trend = found.safety_trend()
    assert isinstance(trend, kgb.SafetyTrend)
    assert (trend.family_id, trend.as_of_date) == (found.family.id, found.as_of_date)
    assert kgb.validate(trend.to_json(), kind="SafetyTrend").valid


def test_everything_with_an_id_is_found_by_it() -> None:
    found = dossier("high-conflict-divorce")
    goal = found.plans[0].goals[0]
    assert found.find(found.family.id) is found.family
    assert found.find(str(found.measures[1].id)) is found.measures[1]
    assert found.find(goal.id) is goal
    assert found.find(found.concerns[0].statements[0].id) is found.concerns[0].statements[0]
    assert found.find("0198aaaa-0000-7000-8000-000000000001") is None
    assert found.find("no id at all") is None


def test_who_is_not_in_the_dossier_is_named_as_such_in_both_languages() -> None:
    found = dossier("high-conflict-divorce")
    unknown = "0198aaaa-0000-7000-8000-000000000001"
    with pytest.raises(NotInTheDossier) as caught:
        found.person(unknown)
    assert set(caught.value.message) == {"nl", "en"}
    assert unknown not in str(caught.value)
    with pytest.raises(NotInTheDossier):
        found.organisation(found.persons[0].id)
    with pytest.raises(NotInTheDossier):
        found.custody(found.organisations[0].id)


def test_what_refers_to_something_is_found_with_its_place() -> None:
    found = dossier("high-conflict-divorce")
    concern = found.concerns[0].id
    places = {(each.kind, each.pointer) for each in found.referring_to(concern)}
    assert ("Decision", "/concernIds/0") in places
    assert any(kind == "Plan" and pointer.startswith("/goals/") for kind, pointer in places)
    assert all(found.find(each.resource.id) is each.resource for each in found.referring_to(concern))
    assert found.referring_to("0198aaaa-0000-7000-8000-000000000001") == ()


# Days.


@pytest.mark.parametrize("on", ["2026", "2026-05", "2026-02-30", "20260501", "1 mei 2026", "", 20260501])
def test_a_day_is_a_full_date(on: Any) -> None:
    with pytest.raises(NotADate) as caught:
        dossier("neighbour-call").members(on)
    assert set(caught.value.message) == {"nl", "en"}


def test_a_moment_is_no_day() -> None:
    with pytest.raises(NotADate):
        dossier("neighbour-call").involved(datetime(2026, 5, 1, tzinfo=UTC))


def test_a_date_and_its_text_mean_the_same_day() -> None:
    found = dossier("neighbour-call")
    assert found.members(date(2026, 5, 1)) == found.members("2026-05-01")
    assert found.members(found.as_of_date) == found.members()


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_every_scenario_can_be_asked_everything(name: str) -> None:
    found = dossier(name)
    assert {each.person.id for each in found.members()} <= {each.id for each in found.persons}
    assert {each.organisation.id for each in found.involved()} <= {each.id for each in found.organisations}
    holder = found.safety_view_holder()
    flagged = [each.organisation_id for each in found.involvements if each.holds_safety_view]
    assert ([holder.organisation.id] if holder else []) == flagged
    assert len(found.plan_coverage().concerns) <= len(found.concerns)


@pytest.mark.parametrize("name", sorted(kgb_spec.scenarios()))
def test_over_every_minor_child_somebody_holds_authority_or_the_dossier_says_why_not(name: str) -> None:
    found = dossier(name)
    minors = [
        each.person
        for each in found.members()
        if each.role in ("JEUGDIGE", "KIND") and younger_than(18, each.person.birth_date, found.as_of_date)
    ]
    assert all(found.custody(each.id)[0].is_whole for each in minors)
    assert minors or name == "retention-clock"


# The dossier stays what it was.


def test_asking_does_not_change_the_dossier() -> None:
    fresh = kgb.Dossier.from_json(json.dumps(kgb_spec.final_dossier("neighbour-call")))
    asked = kgb.Dossier.from_json(json.dumps(kgb_spec.final_dossier("neighbour-call")))
    before = asked.to_json()
    asked.timeline()
    assert asked.referring_to(asked.family.id)
    assert asked.graph_index is asked.graph_index
    assert asked == fresh
    assert hash(asked) == hash(fresh)
    assert asked.to_json() == before
    assert "graph_index" not in repr(asked)


def test_a_changed_copy_finds_its_own_persons() -> None:
    asked = dossier("neighbour-call")
    person = asked.person(asked.persons[0].id)
    other = person.replace(version=person.version + 1)
    persons = (other, *asked.persons[1:])
    copies = [
        asked.replace(persons=persons),
        asked.model_copy(update={"persons": persons}),
        asked.model_copy(update={"persons": persons}, deep=True),
    ]
    assert [each.person(person.id).version for each in copies] == [other.version] * 3
    assert asked.person(person.id) is person


def test_a_copied_or_pickled_dossier_is_the_same_dossier() -> None:
    asked = dossier("neighbour-call")
    asked.find(asked.family.id)
    for twin in (copy.copy(asked), copy.deepcopy(asked), pickle.loads(pickle.dumps(asked))):
        assert twin == asked
        assert "graph_index" not in vars(twin)
        assert twin.find(asked.family.id) == asked.family

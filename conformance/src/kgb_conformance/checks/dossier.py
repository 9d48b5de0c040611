"""Checks of whole families in one document."""

from typing import Any

import kgb_spec
from kgb_conformance import documents, families, rules
from kgb_conformance.calendar import today
from kgb_conformance.documents import Document, next_version
from kgb_conformance.expecting import (
    expect,
    expect_absent,
    expect_error,
    expect_problem,
    expect_same,
    expect_shape,
    expect_status,
    listed,
)
from kgb_conformance.kinds import kinds
from kgb_conformance.playing import dossier_differences, ids_in
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import afresh, fresh_id
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer


def _dossier(target: Target, family_id: str) -> Answer:
    return expect_status(target.get(f"/families/{family_id}/dossier"), 200)


@verifies("dossier/carries-the-whole-family")
def the_dossier_is_all_that_was_recorded(target: Target) -> None:
    """A family built from one resource of each kind comes back whole: each once, in its latest version, with
    whoever it names.
    """
    at = families.small_family(target)
    everything = {"Involvement": [at.involvement], "Person": [at.parent, at.child], "Organisation": [at.organisation]}
    for title, document in families.one_of_each(at).items():
        families.record(target, title, document)
        if title not in ("Family", "Person") and kinds()[title].in_a_dossier:
            everything.setdefault(title, []).append(document)
    replaced = next_version(at.involvement, professional={"name": "Bram Proefpersoon", "role": "WIJKTEAM_PROF"})
    place, etag = families.address_of("Involvement", replaced), families.etag_of(target, "Involvement", replaced)
    expect_status(target.put(place, replaced, etag), 200)
    everything["Involvement"][0] = replaced
    answer = _dossier(target, at.id)
    expected: dict[str, Any] = {kinds()[title].part: documents_ for title, documents_ in everything.items()}
    expected |= {"family": at.family, "standardVersion": kgb_spec.version()}
    places = dossier_differences(expected, answer.document)
    expect(not places, f"Het dossier wijkt af op: {listed(places)}.", f"The dossier differs at: {listed(places)}.")


@verifies("dossier/carries-the-whole-family")
def whoever_is_named_comes_along(target: Target) -> None:
    """An organisation that only a named person names, and a person in a source, are in the dossier."""
    at = families.small_family(target)
    recorder = documents.organisation("Wie de getuige vastlegde", "POLITIE")
    families.record(target, "Organisation", recorder)
    witness = documents.person(recorder["id"], "Iris")
    families.record(target, "Person", witness)
    concern = documents.concern(at.by, at.id, at.child["id"])
    concern["statements"][0]["source"]["personId"] = witness["id"]
    families.record(target, "Concern", concern)
    named = ids_in(_dossier(target, at.id).fields)
    for document in (witness, recorder):
        expect(
            document["id"] in named,
            "Wie genoemd wordt ontbreekt in het dossier.",
            "Whoever is named is missing from the dossier.",
        )


@verifies("dossier/follows-its-schema")
def the_dossier_follows_its_schema(target: Target) -> None:
    """The dossier follows its schema, names this version of the standard, and is as of today in the Netherlands."""
    at = families.small_family(target)
    before = today()
    dossier = expect_shape(_dossier(target, at.id), "dossier")
    version = kgb_spec.version()
    expect(
        dossier["standardVersion"] == version,
        f"Het dossier noemt een andere versie dan {version}.",
        f"The dossier names another version than {version}.",
    )
    expect(before <= dossier["asOfDate"] <= today(), "De peildatum is niet vandaag.", "The dossier is not as of today.")


@verifies("dossier/follows-its-schema")
def a_family_that_is_not_there_has_no_dossier(target: Target) -> None:
    """The dossier and the findings of a fresh id are 404."""
    for part in ("dossier", "findings"):
        expect_problem(target.get(f"/families/{fresh_id()}/{part}"), 404, "not-found")


@verifies("dossier/survives-the-journey", cases=families.every_scenario)
def a_delivered_dossier_comes_back_the_same(target: Target, scenario: dict[str, Any]) -> None:
    """The final dossier of a scenario is delivered, and comes back the same: in the answer, at Location, and
    resource by resource.
    """
    sent = afresh(kgb_spec.final_dossier(scenario["id"]))
    answer = expect_status(target.post("/dossiers", sent, f"dossier-{scenario['id']}.json"), 201)
    location = answer.headers.get("location", "")
    expect(
        location.endswith(f"/families/{sent['family']['id']}/dossier"),
        "Location wijst niet naar het dossier.",
        "Location does not lead to the dossier.",
    )
    for given in (answer, expect_status(target.get(location), 200)):
        places = dossier_differences(sent, given.document)
        expect(
            not places,
            f"Het dossier kwam anders terug op: {listed(places)}.",
            f"The dossier came back otherwise at: {listed(places)}.",
        )
    for title, _, resource in rules.parts(sent):
        given = families.read(target, title, resource)
        expect_same(given, resource, given.document)


def _wrong_at_the_end() -> dict[str, tuple[int, dict[str, Any]]]:
    """Small dossiers that are wrong in their last resource: by schema, by reference and by rule."""
    by_schema, by_reference, by_rule = documents.small_dossier(), documents.small_dossier(), documents.small_dossier()
    by_schema["plans"][0]["status"] = "ANDERSOM"
    by_reference["plans"][0]["aboutIds"] = [fresh_id()]
    by_rule["plans"][0] |= {"status": "VASTGESTELD", "adoptedDate": "2026-04-02", "familyGroupPlanOffered": True}
    return {"by-schema": (400, by_schema), "by-reference": (409, by_reference), "by-rule": (409, by_rule)}


@verifies("dossier/arrives-whole-or-not-at-all", cases=_wrong_at_the_end)
def a_refused_dossier_leaves_nothing(target: Target, case: tuple[int, dict[str, Any]]) -> None:
    """After a dossier that is wrong in its last resource none of the others can be read."""
    status, dossier = case
    dossier = afresh(dossier)
    expect_status(target.post("/dossiers", dossier, "dossier.json"), status)
    for title, _, resource in rules.parts(dossier):
        expect_absent(target.get(families.address_of(title, resource)))


@verifies("dossier/arrives-whole-or-not-at-all")
def a_dossier_arrives_once(target: Target) -> None:
    """A small dossier is taken; the same again gets 409 and changes nothing."""
    dossier = documents.small_dossier()
    expect_status(target.post("/dossiers", dossier, "dossier.json"), 201)
    again = {**dossier, "involvements": [{**dossier["involvements"][0], "framework": "DRANG"}]}
    expect_problem(target.post("/dossiers", again, "dossier.json"), 409, "already-exists")
    after = families.read(target, "Involvement", dossier["involvements"][0])
    expect_same(after, dossier["involvements"][0], after.document)


def _delivered(target: Target) -> Document:
    dossier = documents.small_dossier()
    expect_status(target.post("/dossiers", dossier, "dossier.json"), 201)
    return dossier


@verifies("dossier/arrives-whole-or-not-at-all")
def ids_in_use_come_before_references(target: Target) -> None:
    """A dossier that is there already, now with a reference to nothing, gets 409 for its ids."""
    again = _delivered(target)
    again["plans"][0]["aboutIds"] = [fresh_id()]
    answer = target.post("/dossiers", again, "dossier.json")
    expect_error(answer, expect_problem(answer, 409, "already-exists"), "request/id-exists")


@verifies("dossier/arrives-whole-or-not-at-all")
def whoever_is_known_may_come_along(target: Target) -> None:
    """A second dossier with the same persons and organisation, their names in another order, is taken."""
    first = _delivered(target)
    known = [dict(reversed(document.items())) for document in (*first["organisations"], *first["persons"])]
    expect_status(target.post("/dossiers", documents.dossier_of(*known), "dossier.json"), 201)


@verifies("dossier/arrives-whole-or-not-at-all")
def whoever_is_known_otherwise_is_refused(target: Target) -> None:
    """A second dossier with a known person under another name, in the same version, gets 409 and changes nothing."""
    first = _delivered(target)
    parent, child = first["persons"]
    other = {**parent, "names": [{**parent["names"][0], "givenNames": "Anders"}]}
    second = documents.dossier_of(first["organisations"][0], other, child)
    answer = target.post("/dossiers", second, "dossier.json")
    expect_error(answer, expect_problem(answer, 409, "already-exists"), "request/id-exists", ["/persons/0/id"])
    after = families.read(target, "Person", parent)
    expect_same(after, parent, after.document)
    expect_absent(target.get(families.address_of("Family", second["family"])))


@verifies("dossier/no-other-family")
def a_shared_child_shares_no_dossier(target: Target) -> None:
    """Two families with the same child have nothing else in common in their dossiers."""
    here = families.small_family(target)
    there = families.small_family(target, child=here.child)
    for at in (here, there):
        families.record(target, "Concern", documents.concern(at.by, at.id, at.child["id"]))
    ids = [ids_in(_dossier(target, at.id).fields) for at in (here, there)]
    # The child was recorded by the first organisation, and so names it in both.
    strange = (ids[0] & ids[1]) - {here.child["id"], here.by}
    expect(
        not strange and there.id not in ids[0] and here.id not in ids[1],
        f"De dossiers van twee gezinnen delen {len(strange)} gegevens te veel.",
        f"The dossiers of two families share {len(strange)} resources too many.",
    )
    for at, other, held in ((here, there, ids[0]), (there, here, ids[1])):
        wanted = {at.id, at.involvement["id"], at.parent["id"]}
        expect(
            wanted <= held and not {other.involvement["id"], other.parent["id"]} & held,
            "Een dossier mist iets eigens of bevat iets van het andere gezin.",
            "A dossier lacks something of its own or holds something of the other family.",
        )


@verifies("dossier/survives-the-journey")
def whoever_is_not_named_is_not_lost_in_silence(target: Target) -> None:
    """A dossier with a person whom nothing names gets 409 at that person, and nothing of it is recorded."""
    dossier = documents.small_dossier()
    stranger = documents.person(dossier["organisations"][0]["id"])
    dossier["persons"] = [*dossier["persons"], stranger]
    answer = target.post("/dossiers", dossier, "dossier-with-a-stranger.json")
    problem = expect_problem(answer, 409, "unknown-reference")
    expect_error(answer, problem, "reference/unnamed", [f"/persons/{len(dossier['persons']) - 1}"])
    expect_problem(target.get(families.address_of("Person", stranger)), 404, "not-found")


@verifies("dossier/survives-the-journey")
def extensions_survive_the_journey(target: Target) -> None:
    """Extensions of a family, a person, an involvement and a plan, with large numbers, null and moments of their own,
    come back in the delivered dossier as they went.
    """
    dossier = documents.small_dossier()
    value = {"numbers": [0.1, 12345678901234567890], "empty": [None, {}], "madeAt": "2026-01-01T00:00:00+05:30"}
    for document in (dossier["family"], dossier["persons"][0], dossier["involvements"][0], dossier["plans"][0]):
        document["extensions"] = [{"name": "nl.example.proef", "value": value}]
    answer = expect_status(target.post("/dossiers", dossier, "dossier-with-extensions.json"), 201)
    for given in (answer, _dossier(target, dossier["family"]["id"])):
        places = dossier_differences(dossier, given.document)
        expect(
            not places,
            f"Uitbreidingen kwamen anders terug op: {listed(places)}.",
            f"Extensions came back otherwise at: {listed(places)}.",
        )


@verifies("dossier/its-version-is-known")
def another_version_is_refused(target: Target) -> None:
    """A dossier in version 99.0.0 gets 400 at its version, with the version of this standard, and is not there."""
    dossier = {**documents.small_dossier(), "standardVersion": "99.0.0"}
    answer = target.post("/dossiers", dossier, "dossier-of-another-version.json")
    problem = expect_problem(answer, 400, "invalid-input")
    error = expect_error(answer, problem, "schema/unknown-version", ["/standardVersion"])
    expect(
        kgb_spec.version() in str(error.get("fix")),
        "De fout noemt niet welke versie wel bekend is.",
        "The error does not name the version that is known.",
    )
    expect_problem(target.get(f"/families/{dossier['family']['id']}"), 404, "not-found")

"""Checks of the rules: what is refused, what is advised and what can be read of both."""

import json
from typing import Any

import kgb_spec
from kgb_conformance import documents, families, rules
from kgb_conformance.documents import next_version
from kgb_conformance.expecting import (
    expect,
    expect_error,
    expect_problem,
    expect_same,
    expect_shape,
    expect_status,
    listed,
)
from kgb_conformance.kinds import kind_of_schema
from kgb_conformance.references import references
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import afresh
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer

Vector = dict[str, Any]


def _vectors(level: str, outcome: str | None = None) -> dict[str, Vector]:
    return {
        name: vector
        for name, vector in kgb_spec.vectors().items()
        if kgb_spec.rules()[vector["rule"]]["level"] == level and outcome in (None, vector["outcome"])
    }


def binding_vectors() -> dict[str, Vector]:
    """The vectors of the rules that every dossier keeps."""
    return _vectors("MUST")


def advised_vectors() -> dict[str, Vector]:
    """The vectors of the rules that are advice."""
    return _vectors("SHOULD")


def departing_vectors() -> dict[str, Vector]:
    """The dossiers that depart from advice. What belongs to no dossier has no findings that can be read."""
    return {name: vector for name, vector in _vectors("SHOULD", "advise").items() if vector["schema"] == "dossier"}


def _delivered(target: Target, vector: Vector) -> tuple[Answer, Any]:
    document = afresh(vector["document"])
    kind = kind_of_schema(vector["schema"])
    if kind:
        _introduce(target, {reference.id for reference in references(kind.title, document)})
    collection = kind.collection if kind else "dossiers"
    return target.post(f"/{collection}", document, f"vector-{vector['id'].replace('/', '-')}.json"), document


def _introduce(target: Target, ids: set[str]) -> None:
    """Records the organisations that a resource names, which belongs to no dossier and so does not bring them."""
    for id_ in ids:
        organisation = documents.organisation()
        renamed = json.dumps(organisation).replace(organisation["id"], id_)
        families.record(target, "Organisation", json.loads(renamed))


@verifies("rules/broken-rules-are-refused", cases=binding_vectors)
def a_dossier_is_judged_by_the_rule(target: Target, vector: Vector) -> None:
    """A vector that breaks the rule is refused with rule, place and explanation; one that keeps to it is accepted."""
    answer, _ = _delivered(target, vector)
    if vector["outcome"] == "pass":
        expect_status(answer, 201)
        return
    about_one = kgb_spec.rules()[vector["rule"]]["scope"] == "resource"
    status, slug = (400, "invalid-input") if about_one else (409, "rule-violated")
    error = expect_error(answer, expect_problem(answer, status, slug), vector["rule"], [vector["at"]])
    for part in ("message", "fix"):
        text = error.get(part)
        expect(
            isinstance(text, dict) and text.get("nl") and text.get("en"),
            f"De fout {vector['rule']} heeft geen uitleg in beide talen.",
            f"The error {vector['rule']} has no explanation in both languages.",
        )


@verifies("rules/advice-is-given-not-forced", cases=advised_vectors)
def advice_does_not_refuse(target: Target, vector: Vector) -> None:
    """A dossier, or what belongs to none, is accepted whether or not it follows the advice."""
    expect_status(_delivered(target, vector)[0], 201)


@verifies("rules/a-step-may-not-break-the-whole")
def the_view_on_safety_is_not_dropped(target: Target) -> None:
    """With an open concern the only holder cannot give up the view by a replacement: 409 with the rule, and
    nothing changes.
    """
    at = families.small_family(target)
    families.record(target, "Concern", documents.concern(at.by, at.id, at.child["id"]))
    dropped = next_version(at.involvement, holdsSafetyView=False)
    place, etag = families.address_of("Involvement", dropped), families.etag_of(target, "Involvement", dropped)
    answer = target.put(place, dropped, etag)
    rule = "family/someone-holds-the-view-on-safety"
    error = expect_error(answer, expect_problem(answer, 409, "rule-violated"), rule, ["/family/status"])
    expect(
        error.get("in") == "dossier" and error.get("resourceId") == at.id,
        "De fout wijst het gezin in het dossier niet aan.",
        "The error does not point at the family in the dossier.",
    )
    after = families.read(target, "Involvement", at.involvement)
    expect_same(after, at.involvement, after.document)


@verifies("rules/a-step-may-not-break-the-whole")
def the_first_worry_needs_someone_who_watches(target: Target) -> None:
    """A concern about a family in which nobody holds the view gets 409, and is not kept."""
    at = families.small_family(target)
    ended = next_version(at.involvement, holdsSafetyView=False, toDate="2026-03-09", endReason="NIET_MEER_NODIG")
    expect_status(
        target.put(families.address_of("Involvement", ended), ended, families.etag_of(target, "Involvement", ended)),
        200,
    )
    concern = documents.concern(at.by, at.id, at.child["id"])
    answer = target.post("/concerns", concern, "concern.json")
    expect_error(answer, expect_problem(answer, 409, "rule-violated"), "family/someone-holds-the-view-on-safety")
    expect_status(target.get(families.address_of("Concern", concern)), 404)


@verifies("rules/a-step-may-not-break-the-whole")
def a_change_of_a_person_is_weighed_in_the_family(target: Target) -> None:
    """A grown-up child who turns out to be a minor without custody gets 409 in the dossier, and stays as recorded."""
    at = families.small_family(target)
    grown = documents.person(at.by, "Ama", birthDate="1999-04-01")
    families.record(target, "Person", grown)
    members = [*at.family["members"], {"personId": grown["id"], "role": "KIND"}]
    joined, place = next_version(at.family, members=members), families.address_of("Family", at.family)
    expect_status(target.put(place, joined, families.etag_of(target, "Family", at.family)), 200)
    younger, place = next_version(grown, birthDate="2015-04-01"), families.address_of("Person", grown)
    answer = target.put(place, younger, families.etag_of(target, "Person", grown))
    error = expect_error(answer, expect_problem(answer, 409, "rule-violated"), "family/each-minor-has-custody")
    expect(error.get("in") == "dossier", "De fout wijst niet in het dossier.", "It does not point into the dossier.")
    after = families.read(target, "Person", grown)
    expect_same(after, grown, after.document)


@verifies("rules/a-step-may-not-break-the-whole")
def the_blame_in_what_was_sent_points_there(target: Target) -> None:
    """A resource that is itself to blame for what it does to the dossier is pointed at in the body."""
    at = families.small_family(target)
    asked = {"type": "MUHP", "framework": "DWANG_CIVIEL", "status": "AANGEVRAAGD", "plannedEndDate": "2026-09-01"}
    measure = documents.measure(at.by, at.id, at.child["id"]) | asked
    answer = target.post("/measures", measure, "measure.json")
    rule = "measure/placement-order-hangs-under-supervision"
    error = expect_error(answer, expect_problem(answer, 409, "rule-violated"), rule, ["/partOfId"])
    expect(error.get("in") == "body", "De fout wijst niet in de inhoud.", "The error does not point into the body.")


@verifies("rules/findings-can-be-read", cases=departing_vectors)
def the_findings_are_those_of_the_rules(target: Target, vector: Vector) -> None:
    """The findings on a dossier that departs from advice are exactly what the rules say of it as of today, each at
    its place.
    """
    answer, document = _delivered(target, vector)
    expect_status(answer, 201)
    address = f"/families/{document['family']['id']}"
    dossier = expect_status(target.get(f"{address}/dossier"), 200).fields
    told = expect_status(target.get(f"{address}/findings"), 200)
    given = {_sign(finding) for finding in expect_shape(told, "findings")["findings"]}
    expected = {_sign(finding) for finding in rules.findings_on_dossier(dossier)}
    missing, extra = sorted(expected - given), sorted(given - expected)
    expect(
        not missing,
        f"Er ontbreken bevindingen: {listed(map(' '.join, missing))}.",
        f"Findings are missing: {listed(map(' '.join, missing))}.",
    )
    expect(not extra, f"Er zijn {len(extra)} bevindingen te veel.", f"There are {len(extra)} findings too many.")


def _sign(finding: dict[str, Any]) -> tuple[str, str, str]:
    return finding["code"], finding["level"], finding["pointer"]

"""References: what points at nothing, at another kind, or at another family."""

import re
from typing import Any

import pytest

import kgb_spec
from kgb_conformance.references import findings_on_references
from kgb_conformance.renaming import afresh, fresh_id

_VERSION_SEVEN = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")


@pytest.fixture
def dossier() -> Any:
    """A whole family in which every reference holds."""
    return afresh(kgb_spec.final_dossier("neighbour-call"))


def _codes(dossier: Any) -> list[tuple[str, str]]:
    return [(finding["code"], finding["pointer"]) for finding in findings_on_references(dossier)]


def test_a_reference_to_nothing_is_found(dossier: Any) -> None:
    dossier["concerns"][0]["aboutIds"][0] = fresh_id()
    assert _codes(dossier) == [("reference/unknown", "/concerns/0/aboutIds/0")]


def test_a_reference_to_another_kind_is_found(dossier: Any) -> None:
    dossier["concerns"][0]["aboutIds"][0] = dossier["organisations"][0]["id"]
    assert _codes(dossier) == [("reference/wrong-kind", "/concerns/0/aboutIds/0")]


def test_an_id_that_is_used_twice_is_found(dossier: Any) -> None:
    dossier["organisations"].append(dossier["organisations"][0])
    place = f"/organisations/{len(dossier['organisations']) - 1}/id"
    assert _codes(dossier) == [("reference/repeated-id", place)]


def test_a_statement_with_the_id_of_another_is_found_at_the_second(dossier: Any) -> None:
    reports = dossier["reports"][0]["statements"]
    dossier["concerns"][0]["statements"].append({**reports[0]})
    place = f"/concerns/0/statements/{len(dossier['concerns'][0]['statements']) - 1}/id"
    assert _codes(dossier) == [("reference/repeated-id", place)]


def test_what_bears_an_id_first_keeps_its_kind(dossier: Any) -> None:
    dossier["concerns"][0]["statements"].append(
        {**dossier["concerns"][0]["statements"][0], "id": dossier["persons"][0]["id"]}
    )
    place = f"/concerns/0/statements/{len(dossier['concerns'][0]['statements']) - 1}/id"
    assert _codes(dossier) == [("reference/repeated-id", place)], "whoever refers to the person is not to blame"


def test_a_household_with_the_id_of_its_family_is_found(dossier: Any) -> None:
    dossier["family"]["households"] = [{"id": dossier["family"]["id"], "name": "Thuis"}]
    assert ("reference/repeated-id", "/family/households/0/id") in _codes(dossier)


def test_parts_come_after_resources_and_in_the_order_of_the_document(dossier: Any) -> None:
    twice = fresh_id()
    concern, report = dossier.pop("concerns"), dossier.pop("reports")
    concern[0]["statements"].append({**concern[0]["statements"][0], "id": twice})
    report[0]["statements"].append({**report[0]["statements"][0], "id": twice})
    dossier |= {"concerns": concern, "reports": report}
    place = f"/reports/0/statements/{len(report[0]['statements']) - 1}/id"
    assert _codes(dossier) == [("reference/repeated-id", place)]


def test_a_resource_of_another_family_is_found_once(dossier: Any) -> None:
    dossier["plans"][0]["familyId"] = fresh_id()
    assert _codes(dossier) == [("reference/other-family", "/plans/0/familyId")]


def test_a_household_is_found_in_the_family(dossier: Any) -> None:
    dossier["family"]["members"][0]["livesInIds"] = [fresh_id()]
    assert _codes(dossier) == [("reference/unknown", "/family/members/0/livesInIds/0")]


def test_fresh_ids_are_version_seven_and_consistent() -> None:
    document = {"id": "0197a000-0001-7000-8000-00000000a001", "text": "zie 0197a000-0001-7000-8000-00000000a001"}
    renamed = afresh(document)
    assert renamed["id"] != document["id"]
    assert renamed["id"][14] == "7"
    assert renamed["id"] in renamed["text"]


def test_fresh_ids_keep_the_order_of_the_old() -> None:
    made = [fresh_id() for _ in range(1000)]
    assert made == sorted(set(made))
    renamed = afresh(made)
    assert renamed == sorted(renamed)
    assert all(_VERSION_SEVEN.match(id_) for id_ in renamed)

"""A step may not break the family's dossier, wherever the break shows."""

import copy
from typing import Any

import pytest
from starlette.testclient import TestClient

import kgb_spec


@pytest.fixture
def divorce(client: TestClient) -> dict[str, Any]:
    dossier = copy.deepcopy(kgb_spec.final_dossier("high-conflict-divorce"))
    assert client.post("/dossiers", json=dossier).status_code == 201
    return dossier


def replace(client: TestClient, path: str, document: dict[str, Any], **changes: Any) -> Any:
    tag = client.get(path).headers["etag"]
    return client.put(path, json={**document, "version": document["version"] + 1, **changes}, headers={"If-Match": tag})


def test_a_change_of_a_person_is_judged_in_every_family_that_names_the_person(
    client: TestClient, divorce: dict[str, Any]
) -> None:
    eldest = next(
        person
        for person in divorce["persons"]
        if person["id"] in {measure["subjectId"] for measure in divorce["measures"]}
    )
    response = replace(client, f"/persons/{eldest['id']}", eldest, birthDate="2007-12-01")
    assert response.status_code == 409
    (error, *_) = [
        error for error in response.json()["errors"] if error["code"] == "measure/supervision-ends-at-eighteen"
    ]
    assert error["in"] == "dossier"
    assert error["pointer"].startswith("/measures/")
    assert client.get(f"/persons/{eldest['id']}").json() == eldest


def test_what_was_broken_before_does_not_stop_what_is_right(
    client: TestClient, divorce: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kgb_reference_server import dossiers

    # The years pass: a rule that looks at today finds something that no one has sent.
    monkeypatch.setattr(dossiers, "today", lambda: "2024-01-01")
    findings = client.get(f"/families/{divorce['family']['id']}/findings").json()["findings"]
    assert "family/each-minor-has-custody" in {found["code"] for found in findings} or findings == []
    assert replace(client, f"/concerns/{divorce['concerns'][0]['id']}", divorce["concerns"][0]).status_code == 200


def test_a_resource_cannot_move_to_another_family(
    client: TestClient, delivered: dict[str, Any], divorce: dict[str, Any]
) -> None:
    concern = delivered["concerns"][0]
    response = replace(client, f"/concerns/{concern['id']}", concern, familyId=divorce["family"]["id"])
    assert response.status_code == 400
    assert response.json()["errors"][0]["code"] == "request/family-changed"


def test_a_resource_of_another_family_cannot_be_referred_to(
    client: TestClient, delivered: dict[str, Any], divorce: dict[str, Any]
) -> None:
    concern = delivered["concerns"][0]
    response = replace(client, f"/concerns/{concern['id']}", concern, reportIds=[divorce["reports"][0]["id"]])
    assert response.status_code == 409
    assert response.json()["errors"][0]["code"] == "reference/unknown"


def test_a_dossier_is_delivered_once(client: TestClient, delivered: dict[str, Any]) -> None:
    response = client.post("/dossiers", json=delivered)
    assert response.status_code == 409
    assert response.json()["type"].endswith("/already-exists")


def test_persons_and_organisations_that_are_known_are_left_as_they_are(
    client: TestClient, delivered: dict[str, Any]
) -> None:
    shared = {"standardVersion": delivered["standardVersion"], "asOfDate": delivered["asOfDate"]}
    family = copy.deepcopy(delivered["family"])
    family["id"] = family["id"][:-4] + "beef"
    empty = {name: [] for name in delivered if name not in shared | {"family": 0, "persons": 0, "organisations": 0}}
    second = {
        **shared,
        "family": family,
        "persons": delivered["persons"],
        "organisations": delivered["organisations"],
        **empty,
    }
    assert client.post("/dossiers", json=second).status_code == 201
    third = copy.deepcopy(second)
    third["family"]["id"] = family["id"][:-4] + "cafe"
    third["persons"][0]["names"][0]["familyName"] = "Anders"
    response = client.post("/dossiers", json=third)
    assert response.status_code == 409
    assert response.json()["errors"][0]["pointer"] == "/persons/0/id"

"""A step may not break the family's dossier, wherever the break shows."""

import copy
import json
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
    from kgb_reference_server import recording
    from kgb_reference_server.routes import families

    # The years pass: a rule that looks at today finds something that no one has sent.
    for module in (recording, families):
        monkeypatch.setattr(module, "today", lambda: "2024-01-01")
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


def another_family(delivered: dict[str, Any], ending: str) -> dict[str, Any]:
    """The dossier of another family of the same persons, about which nothing else is recorded yet."""
    empty = {name: [] for name, value in delivered.items() if isinstance(value, list)}
    family = {**copy.deepcopy(delivered["family"]), "id": delivered["family"]["id"][:-4] + ending}
    persons = [person for person in copy.deepcopy(delivered["persons"]) if person["id"] in json.dumps(family)]
    named = json.dumps([family, persons])
    organisations = [organisation for organisation in delivered["organisations"] if organisation["id"] in named]
    return {**delivered, **empty, "family": family, "persons": persons, "organisations": organisations}


def test_persons_and_organisations_that_are_known_are_left_as_they_are(
    client: TestClient, delivered: dict[str, Any]
) -> None:
    assert client.post("/dossiers", json=another_family(delivered, "beef")).status_code == 201
    third = another_family(delivered, "cafe")
    third["persons"][0]["names"][0]["familyName"] = "Anders"
    response = client.post("/dossiers", json=third)
    assert response.status_code == 409
    assert response.json()["errors"][0]["pointer"] == "/persons/0/id"


def test_a_dossier_that_grows_too_large_for_its_schema_is_refused(
    client: TestClient, delivered: dict[str, Any]
) -> None:
    limit = kgb_spec.schemas()["dossier"]["properties"]["involvements"]["maxItems"]
    first = next(item for item in delivered["involvements"])
    for number in range(limit - len(delivered["involvements"]) + 1):
        involvement = {**first, "id": f"{first['id'][:-6]}{number:06x}", "version": 1}
        response = client.post("/involvements", json=involvement)
    assert response.status_code == 409
    assert response.json()["errors"][0]["code"] == "schema/too-many"
    dossier = client.get(f"/families/{delivered['family']['id']}/dossier").json()
    assert len(dossier["involvements"]) == limit


def test_the_order_of_names_does_not_matter(client: TestClient, delivered: dict[str, Any]) -> None:
    second = another_family(delivered, "beef")
    second["persons"] = [dict(reversed(person.items())) for person in second["persons"]]
    assert client.post("/dossiers", json=second).status_code == 201


def test_a_judgement_may_rest_on_what_a_report_said(client: TestClient, delivered: dict[str, Any]) -> None:
    concern = copy.deepcopy(delivered["concerns"][0])
    fact = delivered["reports"][0]["statements"][0]["id"]
    for statement in concern["statements"]:
        if statement["kind"] == "OORDEEL":
            statement["restsOnIds"] = [*statement["restsOnIds"], fact]
    assert replace(client, f"/concerns/{concern['id']}", concern).status_code == 200


def access_event(dossier: dict[str, Any], items: list[str]) -> dict[str, Any]:
    """That the organisation which directs looked at these resources of a family."""
    organisation = dossier["family"]["recordedById"]
    return {
        "id": dossier["family"]["id"][:-4] + "acce",
        "version": 1,
        "recordedAt": "2026-03-04T08:20:00Z",
        "recordedById": organisation,
        "custodianId": organisation,
        "confidentiality": "NORMAAL",
        "informationCategories": ["VERANTWOORDING"],
        "retentionClass": "TOEGANGSLOG",
        "familyId": dossier["family"]["id"],
        "occurredAt": "2026-03-04T08:15:00Z",
        "organisationId": organisation,
        "actor": "medewerker 7",
        "action": "LEZEN",
        "itemIds": items,
        "basis": "COLLEGE_TAAK",
        "purpose": "Het gesprek voorbereiden.",
        "succeeded": True,
    }


def test_a_log_entry_may_name_any_record_of_the_family_and_everything_is_in_the_dossier_once(
    client: TestClient, delivered: dict[str, Any]
) -> None:
    items = [delivered[part][0]["id"] for part in ("concerns", "plans", "involvements")]
    event = access_event(delivered, [delivered["family"]["id"], *items])
    assert client.post("/access-events", json=event).status_code == 201
    dossier = client.get(f"/families/{delivered['family']['id']}/dossier").json()
    assert dossier["accessEvents"][-1] == event
    for part, before in delivered.items():
        if part not in ("accessEvents", "asOfDate", "persons", "organisations"):
            assert dossier[part] == before


def test_a_log_entry_names_nothing_of_another_family(
    client: TestClient, delivered: dict[str, Any], divorce: dict[str, Any]
) -> None:
    # Not a person either: who is named in a log would come along in the dossier.
    for item in (divorce["family"]["id"], divorce["concerns"][0]["id"], divorce["persons"][0]["id"]):
        response = client.post("/access-events", json=access_event(delivered, [item]))
        assert response.status_code == 409
        assert response.json()["errors"][0]["pointer"] == "/itemIds/0"


def test_what_is_about_no_family_is_in_no_dossier(client: TestClient, delivered: dict[str, Any]) -> None:
    organisation = delivered["organisations"][0]["id"]
    event = access_event(delivered, [])
    reflection = {name: event[name] for name in ("id", "version", "recordedAt", "recordedById", "custodianId")} | {
        "confidentiality": "NORMAAL",
        "informationCategories": ["VERANTWOORDING"],
        "retentionClass": "GEEN_GEZINSGEGEVENS",
        "organisationId": organisation,
        "heldDate": "2026-05-18",
        "method": "INTERVISIE",
        "participantCount": 6,
        "observations": [{"principle": "HELDER_OVER_ZORG", "direction": "GAAT_GOED", "text": "Wij zeggen het eerder."}],
    }
    before = client.get(f"/families/{delivered['family']['id']}/dossier").json()
    assert client.post("/reflections", json=reflection).status_code == 201
    assert replace(client, f"/reflections/{reflection['id']}", reflection, participantCount=7).status_code == 200
    assert client.get("/reflections").json()["items"][0]["participantCount"] == 7
    assert client.get(f"/families/{delivered['family']['id']}/dossier").json() == before

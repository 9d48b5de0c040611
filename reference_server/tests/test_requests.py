"""What the server makes of requests that are not as they should be."""

import json
from typing import Any

import jsonschema_rs
import pytest
from starlette.testclient import TestClient

import kgb_spec
from kgb_reference_server import calls


def codes(response: Any) -> list[str]:
    return [error["code"] for error in response.json()["errors"]]


@pytest.mark.parametrize(
    ("accept", "allowed"),
    [
        (None, True),
        ("*/*", True),
        ("application/json", True),
        ("text/html, application/json;q=0.9", True),
        ("application/*; q=0.1", True),
        ("application/xml", False),
        ("application/json;q=0", False),
        ("text/*", False),
        ("application/json;q=0, */*", False),
        ("application/json;q=0.0", False),
        ("application/*;q=0, application/json", True),
        ("application/json;q=often", False),
    ],
)
def test_accept_is_read_as_http_means_it(accept: str | None, allowed: bool) -> None:
    assert calls.accepts_json(accept) is allowed


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "application/json; charset=latin-1", ""])
def test_content_that_is_no_json_is_refused(client: TestClient, kind: str) -> None:
    response = client.post("/persons", content=b"{}", headers={"Content-Type": kind})
    assert response.status_code == 415


def test_json_in_utf8_may_say_so(client: TestClient) -> None:
    response = client.post("/persons", content=b"{}", headers={"Content-Type": "application/json; charset=UTF-8"})
    assert response.status_code == 400


def test_a_body_that_is_too_large_is_refused_before_it_is_read_to_the_end(client: TestClient) -> None:
    response = client.post(
        "/persons", content=b" " * (calls.LARGEST_BODY + 1), headers={"Content-Type": "application/json"}
    )
    assert response.status_code == 413
    assert codes(response) == ["json/too-large"]
    assert client.get("/persons").json() == {"items": []}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("limit=0", "query/invalid"),
        ("limit=101", "query/invalid"),
        ("limit=1e1", "query/invalid"),
        ("limit=%C2%B2", "query/invalid"),
        ("limit=", "query/invalid"),
        ("limit=1&limit=2", "query/repeated"),
        ("familyId=Jansen", "query/invalid"),
        ("page=2", "query/unknown"),
        ("cursor=abc", "query/invalid"),
        ("cursor=%ff", "query/invalid"),
        ("cursor=MS4x", "query/invalid"),
    ],
)
def test_a_query_that_is_not_understood_is_refused(client: TestClient, query: str, code: str) -> None:
    response = client.get(f"/involvements?{query}")
    assert response.status_code == 400
    assert codes(response) == [code]


def test_a_cursor_of_another_collection_is_refused(client: TestClient, delivered: dict[str, Any]) -> None:
    following = client.get("/persons?limit=1").links["next"]["url"]
    response = client.get(following.replace("/persons", "/organisations"))
    assert response.status_code == 400


@pytest.mark.parametrize(
    "path", ["/families/not-an-id", "/families/../x", "/families/%00", "/families/0197A000-0001-7000-8000-00000000A001"]
)
def test_an_id_that_cannot_be_is_not_found(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_failure_of_the_server_is_a_problem_without_its_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("secret of mevrouw De Vries")

    monkeypatch.setattr(client.app_state.store, "get", fail)  # type: ignore[attr-defined]
    response = client.get("/families/0197a000-0001-7000-8000-00000000a001")
    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"].endswith("/internal-error")
    assert response.headers["x-frame-options"] == "DENY"
    assert "Vries" not in response.text + caplog.text
    assert "RuntimeError at " in caplog.text


def test_a_problem_follows_its_own_schema_whatever_was_sent(client: TestClient) -> None:
    problem = jsonschema_rs.Draft202012Validator(
        {"$ref": "#/components/schemas/Problem", "components": kgb_spec.openapi()["components"]}
    )
    for name in ("x" * 5000, "a\nb", "²", "/~", "\x00"):
        response = client.post("/persons", json={name: 1})
        assert response.status_code == 400
        assert list(problem.iter_errors(response.json())) == []


def test_an_error_never_repeats_a_value(client: TestClient) -> None:
    person = {
        "names": [{"familyName": 12345}],
        "identifiers": [{"system": "BSN", "value": "123456789"}],
        "sex": "JANSEN",
        "birthDate": "2031-02-30",
    }
    text = client.post("/persons", json=person).text
    for value in ("12345", "JANSEN", "2031"):
        assert value not in text


def test_the_answer_holds_no_more_than_a_thousand_errors(client: TestClient, dossier: dict[str, Any]) -> None:
    dossier["persons"] = [{} for _ in range(200)]
    response = client.post("/dossiers", json=dossier)
    assert response.status_code == 400
    assert len(response.json()["errors"]) == 1000


def test_every_kind_of_content_is_measured_in_depth(client: TestClient, delivered: dict[str, Any]) -> None:
    deep = json.loads("[" * 60 + "]" * 60)
    person = {**delivered["persons"][0], "version": 2, "extensions": [{"name": "nl.example.deep", "value": deep}]}
    tag = client.get(f"/persons/{person['id']}").headers["etag"]
    assert client.put(f"/persons/{person['id']}", json=person, headers={"If-Match": tag}).status_code == 200


def test_accept_may_stand_on_several_lines(client: TestClient) -> None:
    headers = [("Accept", "text/html"), ("Accept", "application/json")]
    assert client.get("/families", headers=headers).status_code == 200  # type: ignore[arg-type]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", ""])
def test_a_page_elsewhere_cannot_read_along(client: TestClient, host: str) -> None:
    response = client.get("/families", headers={"Host": host})
    assert response.status_code == 404
    assert "evil" not in response.text


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:8080"])
def test_this_machine_is_known_by_its_names(client: TestClient, host: str) -> None:
    assert client.get("/families", headers={"Host": host}).status_code == 200


def test_a_whole_number_is_given_back_as_one(client: TestClient, delivered: dict[str, Any]) -> None:
    person = {**delivered["persons"][0], "version": 2.0, "extensions": [{"name": "nl.example.weight", "value": 3.0}]}
    tag = client.get(f"/persons/{person['id']}").headers["etag"]
    response = client.put(f"/persons/{person['id']}", json=person, headers={"If-Match": tag})
    assert '"version":2,' in response.text
    assert '"value":3.0' in response.text


def test_a_star_names_no_version(client: TestClient, delivered: dict[str, Any]) -> None:
    person = {**delivered["persons"][0], "version": 2}
    assert client.put(f"/persons/{person['id']}", json=person, headers={"If-Match": "*"}).status_code == 412

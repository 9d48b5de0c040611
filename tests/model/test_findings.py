"""Every finding and rule can be explained apart from any document, and one slip gives one finding."""

import copy
import json
import pickle
from typing import Any

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.errors import UnknownFinding
from kgb_model.explanations import codes, explain
from kgb_model.repairing.naming import certain_name, likely_name
from kgb_model.structure import schema_at


@pytest.fixture
def concern() -> dict[str, Any]:
    return copy.deepcopy(kgb_spec.final_dossier("neighbour-call")["concerns"][0])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_is_explained(language: str) -> None:
    assert set(codes()) == {*kgb_spec.finding_codes(), *kgb_spec.rules()}
    for code in codes():
        told = explain(code)
        assert told.code == code
        assert told.level in ("MUST", "SHOULD")
        for text in (told.message[language], told.fix[language]):
            assert text
            assert "{" not in text


def test_a_rule_is_explained_with_its_law_and_its_condition() -> None:
    told = explain("measure/supervision-at-most-a-year")
    assert (told.applies_to, told.scope, told.blame) == ("Measure", "resource", "/plannedEndDate")
    assert {"law": "BW1", "article": "1:258, 1:260(1)", "certainty": "S23"} in told.source
    assert "params.months" in (told.condition or "")
    assert told.parameters is not None
    assert told.parameters["months"]["value"] == 12


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("measure/supervision-at-most-year", "measure/supervision-at-most-a-year"),
        ("supervision-at-most-a-year", "measure/supervision-at-most-a-year"),
        ("SCHEMA/REQUIRED", "schema/required"),
    ],
)
def test_an_unknown_code_gets_the_nearest(asked: str, meant: str) -> None:
    with pytest.raises(UnknownFinding) as refused:
        explain(asked)
    assert meant in refused.value.nearest
    assert meant in refused.value.message["nl"]


@pytest.mark.parametrize("name", ["OTS", "Concern.safetyLevel", "Dossier"])
def test_whoever_asks_for_a_term_is_sent_to_the_terminology(name: str) -> None:
    with pytest.raises(UnknownFinding, match=r"kgb\.terminology") as refused:
        explain(name)
    assert "kgb.terminology" in refused.value.message["nl"]


def test_a_term_with_a_slip_gets_the_nearest() -> None:
    with pytest.raises(UnknownFinding) as refused:
        explain("Concern.saftyLevel")
    assert "Concern.safetyLevel" in refused.value.nearest


def test_a_code_like_no_other_gets_none() -> None:
    with pytest.raises(UnknownFinding) as refused:
        explain("?" * 10_000)
    assert refused.value.nearest == ()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("saftyLevel", "safetyLevel"),
        ("safety_level", "safetyLevel"),
        ("Safety Level", "safetyLevel"),
        ("SAFETYLEVEL", "safetyLevel"),
        ("veiligheidsniveau", None),
        ("aboutId", "aboutIds"),
    ],
)
def test_a_name_is_recognised_in_another_spelling(wrong: str, right: str | None) -> None:
    schema = schema_at("Concern", [])
    assert schema is not None
    assert certain_name(wrong, schema["properties"]) == right


def test_a_name_is_recognised_by_its_dutch_label() -> None:
    schema = schema_at("Measure", [])
    assert schema is not None
    assert likely_name("Uitvoerder", schema["properties"]) == "executorId"
    assert certain_name("gezin", schema["properties"]) == "familyId"


def test_a_name_between_two_is_certain_of_neither() -> None:
    properties: dict[str, dict[str, Any]] = {"startDate1": {}, "startDate2": {}}
    assert certain_name("startDate", properties) is None
    assert likely_name("startDate", properties) is not None


@pytest.mark.parametrize("code", ["GEMEENTEN", "gemeente-meerdijk:", "Gemeente Meerdijk:BUURTKAMER", "", "1"])
def test_a_wrong_code_in_an_open_list_gets_one_finding(code: str) -> None:
    organisation = {**next(iter(kgb_spec.examples()["organisation"].values())), "type": code}
    (found,) = kgb.validate(organisation, kind="Organisation").findings
    assert (found.code, found.pointer) == ("code/unknown", "/type")
    assert "VEILIG_THUIS" in found.fix["nl"]


@pytest.mark.parametrize("value", [1, True, [], {}, 1.5])
def test_what_is_no_text_in_an_open_list_gets_one_finding(value: Any) -> None:
    organisation = {**next(iter(kgb_spec.examples()["organisation"].values())), "type": value}
    (found,) = kgb.validate(organisation, kind="Organisation").findings
    assert (found.code, found.pointer) == ("schema/type", "/type")


def test_each_missing_property_is_named_once() -> None:
    report = kgb.validate({}, kind="Concern")
    schema = schema_at("Concern", [])
    assert schema is not None
    assert sorted(found.pointer for found in report.findings) == sorted(f"/{name}" for name in schema["required"])


def test_findings_travel_between_processes(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern.pop("safetyLevel")
    report = kgb.validate(json.dumps(concern), kind="Concern")
    arrived = pickle.loads(pickle.dumps(report))
    assert arrived == report
    assert [found.patch for found in arrived.findings] == [found.patch for found in report.findings]


def test_no_value_of_the_document_is_repeated(concern: dict[str, Any]) -> None:
    for name in list(concern):
        if isinstance(concern[name], str):
            concern[name] = "GEHEIM van Jan"
    concern["GEHEIME_NAAM"] = "GEHEIM van Jan"
    report = kgb.validate(json.dumps(concern), kind="Concern")
    assert len(report.findings) > 5
    assert "van Jan" not in str(report)
    assert "van Jan" not in repr(report)
    for text in (report.to_text("nl"), report.to_text("en"), report.to_sarif("nl"), report.to_junit("en")):
        assert "van Jan" not in text

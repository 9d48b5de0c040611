"""One report says everything that is wrong with a document: where, why it matters, and how to put it right."""

import copy
import json
import re
from collections import Counter
from typing import Any

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.explanations import generated
from kgb_model.validation import KINDS, sorted_by_place

DOSSIERS = {name: kgb_spec.final_dossier(name) for name in kgb_spec.scenarios()}


@pytest.fixture
def dossier() -> dict[str, Any]:
    return copy.deepcopy(DOSSIERS["neighbour-call"])


@pytest.fixture
def concern() -> dict[str, Any]:
    return copy.deepcopy(DOSSIERS["neighbour-call"]["concerns"][0])


def file_name(kind: str) -> str:
    """The name of the schema of a kind, and of the folder with its examples."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind).lower()


def places(report: kgb.ValidationReport) -> list[tuple[str, str]]:
    return [(found.code, found.pointer) for found in report.findings]


@pytest.mark.parametrize("name", DOSSIERS)
def test_a_right_dossier_has_the_findings_that_are_told_in_any_form(name: str) -> None:
    text = json.dumps(DOSSIERS[name])
    advice = kgb_spec.scenarios()[name].get("findings", [])
    for document in (text, text.encode(), DOSSIERS[name], kgb.Dossier.from_json(text)):
        report = kgb.validate(document)
        assert places(report) == [(told["rule"], told["at"]) for told in advice]
        assert report.valid
        assert report.kind == "Dossier"
        assert report.rules_judged == len(kgb_spec.rules())


def test_every_error_is_named_at_once_in_the_order_of_their_places(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern.pop("safetyLevel")
    concern["stage"] = "ZORGEN"
    concern["sinceDate"] = "2026-02-30"
    concern["threat"] = None
    concern["aboutIds"] = []
    concern["version"] = "2"
    assert places(kgb.validate(concern, kind="Concern")) == [
        ("schema/too-few", "/aboutIds"),
        ("schema/unknown-property", "/saftyLevel"),
        ("schema/format", "/sinceDate"),
        ("code/unknown", "/stage"),
        ("schema/null", "/threat"),
        ("schema/type", "/version"),
    ]


def test_a_slip_of_the_pen_gets_the_nearest_name(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern["safetyLevel"]
    (found,) = kgb.validate(concern, kind="Concern").findings
    assert "'safetyLevel'" in found.fix["nl"]
    assert "'safetyLevel'" in found.fix["en"]


def test_a_name_like_no_other_is_sent_to_the_extensions(concern: dict[str, Any]) -> None:
    concern["kleurVanDeVoordeur"] = "groen"
    (found,) = kgb.validate(concern, kind="Concern").findings
    assert found.code == "schema/unknown-property"
    assert "extensions" in found.fix["nl"]


def test_an_unknown_code_gets_the_list_and_is_not_repeated(concern: dict[str, Any]) -> None:
    concern["safetyLevel"] = "HEEL_ONVEILIG_JAN"
    (found,) = kgb.validate(concern, kind="Concern").findings
    for entry in kgb_spec.code_lists()["safety-level"]["oneOf"]:
        assert entry["const"] in found.fix["nl"]
    assert "JAN" not in str(found)


def test_a_wrong_code_gets_the_nearest_first(dossier: dict[str, Any]) -> None:
    measure = next(iter(kgb_spec.examples()["measure"].values()))
    for wrong, right in (("VOTSS", "VOTS"), ("voogdij gi", "VOOGDIJ_GI"), ("Ondertoezichtstelling", "OTS")):
        report = kgb.validate({**measure, "type": wrong}, kind="Measure")
        fix = next(found.fix["nl"] for found in report.findings if found.code == "code/unknown")
        assert fix.startswith(f"Bedoelde u {right}? Kies een van: {right}, ")
    report = kgb.validate({**measure, "type": "QXZ"}, kind="Measure")
    assert "Bedoelde u" not in report.findings[0].fix["nl"]


@pytest.mark.parametrize("number", ["000000000", "999999999", "123456789", "12345678", "A99990011"])
def test_a_number_that_cannot_be_a_service_number_is_refused_and_not_repeated(
    dossier: dict[str, Any], number: str
) -> None:
    person = next(person for person in dossier["persons"] if "identifiers" in person)
    person["identifiers"][0]["value"] = number
    report = kgb.validate(person, kind="Person")
    assert not report.valid
    assert {pointer for _, pointer in places(report)} == {"/identifiers/0/value"}
    assert number not in str(report)


def test_a_finding_of_a_rule_names_its_law(dossier: dict[str, Any]) -> None:
    dossier["reports"][0]["source"]["name"] = "mevrouw van hiernaast"
    (found,) = kgb.validate(dossier).findings
    assert found.code == "report/protected-source-is-not-named"
    assert found.resource_id == dossier["reports"][0]["id"]
    assert {"law": "UBW", "article": "4.1.8(3)", "certainty": "S17"} in found.source


def test_references_are_judged_before_the_rules_of_the_whole(dossier: dict[str, Any]) -> None:
    stranger = "0197a000-ffff-7000-8000-00000000ffff"
    dossier["concerns"][0]["aboutIds"] = [stranger]
    dossier["concerns"][0]["reportIds"] = [dossier["persons"][0]["id"]]
    assert places(kgb.validate(dossier)) == [
        ("reference/unknown", "/concerns/0/aboutIds/0"),
        ("reference/wrong-kind", "/concerns/0/reportIds/0"),
    ]


def test_an_id_that_stands_twice_is_seen(dossier: dict[str, Any]) -> None:
    dossier["concerns"].append(dossier["concerns"][0])
    found = places(kgb.validate(dossier))
    assert ("reference/repeated-id", "/concerns/1/id") in found
    assert ("reference/repeated-id", "/concerns/1/statements/0/id") in found
    assert {code for code, _ in found} == {"reference/repeated-id"}


def test_a_resource_of_another_family_is_seen(dossier: dict[str, Any]) -> None:
    dossier["concerns"][0]["familyId"] = "0197a000-ffff-7000-8000-00000000ffff"
    assert ("reference/other-family", "/concerns/0/familyId") in places(kgb.validate(dossier))


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_is_recognised_by_its_properties(kind: str) -> None:
    documents = DOSSIERS if kind == "Dossier" else kgb_spec.examples()[file_name(kind)]
    assert {kgb.validate(document).kind for document in documents.values()} == {kind}


@pytest.mark.parametrize("document", ["[]", "null", "1", '"text"', "true"])
def test_what_is_no_object_is_refused(document: str) -> None:
    report = kgb.validate(document)
    assert (report.kind, places(report)) == ("Unknown", [("schema/type", "")])


@pytest.mark.parametrize("document", [{}, {"a": 1}, {"id": "x", "version": 1}, {"text": "x"}, {"name": "x"}])
def test_what_looks_like_nothing_is_not_judged_as_something(document: dict[str, Any]) -> None:
    report = kgb.validate(document)
    assert (report.kind, places(report)) == ("Unknown", [("input/kind-unknown", "")])
    assert "--kind" in report.findings[0].fix["nl"]
    assert "getoetst als" not in report.to_text()


@pytest.mark.parametrize("kind", ["Goal", "Household", "Statement", "HumanName", "ConformanceStatement"])
def test_a_part_is_recognised_by_its_properties(kind: str) -> None:
    assert kgb.validate(generated("templates.json")[kind]).kind == kind


def test_a_document_in_another_way_of_writing_is_recognised(concern: dict[str, Any]) -> None:
    snake = {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower(): value for name, value in concern.items()}
    assert kgb.validate(snake).kind == "Concern"


def test_a_dossier_that_has_only_begun_is_recognised(dossier: dict[str, Any]) -> None:
    begun = {name: dossier[name] for name in ("standardVersion", "family")}
    assert kgb.validate(begun).kind == "Dossier"


@pytest.mark.parametrize("kind", [int, 7, ["Concern"], "concern"])
def test_a_kind_that_is_none_is_the_callers_mistake(kind: Any) -> None:
    with pytest.raises(kgb.UnknownKind):
        kgb.validate({}, kind=kind)


def test_a_kind_may_be_a_class(concern: dict[str, Any]) -> None:
    assert kgb.validate(concern, kind=kgb.Concern) == kgb.validate(concern, kind="Concern")


def test_what_stands_under_a_wrong_name_is_not_missing_as_well(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern.pop("safetyLevel")
    assert places(kgb.validate(concern)) == [("schema/unknown-property", "/saftyLevel")]
    concern["safetyLevl"] = concern["saftyLevel"]
    assert ("schema/required", "/safetyLevel") in places(kgb.validate(concern))


def test_a_report_counts_and_shows_no_document(concern: dict[str, Any]) -> None:
    concern["threat"] = "Wortelboer"
    concern["saftyLevel"] = concern.pop("safetyLevel")
    report = kgb.validate(concern)
    assert str(report).startswith("Concern: 1 finding\n")
    assert str(kgb.validate([])).splitlines()[1].startswith("MUST (whole document): ")
    assert "Wortelboer" not in repr(report) + repr(report.fixed())
    assert repr(report.fixed()).startswith("Correction(1 operations, then Concern: ")


def test_an_unknown_kind_is_the_callers_mistake() -> None:
    with pytest.raises(kgb.UnknownKind, match="choose one of Dossier, Family"):
        kgb.validate({}, kind="Maatregel")


def test_numbers_in_places_are_sorted_as_numbers() -> None:
    findings = [kgb.Finding("a/b", "MUST", pointer, {}, {}) for pointer in ("/goals/10", "/goals/2", "/goals")]
    assert [found.pointer for found in sorted_by_place(findings)] == ["/goals", "/goals/2", "/goals/10"]


def test_advice_does_not_make_a_document_invalid(dossier: dict[str, Any]) -> None:
    for plan in dossier["plans"]:
        for goal in plan.get("goals", []):
            goal.pop("inOwnWords", None)
    report = kgb.validate(dossier)
    assert report.valid
    assert {found.level for found in report.findings} == {"SHOULD"}


@pytest.mark.parametrize("code", kgb_spec.finding_codes())
def test_every_published_text_can_be_filled_in(code: str) -> None:
    from kgb_model.explanations import finding

    names = ("name", "nearest", "expected", "example", "limit", "list", "codes", "own", "line", "column", "type")
    details = dict.fromkeys(names, "x")
    found = finding(code, "", **details)
    assert "{" not in str(found)
    assert found.why is not None


def test_rules_do_not_stumble_over_what_stands_in_extensions(dossier: dict[str, Any]) -> None:
    value = {"large": 10**40, "deep": [[1.5, None]], "é": "\u0000"}
    for resource in (dossier["family"], *dossier["persons"], *dossier["plans"]):
        resource["extensions"] = [{"name": "nl.example.thing", "value": value}]
    assert places(kgb.validate(dossier)) == []
    assert places(kgb.validate(dossier["persons"][0], kind="Person")) == []


def test_a_dossier_too_large_for_one_evaluation_gets_the_same_verdict(dossier: dict[str, Any]) -> None:
    family = dossier["family"]
    first = family["custody"][0]
    days = [f"{year}-{month:02}" for year in range(2017, 2025) for month in range(1, 13)]
    past = [
        {**first, "childId": family["members"][0]["personId"], "fromDate": f"{day}-01", "toDate": f"{day}-28"}
        for day in days
    ]
    family["custody"] += past[: 100 - len(family["custody"])]
    assert places(kgb.validate(dossier)) == []
    family["custody"][-1]["fromDate"] = family["custody"][-2]["fromDate"]
    assert ("family/custody-forms-do-not-overlap", f"/family/custody/{len(family['custody']) - 1}/form") in places(
        kgb.validate(dossier)
    )


@pytest.mark.parametrize("name", ["²", "9" * 5000, "a\nb", "a/b~c", ""])
def test_any_name_of_a_property_is_answered(name: str) -> None:
    report = kgb.validate(json.dumps({name: 1}), kind="Person")
    assert "schema/unknown-property" in {found.code for found in report.findings}


@pytest.mark.parametrize(
    "document", [None, 5, [], [1], {1, 2}, object(), {"a": {1}}, {"a": float("nan")}, {"a": "\ud800"}]
)
def test_any_value_is_answered(document: Any) -> None:
    assert not kgb.validate(document).valid


def test_plain_values_get_the_codes_that_text_gets() -> None:
    assert (
        places(kgb.validate({"version": float("nan")}))
        == places(kgb.validate('{"version": NaN}'))
        == [("json/not-a-number", "/version")]
    )


def test_a_wrong_number_and_a_wrong_code_are_heard_of_at_once(dossier: dict[str, Any]) -> None:
    person = next(person for person in dossier["persons"] if "identifiers" in person)
    person["identifiers"][0]["value"] = "000000000"
    person["sex"] = "MALE"
    person["birthDate"] = "2026-02-30"
    assert places(kgb.validate(person, kind="Person")) == [
        ("schema/format", "/birthDate"),
        ("person/bsn-is-not-a-placeholder", "/identifiers/0/value"),
        ("code/unknown", "/sex"),
    ]


def test_a_wrong_form_is_explained_with_an_example(concern: dict[str, Any]) -> None:
    concern["sinceDate"] = "maart 2026"
    (found,) = kgb.validate(concern, kind="Concern").findings
    assert "2016-05" in found.fix["nl"]


def test_a_thousand_unknown_names_are_all_named() -> None:
    document = {f"saftyLevel{number}": 1 for number in range(1000)}
    found = [item for item in kgb.validate(document, kind="Concern").findings if item.code == "schema/unknown-property"]
    assert len(found) == 1000


def test_a_person_whom_nothing_names_is_seen(dossier: dict[str, Any]) -> None:
    stranger = {**dossier["persons"][0], "id": "0197a000-ffff-7000-8000-00000000ffff"}
    dossier["persons"].append(stranger)
    assert places(kgb.validate(dossier)) == [("reference/unnamed", f"/persons/{len(dossier['persons']) - 1}")]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "Dossier"])
def test_whatever_stands_in_a_property_is_answered(kind: str) -> None:
    document = next(iter(kgb_spec.examples()[file_name(kind)].values()))
    for key in kgb_spec.schemas()[file_name(kind)]["properties"]:
        for wrong in (None, 5, 1.5, True, "x", [], [None], ["x"], [{}], {}, {"x": 1}):
            for found in kgb.validate({**document, key: wrong}, kind=kind).findings:
                assert found.message["nl"]


def test_a_dossier_of_another_version_is_told_which_is_known(dossier: dict[str, Any]) -> None:
    dossier["standardVersion"] = "99.0.0"
    (found,) = kgb.validate(dossier).findings
    assert (found.code, found.pointer) == ("schema/unknown-version", "/standardVersion")
    assert kgb_spec.version() in found.fix["nl"]
    dossier["persons"][0]["version"] = "1"
    assert places(kgb.validate(dossier)) == [
        ("schema/type", "/persons/0/version"),
        ("schema/unknown-version", "/standardVersion"),
    ]


def test_a_dossier_of_an_earlier_version_is_not_judged_as_the_present_one(dossier: dict[str, Any]) -> None:
    dossier["standardVersion"] = "0.0.9"
    dossier["concerns"][0]["safety"] = dossier["concerns"][0].pop("safetyLevel")
    (found,) = kgb.validate(dossier).findings
    assert (found.code, found.pointer) == ("schema/unknown-version", "/standardVersion")
    assert "kgb migrate" in found.fix["nl"]


def flooded(name: str) -> Any:
    """A right dossier with very much of something that is wrong."""
    document = copy.deepcopy(DOSSIERS["neighbour-call"])
    match name:
        case "unknown names":
            document |= {f"name{number}": 1 for number in range(20_000)}
        case "empty persons":
            document["persons"] = [{} for _ in range(20_000)]
        case "persons that are lists":
            document["persons"] += [[] for _ in range(20_000)]
        case "wrong codes":
            document["concerns"][0]["harmTypes"] = ["nonsense"] * 20_000
    return document


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("unknown names", {"schema/unknown-property"}),
        ("empty persons", {"schema/required", "schema/too-many"}),
        ("persons that are lists", {"schema/type", "schema/too-many"}),
        ("wrong codes", {"code/unknown", "schema/too-many"}),
    ],
)
def test_of_very_many_errors_the_first_are_shown_and_it_is_said_that_there_are_more(
    name: str, expected: set[str]
) -> None:
    report = kgb.validate(flooded(name), kind="Dossier")
    codes = Counter(found.code for found in report.findings)
    assert codes.pop("schema/more") == 1
    assert set(codes) == expected
    assert 1_000 < sum(codes.values()) < 11_000


def test_a_resource_is_judged_alike_by_itself_and_in_its_dossier() -> None:
    for collection, kind in (("persons", "Person"), ("concerns", "Concern"), ("plans", "Plan")):
        document = copy.deepcopy(DOSSIERS["neighbour-call"])
        resource = document[collection][0]
        resource.pop("recordedById")
        resource["colour"] = "green"
        resource["version"] = "1"
        within = [(each.code, each.pointer) for each in kgb.validate(document).findings]
        alone = [(each.code, f"/{collection}/0{each.pointer}") for each in kgb.validate(resource, kind=kind).findings]
        assert within == [each for each in alone if each[0].startswith("schema/")]


@pytest.mark.parametrize("wrong", [None, 7, "x", [], {}])
def test_a_family_that_is_none_is_one_finding(wrong: Any) -> None:
    found = kgb.validate({**DOSSIERS["neighbour-call"], "family": wrong}, kind="Dossier").findings
    assert found[0].pointer.startswith("/family")
    assert len(found) == 1 or wrong == {}


@pytest.mark.parametrize("date", ["9" * 5000, "2026-02-31", "2026-13", "", "-", "\uff19\uff19\uff19\uff19-01-01"])
def test_a_date_of_any_form_gets_a_finding_at_its_place(date: str) -> None:
    person = {**DOSSIERS["neighbour-call"]["persons"][0], "birthDate": date}
    assert [found.pointer for found in kgb.validate(person, kind="Person").findings] == ["/birthDate"]


def test_a_large_extension_hides_nothing() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    person = dossier["persons"][0]
    person["extensions"] = [{"name": "nl.example.many", "value": list(range(6_000))}]
    assert kgb.validate(dossier).valid
    person["brithDate"] = person.pop("birthDate")
    codes = [found.code for found in kgb.validate(dossier).findings]
    assert "schema/unknown-property" in codes
    assert "schema/more" not in codes


def test_a_name_that_another_begins_with_hides_no_rule() -> None:
    person = copy.deepcopy(DOSSIERS["neighbour-call"]["persons"][0])
    person.pop("identifiers", None)
    person.pop("bsnMissingReason", None)
    plain = {found.code for found in kgb.validate({**person, "colour": 1}, kind="Person").findings}
    named = {found.code for found in kgb.validate({**person, "bsn": 1}, kind="Person").findings}
    assert named == plain
    assert "person/without-bsn-says-why" in plain


def test_the_limit_counts_bytes_whatever_form_the_text_has() -> None:
    document = {**DOSSIERS["neighbour-call"]["persons"][0], "x": "é" * (5 * 1024 * 1024)}
    text = json.dumps(document, ensure_ascii=False)
    for form in (text, text.encode(), document):
        assert [found.code for found in kgb.validate(form, kind="Person").findings] == ["json/too-large"]

"""The same report as text, JSON, SARIF and JUnit: each as its readers expect it, and none with a value of the document."""

import copy
import json
import re
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.errors import UnknownLanguage
from kgb_model.rendering import Judged, cited, junit, sarif, text
from kgb_model.rendering import json as as_json

HOSTILE = '\x1b[31m\x00\n\t"<&>\u202e\ud800'
"""A name that would steer a terminal, break XML or cannot be written at all."""


@pytest.fixture
def judged() -> list[Judged]:
    """A right document, one that breaks a rule, one of wrong form, and one that is no JSON."""
    right = kgb_spec.final_dossier("neighbour-call")
    named, slips = copy.deepcopy(right), copy.deepcopy(right)
    named["reports"][0]["source"]["name"] = "mevrouw van hiernaast"
    slips["concerns"][0]["saftyLevel"] = slips["concerns"][0].pop("safetyLevel")
    slips["family"]["kleur van de deur"] = "rood"
    texts = {
        "right.json": json.dumps(right),
        "families/named.json": json.dumps(named, indent=2),
        "families/één slip.json": json.dumps(slips, indent=2),
        "broken.json": '{\n"a": oops}',
    }
    return [Judged(name, kgb.validate(content, kind="Dossier")) for name, content in texts.items()]


@pytest.fixture
def advised() -> list[Judged]:
    dossier = copy.deepcopy(kgb_spec.final_dossier("neighbour-call"))
    for plan in dossier["plans"]:
        for goal in plan.get("goals", []):
            goal.pop("inOwnWords", None)
    return [Judged("advised.json", kgb.validate(json.dumps(dossier, indent=1)))]


def hostile() -> list[Judged]:
    return [Judged(HOSTILE, kgb.validate({HOSTILE[:-1]: 1, "a" * 150: 2, "/~ ": 3}, kind="Person"))]


RENDERERS = {"text": text.render, "json": as_json.render, "sarif": sarif.render, "junit": junit.render}


@pytest.mark.parametrize("form", RENDERERS)
def test_a_language_that_nothing_is_written_in_is_refused(form: str, judged: list[Judged]) -> None:
    with pytest.raises(UnknownLanguage):
        RENDERERS[form](judged, "fy")


@pytest.mark.parametrize("form", RENDERERS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_to_report_is_reported(form: str, language: str) -> None:
    assert RENDERERS[form]([], language)


@pytest.mark.parametrize("form", ["text", "sarif", "junit"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_language_has_its_own_sentences(form: str, language: str, judged: list[Judged]) -> None:
    rendered = RENDERERS[form](judged, language)
    other = "en" if language == "nl" else "nl"
    for one in judged:
        for found in one.report.findings:
            shown = Xml.fromstring(rendered).itertext() if form == "junit" else [json.dumps(rendered)]
            plain = " ".join(" ".join(shown).split())
            if form == "text":
                plain = " ".join(rendered.split())
            if form == "sarif":
                plain = rendered
            assert found.message[language] in plain
            assert f"{found.message[other]} " not in plain


def test_text_shows_where_what_why_and_how(judged: list[Judged]) -> None:
    shown = text.render(judged, "nl")
    slip = judged[2].report.findings[0]
    assert f"families/één slip.json:{slip.line}:{slip.column}: fout: schema/unknown-property" in shown
    assert "    /concerns/0/saftyLevel\n                ^^^^^^^^^^\n" in shown
    assert "Bedoelde u 'safetyLevel'?" in shown
    assert "right.json: in orde (Dossier)" in shown
    assert "Bron: Uitvoeringsbesluit Wmo 2015 4.1.8(3)" in shown
    assert "4 documenten getoetst: 1 in orde, 3 niet. 4 fouten, 0 adviezen." in shown
    assert max(map(len, shown.splitlines())) <= 120
    assert "\x1b" not in shown


def test_text_follows_the_order_of_the_file(judged: list[Judged]) -> None:
    places = [
        (int(line), int(column))
        for line, column in re.findall(r"^families/één slip\.json:(\d+):(\d+)", text.render(judged, "en"), re.MULTILINE)
    ]
    assert len(places) == 2
    assert places == sorted(places)


def test_text_says_what_was_judged_and_shortens_a_long_list(judged: list[Judged]) -> None:
    assert "families/named.json: getoetst als Dossier\n" in text.render(judged, "nl")
    measure = {**next(iter(kgb_spec.examples()["measure"].values())), "type": "OTSS"}
    one = [Judged("m.json", kgb.validate(measure))]
    assert "m.json: getoetst als Maatregel (Measure)\n" in text.render(one, "nl")
    told = " ".join(text.render(one, "en").split())
    assert "Did you mean OTS? Choose one of: OTS, " in told
    assert re.search(r"… and \d+ more: kgb codes measure-type", told)


def test_text_speaks_of_repairs_only_when_there_is_one() -> None:
    concern = kgb_spec.final_dossier("neighbour-call")["concerns"][0]
    right = {name: value for name, value in concern.items() if name != "stage"}
    assert "--fix" not in kgb.validate(right, kind="Concern").to_text()
    assert "--fix" in kgb.validate({**right, "version": "1"}, kind="Concern").to_text()


def test_text_has_colours_only_when_asked(judged: list[Judged]) -> None:
    coloured = text.render(judged, "en", colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == text.render(judged, "en")


def test_text_says_what_to_do_next(judged: list[Judged], advised: list[Judged]) -> None:
    assert "a receiver refuses" in text.render(judged, "en")
    assert "a receiver refuses" not in text.render(advised, "en")
    assert "can be sent like this" in text.render(advised, "en")
    assert "nothing is to be done" in text.render(judged[:1], "en")


def test_text_steers_no_terminal() -> None:
    shown = text.render(hostile(), "nl")
    assert not set(shown) & set("\x1b\x00\t\u202e\ud800")
    assert shown.encode()


def test_json_has_the_documented_shape(judged: list[Judged], advised: list[Judged]) -> None:
    shape = json.loads(as_json.render([*judged, *advised], "nl"))
    assert shape.keys() == {"format", "formatVersion", "standardVersion", "valid", "counts", "documents"}
    assert (shape["format"], shape["formatVersion"], shape["valid"]) == ("kgb-validation-report", 1, False)
    assert shape["standardVersion"] == kgb_spec.version()
    findings = [found for document in shape["documents"] for found in document["findings"]]
    assert shape["counts"] == {
        "documents": 5,
        "errors": sum(found["level"] == "MUST" for found in findings),
        "advice": sum(found["level"] == "SHOULD" for found in findings),
    }
    always = {"code", "level", "pointer", "message", "fix", "source", "patch"}
    for document in shape["documents"]:
        assert document.keys() == {"name", "kind", "valid", "rulesJudged", "findings"}
        for found in document["findings"]:
            assert always <= found.keys() <= always | {"line", "column", "resourceId", "why"}
            assert found["message"].keys() == found["fix"].keys() == {"nl", "en"}
    assert {"op": "move", "from": "/concerns/0/saftyLevel", "path": "/concerns/0/safetyLevel"} in [
        step for found in findings for step in found["patch"]
    ]


def test_json_leaves_patches_out_when_asked(judged: list[Judged]) -> None:
    shape = json.loads(as_json.render(judged, "nl", patches=False))
    assert {len(found["patch"]) for document in shape["documents"] for found in document["findings"]} == {0}


def test_json_is_the_same_in_both_languages(judged: list[Judged]) -> None:
    assert as_json.render(judged, "nl") == as_json.render(judged, "en")


def run_of(judged: list[Judged], language: str = "en") -> dict[str, Any]:
    log = json.loads(sarif.render(judged, language))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sarif_has_what_its_standard_requires(language: str, judged: list[Judged], advised: list[Judged]) -> None:
    run = run_of([*judged, *advised, *hostile()], language)
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"]
    assert run["language"] == language
    assert run["columnKind"] == "unicodeCodePoints"
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning")
    for found in run["results"]:
        assert rules[found["ruleIndex"]]["id"] == found["ruleId"]
        assert found["level"] in ("error", "warning")
        assert found["message"]["text"]
        (place,) = found["locations"]
        physical = place["physicalLocation"]["artifactLocation"]
        assert run["artifacts"][physical["index"]]["location"]["uri"] == physical["uri"]
        assert re.fullmatch(r"[A-Za-z0-9\-._~%!$&'()*+,;=:@/]+", physical["uri"])
        region = place["physicalLocation"].get("region")
        assert region is None or (region["startLine"] >= 1 and region["startColumn"] >= 1)
        (logical,) = place["logicalLocations"]
        assert logical["kind"] in ("property", "value")
        assert re.fullmatch("[0-9a-f]{32}", found["partialFingerprints"]["kgbFinding/v1"])


def test_sarif_tells_advice_from_errors(advised: list[Judged]) -> None:
    assert {found["level"] for found in run_of(advised)["results"]} == {"warning"}


def test_sarif_knows_a_finding_again_when_lines_shift(judged: list[Judged]) -> None:
    one = judged[2]
    shifted = Judged(one.name, kgb.validate(json.dumps(one.report.document, indent=4), kind="Dossier"))
    prints = [
        {found["partialFingerprints"]["kgbFinding/v1"] for found in run_of([each])["results"]}
        for each in (one, shifted)
    ]
    assert prints[0] == prints[1]
    assert len(prints[0]) == len(one.report.findings)


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a b/é.json", "a%20b/%C3%A9.json"),
        ("/tmp/a.json", "file:///tmp/a.json"),
        ("C:\\data\\a b.json", "file:///C:/data/a%20b.json"),
        ("data\\a.json", "data/a.json"),
        ("-", "-"),
        ("a:b.json", "a%3Ab.json"),
    ],
)
def test_sarif_names_files_as_uris(name: str, uri: str) -> None:
    assert sarif.uri(name) == uri


def test_junit_has_a_suite_for_each_document_and_a_test_for_each_finding(judged: list[Judged]) -> None:
    root = Xml.fromstring(junit.render(judged, "nl"))
    assert root.tag == "testsuites"
    assert [suite.get("name") for suite in root] == [one.name for one in judged]
    for suite, one in zip(root, judged, strict=True):
        cases = suite.findall("testcase")
        assert int(suite.attrib["tests"]) == len(cases) == max(1, len(one.report.findings))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure")) == len(one.report.findings)
        assert all(case.get("name") and case.get("classname") for case in cases)
    assert int(root.attrib["tests"]) == len(root.findall(".//testcase"))
    assert int(root.attrib["failures"]) == len(root.findall(".//failure"))


def test_junit_lets_advice_pass(advised: list[Judged]) -> None:
    root = Xml.fromstring(junit.render(advised, "nl"))
    assert root.attrib["failures"] == "0"
    assert root.findall(".//failure") == []
    assert "advies" in (root.findall(".//system-out")[0].text or "")


def test_junit_holds_what_xml_cannot() -> None:
    root = Xml.fromstring(junit.render(hostile(), "en").encode())
    assert len(root.findall(".//testcase")) == len(hostile()[0].report.findings)


def test_a_source_is_named_in_words() -> None:
    assert cited({"law": "BW1", "article": "1:258"}, "nl").endswith(" 1:258")
    assert cited({"law": "UBW"}, "en") == "Social Support Act 2015 Implementation Decree"
    for rule in kgb_spec.rules().values():
        for source in rule["source"]:
            assert cited(source, "nl") != source["law"]


def test_a_report_renders_itself(judged: list[Judged]) -> None:
    name, report = judged[2]
    assert report.to_text("en", name=name) == text.render(judged[2:3], "en")
    assert report.to_json(name=name) == as_json.render(judged[2:3])
    assert report.to_sarif("en", name=name) == sarif.render(judged[2:3], "en")
    assert report.to_junit("en", name=name) == junit.render(judged[2:3], "en")

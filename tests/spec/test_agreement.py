"""The standard agrees with itself: what is cited exists, and what is published is whole in both languages."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import validate

import kgb_spec

OPERATIONS = [
    (path, method, entry)
    for path, item in kgb_spec.openapi()["paths"].items()
    for method, entry in item.items()
    if isinstance(entry, dict) and "operationId" in entry
]


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


def everything() -> Iterator[dict[str, Any]]:
    for part in (kgb_spec.schemas(), kgb_spec.rules(), kgb_spec.requirements()):
        yield from nodes(part)


def test_every_law_that_is_cited_is_named() -> None:
    cited = {
        source["law"]
        for node in everything()
        for source in [*node.get("x-source", []), *(node.get("source") if isinstance(node.get("source"), list) else [])]
    }
    assert cited <= kgb_spec.laws().keys()
    assert {
        source["certainty"] for node in everything() for source in node.get("x-source", [])
    } <= kgb_spec.certainty_marks().keys()


def test_every_reference_names_a_kind_that_exists() -> None:
    titles = {node["title"] for node in nodes(kgb_spec.schemas()) if "properties" in node and "title" in node}
    assert {kind for node in everything() for kind in node.get("x-references", [])} <= titles


def test_every_code_list_is_used() -> None:
    used = {
        node["$ref"].removesuffix(".json").rsplit("/", 1)[-1]
        for node in nodes(kgb_spec.schemas())
        if "codelists/" in str(node.get("$ref"))
    }
    assert used == kgb_spec.code_lists().keys()


@pytest.mark.parametrize("name", kgb_spec.code_lists())
def test_a_code_list_says_something_about_each_code(name: str) -> None:
    entries = kgb_spec.codes(kgb_spec.code_lists()[name])
    assert [code for code, count in Counter(entry["const"] for entry in entries).items() if count > 1] == []
    for entry in entries:
        for label, definition in (
            (entry["title"], entry["description"]),
            (entry["x-nl"]["title"], entry["x-nl"]["description"]),
        ):
            assert definition.rstrip(".").casefold() != label.casefold(), f"{entry['const']} repeats its label"


@pytest.mark.parametrize("name", kgb_spec.schemas())
def test_both_languages_say_something_of_their_own(name: str) -> None:
    for node in nodes(kgb_spec.schemas()[name]):
        if isinstance(node.get("x-nl"), dict) and isinstance(node.get("description"), str):
            assert node["description"] != node["x-nl"]["description"]


@pytest.mark.parametrize("rule", kgb_spec.rules().values(), ids=lambda rule: rule["id"])
def test_a_rule_speaks_of_what_its_resource_has(rule: dict[str, Any]) -> None:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", rule["appliesTo"]).lower()
    known = {prop for node in nodes(kgb_spec.schemas()) for prop in node.get("properties", {})} | {"families"}
    text = f"{rule.get('when', '')} {rule['assert']}"
    spoken = set(re.findall(r"\b(?:self|item|dossier|[a-z])\.([a-z][A-Za-z]+)\b(?!\()", re.sub(r"'[^']*'", "", text)))
    # A rule may make a map of its own, and ask it for what it put there.
    own = set(re.findall(r"'(\w+)':", text))
    assert spoken <= known | own | set(rule.get("parameters", {}))
    assert rule["blame"].split("/")[1] in known
    assert set(re.findall(r"params\.(\w+)", text)) == set(rule.get("parameters", {}))
    assert rule["id"].split("/")[0] == name


@pytest.mark.parametrize("requirement", kgb_spec.requirements().values(), ids=lambda requirement: requirement["id"])
def test_a_requirement_belongs_to_a_class(requirement: dict[str, Any]) -> None:
    assert requirement["class"] in kgb_spec.conformance_classes()


def test_the_description_is_valid() -> None:
    validate(kgb_spec.openapi())


@pytest.mark.parametrize(
    ("path", "method", "entry"), OPERATIONS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_an_operation_is_described_in_both_languages(path: str, method: str, entry: dict[str, Any]) -> None:
    assert entry["summary"]
    assert entry["x-nl"]["summary"]
    assert entry["description"]
    assert entry["x-nl"]["description"]


@pytest.mark.parametrize(
    ("path", "method", "entry"), OPERATIONS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_an_operation_answers_with_published_problems(path: str, method: str, entry: dict[str, Any]) -> None:
    published = {str(problem["status"]) for problem in kgb_spec.problems().values()}
    assert {status for status in entry["responses"] if int(status) >= 400} <= published


@pytest.mark.parametrize("scenario", kgb_spec.scenarios().values(), ids=lambda scenario: scenario["id"])
def test_a_scenario_speaks_of_what_exists(scenario: dict[str, Any]) -> None:
    operations = {entry["operationId"] for _, _, entry in OPERATIONS}
    names = [step["name"] for step in scenario["steps"]]
    assert len(names) == len(set(names))
    for step in [*scenario["steps"], *scenario["mustFail"]]:
        assert step["operation"] in operations
        assert step["by"] in scenario["parties"]
        assert step["expect"].get("problem", "invalid-input") in kgb_spec.problems()
        assert step["expect"].get("rule", next(iter(kgb_spec.rules()))) in kgb_spec.rules()
        assert step.get("after", names[0]) in names


def test_only_test_numbers_are_used() -> None:
    numbers = {
        node["value"]
        for part in (kgb_spec.examples(), kgb_spec.scenarios(), kgb_spec.vectors())
        for node in nodes(part)
        if node.get("system") == "BSN" and re.fullmatch("[0-9]{9}", str(node.get("value")))
    }
    assert numbers
    assert {number for number in numbers if not "999900006" <= number <= "999999990"} <= {"000000000", "999999999"}


def test_a_published_id_never_disappears() -> None:
    published = (kgb_spec.root() / "published.txt").read_text(encoding="utf-8").split()
    present = {
        *kgb_spec.rules(),
        *kgb_spec.requirements(),
        *kgb_spec.vectors(),
        *kgb_spec.problems(),
        *kgb_spec.finding_codes(),
    }
    present |= {
        f"{name}:{entry['const']}" for name, schema in kgb_spec.code_lists().items() for entry in kgb_spec.codes(schema)
    }
    assert set(published) <= present


def code(name: str, const: str) -> dict[str, Any]:
    """A code of a list."""
    return next(entry for entry in kgb_spec.codes(kgb_spec.code_lists()[name]) if entry["const"] == const)


def test_the_rule_about_a_code_that_went_knows_when_it_went() -> None:
    rule = kgb_spec.rules()["safety-assessment/retired-outcome-is-not-used"]
    gone = [entry["const"] for entry in kgb_spec.codes(kgb_spec.code_lists()["assessment-outcome"]) if retired(entry)]
    assert gone == re.findall(r"'([A-Z_]+)' in", rule["when"])
    assert code("assessment-outcome", gone[0])["x-validity"]["toDate"] == f"{rule['parameters']['year']['value']}-12-31"


def retired(entry: dict[str, Any]) -> bool:
    """Whether a code is valid no longer than until a certain day."""
    return "toDate" in entry.get("x-validity", {})


def test_the_rule_about_keeping_knows_the_term_of_the_code_list() -> None:
    rule = kgb_spec.rules()["family/kept-no-longer-than-the-law-says"]
    years = rule["parameters"]["years"]["value"]
    assert years == code("retention-class", "JEUGDDOSSIER")["x-retention"]["years"]
    terms = {
        entry["const"]: entry.get("x-retention", {}).get("years")
        for entry in kgb_spec.codes(kgb_spec.code_lists()["retention-class"])
    }
    named = set(re.findall(r"'([A-Z_]+)'", rule["when"])) - {"ACTIEF"}
    without_term = set(re.findall(r"'([A-Z_]+)'", rule["assert"]))
    assert named - without_term == {name for name, term in terms.items() if term}, "each term that the law names"
    assert all(terms[name] <= years for name in named - without_term), "the longest term is the last to pass"
    majority = 18
    assert years >= majority, "by then the youngest child is of age, for whom Safe at Home keeps its file"

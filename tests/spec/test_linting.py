"""The description passes the rules for interfaces, our own and the national ones, and each rule of our own bites."""

import copy
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import lint_api
import openapi30
import pytest

import kgb_spec
from kgb_spec import strict_yaml

Spoil = Callable[[dict[str, Any]], Any]

pytestmark = pytest.mark.slow

NATIONAL = lint_api.national()
RULES = [name for name in strict_yaml.read(lint_api.OWN)["rules"] if name.startswith("kgb-")]
ABSENT = "the national rule files are not at hand: set KGB_NATIONAL_RULESETS to their folder"
PATHS = ("/openapi.json", "/persons", "/persons/{id}")


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The description and its copy in 3.0, as files."""
    folder = tmp_path_factory.mktemp("described")
    documents = {"openapi.json": kgb_spec.openapi(), "openapi-3.0.json": openapi30.older(kgb_spec.openapi())}
    return [written(folder / name, document) for name, document in documents.items()]


def written(path: Path, document: dict[str, Any]) -> Path:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def test_the_description_and_its_copy_pass_our_own_rules(described: list[Path]) -> None:
    assert list(map(str, lint_api.spectral(lint_api.OWN, described))) == []


def test_the_description_passes_the_recommended_rules_of_redocly(described: list[Path]) -> None:
    assert list(map(str, lint_api.redocly(described[0]))) == []


@pytest.mark.skipif(not NATIONAL, reason=ABSENT)
@pytest.mark.parametrize("ruleset", NATIONAL, ids=lambda path: path.name)
def test_the_description_and_its_copy_pass_the_national_rules(ruleset: Path, described: list[Path]) -> None:
    found = lint_api.spectral(ruleset, described)
    assert [str(finding) for finding in found if finding.severity == "error"] == []


def test_redocly_bites(tmp_path: Path) -> None:
    document = copy.deepcopy(sample())
    document["paths"]["/persons"]["get"]["security"] = [{"unknown": []}]
    assert "security-defined" in {found.rule for found in lint_api.redocly(written(tmp_path / "x.json", document))}


def test_rules_that_cannot_be_read_are_no_verdict(tmp_path: Path) -> None:
    with pytest.raises(lint_api.LinterBroken):
        lint_api.spectral(tmp_path / "nothing.yaml", [written(tmp_path / "x.json", sample())])


@cache
def sample() -> dict[str, Any]:
    """A small part of the description, right in itself, in which faults are seeded."""
    whole = kgb_spec.openapi()
    paths = {path: whole["paths"][path] for path in PATHS}
    used = {"schemas": {}, **{section: {} for section in whole["components"] if section != "schemas"}}
    used["securitySchemes"] = whole["components"]["securitySchemes"]
    left = list(references(paths))
    while left:
        section, name = left.pop()
        if name not in used[section]:
            used[section][name] = whole["components"][section][name]
            left += references(used[section][name])
    return {**whole, "paths": paths, "components": used}


def references(node: Any) -> Iterator[tuple[str, str]]:
    """The section and name of every component that a part of the description uses."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            section, name = node["$ref"].split("/")[2:]
            yield section, name
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def at(document: dict[str, Any], *steps: str | int) -> Any:
    """What stands at a place, where a reference is replaced by a copy of what it points at."""
    node: Any = document
    for step in steps:
        if isinstance(node[step], dict) and "$ref" in node[step]:
            section, name = node[step]["$ref"].split("/")[2:]
            node[step] = copy.deepcopy(document["components"][section][name])
        node = node[step]
    return node


def put(*steps: str | int, value: Any) -> Spoil:
    return lambda document: at(document, *steps[:-1]).update({steps[-1]: value})


def drop(*steps: str | int) -> Spoil:
    return lambda document: at(document, *steps[:-1]).pop(steps[-1])


def rename(*steps: str, to: str) -> Spoil:
    return lambda document: at(document, *steps[:-1]).update({to: at(document, *steps[:-1]).pop(steps[-1])})


def without(name: str, *steps: str | int) -> Spoil:
    """Takes the parameter of this name away."""

    def spoil(document: dict[str, Any]) -> None:
        parameters = at(document, *steps)["parameters"]
        kept = [
            each for place, each in enumerate(parameters) if at(document, *steps, "parameters", place)["name"] != name
        ]
        at(document, *steps)["parameters"] = kept

    return spoil


LIST, MAKE = ("paths", "/persons", "get"), ("paths", "/persons", "post")
READ, CHANGE = ("paths", "/persons/{id}", "get"), ("paths", "/persons/{id}", "put")
OAUTH = ("components", "securitySchemes", "oauth")
PERSON = ("components", "schemas", "Person")
NAMED = (*PERSON, "properties")
ENDLESS = {"title": "T", "description": "D.", "x-nl": {"title": "T", "description": "D."}, "type": "string"}
EXTRA = {**ENDLESS, "maxLength": 10}

FAULTS: dict[str, list[Spoil]] = {
    "kgb-openapi-three": [put("openapi", value="3.2.0")],
    "kgb-contact": [drop("info", "contact"), drop("info", "contact", "email")],
    "kgb-full-version": [put("info", "version", value="1.2"), put("info", "version", value="01.2.3")],
    "kgb-server-is-https-and-major": [
        put("servers", 0, "url", value=url)
        for url in ("http://kgb.example.org/v1", "/v1", "https://kgb.example.org/v1.2", "https://kgb.example.org")
    ],
    "kgb-has-a-server": [put("servers", value=[]), drop("servers")],
    "kgb-path-in-kebab-case": [
        rename("paths", "/persons", to=path)
        for path in ("/Persons", "/persons_of", "/persons.pdf", "/-persons", "/persons-", "/persons/", "/_find/persons")
    ],
    "kgb-description-is-a-path": [rename("paths", "/openapi.json", to="/description")],
    "kgb-known-methods": [rename(*LIST, to="head"), rename(*LIST, to="trace")],
    "kgb-query-in-camel-case": [put(*LIST, "parameters", 0, "name", value=name) for name in ("page_size", "Limit")],
    "kgb-nothing-of-persons-in-an-address": [
        put(*LIST, "parameters", 0, "name", value=name) for name in ("bsn", "birthDate", "familyName", "accessToken")
    ],
    "kgb-version-on-each-response": [
        drop(*LIST, "responses", status, "headers", "API-Version") for status in ("200", "400", "500")
    ],
    "kgb-errors-are-problems": [
        drop(*LIST, "responses", "400", "content"),
        put(*LIST, "responses", "400", "content", "application/json", value={"schema": {"type": "object"}}),
        rename(*LIST, "responses", "500", "content", "application/problem+json", to="application/json"),
    ],
    "kgb-problems-say-enough": [
        put(*LIST, "responses", "400", "content", "application/problem+json", "schema", "required", value=["status"])
    ],
    "kgb-wrong-input-is-400": [drop(*LIST, "responses", "400"), drop(*MAKE, "responses", "400")],
    "kgb-never-422": [rename(*MAKE, "responses", "409", to="422")],
    "kgb-dates-are-dates": [
        put(*NAMED, "birthDate", value={**EXTRA, "format": "date-time"}),
        put(*NAMED, "sightDate", value=EXTRA),
        put(*NAMED, "date", value=EXTRA),
    ],
    "kgb-moments-have-an-offset": [
        put(*NAMED, "seenAt", value=EXTRA),
        put(*NAMED, "recordedAt", value={**EXTRA, "format": "time"}),
    ],
    "kgb-no-key-in-an-address": [
        put(*OAUTH, value={"type": "apiKey", "name": "key", "in": place}) for place in ("query", "cookie")
    ],
    "kgb-token-address-is-https": [put(*OAUTH, "flows", "clientCredentials", "tokenUrl", value="http://x.example")],
    "kgb-scope-or-open": [
        drop(*LIST, "security"),
        put(*LIST, "security", value=[]),
        put(*LIST, "security", value=[{"oauth": []}]),
        put("paths", "/openapi.json", "get", "security", value=[{"oauth": ["kgb:read"]}]),
    ],
    "kgb-reading-needs-no-right-to-write": [put(*LIST, "security", value=[{"oauth": ["kgb:write"]}])],
    "kgb-writing-asks-for-the-right-to-write": [put(*CHANGE, "security", value=[{"oauth": ["kgb:read"]}])],
    "kgb-refusals-of-access": [
        drop(*LIST, "responses", "401"),
        drop(*LIST, "responses", "403"),
        drop(*LIST, "responses", "401", "headers", "WWW-Authenticate"),
    ],
    "kgb-operation-id": [put(*LIST, "operationId", value=name) for name in ("list_persons", "persons", "ListPersons")],
    "kgb-operation-in-dutch": [drop(*LIST, "x-nl"), drop(*LIST, "x-nl", "summary"), drop(*LIST, "description")],
    "kgb-parameter-in-dutch": [
        drop(*LIST, "parameters", 0, "x-nl"),
        drop("paths", "/persons/{id}", "parameters", 0, "description"),
    ],
    "kgb-schema-in-dutch": [
        drop(*PERSON, "x-nl"),
        drop(*PERSON, "x-nl", "description"),
        drop(*NAMED, "names", "x-nl"),
        drop(*NAMED, "names", "description"),
    ],
    "kgb-tag-in-dutch": [drop("tags", 0, "x-nl"), drop("tags", 0, "description")],
    "kgb-refusals-of-form": [
        drop(*LIST, "responses", "405", "headers", "Allow"),
        drop(*LIST, "responses", "406"),
        drop(*LIST, "responses", "500"),
    ],
    "kgb-content-is-json": [
        drop(*MAKE, "requestBody", "required"),
        rename(*MAKE, "requestBody", "content", "application/json", to="text/plain"),
        drop(*MAKE, "responses", "415"),
    ],
    "kgb-change-names-a-version": [
        without("If-Match", *CHANGE),
        put(*CHANGE, "parameters", 0, "required", value=False),
        drop(*CHANGE, "responses", "412"),
    ],
    "kgb-single-has-an-etag": [
        drop(*READ, "responses", "200", "headers", "ETag"),
        drop(*READ, "responses", "304"),
        drop(*READ, "responses", "404"),
        without("If-None-Match", *READ),
    ],
    "kgb-created-has-an-address": [drop(*MAKE, "responses", "201", "headers", "Location")],
    "kgb-lists-come-in-pages": [
        drop(*LIST, "responses", "200", "headers", "Link"),
        without("limit", *LIST),
        without("cursor", *LIST),
    ],
    "kgb-closed-objects": [drop(*PERSON, "additionalProperties"), put(*PERSON, "additionalProperties", value=True)],
    "kgb-bounded-lists": [drop(*NAMED, "names", "maxItems")],
    "kgb-bounded-texts": [
        put(*NAMED, "remark", value=ENDLESS),
        put("components", "schemas", "Remark", value=ENDLESS),
    ],
}
"""For each rule of our own, the ways to break it that it has to see."""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The rules that each spoilt sample breaks, and what is held against the sample itself; one run for all."""
    folder = tmp_path_factory.mktemp("faults")
    written(folder / "right.json", sample())
    for rule, faults in FAULTS.items():
        for number, spoil in enumerate(faults):
            document = copy.deepcopy(sample())
            spoil(document)
            written(folder / f"{rule}.{number}.json", document)
    found: dict[str, set[str]] = {path.stem: set() for path in folder.glob("*.json")}
    for finding in lint_api.spectral(lint_api.OWN, sorted(folder.glob("*.json"))):
        found[finding.document.stem].add(finding.rule)
    return found


def test_nothing_is_held_against_the_sample(seen: dict[str, set[str]]) -> None:
    assert seen["right"] == set()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_of_our_own_sees_each_fault(rule: str, seen: dict[str, set[str]]) -> None:
    assert FAULTS.get(rule), f"write down in FAULTS how {rule} can be broken"
    for number in range(len(FAULTS[rule])):
        assert rule in seen[f"{rule}.{number}"], f"fault {number} is not seen"

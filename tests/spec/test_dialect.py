"""Every file of the standard follows the schema of its kind, and those schemas bite."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from referencing import Registry, Resource

import kgb_spec
from kgb_spec import strict_yaml

META = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((kgb_spec.root() / "meta").glob("*.json"))
}
REGISTRY = Registry().with_resources([(schema["$id"], Resource.from_contents(schema)) for schema in META.values()])


def errors(kind: str, document: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(
        META[kind], registry=REGISTRY, format_checker=jsonschema.FormatChecker()
    )
    return [f"{list(error.absolute_path)}: {error.message[:300]}" for error in validator.iter_errors(document)]


def yaml_files() -> Iterator[tuple[str, str]]:
    for kind, pattern in {
        "rules": "rules/*.yaml",
        "vectors": "rules/vectors/*.yaml",
        "requirements": "requirements/*.yaml",
        "scenario": "scenarios/*/scenario.yaml",
        "problems": "problems.yaml",
        "demands": "demands.yaml",
        "provisions": "provisions.yaml",
        "neighbours": "neighbours.yaml",
        "findings": "findings.yaml",
        "functions": "functions.yaml",
        "versions": "versions/*.yaml",
    }.items():
        found = sorted(kgb_spec.root().glob(pattern))
        assert found, f"there are no files {pattern}"
        yield from ((kind, path.relative_to(kgb_spec.root()).as_posix()) for path in found)


@pytest.mark.parametrize("name", kgb_spec.schemas())
def test_a_schema_keeps_to_the_house_dialect(name: str) -> None:
    assert errors("schema", kgb_spec.schemas()[name]) == []


@pytest.mark.parametrize("name", kgb_spec.schemas())
def test_a_schema_is_one_in_both_engines(name: str) -> None:
    schema = kgb_spec.schemas()[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert jsonschema_rs.meta.is_valid(schema)
    assert schema["$id"] == f"{kgb_spec.BASE}schemas/{name}.json"


@pytest.mark.parametrize(("kind", "path"), list(yaml_files()))
def test_a_file_follows_the_schema_of_its_kind(kind: str, path: str) -> None:
    assert errors(kind, strict_yaml.read(kgb_spec.root() / path)) == []


def without(*path: str | int) -> Any:
    """The schema of a measure with something taken out."""
    schema = copy.deepcopy(kgb_spec.schemas()["measure"])
    node = schema
    for step in path[:-1]:
        node = node[step]
    del node[path[-1]]
    return schema


def having(value: Any, *path: str | int) -> Any:
    """The schema of a measure with something put in."""
    schema = copy.deepcopy(kgb_spec.schemas()["measure"])
    node = schema
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return schema


@pytest.mark.parametrize(
    "schema",
    [
        pytest.param(without("x-nl"), id="no Dutch"),
        pytest.param(without("properties", "framework", "x-nl"), id="a property without Dutch"),
        pytest.param(without("properties", "framework", "description"), id="a property without a definition"),
        pytest.param(without("additionalProperties"), id="an open object"),
        pytest.param(without("properties", "extensions", "maxItems"), id="a list without end"),
        pytest.param(having([], "allOf"), id="inheritance"),
        pytest.param(having({"type": "string"}, "properties", "framework"), id="a bare text"),
        pytest.param(having("null", "properties", "framework", "type"), id="null"),
        pytest.param(having(True, "properties", "framework", "nullable"), id="a keyword of another dialect"),
        pytest.param(having({"$ref": "x"}, "properties", "start_date"), id="a property in snake case"),
        pytest.param(having([{"law": "BW1"}], "x-source"), id="a source without certainty"),
    ],
)
def test_the_dialect_refuses(schema: Any) -> None:
    assert errors("schema", schema)


def test_yaml_with_a_key_twice_is_refused(tmp_path: Any) -> None:
    path = tmp_path / "twice.yaml"
    path.write_text('a: "1"\nb: "2"\na: "3"\n')
    with pytest.raises(strict_yaml.DuplicateKey, match="line 3: 'a'"):
        strict_yaml.read(path)


def test_yaml_holds_no_dates_and_no_booleans_in_disguise(tmp_path: Any) -> None:
    path = tmp_path / "plain.yaml"
    path.write_text("a: 2026-01-01\nb: no\nc: true\nd: 12\n")
    assert strict_yaml.read(path) == {"a": "2026-01-01", "b": "no", "c": True, "d": 12}

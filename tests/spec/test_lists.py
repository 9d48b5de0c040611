"""Code lists and schemas as others take them along: complete, equal to the source, and readable without it."""

import csv
import io
import json
import re
from collections import Counter
from typing import Any

import jsonschema
import lists
import pytest
import standalone
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

import kgb_spec

FILES = {path.removeprefix(f"{lists.FOLDER}/"): text for path, text in lists.generate().items()}
SCHEMAS = {
    path.removeprefix("spec/generated/schemas/").removesuffix(".json"): json.loads(text)
    for path, text in standalone.generate().items()
}
SOURCES = Registry().with_resources(
    [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
)
ALONE: Registry[Any] = Registry()


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table, as whoever opens it sees them."""
    return list(csv.DictReader(io.StringIO(FILES[f"{name}.csv"], newline="")))


def test_a_code_list_gives_its_codes_in_either_form() -> None:
    one, other = {"const": "A"}, {"const": "B"}
    assert kgb_spec.codes({"oneOf": [one, other]}) == [one, other]
    assert kgb_spec.codes({"anyOf": [{"oneOf": [one, other]}, {"$ref": "../types.json#/$defs/ForeignCode"}]}) == [
        one,
        other,
    ]


@pytest.mark.parametrize("name", kgb_spec.code_lists())
def test_a_table_has_every_code_with_its_words_law_and_counterparts(name: str) -> None:
    entries = kgb_spec.codes(kgb_spec.code_lists()[name])
    assert [row["code"] for row in rows(name)] == [entry["const"] for entry in entries]
    for entry, row in zip(entries, rows(name), strict=True):
        assert (row["labelNl"], row["labelEn"]) == (entry["x-nl"]["title"], entry["title"])
        assert (row["definitionNl"], row["definitionEn"]) == (entry["x-nl"]["description"], entry["description"])
        assert row["law"].split(lists.BETWEEN) == [source["law"] for source in entry["x-source"]]
        for mapping in entry.get("x-mappings", []):
            assert f"{mapping['match']} {mapping['code']}" in row[mapping["system"]].split(lists.BETWEEN)


@pytest.mark.parametrize("name", kgb_spec.code_lists())
def test_table_and_data_say_the_same(name: str) -> None:
    data = json.loads(FILES[f"{name}.json"])
    assert rows(name) == [{**dict.fromkeys(rows(name)[0], ""), **lists.row(code)} for code in data["codes"]]


def test_a_table_ends_its_lines_as_the_standard_for_tables_says() -> None:
    text = FILES["measure-type.csv"]
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_what_a_code_says_beyond_that_has_columns_too() -> None:
    assert {row["childProtectionMeasure"] for row in rows("measure-type")} == {"true", "false"}
    assert all(row["externalOwner"] and row["externalReissuedNl"] for row in rows("external-list"))


@pytest.mark.parametrize("name", kgb_spec.code_lists())
def test_every_column_and_property_is_named_in_the_same_way(name: str) -> None:
    data = json.loads(FILES[f"{name}.json"])
    systems = {mapping["system"] for code in data["codes"] for mapping in code["mappings"]}
    names = {*data, *rows(name)[0], *(key for code in data["codes"] for key in code)} - systems
    assert [each for each in names if not re.fullmatch(r"[a-z]+([A-Z][a-z]+)*", each)] == []


def test_a_code_that_goes_says_so() -> None:
    content = kgb_spec.code_lists()["severity"]
    code = {**kgb_spec.codes(content)[0], "x-validity": {"toDate": "2027-12-31", "replacedBy": "MATIG"}}
    row = lists.row(lists.entry("severity", content, code))
    assert (row["status"], row["validTo"], row["replacedBy"]) == ("WITHDRAWN", "2027-12-31", "MATIG")


def test_the_index_counts_every_list() -> None:
    index = json.loads(FILES["index.json"])
    assert {each["name"]: each["codes"] for each in index} == {
        name: len(kgb_spec.codes(content)) for name, content in kgb_spec.code_lists().items()
    }
    statuses = Counter(content["x-codelist"]["status"] for content in kgb_spec.code_lists().values())
    assert Counter(each["status"] for each in index) == statuses


def verdict(schema: dict[str, Any], registry: Registry[Any], document: Any) -> list[str]:
    """What is wrong with a document, in the same words whichever schema says it."""
    checker = jsonschema.FormatChecker()
    validator = jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)
    return sorted(f"{error.json_path}: {error.message}" for error in validator.iter_errors(document))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_that_stands_alone_is_one_and_needs_nothing(name: str) -> None:
    schema = SCHEMAS[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    text = json.dumps(schema)
    references = {part.split('"')[0] for part in text.split('"$ref": "')[1:]}
    assert references <= {f"#/$defs/{name}" for name in schema["$defs"]}
    assert text.count('"$id"') == 1


def test_no_schema_that_stands_alone_has_the_identity_of_another() -> None:
    identities = [schema["$id"] for schema in (*SCHEMAS.values(), *kgb_spec.schemas().values())]
    assert len(identities) == len(set(identities))


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        pytest.param(kind, document, id=f"{kind}-{name}")
        for folder in (kgb_spec.examples(), kgb_spec.counterexamples())
        for kind, documents in folder.items()
        for name, document in documents.items()
    ],
)
def test_a_schema_that_stands_alone_judges_as_its_source_does(kind: str, document: Any) -> None:
    assert verdict(SCHEMAS[kind], ALONE, document) == verdict(kgb_spec.schemas()[kind], SOURCES, document)


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_a_dossier_is_right_by_the_schema_that_stands_alone(scenario: str) -> None:
    assert verdict(SCHEMAS["dossier"], ALONE, kgb_spec.final_dossier(scenario)) == []


def test_the_two_differ_when_something_is_left_out() -> None:
    document = kgb_spec.examples()["measure"]["minimal"]
    broken = json.loads(json.dumps(SCHEMAS["measure"]))
    broken["required"].append("somethingElse")
    assert verdict(broken, ALONE, document) != verdict(kgb_spec.schemas()["measure"], SOURCES, document)
    assert DRAFT202012.id_of(broken) == SCHEMAS["measure"]["$id"]

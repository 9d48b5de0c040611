"""Each standard around this one is named once, and the comparison with it leaves nothing out."""

import csv
import io
import json
from typing import Any

import concepts
import counterparts
import crosswalk_pages
import crosswalks
import jsonschema
import pytest
from crosswalks import NONE, compared, crosswalk
from referencing import Registry, Resource

import kgb_spec

META = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((kgb_spec.root() / "meta").glob("*.json"))
}
REGISTRY = Registry().with_resources([(schema["$id"], Resource.from_contents(schema)) for schema in META.values()])
TABLES = {path.rpartition("/")[2].removesuffix(".csv"): text for path, text in crosswalks.generate().items()}
PAGES = crosswalk_pages.generate()


def mappings() -> list[tuple[str, str, dict[str, str]]]:
    """Every counterpart of a code: the list, the code, and what is there."""
    return [
        (name, entry["const"], mapping)
        for name, content in kgb_spec.code_lists().items()
        for entry in kgb_spec.codes(content)
        for mapping in entry.get("x-mappings", [])
    ]


def errors(document: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(META["neighbours"], registry=REGISTRY)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def test_the_neighbours_follow_their_schema() -> None:
    assert errors(kgb_spec.neighbours()) == []


@pytest.mark.parametrize(
    "fault", [{"openness": "HALF"}, {"owner": {"nl": "Iemand"}}, {"systems": []}, {"unheardOf": "x"}], ids=str
)
def test_the_schema_of_neighbours_bites(fault: dict[str, Any]) -> None:
    assert errors({"ggm": {**kgb_spec.neighbours()["ggm"], **fault}})


def test_every_system_that_a_code_names_belongs_to_a_neighbour() -> None:
    unknown = {f"{name}.{code}: {each['system']}" for name, code, each in mappings()} - {
        f"{name}.{code}: {each['system']}"
        for name, code, each in mappings()
        if each["system"] in counterparts.systems()
    }
    assert not unknown, f"add these systems to a neighbour in spec/neighbours.yaml: {sorted(unknown)}"


def test_every_system_belongs_to_one_neighbour_and_is_named_by_a_code() -> None:
    named = [system["id"] for each in kgb_spec.neighbours().values() for system in each.get("systems", [])]
    assert len(named) == len(set(named))
    assert set(named) - {each["system"] for _, _, each in mappings()} == set()


def test_a_system_that_nobody_has_is_refused() -> None:
    with pytest.raises(counterparts.UnknownSystem, match="NOWHERE"):
        counterparts.system("NOWHERE")


def test_every_concept_that_is_compared_is_in_the_standard() -> None:
    ours = {each["kgb"] for entry in kgb_spec.neighbours().values() for each in entry.get("concepts", [])}
    assert ours - concepts.objects().keys() == set()


def test_a_concept_elsewhere_has_one_label() -> None:
    for key, entry in kgb_spec.neighbours().items():
        labels: dict[str, set[tuple[str, str]]] = {}
        for each in entry.get("concepts", []):
            labels.setdefault(each["theirs"], set()).add((each["nl"], each["en"]))
        assert all(len(found) == 1 for found in labels.values()), f"{key}: {labels}"


@pytest.mark.parametrize("key", compared())
def test_a_comparison_has_every_code_and_every_kind_of_resource(key: str) -> None:
    found = crosswalk(key)
    if found.lists:
        assert found.lists.keys() == kgb_spec.code_lists().keys()
    for name, pairs in found.lists.items():
        if pairs[0].kind == "code":
            codes = [entry["const"] for entry in kgb_spec.codes(kgb_spec.code_lists()[name])]
            assert list(dict.fromkeys(pair.code for pair in pairs)) == codes
    if found.concepts:
        assert {title for title, each in concepts.objects().items() if each.is_recorded} <= {
            pair.name for pair in found.concepts
        }


def test_every_counterpart_is_in_one_comparison() -> None:
    compared_codes = [
        (pair.name, pair.code, pair.system, pair.theirs, pair.match)
        for key in compared()
        for pair in crosswalk(key).pairs
        if pair.kind == "code" and pair.match != NONE
    ]
    stated = [(name, code, each["system"], each["code"], each["match"]) for name, code, each in mappings()]
    assert sorted(compared_codes) == sorted(stated)


def test_within_a_list_a_code_elsewhere_is_exactly_one_code_here() -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for name, code, each in mappings():
        if each["match"] == "EXACT":
            other = seen.setdefault((name, each["system"], each["code"]), code)
            assert other == code, f"{name}: {code} and {other} cannot both be exactly {each['system']} {each['code']}"


@pytest.mark.parametrize("key", compared())
def test_a_table_has_a_row_for_each_pair(key: str) -> None:
    rows = list(csv.DictReader(io.StringIO(TABLES[key], newline="")))
    assert [row["match"] for row in rows] == [pair.match for pair in crosswalk(key).pairs]
    assert all(bool(row["theirs"]) == (row["match"] != NONE) for row in rows)
    assert all(row["uri"].startswith(concepts.DEF) for row in rows)


def here(pair: crosswalks.Pair) -> str:
    """How a page names what is here."""
    if pair.kind == "code":
        return f"<{pair.name}.{pair.code}>"
    if pair.kind == "codelist":
        return f"{{kgb:codelist}}`{pair.name}`"
    each = concepts.objects()[pair.name]
    return f"{{kgb:resource}}`{each.schema}`" if each.is_whole else f"{{kgb:part}}`{each.schema}.{each.title}`"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_names_every_code_of_the_lists_that_touch_it(language: str) -> None:
    for key in compared():
        page = PAGES[f"docs/{language}/generated/crosswalks/{key}.md"]
        for pair in crosswalk(key).pairs:
            assert here(pair) in page


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_overview_names_every_neighbour(language: str) -> None:
    page = PAGES[f"docs/{language}/generated/crosswalks/index.md"]
    for entry in kgb_spec.neighbours().values():
        assert entry[language] in page

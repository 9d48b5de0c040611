"""Read with its context, a plain document becomes linked data, and nothing of it is lost."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import concepts
import context
import pytest
from pyld import jsonld

import kgb_spec

pytestmark = pytest.mark.slow

BASE = context.IDS
EXAMPLES = [(kind, name) for kind, documents in kgb_spec.examples().items() for name in documents]
NAMES = {uri: uses[0].name for uri, uses in concepts.owners().items()}
CODES = {
    concepts.code_uri(name, entry["const"])
    for name, content in kgb_spec.code_lists().items()
    for entry in kgb_spec.codes(content)
}


@cache
def contexts() -> dict[str, Any]:
    """Every context by its path below the folder of generated files."""
    return {path.removeprefix("spec/generated/"): json.loads(text) for path, text in context.generate().items()}


def expanded(document: Any, path: str) -> list[dict[str, Any]]:
    """A document as linked data."""
    return list(jsonld.expand(document, {"expandContext": contexts()[path], "base": BASE}))


def keys(value: Any) -> Iterator[str]:
    """The name of every property that is present, at any depth; what stands in an extension is its own affair."""
    if isinstance(value, list):
        for item in value:
            yield from keys(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from () if key == "value" and not isinstance(inner, str) else keys(inner)


def predicates(value: Any) -> Iterator[str]:
    """The concept of every property that is present, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from predicates(item)
    elif isinstance(value, dict) and "@value" not in value:
        for key, inner in value.items():
            # A node that is no more than a name is a reference, not a node with an id.
            if key != "@type" and (key != "@id" or len(value) > 1):
                yield key
                yield from predicates(inner)


def assert_nothing_is_lost(document: Any, path: str) -> list[dict[str, Any]]:
    """Every key is a concept of that name, as often as it was there."""
    found = expanded(document, path)
    read = sorted("id" if key == "@id" else NAMES[key] for key in predicates(found))
    assert read == sorted(keys(document))
    return found


@pytest.mark.parametrize(("kind", "name"), EXAMPLES)
def test_no_property_of_an_example_is_lost(kind: str, name: str) -> None:
    assert_nothing_is_lost(kgb_spec.examples()[kind][name], f"contexts/{kind}.jsonld")


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_no_property_of_a_dossier_is_lost(scenario: str) -> None:
    assert_nothing_is_lost(kgb_spec.final_dossier(scenario), "context.jsonld")


@pytest.mark.parametrize(("kind", "name"), EXAMPLES)
def test_a_document_with_its_type_reads_the_same_in_the_one_context(kind: str, name: str) -> None:
    document = kgb_spec.examples()[kind][name]
    title = kgb_spec.schemas()[kind]["title"]
    (typed,) = expanded({"@type": title, **document}, "context.jsonld")
    assert typed.pop("@type") == [concepts.object_uri(title)]
    assert [typed] == expanded(document, f"contexts/{kind}.jsonld")


@pytest.mark.parametrize(
    "each", [each for each in concepts.objects().values() if each.is_whole], ids=lambda each: each.title
)
def test_every_property_of_every_object_is_in_its_context(each: concepts.Object) -> None:
    assert_complete(each, contexts()[f"contexts/{each.schema}.jsonld"]["@context"])


def assert_complete(each: concepts.Object, terms: dict[str, Any]) -> None:
    """The context has the concept of each property, down to the last part."""
    for one in concepts.properties(each):
        term = terms[one.name]
        if term == "@id":
            assert one.name == "id"
            continue
        assert term["@id"] == concepts.property_uri(one)
        kind = concepts.kind_of(one)
        if "properties" in kind:
            assert_complete(concepts.objects()[kind["title"]], term["@context"])


def values(found: Any, name: str) -> Iterator[Any]:
    """The values of a property, at any depth."""
    if isinstance(found, list):
        for item in found:
            yield from values(item, name)
    elif isinstance(found, dict):
        yield from found.get(name, [])
        for key, inner in found.items():
            if not key.startswith("@"):
                yield from values(inner, name)


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_a_code_becomes_the_concept_of_that_code(scenario: str) -> None:
    found = expanded(kgb_spec.final_dossier(scenario), "context.jsonld")
    coded = [uri for uri, uses in concepts.owners().items() if "x-codelist" in concepts.kind_of(uses[0])]
    seen = {value["@id"] for uri in coded for value in values(found, uri)}
    assert seen
    assert {code for code in seen if code.startswith(concepts.DEF)} <= CODES
    foreign = re.compile(kgb_spec.schemas()["types"]["$defs"]["ForeignCode"]["pattern"])
    assert [code for code in seen if not code.startswith(concepts.DEF) and not foreign.search(code)] == []


def test_a_code_of_somebody_else_stays_theirs() -> None:
    name = next(name for name, content in kgb_spec.code_lists().items() if content["x-codelist"]["status"] == "OPEN")
    one = next(
        uses[0]
        for uses in concepts.owners().values()
        if concepts.kind_of(uses[0]).get("$id", "").endswith(f"/{name}.json")
    )
    terms = {"@context": {"@version": 1.1, **context.terms(one.owner)}}
    code = "gemeente-meerdijk:BUURTVADER"
    document = {one.name: [code] if one.entry.get("type") == "array" else code}
    (found,) = jsonld.expand(document, {"expandContext": terms, "base": BASE})
    assert found[concepts.property_uri(one)] == [{"@id": code}]


def test_the_same_person_has_the_same_name_in_every_place() -> None:
    dossier = kgb_spec.final_dossier("neighbour-call")
    found = expanded(dossier, "context.jsonld")
    persons = {BASE + person["id"] for person in dossier["persons"]}
    assert {person["@id"] for person in values(found, concepts.object_uri("Dossier") + "/persons")} == persons
    members = {value["@id"] for value in values(found, concepts.object_uri("FamilyMembership") + "/personId")}
    assert members
    assert members <= persons


def test_dates_and_moments_are_typed() -> None:
    found = expanded(kgb_spec.final_dossier("neighbour-call"), "context.jsonld")
    (moment, *_) = values(found, f"{concepts.SHARED}recordedAt")
    assert moment["@type"] == "http://www.w3.org/2001/XMLSchema#dateTime"
    (date,) = values(found, f"{concepts.object_uri('Dossier')}/asOfDate")
    assert date["@type"] == "http://www.w3.org/2001/XMLSchema#date"
    (birth, *_) = values(found, f"{concepts.object_uri('Person')}/birthDate")
    assert birth["@type"].endswith("EDTF-level0")


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_linked_data_is_the_plain_document_again(scenario: str) -> None:
    dossier = kgb_spec.final_dossier(scenario)
    again = jsonld.compact(expanded(dossier, "context.jsonld"), contexts()["context.jsonld"], {"base": BASE})
    again.pop("@context")
    assert ordered(again) == ordered(dossier)


def ordered(value: Any) -> Any:
    """A value in which the order of a list does not count."""
    if isinstance(value, dict):
        return {key: ordered(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return sorted((ordered(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


def test_a_property_that_the_context_does_not_know_is_seen() -> None:
    document = {**kgb_spec.examples()["measure"]["minimal"], "unheardOf": "x"}
    with pytest.raises(AssertionError):
        assert_nothing_is_lost(document, "contexts/measure.jsonld")

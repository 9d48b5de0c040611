"""The verdict on a document's shape, cross-checked with a second engine."""

from functools import cache
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

import kgb_spec
from kgb_conformance.structure import faults, page_faults

RIGHT = [(schema, name) for schema, every in kgb_spec.examples().items() for name in every]
WRONG = [(schema, name) for schema, every in kgb_spec.counterexamples().items() for name in every]


@cache
def _second_engine(schema: str) -> Any:
    resources = [(entry["$id"], Resource.from_contents(entry)) for entry in kgb_spec.schemas().values()]
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return jsonschema.Draft202012Validator(
        {"$ref": kgb_spec.schemas()[schema]["$id"]},
        registry=Registry().with_resources(resources),
        format_checker=checker,
    )


@pytest.mark.parametrize(("schema", "name"), RIGHT)
def test_an_example_is_right_to_both_engines(schema: str, name: str) -> None:
    document = kgb_spec.examples()[schema][name]
    assert faults(schema, document) == []
    assert _second_engine(schema).is_valid(document)


@pytest.mark.parametrize(("schema", "name"), WRONG)
def test_a_counterexample_is_wrong_in_one_place(schema: str, name: str) -> None:
    found = faults(schema, kgb_spec.counterexamples()[schema][name])
    assert len({fault.pointer for fault in found}) == 1


@pytest.mark.parametrize(("schema", "name"), WRONG)
def test_a_counterexample_is_wrong_to_both_engines(schema: str, name: str) -> None:
    document = kgb_spec.counterexamples()[schema][name]
    # The second engine knows moments only with an extra package; the patterns beside the formats cover the rest.
    assert faults(schema, document)
    if any(fault.code != "schema/format" for fault in faults(schema, document)):
        assert not _second_engine(schema).is_valid(document)


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_the_dossier_of_a_scenario_is_right_to_both_engines(scenario: str) -> None:
    document = kgb_spec.final_dossier(scenario)
    assert faults("dossier", document) == []
    assert _second_engine("dossier").is_valid(document)


def test_every_code_of_a_fault_is_published() -> None:
    found = {fault.code for schema, name in WRONG for fault in faults(schema, kgb_spec.counterexamples()[schema][name])}
    assert found <= kgb_spec.finding_codes().keys()


def test_a_page_holds_items_and_nothing_else() -> None:
    person = next(iter(kgb_spec.examples()["person"].values()))
    assert page_faults("person", {"items": [person]}) == []
    assert [fault.code for fault in page_faults("person", {"items": [], "total": 0})] == ["schema/unknown-property"]
    assert [fault.pointer for fault in page_faults("person", {"items": [{**person, "version": "1"}]})] == [
        "/items/0/version"
    ]


def test_a_birth_date_that_does_not_exist_is_found_alone_and_on_a_page() -> None:
    person = {**next(iter(kgb_spec.examples()["person"].values())), "birthDate": "2021-02-30"}
    assert [(fault.pointer, fault.code) for fault in faults("person", person)] == [("/birthDate", "schema/format")]
    assert [fault.pointer for fault in page_faults("person", {"items": [person]})] == ["/items/0/birthDate"]

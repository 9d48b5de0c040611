"""Reading and writing a family of 8 KB as objects, beside what others do with the same information."""

import json

import jsonschema
import plain_shapes
from fhir.resources.bundle import Bundle
from fhir_bundle import bundle
from ratios import Side, compared
from referencing import Registry, Resource

import kgb_model as kgb
import kgb_spec
from kgb_model import synthetic

DOSSIER = synthetic.small(1)
TEXT = DOSSIER.to_json().encode()
FHIR_TEXT = json.dumps(bundle(json.loads(TEXT)), ensure_ascii=False).encode()
FHIR = Bundle.model_validate_json(FHIR_TEXT)


def plain_jsonschema() -> jsonschema.Draft202012Validator:
    """The JSON Schema library that most people know."""
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
    return jsonschema.Draft202012Validator(kgb_spec.schemas()["dossier"], registry=Registry().with_resources(resources))


READING = Side("read a dossier", lambda: kgb.Dossier.from_json(TEXT))
WRITING = Side("write a dossier", DOSSIER.to_json)


def test_both_sides_hold_about_as_much() -> None:
    assert 7_000 <= len(TEXT) <= 10_500
    assert len(FHIR_TEXT) <= 2 * len(TEXT)


def test_our_base_costs_little() -> None:
    plain = plain_shapes.dossier("plain_base")
    assert plain.model_validate_json(TEXT).model_dump_json() == DOSSIER.to_json()
    compared(READING, Side("pydantic, same shapes", lambda: plain.model_validate_json(TEXT)), 0.85)


def test_our_forms_cost_little_more() -> None:
    """What it costs that an object takes exactly what its schema takes."""
    plain = plain_shapes.dossier("plain_forms", plain_shapes.FORMS)
    assert plain.model_validate_json(TEXT).model_dump(mode="json")["family"]["id"]
    compared(READING, Side("pydantic, looser shapes", lambda: plain.model_validate_json(TEXT)), 0.6)


def test_reading_beside_fhir() -> None:
    compared(READING, Side("fhir.resources", lambda: Bundle.model_validate_json(FHIR_TEXT)), 10)


def test_writing_beside_fhir() -> None:
    compared(WRITING, Side("fhir.resources", FHIR.model_dump_json), 25)


def test_reading_beside_plain_jsonschema() -> None:
    peer = plain_jsonschema()
    compared(READING, Side("jsonschema", lambda: peer.is_valid(json.loads(TEXT))), 30, rounds=5)

"""Everything in the standard occurs in its own documents: what was never shown was never tried."""

import coverage_of_spec
import coverage_page
import occurrences
import proofs
import pytest

import kgb_spec

ADVICE = (
    "`python tools/coverage_of_spec.py` lists this at any time; with names after it, only for those schemas and lists."
)


def test_every_property_and_every_code_occurs() -> None:
    lacking = coverage_of_spec.missing(coverage_of_spec.coverage())
    assert not lacking, "\n".join(["the standard has what none of its documents shows:", *lacking, ADVICE])


def test_what_is_counted_is_right_in_form_before_it_counts() -> None:
    from engines import in_rust

    wrong = [proof.place for proof in proofs.right() if not in_rust(proof.schema).is_valid(proof.document)]
    assert wrong == []


@pytest.fixture
def nothing(monkeypatch: pytest.MonkeyPatch) -> coverage_of_spec.Coverage:
    """The coverage of a standard without documents."""
    monkeypatch.setattr(proofs, "right", lambda: iter(()))
    return coverage_of_spec.coverage.__wrapped__()


def test_a_standard_without_documents_lacks_everything(nothing: coverage_of_spec.Coverage) -> None:
    lacking = "\n".join(coverage_of_spec.missing(nothing))
    assert set(nothing.properties.values()) == set(nothing.codes.values()) == {0}
    for name, schema in kgb_spec.schemas().items():
        owner = occurrences.name_of(name, schema)
        assert "properties" not in schema or f"{owner} lacks {len(schema['properties'])} of" in lacking
    assert "Measure.type in spec/examples/ or in a document of a scenario" in lacking
    assert "Add them in spec/examples/measure/" in lacking
    assert "{kgb:codelist}`measure-type`: `" in coverage_page.missing(nothing)


def test_only_what_stands_in_its_place_is_counted() -> None:
    measure = {"type": "OTS", "framework": "VERY_MUCH", "explanationForFamily": "OTS", "colour": "OTS", "endDate": 3}
    found = {each[:2] for each in occurrences.found_in(measure, "measure")}
    names = {name for kind, name in found if kind == "property"}
    assert names == {"Measure.type", "Measure.framework", "Measure.explanationForFamily", "Measure.endDate"}
    assert {name for kind, name in found if kind in ("code", "foreign")} == {"measure-type:OTS"}


def test_a_code_of_somebody_else_counts_in_an_open_list_only(monkeypatch: pytest.MonkeyPatch) -> None:
    schemas = kgb_spec.schemas()
    entries = [{"const": "OTS"}, {"const": "VOTS"}]
    another = {
        "title": "MeasureType",
        "x-codelist": {},
        "anyOf": [{"oneOf": entries}, {"$ref": "../types.json#/$defs/Line"}],
    }
    codes = [{"type": "OTS"}, {"type": "gemeente-meerdijk:BUURTVADER"}, {"type": "BUURTVADER"}, {"type": 3}]
    monkeypatch.setattr(kgb_spec, "schemas", lambda: {**schemas, "codelists/measure-type": another})
    monkeypatch.setattr(occurrences, "target", occurrences.target.__wrapped__)
    monkeypatch.setattr(occurrences, "choices", occurrences.choices.__wrapped__)
    found = [each[:2] for measure in codes for each in occurrences.found_in(measure, "measure")]
    assert [each for each in found if each[0] in ("code", "foreign")] == [
        ("code", "measure-type:OTS"),
        ("foreign", "measure-type:*"),
    ]

"""The objects of the model: immutable, strict on the wire, silent about the absent, and quick to import."""

import json
import subprocess
import sys
from typing import Any

import pydantic
import pytest

import kgb_model as kgb
import kgb_spec

MEASURE = kgb_spec.final_dossier("high-conflict-divorce")["measures"][0]


@pytest.fixture
def measure() -> Any:
    return kgb.Measure.from_json(json.dumps(MEASURE))


def test_an_object_gives_back_what_it_read(measure: Any) -> None:
    assert json.loads(measure.to_json()) == MEASURE


def test_an_object_never_changes(measure: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        measure.status = kgb.MeasureStatus.ACTIEF


def test_a_changed_copy_leaves_the_first_as_it_was(measure: Any) -> None:
    changed = measure.replace(status=kgb.MeasureStatus.ACTIEF, version=9)
    assert (changed.version, changed.status) == (9, "ACTIEF")
    assert measure.version == MEASURE["version"]
    assert changed.subject_id == measure.subject_id


def test_a_change_may_be_named_as_on_the_wire(measure: Any) -> None:
    assert measure.replace(plannedEndDate="2026-01-01") == measure.replace(planned_end_date="2026-01-01")


def test_a_change_is_validated(measure: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        measure.replace(version=0)
    with pytest.raises(pydantic.ValidationError):
        measure.replace(colour="green")


def test_what_is_absent_is_missing_and_not_sent(measure: Any) -> None:
    without = measure.replace(executor_id=kgb.MISSING)
    assert without.executor_id is kgb.MISSING
    assert "executorId" not in json.loads(without.to_json())


@pytest.mark.parametrize(
    ("name", "value"),
    [("version", "1"), ("startDate", "2025-10-14T00:00:00Z"), ("partOfId", None), ("status", "LOPEND"), ("extra", 1)],
)
def test_the_wire_is_read_strictly(name: str, value: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        kgb.Measure.from_json(json.dumps({**MEASURE, name: value}))


def test_names_are_taken_in_both_cases() -> None:
    one = kgb.HumanName(family_name="Vos", given_names="Bo")
    assert one == kgb.HumanName.model_validate({"familyName": "Vos", "givenNames": "Bo"})


def test_a_code_says_what_it_means() -> None:
    assert kgb.MeasureType("OTS") is kgb.MeasureType.OTS
    source = kgb.MeasureType.__doc__ or ""
    assert "Dutch: " in source
    assert "Source: " in source


def test_extensions_come_back_as_they_were(measure: Any) -> None:
    value = {"a": [1, 2.5, None, {"é": True}], "groot": 12345678901234567890}
    extended = kgb.Measure.model_validate({**MEASURE, "extensions": [{"name": "nl.example.thing", "value": value}]})
    assert json.loads(extended.to_json())["extensions"] == [{"name": "nl.example.thing", "value": value}]


@pytest.mark.parametrize("name", sorted(set(kgb.__all__)))
def test_every_public_name_can_be_used(name: str) -> None:
    assert getattr(kgb, name) is not None
    assert name in dir(kgb)


def test_a_name_that_is_not_there_says_so() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Maatregel'"):
        kgb.Maatregel  # noqa: B018


def test_every_resource_of_the_standard_has_its_class() -> None:
    titles = {schema["title"] for schema in kgb_spec.schemas().values() if schema.get("type") == "object"}
    assert titles <= set(kgb.__all__)
    assert {schema["title"] for schema in kgb_spec.code_lists().values()} <= set(kgb.__all__)


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys, kgb_model; print({'pydantic', 'jsonschema_rs', 'cel_expr_python', 'kgb_spec'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"

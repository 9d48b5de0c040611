"""The objects of the model: immutable, strict on the wire, silent about the absent, and quick to import."""

import ast
import json
import subprocess
import sys
from calendar import monthrange
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from inspect import Parameter, cleandoc, signature
from typing import Any
from uuid import UUID

import pydantic
import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model._generated.index import NAMES
from kgb_model._generated.types import PartialDate

MODULES = sorted({*NAMES.values(), "types"})
MEASURE = kgb_spec.final_dossier("high-conflict-divorce")["measures"][0]


@pytest.fixture
def measure() -> Any:
    return kgb.Measure.from_json(json.dumps(MEASURE))


def test_an_object_gives_back_what_it_read(measure: Any) -> None:
    assert json.loads(measure.to_json()) == MEASURE


def test_an_object_never_changes_and_says_so_in_two_languages_without_the_value(measure: Any) -> None:
    for change in (
        lambda: setattr(measure, "status", "1988-01-02 GEHEIM"),
        lambda: setattr(measure, "colour", "1988-01-02 GEHEIM"),
        lambda: delattr(measure, "status"),
    ):
        with pytest.raises(pydantic.ValidationError, match="frozen") as refused:
            change()
        assert "verandert nooit" in str(refused.value)
        assert "GEHEIM" not in f"{refused.value} {refused.value.errors()} {refused.value.json()}"
    assert measure == kgb.Measure.from_json(json.dumps(MEASURE))


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


def documented_nodes(module: str) -> list[tuple[str, str]]:
    """Every class, field, code and alias of a generated module, with the text that an editor shows."""
    path = files("kgb_model._generated") / f"{module.replace('.', '/')}.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    found = [(f"{module}.{node.name}", ast.get_docstring(node) or "") for node in classes]
    for owner in (tree, *classes):
        for node, after in zip(owner.body, [*owner.body[1:], ast.Pass()], strict=True):
            if isinstance(node, ast.Assign | ast.AnnAssign):
                target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
                text = (
                    after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
                )
                found.append((f"{module}.{getattr(owner, 'name', '')}.{ast.unparse(target)}", cleandoc(str(text))))
    return found


@pytest.mark.parametrize("module", MODULES)
def test_an_editor_shows_the_dutch_label_the_definition_and_the_law_everywhere(module: str) -> None:
    nodes = documented_nodes(module)
    assert nodes
    lacking = [name for name, text in nodes if not all(part in text for part in ("\nDutch: ", ". ", "\nSource: "))]
    assert lacking == []


def test_nothing_inside_an_object_changes() -> None:
    mine = [kgb.HumanName(family_name="Vos")]
    person = kgb.Person.from_json(json.dumps(kgb_spec.final_dossier("high-conflict-divorce")["persons"][0]))
    changed = person.replace(names=mine)
    mine.clear()
    assert changed.names == (kgb.HumanName(family_name="Vos"),)
    with pytest.raises(AttributeError):
        changed.names.append(mine)
    with pytest.raises(TypeError):
        changed.names[0] = mine


def test_equal_objects_have_equal_hashes(measure: Any) -> None:
    again = kgb.Measure.from_json(measure.to_json())
    assert again == measure
    assert {again, measure} == {measure}
    assert measure != measure.replace(version=measure.version + 1)


def test_moments_are_equal_when_they_are_the_same_moment(measure: Any) -> None:
    here = measure.replace(recorded_at="2026-03-01T10:30:00+01:00")
    there = measure.replace(recorded_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
    assert (here, hash(here), here.to_json()) == (there, hash(there), there.to_json())


def test_a_part_of_a_part_is_replaced_from_the_inside_out() -> None:
    person = kgb.Person.from_json(json.dumps(kgb_spec.final_dossier("high-conflict-divorce")["persons"][0]))
    first, *others = person.names
    married = person.replace(names=[first.replace(family_name="Vos", prefix=kgb.MISSING), *others], version=2)
    assert married.names[0].family_name == "Vos"
    assert "prefix" not in married.to_dict()["names"][0]
    assert person.names[0] == first


def test_a_repr_shows_no_personal_data() -> None:
    document = kgb_spec.final_dossier("high-conflict-divorce")
    person = kgb.Person.from_json(json.dumps(document["persons"][0]))
    assert repr(person) == str(person) == f"Person(id={person.id!r}, version={person.version})"
    assert repr(person.names[0]) == "HumanName(…)"
    assert repr(kgb.Dossier.from_json(json.dumps(document))) == "Dossier(…)"


def test_what_is_refused_is_not_repeated_in_the_message() -> None:
    with pytest.raises(pydantic.ValidationError) as refused:
        kgb.Address.from_json('{"postalCode": "geheim adres", "city": 12345678, "street": "\\u0000 Kastanjelaan"}')
    assert not any(word in str(refused.value) for word in ("geheim", "12345678", "Kastanjelaan"))
    assert "kgb_model.validate(data, 'Address') legt uit" in refused.value.__notes__[0]


def refused(make: Any) -> tuple[pydantic.ValidationError, str]:
    """The error with which something is refused, and its text and notes as a traceback shows them."""
    with pytest.raises(pydantic.ValidationError) as caught:
        make()
    return caught.value, "\n".join([str(caught.value), *caught.value.__notes__])


def test_a_wrong_name_gets_the_name_that_was_likely_meant() -> None:
    _, text = refused(lambda: kgb.HumanName(family_name="Vos", prefx="van"))
    assert "'prefx' bestaat niet in HumanName; bedoelde u 'prefix'?" in text
    assert "There is no 'prefx' in HumanName; did you mean 'prefix'?" in text
    assert "did you mean 'family_name'?" in refused(lambda: kgb.HumanName(achternaam="Vos"))[1]
    assert "did you mean 'familyName'?" in refused(lambda: kgb.HumanName.from_json('{"familieName": "Vos"}'))[1]
    assert "mean" not in refused(lambda: kgb.HumanName(family_name="Vos", qqqq=1))[1]


def test_an_error_speaks_the_names_of_whoever_wrote(measure: Any) -> None:
    wrong = {"goals": [{"ownerIds": ["x"], "txt": 3}], "familyId": 3}
    in_python, _ = refused(lambda: kgb.Plan(**wrong))
    places = {one["loc"] for one in in_python.errors()}
    assert {("recorded_by_id",), ("family_id",), ("goals", 0, "owner_ids", 0), ("goals", 0, "txt")} <= places
    on_the_wire, text = refused(lambda: kgb.Plan.from_json(json.dumps(wrong)))
    places = {one["loc"] for one in on_the_wire.errors()}
    assert {("recordedById",), ("familyId",), ("goals", 0, "ownerIds", 0), ("goals", 0, "txt")} <= places
    assert "There is no 'txt' in Goal; did you mean 'text'?" in text
    changed, _ = refused(lambda: measure.replace(plannedEndDate="soon"))
    assert [one["loc"] for one in changed.errors()] == [("planned_end_date",)]


def test_an_error_keeps_its_types_and_shows_no_page_and_no_value(measure: Any) -> None:
    for make in (
        lambda: kgb.HumanName(family_name=12345678, use="GEHEIM", colour="GEHEIM"),
        lambda: kgb.HumanName.from_json('{"familyName": 12345678, "use": "GEHEIM", "colour": "GEHEIM"}'),
    ):
        error, text = refused(make)
        assert {one["type"] for one in error.errors()} == {"string_type", "enum", "extra_forbidden"}
        assert "pydantic.dev" not in text
        assert not any(value in f"{text} {error.errors()} {error.json()}" for value in ("12345678", "GEHEIM"))
        assert "kgb_model.validate(data, 'HumanName') legt uit" in text
    assert len(refused(lambda: kgb.HumanName(**{f"prefx{i}": 1 for i in range(50)}))[0].__notes__) == 6
    assert "'·'" not in refused(lambda: kgb.HumanName(**{"\ud800": 1}))[1]


def test_python_itself_tells_which_name_was_meant(tmp_path: Any) -> None:
    for program, meant in (
        ("kgb.Plann", "Plan"),
        ("kgb.valdate", "validate"),
        ("kgb.GoalStatus.ACTIV", "ACTIEF"),
        ("kgb.HumanName(family_name='Vos').famly_name", "family_name"),
    ):
        path = tmp_path / "program.py"
        path.write_text(f"import kgb_model as kgb\n{program}\n", encoding="utf-8")
        done = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)
        assert f"Did you mean: '{meant}'?" in done.stderr


def test_a_signature_can_be_read() -> None:
    assert str(signature(kgb.ContactPoint)).startswith("(*, kind: kgb_model.")
    assert str(signature(kgb.Extension)) == "(*, name: str, value: Any) -> None"
    name = signature(kgb.HumanName)
    assert list(name.parameters) == list(kgb.HumanName.model_fields)
    assert (name.parameters["family_name"].annotation, name.parameters["family_name"].default) == (str, Parameter.empty)
    assert (name.parameters["from_date"].annotation, name.parameters["from_date"].default) == (str, kgb.MISSING)
    assert signature(kgb.Person).parameters["names"].annotation == tuple[kgb.HumanName, ...]
    assert signature(kgb.Person).parameters["retention_class"].annotation == kgb.RetentionClass | str
    assert not hasattr(kgb.HumanName(family_name="Vos"), "__signature__")


def test_a_class_of_ones_own_keeps_its_own_signature() -> None:
    class Named(kgb.HumanName, frozen=True):
        def __init__(self, family: str) -> None:
            super().__init__(family_name=family)

    assert list(signature(Named).parameters) == ["family"]
    assert Named("Vos").family_name == "Vos"


def test_on_the_wire_only_names_of_the_wire_count() -> None:
    assert kgb.HumanName.from_json('{"familyName": "Vos"}').family_name == "Vos"
    for text in ('{"family_name": "Vos"}', '{"familyName": "Vos", "family_name": "Vos"}'):
        with pytest.raises(pydantic.ValidationError):
            kgb.HumanName.from_json(text)


def test_python_objects_are_taken_and_judged_as_on_the_wire(measure: Any) -> None:
    id_ = UUID("0198c5d2-7a10-7000-8000-000000000001")
    assert measure.replace(id=id_) == measure.replace(id=str(id_))
    local = datetime(2026, 3, 1, 9, 30)
    for wrong in (
        {"id": UUID("0198c5d2-7a10-4000-8000-000000000001")},
        {"id": str(id_).upper()},
        {"recorded_at": local},
        {"recorded_at": datetime(1899, 1, 1, tzinfo=UTC)},
        {"recorded_at": 1772357400},
        {"version": "1"},
        {"version": True},
        {"version": 1.5},
        {"information_categories": ["PLAN", "PLAN"]},
        {"information_categories": "PLAN"},
    ):
        with pytest.raises(pydantic.ValidationError):
            measure.replace(**wrong)


def test_reading_strictly_by_hand_works_as_well(measure: Any) -> None:
    assert kgb.Measure.model_validate_json(measure.to_json(), strict=True) == measure
    assert kgb.Measure.model_validate(dict(measure), strict=True) == measure


def test_a_code_of_somebody_else_is_a_text_and_one_of_the_standard_is_a_code(measure: Any) -> None:
    own = measure.replace(retention_class="gemeente-meerdijk:BUURTDOSSIER").retention_class
    assert (type(own), own) == (str, "gemeente-meerdijk:BUURTDOSSIER")
    assert measure.replace(retention_class="JEUGDDOSSIER").retention_class is kgb.RetentionClass.JEUGDDOSSIER
    with pytest.raises(pydantic.ValidationError):
        measure.replace(retention_class="BUURTDOSSIER")


def test_a_text_larger_than_any_dossier_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="at most 8388608 bytes"):
        kgb.Dossier.from_json(b" " * (8 * 1024 * 1024 + 1))


def test_a_difference_from_utc_stays_in_python(measure: Any) -> None:
    at = measure.replace(recorded_at="2026-03-01T10:30:00+01:00").recorded_at
    assert at.utcoffset() == timedelta(hours=1)


def test_partial_dates_lie_in_the_calendar_of_three_centuries() -> None:
    adapter: pydantic.TypeAdapter[str] = pydantic.TypeAdapter(PartialDate)

    def taken(text: str) -> bool:
        try:
            return adapter.validate_python(text) == text
        except pydantic.ValidationError:
            return False

    for year in (1899, 1900, 1904, 1999, 2000, 2024, 2026, 2096, 2100, 2104, 2199, 2200):
        assert taken(str(year)) == (1900 <= year <= 2199)
        for month in range(14):
            assert taken(f"{year}-{month:02}") == (1900 <= year <= 2199 and 1 <= month <= 12)
            last = monthrange(year, month)[1] if 1 <= month <= 12 else 0
            days = [day for day in range(33) if taken(f"{year}-{month:02}-{day:02}")]
            assert days == (list(range(1, last + 1)) if 1900 <= year <= 2199 else [])

"""What is read comes back: every example of the standard, every moment, and whatever others put in their extensions."""

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import instances
import judges
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model._generated.types import Moment

PROJECT = Path(__file__).parents[2]
EXAMPLES = [
    (str(kgb_spec.schemas()[path.parent.name]["title"]), path)
    for path in sorted((PROJECT / "spec/examples").rglob("*.json"))
    if path.parent.name in kgb_spec.schemas() and not path.parent.name.startswith("codelists")
]
DOSSIERS = [("Dossier", path) for path in sorted((PROJECT / "spec/generated/dossiers").glob("*.json"))]
REPEATABLE = settings(max_examples=200, derandomize=True, database=None, deadline=None)

MOMENT: pydantic.TypeAdapter[datetime] = pydantic.TypeAdapter(Moment)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def extension(value: Any) -> Any:
    return kgb.Extension(name="nl.example.thing", value=value)


def moment(text: str) -> Any:
    return MOMENT.validate_json(json.dumps(text))


def written(value: Any) -> str:
    return str(json.loads(MOMENT.dump_json(value)))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 50
    assert len(DOSSIERS) >= 20


@pytest.mark.parametrize(("kind", "path"), EXAMPLES + DOSSIERS, ids=lambda value: getattr(value, "stem", value))
def test_every_example_comes_back_as_it_was(kind: str, path: Path) -> None:
    text = path.read_bytes()
    read = getattr(kgb, kind).from_json(text)
    assert without_offsets(json.loads(read.to_json())) == without_offsets(json.loads(text))
    assert json.loads(read.to_json()) == read.to_dict()
    again = type(read).from_json(read.to_json())
    assert again == read
    assert (hash(again), again.to_json()) == (hash(read), read.to_json())


def without_offsets(value: Any) -> Any:
    """The same JSON with its moments in UTC: an offset is another way to write the same moment."""
    match value:
        case dict():
            return {name: without_offsets(inner) for name, inner in value.items()}
        case list():
            return [without_offsets(inner) for inner in value]
        case str() if len(value) > 19 and value[10] == "T" and value[13] == ":":
            return datetime.fromisoformat(value).astimezone(UTC)
    return value


@pytest.mark.parametrize(
    ("read", "back"),
    [
        ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"),
        ("2026-03-01T09:30:00.5Z", "2026-03-01T09:30:00.5Z"),
        ("2026-03-01T09:30:00.123Z", "2026-03-01T09:30:00.123Z"),
        ("2026-03-01T09:30:00.123456Z", "2026-03-01T09:30:00.123456Z"),
        ("2026-03-01T09:30:00.120000Z", "2026-03-01T09:30:00.12Z"),
        ("2026-03-01T10:30:00+01:00", "2026-03-01T09:30:00Z"),
        ("2026-03-01T09:30:00-00:00", "2026-03-01T09:30:00Z"),
        ("1900-01-01T00:00:00+01:00", "1900-01-01T22:59:00+23:59"),
        ("2199-12-31T23:30:00-01:00", "2199-12-31T00:31:00-23:59"),
    ],
)
def test_a_moment_comes_back_as_the_same_moment(read: str, back: str) -> None:
    assert written(moment(read)) == back
    assert moment(back) == moment(read)


def test_a_moment_keeps_its_offset_in_python() -> None:
    assert moment("2026-03-01T10:30:00+01:00").utcoffset() == timedelta(hours=1)


@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31, 23, 59, 59)),
    st.integers(-1439, 1439),
)
@REPEATABLE
def test_every_moment_of_the_standard_can_be_written(at: datetime, minutes: int) -> None:
    aware = at.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert moment(written(aware)) == aware


@given(JSON)
@REPEATABLE
def test_whatever_others_put_in_an_extension_comes_back(value: Any) -> None:
    text = json.dumps({"name": "nl.example.thing", "value": value})
    back = json.loads(kgb.Extension.from_json(text).to_json())["value"]
    assert json.dumps(back, sort_keys=True) == json.dumps(value, sort_keys=True)
    assert json.dumps(extension(value).to_dict()["value"], sort_keys=True) == json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    "number",
    ["1", "1.0", "-0.0", "12345678901234567890123", pytest.param("9" * 4300, id="long"), "0.1", "1e+300", "5e-324"],
)
def test_numbers_come_back_exactly(number: str) -> None:
    back = json.loads(kgb.Extension.from_json(f'{{"name":"nl.example.thing","value":{number}}}').to_json())["value"]
    assert (type(back), repr(back)) == (type(json.loads(number)), repr(json.loads(number)))


def test_equal_objects_are_written_alike() -> None:
    one = extension({"b": 1, "a": [{"d": 1, "c": 2}]})
    other = extension({"a": [{"c": 2, "d": 1}], "b": 1})
    assert one == other
    assert hash(one) == hash(other)
    assert one.to_json() == other.to_json() == '{"name":"nl.example.thing","value":{"a":[{"c":2,"d":1}],"b":1}}'


def test_what_is_written_differently_is_not_equal() -> None:
    assert len({extension(1), extension(1.0), extension(True), extension("1"), extension(None), extension([])}) == 6


def test_the_order_of_properties_is_that_of_the_schema() -> None:
    name = kgb.HumanName.from_json('{"toDate":"2026","familyName":"Vos","givenNames":"Bo"}')
    assert name.to_json() == '{"givenNames":"Bo","familyName":"Vos","toDate":"2026"}'


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        pytest.param(10**4300, id="huge"),
        "\ud800",
        {"\ud800": 1},
        {1: 2},
        {1},
        object(),
        b"x",
    ],
)
def test_what_json_cannot_carry_does_not_get_in(value: Any) -> None:
    for inside in (value, [value], {"a": [value]}):
        with pytest.raises(pydantic.ValidationError, match="JSON has no such value"):
            extension(inside)


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        pytest.param("9" * 4301, id="long"),
        '"\\ud800"',
        pytest.param("[" * 66 + "]" * 66, id="deep"),
    ],
)
def test_what_json_cannot_carry_is_not_read(text: str) -> None:
    with pytest.raises(pydantic.ValidationError):
        kgb.Extension.from_json(f'{{"name":"nl.example.thing","value":{text}}}')


def test_the_value_of_an_extension_is_a_copy_that_never_changes() -> None:
    mine: dict[str, Any] = {"colours": ["green"], "depth": {"a": 1}}
    kept = extension(mine)
    mine["colours"].append("red")
    assert kept.value == {"colours": ["green"], "depth": {"a": 1}}
    for change in (
        lambda: kept.value.update(a=1),
        lambda: kept.value.__setitem__("a", 1),
        lambda: kept.value.pop("colours"),
        lambda: kept.value["colours"].append("red"),
        lambda: kept.value["colours"].__setitem__(0, "red"),
        kept.value["depth"].clear,
    ):
        with pytest.raises(TypeError, match="never changes"):
            change()
    assert json.dumps(kept.value) == '{"colours": ["green"], "depth": {"a": 1}}'


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_a_copy_is_equal(again: Any) -> None:
    dossier = kgb.Dossier.from_json(DOSSIERS[5][1].read_bytes())
    for it in (dossier, extension({"a": [1, {"b": None}]}), dossier.persons[0]):
        assert again(it) == it
        assert again(it).to_json() == it.to_json()
        assert hash(again(it)) == hash(it)


@given(st.data())
@REPEATABLE
def test_whatever_follows_its_schema_comes_back(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(judges.kinds()))
    document = data.draw(instances.instances(kind))
    read = getattr(kgb, kind).from_json(json.dumps(document))
    assert judges.in_rust(kind).is_valid(read.to_dict())
    assert type(read).from_json(read.to_json()) == read
    assert type(read).model_validate(read.to_dict()) == read
    assert type(read).model_validate(dict(read)) == read


def test_dates_are_dates() -> None:
    action = kgb.ReflectionAction(text="Bellen", due_date=date(2026, 3, 1), is_done=False)
    assert action.to_json() == '{"text":"Bellen","dueDate":"2026-03-01","isDone":false}'
    for wrong in (datetime(2026, 3, 1), "2026-03-01T00:00:00", 20260301, date(1899, 12, 31)):
        with pytest.raises(pydantic.ValidationError):
            action.replace(due_date=wrong)

"""Everything found in a text has a line and a column, also where the text is no good JSON."""

import copy
import json
import pathlib
import random
from typing import Any

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.places import Position, located, parts_of

SPELT_OUT = '{\n  "names": [\n    {"familyName": "Vos"},\n    7\n  ],\n\t"sex" : "MAN"\n}'


def position(text: str, pointer: str, *, named: bool = False) -> Position:
    return located(text, [pointer], [pointer] if named else [])[pointer]


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/names", 2, 12),
        ("/names/0", 3, 5),
        ("/names/0/familyName", 3, 20),
        ("/names/1", 4, 5),
        ("/sex", 6, 10),
    ],
)
def test_a_place_is_that_of_the_value(pointer: str, line: int, column: int) -> None:
    assert position(SPELT_OUT, pointer) == (line, column)


def test_the_place_of_a_name_is_that_of_the_name() -> None:
    assert position(SPELT_OUT, "/sex", named=True) == (6, 2)


@pytest.mark.parametrize(
    ("pointer", "around"),
    [("/version", ""), ("/names/2", "/names"), ("/names/0/x/y", "/names/0"), ("/sex/code", "/sex")],
)
def test_what_is_missing_has_the_place_of_what_lacks_it(pointer: str, around: str) -> None:
    assert position(SPELT_OUT, pointer) == position(SPELT_OUT, around)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system(end: str) -> None:
    text = SPELT_OUT.replace("\n", end)
    assert position(text, "/sex") == (6, 10)


def test_a_column_counts_characters_and_not_bytes() -> None:
    assert position('{"é😀": "ë", "b": 1}', "/b") == (1, 18)


@pytest.mark.parametrize("written", [r"a\/b~", r"\u0061/b\u007e"])
def test_names_are_known_in_any_spelling(written: str) -> None:
    assert position(f'{{"{written}": [0, 1]}}', "/a~1b~0/1").column == len(written) + 10


def test_signs_within_texts_are_no_signs() -> None:
    text = json.dumps({"a": '}],{[:"\\', "b": [{"}": "]"}, "\\"], "c": 1})
    assert text[position(text, "/c").column - 1] == "1"
    assert text[position(text, "/b/0/}").column - 1 :].startswith('"]"')


def every_pointer(value: Any, pointer: str = "") -> list[str]:
    """The places of a value and of everything in it."""
    if isinstance(value, dict):
        parts = [(name.replace("~", "~0").replace("/", "~1"), part) for name, part in value.items()]
    else:
        parts = [(str(index), part) for index, part in enumerate(value)] if isinstance(value, list) else []
    return [pointer, *(found for name, part in parts for found in every_pointer(part, f"{pointer}/{name}"))]


@pytest.mark.parametrize("indent", [None, 1])
def test_at_every_place_of_a_dossier_stands_its_value(indent: int | None) -> None:
    dossier = kgb_spec.final_dossier("neighbour-call")
    text = json.dumps(dossier, indent=indent, ensure_ascii=False)
    lines = text.split("\n")
    places = located(text, every_pointer(dossier))
    assert len(places) > 1000
    for pointer, (line, column) in places.items():
        value = dossier
        for part in parts_of(pointer):
            value = value[int(part)] if isinstance(value, list) else value[part]
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        assert json.JSONDecoder().raw_decode(rest)[0] == value


def test_a_text_of_any_depth_is_walked() -> None:
    assert position("[" * 100_000 + "]" * 100_000, "/0/0") == (1, 3)


def test_findings_on_text_have_a_place_and_findings_on_values_have_none() -> None:
    document = {"saftyLevel": 1}
    text = json.dumps(document, indent=2)
    for written in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode()), "\ufeff" + text):
        report = kgb.validate(written, kind="Concern")
        (unknown,) = (each for each in report.findings if each.code == "schema/unknown-property")
        assert (unknown.line, unknown.column) == (2, 3)
        assert {(each.line, each.column) for each in report.findings if each.code == "schema/required"} == {(1, 1)}
    assert {each.line for each in kgb.validate(document, kind="Concern").findings} == {None}


def test_a_rule_points_into_the_text() -> None:
    dossier = copy.deepcopy(kgb_spec.final_dossier("neighbour-call"))
    dossier["reports"][0]["source"]["name"] = "mevrouw van hiernaast"
    text = json.dumps(dossier, indent=2)
    (found,) = kgb.validate(text).findings
    assert text.split("\n")[(found.line or 0) - 1].strip() == '"source": {'


@pytest.mark.parametrize(
    ("text", "pointer", "line", "column"),
    [
        ('{\n "a": 1,\n oops }', "", 3, 2),
        ('{"a": 1\n', "", 2, 1),
        ('{"a": {"b": 1,\n "b": 2}}', "/a/b", 2, 2),
        ('{"a": {"b": 1}, "c": {"b": 1},\n "a": 2}', "/a", 2, 2),
        ('[{"x": 1},\n {"a": NaN}]', "/1/a", 2, 8),
        ('{"a": [1, -Infinity]}', "/a/1", 1, 11),
        ('{"a": 1e999}', "/a", 1, 7),
        ('{"a": ' + "9" * 5000 + "}", "/a", 1, 7),
        ('{"é": "NaN", "a":\n "\\ud800"}', "/a", 2, 2),
        ("[" * 70 + "]" * 70, "", 1, 65),
    ],
)
def test_what_cannot_be_read_is_told_where(text: str, pointer: str, line: int, column: int) -> None:
    (found,) = kgb.validate(text).findings
    assert found.code.startswith("json/")
    assert (found.pointer, found.line, found.column) == (pointer, line, column)


def test_bytes_that_are_no_utf8_are_told_where() -> None:
    (found,) = kgb.validate('{"a": "é",\n "b": "é'.encode() + b'\xe9"}').findings
    assert (found.code, found.line, found.column) == ("json/not-utf8", 2, 9)


def test_a_damaged_text_gets_a_place_within_it() -> None:
    chance = random.Random(20261122)
    whole = json.dumps(kgb_spec.examples()["person"], indent=1)
    for _ in range(300):
        at = chance.randrange(len(whole))
        text = whole[:at] + chance.choice('{}[]",:\\\n\x00xé') + whole[at + chance.randrange(3) :]
        for found in kgb.validate(text, kind="Person").findings:
            assert found.line is not None and found.column is not None
            assert 1 <= found.column <= len(text.split("\n")[found.line - 1]) + 1


CIRCULAR: dict[str, Any] = {"a": []}
CIRCULAR["a"].append(CIRCULAR)


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("document", "code", "pointer"),
    [
        (pathlib.Path("family.json"), "input/no-document", ""),
        (object(), "input/no-document", ""),
        ({1, 2}, "input/no-document", ""),
        (kgb.Dossier, "input/no-document", ""),
        ({"a": [{"b": {1}}]}, "input/not-json", "/a/0/b"),
        ({"a": b"bytes"}, "input/not-json", "/a"),
        ({"a": {1: "one"}}, "input/name-is-no-text", "/a"),
        ({"a": {None: "none"}}, "input/name-is-no-text", "/a"),
        (CIRCULAR, "input/circular", "/a/0"),
        ({"a": float("inf")}, "json/not-a-number", "/a"),
        ({"a/b": ["\ud800"]}, "json/lone-surrogate", "/a~1b/0"),
        ({"a": 10**5000}, "json/not-a-number", "/a"),
        (nested(70), "json/too-deep", ""),
        (nested(100_000), "json/too-deep", ""),
        ([{"familyId": "1"}, {}], "input/one-at-a-time", ""),
        ('[{"familyId": "1"}]', "input/one-at-a-time", ""),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_document_is_told_where_and_why(document: Any, code: str, pointer: str) -> None:
    report = kgb.validate(document)
    assert [(found.code, found.pointer) for found in report.findings] == [(code, pointer)]
    assert not report.valid


def test_values_that_json_writes_in_another_way_are_taken() -> None:
    person = next(iter(kgb_spec.examples()["person"].values()))
    assert kgb.validate({**person, "names": tuple(person["names"])}).valid
    if "sex" in person:
        assert kgb.validate({**person, "sex": kgb.Sex(person["sex"])}).valid
    shared = person["names"][0]
    assert kgb.validate({**person, "names": [shared, {**shared, "familyName": "Bos"}]}, kind="Person").kind == "Person"

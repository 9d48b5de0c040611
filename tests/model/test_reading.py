"""JSON that two readers could understand differently is refused, with a sentence and never with a traceback."""

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
from kgb_model import reading
from kgb_model.reading import DEEPEST, read

NESTED = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "json/empty"),
        (b"  \n", "json/empty"),
        (b'{"id": ', "json/not-json"),
        (b"{'id': 1}", "json/not-json"),
        (b'{"a": 1} trailing', "json/not-json"),
        (b'{"name": "Jos\xe9"}', "json/not-utf8"),
        (b'{"a": 1, "a": 2}', "json/duplicate-name"),
        (b'{"x": {"a": 1, "b": 2, "a": 3}}', "json/duplicate-name"),
        (b'{"a": NaN}', "json/not-a-number"),
        (b'{"a": -Infinity}', "json/not-a-number"),
        (b'{"a": 1e999}', "json/not-a-number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "json/not-a-number"),
        (b'{"a": "\\ud800"}', "json/lone-surrogate"),
        (b'{"\\udfff": 1}', "json/lone-surrogate"),
        (NESTED.encode(), "json/too-deep"),
        (b"[" * (DEEPEST + 2) + b"]" * (DEEPEST + 2), "json/too-deep"),
        (b'{"a":' * 70 + b"1" + b"}" * 70, "json/too-deep"),
    ],
)
def test_broken_text_gets_one_clear_finding(data: bytes, code: str) -> None:
    value, (found,) = read(data)
    assert value is None or found
    assert found.code == code
    assert found.message["nl"] != found.message["en"]


def test_the_place_of_a_slip_is_told() -> None:
    _, (found,) = read('{\n  "a": 1,\n  oops\n}')
    assert found.fix["en"] == "Look at line 3, column 3."


def test_as_deep_as_is_allowed_is_read() -> None:
    value, found = read("[" * DEEPEST + "]" * DEEPEST)
    assert value is not None
    assert found == []


def test_a_byte_order_mark_is_taken() -> None:
    assert read(b'\xef\xbb\xbf{"a": 1}') == ({"a": 1}, [])


def test_names_from_the_input_are_shown_short_and_printable() -> None:
    _, (found,) = read(json.dumps({"a": 1})[:-1] + ', "' + "x" * 500 + '\\u0007": 1, "' + "x" * 500 + '\\u0007": 2}')
    assert "x" * 60 in found.message["en"]
    assert "x" * 61 not in found.message["en"]


def test_random_bytes_never_give_a_traceback() -> None:
    chance = random.Random(20261122)
    for _ in range(2_000):
        report = kgb.validate(chance.randbytes(chance.randrange(200)))
        assert not report.valid


def test_a_document_cut_off_anywhere_is_refused() -> None:
    whole = (json.dumps({"names": [{"familyName": "Vos"}], "version": 1})).encode()
    for end in range(len(whole)):
        assert not kgb.validate(whole[:end], kind="Person").valid


def test_a_name_that_stands_twice_among_many_is_found_in_one_walk() -> None:
    # Counting each name anew would take minutes here.
    names = [f'"name{number}": 1' for number in range(100_000)]
    _, (found,) = read("{" + ", ".join([*names, '"name99999": 2']) + "}")
    assert found.code == "json/duplicate-name"


def test_a_text_that_is_too_large_is_not_read() -> None:
    from kgb_model.limits import LARGEST

    _, (found,) = read(b" " * (LARGEST + 1))
    assert found.code == "json/too-large"


TOKENS = re.split(" ", r'{ } [ ] , : "a" "\u0061" "é" "\ud83d" 1e999 -0.0 1E5 null true NaN -Infinity " 01 0.1')
PIECES = st.sampled_from([*TOKENS, " ", "\n", "\x00", "\ufeff", "9" * 30, "[" * 70, "]" * 70, '{"b":' * 30, "}" * 30])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join) | VALUES.map(lambda value: json.dumps(value, ensure_ascii=False)))
def test_the_fast_reader_takes_exactly_what_the_slow_one_takes(text: str) -> None:
    for data in (text, text.encode("utf-8", "surrogatepass")):
        fast, slow = reading.read(data), reading.explained(data)
        assert fast[1] == slow[1]
        assert slow[1] or json.dumps(fast[0]) == json.dumps(slow[0])


@pytest.mark.parametrize("levels", range(60, 70))
def test_both_readers_count_levels_alike(levels: int) -> None:
    for inner in (b"", b"1", b"{}", b'"x"'):
        data = b"[" * levels + inner + b"]" * levels
        assert reading.read(data)[1] == reading.explained(data)[1]

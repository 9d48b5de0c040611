"""Bad input of every kind is refused in a few words: no traceback of something inside, and no memory out of proportion."""

import json
import subprocess
import sys
from typing import Any

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model import base, reading
from kgb_model import values as kgb_values
from kgb_model.base import LARGE

RIGHT = json.dumps(kgb_spec.final_dossier("retention-clock"), ensure_ascii=False).encode()
REPEATABLE = settings(max_examples=300, derandomize=True, database=None, deadline=None)
EXTENSION = '{"name":"nl.example.thing","value":%s}'

BAD: dict[str, bytes | str] = {
    "nothing": b"",
    "blanks": b" \n\t",
    "half of UTF-8": b'{"familyName":"\xc3"}',
    "UTF-16": '{"familyName":"Vos"}'.encode("utf-16"),
    "a byte of zero": b'{"familyName":"\x00"}',
    "half a character": '{"familyName":"\\ud800"}',
    "half a character in Python": '{"familyName":"\ud800"}',
    "half a character in a name": '{"\\udfff":1}',
    "a number of 400 digits": '{"familyName":1%s}' % ("0" * 400),
    "a number of 5,000 digits": '{"familyName":%s}' % ("9" * 5000),
    "a number beyond all": '{"familyName":1e999}',
    "not a number": '{"familyName":NaN}',
    "endless": '{"familyName":-Infinity}',
    "brackets without end": b"[" * 100_000,
    "braces without end": b'{"a":' * 100_000,
    "deep brackets": b"[" * 100_000 + b"]" * 100_000,
    "a comma too many": b'{"familyName":"Vos",}',
    "single quotes": b"{'familyName':'Vos'}",
    "a comment": b'{"familyName":"Vos"} // x',
    "two documents": b'{"familyName":"Vos"}{"familyName":"Vos"}',
    "a list": b'[{"familyName":"Vos"}]',
    "null": b"null",
    "a text": b'"Vos"',
    "a name of a megabyte": b'{"' + b"a" * 1_000_000 + b'":1}',
    "a text of a megabyte": b'{"familyName":"' + b"a" * 1_000_000 + b'"}',
}


def refused(kind: str, data: bytes | str) -> pydantic.ValidationError | None:
    """How the class refuses a text; nothing when it takes it."""
    try:
        getattr(kgb, kind).from_json(data)
    except pydantic.ValidationError as error:
        return error
    return None


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("padding", ["", " " * LARGE], ids=["small", "large"])
def test_an_object_refuses_it_in_a_few_words(name: str, padding: str) -> None:
    data = BAD[name]
    error = refused("HumanName", data + (padding if isinstance(data, str) else padding.encode()))
    assert error is not None
    assert len(str(error)) < 1000 or name == "a name of a megabyte"


@pytest.mark.parametrize("name", BAD)
def test_validation_finds_it(name: str) -> None:
    report = kgb.validate(BAD[name], "HumanName")
    assert not report.valid
    assert len(str(report)) < 2000


@given(st.binary(max_size=200))
@REPEATABLE
def test_random_bytes_are_refused(data: bytes) -> None:
    assert refused("Dossier", data)
    assert not kgb.validate(data, "Dossier").valid


@given(st.text(st.sampled_from('{}[]",:\\u0d89abefalsetrunl-+.eE \n'), max_size=60))
@REPEATABLE
def test_what_looks_like_json_is_refused_or_read(text: str) -> None:
    error = refused("Extension", EXTENSION % text)
    assert (error is None) >= kgb.validate(EXTENSION % text, "Extension").valid


@pytest.mark.parametrize("share", range(0, 100, 7))
def test_half_a_document_is_refused(share: int) -> None:
    data = RIGHT[: len(RIGHT) * share // 100]
    assert refused("Dossier", data)
    assert not kgb.validate(data, "Dossier").valid


@given(st.integers(0, len(RIGHT) - 1), st.integers(0, 255))
@settings(REPEATABLE, max_examples=100)
def test_a_damaged_byte_is_refused_or_harmless(place: int, byte: int) -> None:
    data = RIGHT[:place] + bytes([byte]) + RIGHT[place + 1 :]
    error = refused("Dossier", data)
    # Whatever validation lets through can be read.
    assert error is None or not kgb.validate(data, "Dossier").valid


MEASURED = """
import resource, sys
import pydantic
import kgb_model as kgb

start, item, end, size, kind, how = sys.argv[1:]
kgb.Dossier.from_json(sys.stdin.buffer.read())
text = (start + item * ((int(size) - len(start) - len(end)) // len(item)) + end).encode()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    getattr(kgb, kind).from_json(text)
except pydantic.ValidationError as error:
    assert error.error_count() < 100, error.error_count()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""

MEGABYTE = 1024 * 1024
HEAVY: dict[str, tuple[str, str, str, int, str]] = {
    "100 MB of blanks": ("", " ", "", 100 * MEGABYTE, "Dossier"),
    "100 MB of brackets": ("", "[", "", 100 * MEGABYTE, "Dossier"),
    "100 MB of persons": ('{"persons":[', "{},", "{}]}", 100 * MEGABYTE, "Dossier"),
    "empty persons": ('{"persons":[', "{},", "{}]}", 8 * MEGABYTE, "Dossier"),
    "empty lists": ('{"persons":[', "[],", "[]]}", 8 * MEGABYTE, "Dossier"),
    "unknown codes": ('{"informationCategories":[', '"X",', '"X"]}', 8 * MEGABYTE, "Person"),
    "a name again and again": ("{", '"a":1,', '"b":1}', 8 * MEGABYTE, "Dossier"),
    "brackets": ("", "[", "", 8 * MEGABYTE, "Dossier"),
    "a large value of an extension": ('{"name":"a.b","value":[', "{},", "{}]}", 8 * MEGABYTE, "Extension"),
    "small texts full of objects": ('{"persons":[', "{},", "{}]}", LARGE, "Dossier"),
}


def grown(name: str) -> float:
    """By how many megabytes the memory of a process grows when it reads a heavy text."""
    arguments: list[Any] = [*HEAVY[name], "from_json"]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *map(str, arguments)],
        input=RIGHT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return float(done.stdout)


@pytest.mark.slow
@pytest.mark.parametrize("name", HEAVY)
def test_memory_stays_in_proportion(name: str) -> None:
    size = HEAVY[name][3] / MEGABYTE
    # A text beyond the limit costs nothing; of one below it every value becomes a Python object of some 60 bytes.
    assert grown(name) < (10 if size > 8 else 100 + 40 * size)


def test_objects_and_validation_have_the_same_limits() -> None:
    assert (base.LARGEST, kgb_values.DEEPEST) == (reading.LARGEST, reading.DEEPEST)

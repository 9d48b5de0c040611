"""Whatever comes in, the command answers: no fault of its own, no traceback, and nothing of the input in what it says of faults."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from kgb_model.command.group import kgb

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
FAMILY = json.loads((Path(__file__).parents[2] / "spec/generated/dossiers/unaccompanied-minor.json").read_bytes())
READERS = (
    ("validate", "-"),
    ("validate", "-", "--ndjson", "--format", "json"),
    ("validate", "-", "--format", "sarif"),
    ("show", "-"),
    ("family-view", "-", "--person", "1"),
    ("map", "-", "--to", "CORV"),
    ("migrate", "-", "--to", "0.0.9"),
)
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    1e300,
    "",
    "x" * 300,
    "2026-02-30",
    [],
    {},
    [[]],
    {"a": 1},
    "\u202e\u0000",
)


def answered(arguments: tuple[str, ...], text: bytes) -> Result:
    done = CliRunner().invoke(kgb, [*arguments], input=text, env=ENGLISH)
    assert done.exit_code in (0, 1, 2), (arguments, done.output, done.exception)
    assert "fault in kgb itself" not in done.stderr, done.stderr
    assert "Traceback" not in done.output
    return done


@pytest.mark.parametrize("arguments", READERS, ids=" ".join)
@settings(derandomize=True, max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=some.binary(max_size=200))
def test_any_bytes_are_answered(arguments: tuple[str, ...], text: bytes) -> None:
    answered(arguments, text)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document."""
    found = [path] if path else []
    for key, inside in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        found += places(inside, (*path, key))
    return found


PLACES = places(FAMILY)


def damaged(path: tuple[Any, ...], value: Any) -> bytes:
    """The family with one thing in it that is odd, or gone."""
    document = json.loads(json.dumps(FAMILY))
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    if value == "gone":
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize("arguments", READERS, ids=" ".join)
@settings(derandomize=True, max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(path=some.sampled_from(PLACES), value=some.sampled_from((*ODD, "gone")))
def test_a_damaged_family_is_answered(arguments: tuple[str, ...], path: tuple[Any, ...], value: Any) -> None:
    answered(arguments, damaged(path, value))


@pytest.mark.slow
@pytest.mark.parametrize("arguments", READERS, ids=" ".join)
@settings(derandomize=True, max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(path=some.sampled_from(PLACES), value=some.sampled_from((*ODD, "gone")))
def test_a_family_damaged_anywhere_is_answered(arguments: tuple[str, ...], path: tuple[Any, ...], value: Any) -> None:
    answered(arguments, damaged(path, value))


@pytest.mark.parametrize("arguments", [("show", "-"), ("family-view", "-", "-p", "1")])
@pytest.mark.parametrize("kind", ["persons", "organisations", "concerns", "measures", "plans", "decisions"])
def test_a_reference_to_what_is_not_there_is_answered(arguments: tuple[str, ...], kind: str) -> None:
    answered(arguments, json.dumps({**FAMILY, kind: []}).encode())


@pytest.mark.parametrize(
    "name", ["", " ", "/dev/null", "a\x00b", "x" * 5000, "no/such/place", "file with spaces", "ünïcode"]
)
def test_any_name_of_a_file_is_answered(name: str) -> None:
    for command in ("validate", "show", "family-view", "migrate"):
        done = CliRunner().invoke(kgb, [command, name], env=ENGLISH)
        assert done.exit_code in (0, 1, 2)
        assert "fault in kgb itself" not in done.stderr

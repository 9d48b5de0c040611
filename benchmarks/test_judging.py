"""Judging one dossier: this library beside its peers and limits, in the same run. Only the ratios count.

``make bench`` shows the table; the limit is the fastest engine that judges the form alone.
"""

import json
from typing import Any

import jsonschema
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from referencing import Registry, Resource

import kgb_model as kgb
import kgb_spec
from kgb_model import reading, rules, structure

TEXT = json.dumps(kgb_spec.final_dossier("neighbour-call"), ensure_ascii=False).encode()
DOCUMENT = json.loads(TEXT)


def plain_jsonschema() -> jsonschema.Draft202012Validator:
    """The peer: the JSON Schema library that most people know."""
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in kgb_spec.schemas().values()]
    return jsonschema.Draft202012Validator(kgb_spec.schemas()["dossier"], registry=Registry().with_resources(resources))


CASES: dict[str, Any] = {
    "limit: json.loads": lambda: json.loads(TEXT),
    "limit: form alone, jsonschema-rs": lambda: structure.validator("Dossier").is_valid(DOCUMENT),
    "strict reading of JSON": lambda: reading.read(TEXT),
    "objects: Dossier.from_json": lambda: kgb.Dossier.from_json(TEXT),
    "rules alone": lambda: rules.judge(DOCUMENT),
    "whole: validate": lambda: kgb.validate(TEXT),
}


@pytest.mark.parametrize("name", CASES)
def test_judging_a_right_dossier(benchmark: BenchmarkFixture, name: str) -> None:
    CASES[name]()
    assert benchmark(CASES[name]) is not None


def test_judging_a_right_dossier_with_a_peer(benchmark: BenchmarkFixture) -> None:
    peer = plain_jsonschema()
    assert benchmark.pedantic(lambda: peer.is_valid(DOCUMENT), rounds=3, iterations=1)

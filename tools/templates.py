"""Chooses the filled example of each kind of document that `kgb new` starts with, from the examples of the standard."""

import json
from collections.abc import Iterator
from typing import Any

from models import TARGET, schemas

import kgb_spec

FAMILY = "youth-probation-beside-supervision"
"""The scenario whose end is the example of a whole dossier: with nearly all that a dossier can hold, and still running."""


def generate() -> dict[str, str]:
    """The table by its path in the project."""
    return {f"{TARGET}/templates.json": json.dumps(templates(), ensure_ascii=False, separators=(",", ":")) + "\n"}


def templates() -> dict[str, Any]:
    """For each kind of document the example that says most; of those that say as much the shortest."""
    table = schemas()
    best: dict[str, tuple[tuple[int, int, str], Any]] = {}
    for kind, value in candidates(table):
        text = json.dumps(value, ensure_ascii=False)
        rank = (-len(value), len(text), text)
        if kind not in best or rank < best[kind][0]:
            best[kind] = (rank, value)
    found = {kind: value for kind, (_, value) in best.items()} | {"Dossier": kgb_spec.final_dossier(FAMILY)}
    # The description of an interface is OpenAPI, which is not ours to give an example of; it is the one open object.
    kinds = [kind for kind, schema in table.items() if schema.get("additionalProperties") is False]
    if without := [kind for kind in kinds if kind not in found]:
        raise ValueError(f"no example, scenario or vector shows a {', '.join(without)}")
    return {kind: found[kind] for kind in kinds}


def candidates(table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every object in the examples and at the end of the scenarios, with its kind."""
    titles = {name: schema["title"] for name, schema in kgb_spec.schemas().items() if "title" in schema}
    for name, examples in kgb_spec.examples().items():
        for example in examples.values():
            yield from parts(example, titles[name], table)
    for name in kgb_spec.scenarios():
        yield from parts(kgb_spec.final_dossier(name), "Dossier", table)


def parts(value: Any, kind: str, table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """An object and the objects in it, each with its kind."""
    properties = table[kind].get("properties")
    if properties is None:
        return
    yield kind, value
    for name, inside in value.items():
        schema = properties[name]
        for item in inside if isinstance(inside, list) else [inside]:
            reference = schema.get("items", schema).get("$ref")
            if reference is not None:
                yield from parts(item, reference.rsplit("/", 1)[1], table)

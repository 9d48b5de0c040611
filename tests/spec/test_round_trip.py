"""There and back between the code lists and those of the registers: no two codes claim the same counterpart."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

import kgb_spec

SYSTEMS = ("CBS_", "IJW_", "CORV_", "BRP")
"""How the names of the lists begin with which codes must survive the way there and back."""

Place = tuple[str, str]
"""A code list and the system of its counterparts."""


def exact(systems: tuple[str, ...] = SYSTEMS) -> Iterator[tuple[Place, str, str]]:
    """Every counterpart that means exactly the same: where it stands, the code, and what it becomes."""
    for name, content in kgb_spec.code_lists().items():
        for code in kgb_spec.codes(content):
            for mapping in code.get("x-mappings", []):
                if mapping["match"] == "EXACT" and mapping["system"].startswith(systems):
                    yield (name, mapping["system"]), code["const"], mapping["code"]


def by_place() -> dict[Place, list[tuple[str, str]]]:
    """The pairs of each list and system."""
    found: dict[Place, list[tuple[str, str]]] = defaultdict(list)
    for place, code, counterpart in exact():
        found[place].append((code, counterpart))
    return found


PAIRS = by_place()


@pytest.mark.parametrize("place", PAIRS, ids=" ".join)
def test_a_code_comes_back_as_it_went(place: Place) -> None:
    there = dict(PAIRS[place])
    back = {counterpart: code for code, counterpart in PAIRS[place]}
    assert len(there) == len(PAIRS[place]), "a code has two counterparts that both say they are exact"
    assert {code: back[there[code]] for code in there} == {code: code for code in there}


def test_each_register_is_there() -> None:
    assert {prefix for prefix in SYSTEMS for _, system in PAIRS if system.startswith(prefix)} == set(SYSTEMS)


def test_a_scenario_sends_codes_that_come_back() -> None:
    """The scenario of the round trip speaks in codes of which the registers know the same."""
    exactly: dict[str, set[str]] = defaultdict(set)
    for (name, system), code, _ in exact():
        exactly[f"{name}:{code}"].add(system.split("_")[0])
    sent = {
        name
        for step in kgb_spec.scenarios()["codes-there-and-back"]["steps"]
        for name in spoken(step.get("body"))
        if name in exactly
    }
    assert set.union(*(exactly[name] for name in sent)) == {prefix.rstrip("_") for prefix in SYSTEMS}


CODES = {
    "custody": ("form", "custody-form"),
    "members": ("role", "family-role"),
    "": ("type", "measure-type"),
}


def spoken(body: object, under: str = "") -> Iterator[str]:
    """The codes in a document that the scenario is about, each with the name of its list."""
    if isinstance(body, dict):
        for key, (name, codes) in CODES.items():
            if under == key and name in body:
                yield f"{codes}:{body[name]}"
        if under == "" and "endReason" in body:
            yield f"measure-end-reason:{body['endReason']}"
        for name, value in body.items():
            yield from spoken(value, name)
    elif isinstance(body, list):
        for value in body:
            yield from spoken(value, under)

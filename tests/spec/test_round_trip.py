"""There and back between the code lists and those of the registers: no two codes claim the same counterpart."""

from collections import defaultdict
from collections.abc import Iterator

import occurrences
import pytest

import kgb_spec

SYSTEMS = ("CBS_", "IJW_", "CORV_", "BRP")
"""How the names begin of the lists with which a code must survive the way there and back."""

SCENARIO = "codes-there-and-back"

WIDER_THERE = {"family-role:JEUGDIGE"}
"""What the scenario cannot do without, and has a wider code there: the young person, born or not."""

Place = tuple[str, str]
"""A code list and the system of its counterparts."""


def exact() -> Iterator[tuple[Place, str, str]]:
    """Every counterpart that means exactly the same: where it stands, the code, and what it becomes."""
    for name, content in kgb_spec.code_lists().items():
        for code in kgb_spec.codes(content):
            for mapping in code.get("x-mappings", []):
                if mapping["match"] == "EXACT" and mapping["system"].startswith(SYSTEMS):
                    yield (name, mapping["system"]), code["const"], mapping["code"]


def by_place() -> dict[Place, list[tuple[str, str]]]:
    """The pairs of code and counterpart of each list and system."""
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
    assert {code: back[counterpart] for code, counterpart in there.items()} == {code: code for code in there}


def test_an_exact_counterpart_is_unique_over_all_lists() -> None:
    claims: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, content in kgb_spec.code_lists().items():
        for code in kgb_spec.codes(content):
            for mapping in code.get("x-mappings", []):
                if mapping["match"] == "EXACT":
                    claims[mapping["system"], mapping["code"]].append(f"{name}:{code['const']}")
    assert {counterpart: codes for counterpart, codes in claims.items() if len(codes) > 1} == {}


def test_each_register_is_there() -> None:
    assert {begin for begin in SYSTEMS for _, system in PAIRS if system.startswith(begin)} == set(SYSTEMS)


def test_the_scenario_of_the_round_trip_speaks_in_codes_that_come_back() -> None:
    lists: dict[str, set[str]] = defaultdict(set)
    for (name, system), code, _ in exact():
        lists[f"{name}:{code}"].add(system)
    document = kgb_spec.final_dossier(SCENARIO)
    spoken = {found.name for found in occurrences.found_in(document, "dossier") if found.kind == "code"}
    reached = set().union(*(lists.get(name, set()) for name in spoken))
    assert {begin for begin in SYSTEMS for system in reached if system.startswith(begin)} == set(SYSTEMS)
    translated = {"custody-form", "family-role", "help-form", "referrer-type", "measure-end-reason", "name-use", "sex"}
    translated |= {"outcome-criterion", "without-help-answer", "interpreter-kind"}
    assert {name for name in spoken if name.split(":")[0] in translated} - lists.keys() == WIDER_THERE
    assert {name.split(":")[0] for name in spoken} >= translated

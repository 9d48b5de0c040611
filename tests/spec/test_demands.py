"""What practice asks stands in the standard, demand by demand, and can be tested."""

import copy
import re
from collections.abc import Iterable
from typing import Any

import pytest
from links import TESTED, Entry, astray, carriers
from test_dialect import errors

import kgb_spec

DEMANDS = list(kgb_spec.demands().values())
LONGEST_SENTENCE = 25
"""In words: what a tired reader can still follow."""


def unmet(entries: Iterable[Entry]) -> list[str]:
    """The demands that nothing carries, or that nothing can test."""
    found = []
    for entry in entries:
        if not carriers(entry, "entities", "properties"):
            found.append(f"{entry['id']}: no resource, part or property carries it")
        if not carriers(entry, *TESTED):
            found.append(f"{entry['id']}: no rule or requirement shows it")
    return found


def changed(number: int, kind: str, names: list[str] | None) -> list[dict[str, Any]]:
    """The demands with the links of one kind replaced, or taken out."""
    entries = copy.deepcopy(DEMANDS)
    links = entries[number]["carriedBy"]
    if names is None:
        links.pop(kind, None)
    else:
        links[kind] = names
    return entries


def test_the_demands_follow_their_schema() -> None:
    assert errors("demands", DEMANDS) == []


def test_the_thirty_demands_are_all_there() -> None:
    assert [entry["id"] for entry in DEMANDS] == [f"D{number:02}" for number in range(1, 31)]


def test_every_link_of_a_demand_leads_somewhere() -> None:
    found = astray(DEMANDS)
    assert not found, "\n".join(found)


def test_every_demand_is_carried_by_something_that_can_be_tested() -> None:
    found = unmet(DEMANDS)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("entry", DEMANDS, ids=lambda entry: entry["id"])
def test_a_demand_is_said_in_short_sentences(entry: Entry) -> None:
    for text in (entry["statement"]["nl"], entry["why"]["nl"]):
        assert [s for s in re.split(r"(?<=[.!?])\s", text) if len(s.split()) > LONGEST_SENTENCE] == []
        assert text.endswith(".")


def test_a_demand_that_nothing_carries_is_seen() -> None:
    entries = copy.deepcopy(DEMANDS)
    entries[6]["carriedBy"] = {"scenarios": ["neighbour-call"]}
    assert {"D07: no resource, part or property carries it", "D07: no rule or requirement shows it"} <= set(
        unmet(entries)
    )
    assert errors("demands", entries)


def test_a_demand_carried_only_by_what_does_not_exist_is_seen() -> None:
    entries = copy.deepcopy(DEMANDS)
    entries[6]["carriedBy"] = {"entities": ["Nothing"], "rules": ["plan/no-such-rule"]}
    assert {"D07: no resource, part or property carries it", "D07: no rule or requirement shows it"} <= set(
        unmet(entries)
    )


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("entities", "Nobody"),
        ("properties", "Family.nothing"),
        ("properties", "Nobody.id"),
        ("codeLists", "no-such-list"),
        ("rules", "plan/no-such-rule"),
        ("requirements", "paging/no-such-requirement"),
        ("scenarios", "no-such-family"),
    ],
)
def test_a_link_that_leads_nowhere_is_seen(kind: str, name: str) -> None:
    assert f"D03: there is no '{name}' among the {kind}" in astray(changed(2, kind, [name]))


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(changed(0, "rules", ["Not a rule"]), id="a rule that is no id"),
        pytest.param(changed(0, "rules", ["plan/is-evaluated"] * 2), id="a rule named twice"),
        pytest.param(changed(0, "entities", []), id="an empty list"),
        pytest.param(changed(0, "people", ["somebody"]), id="links of an unknown kind"),
    ],
)
def test_the_schema_of_demands_refuses(entries: Any) -> None:
    assert errors("demands", entries)

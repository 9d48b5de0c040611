"""What the law asks of a record stands in the standard, provision by provision, or is excused in writing."""

import copy
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from links import Entry, astray, carriers, properties
from test_dialect import errors

import kgb_spec

PROVISIONS = list(kgb_spec.provisions().values())
RULES_AND_REQUIREMENTS = {**kgb_spec.rules(), **kgb_spec.requirements()}


def cited(value: Any) -> Iterator[str]:
    """Every law that something cites, itself or in its parts."""
    if isinstance(value, dict):
        sources = value.get("x-source", value.get("source"))
        for source in sources if isinstance(sources, list) else []:
            yield source["law"]
        for inner in value.values():
            yield from cited(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from cited(inner)


def entries_of(entry: Entry) -> Iterator[Any]:
    """What carries a provision: the rules, requirements, parts, properties and code lists themselves."""
    for name in carriers(entry, "rules", "requirements"):
        yield RULES_AND_REQUIREMENTS[name]
    for name in carriers(entry, "codeLists"):
        yield kgb_spec.code_lists()[name]
    for name in carriers(entry, "schemas", "properties"):
        title, _, key = name.partition(".")
        whole = content_of(title)
        yield whole["properties"][key] if key else whole


def content_of(title: str) -> Any:
    """The resource or part with that title."""
    for schema in kgb_spec.schemas().values():
        if schema.get("title") == title:
            return schema
        if title in schema.get("$defs", {}):
            return schema["$defs"][title]
    raise AssertionError(title)


def without_their_law(entries: Iterable[Entry]) -> list[str]:
    """The provisions of which no carrier cites a law that the provision rests on."""
    return [
        f"{entry['id']}: nothing that carries it cites {' or '.join(sorted({s['law'] for s in entry['source']}))}"
        for entry in entries
        if "carriedBy" in entry and not {source["law"] for source in entry["source"]} & set(cited([*entries_of(entry)]))
    ]


def weaker_than_the_law(entries: Iterable[Entry]) -> list[str]:
    """The binding provisions that only advice carries."""
    found = []
    for entry in entries:
        binding = [n for n in carriers(entry, "rules", "requirements") if RULES_AND_REQUIREMENTS[n]["level"] == "MUST"]
        if entry["level"] == "MUST" and "carriedBy" in entry and not binding:
            found.append(f"{entry['id']}: it binds, but no rule or requirement that carries it does")
    return found


def without_parameter(entries: Iterable[Entry]) -> list[str]:
    """The provisions with a number that may change, which no rule holds as a parameter."""
    return [
        f"{entry['id']}: no rule that carries it has a parameter"
        for entry in entries
        if "mayChange" in entry and not any("parameters" in kgb_spec.rules()[n] for n in carriers(entry, "rules"))
    ]


def test_the_provisions_follow_their_schema() -> None:
    assert errors("provisions", PROVISIONS) == []


def test_the_seventy_provisions_are_all_there() -> None:
    assert [entry["id"] for entry in PROVISIONS] == [f"R{number:02}" for number in range(1, 71)]


def test_every_provision_rests_on_a_source_that_is_named() -> None:
    assert {source["law"] for entry in PROVISIONS for source in entry["source"]} <= kgb_spec.laws().keys()


@pytest.mark.parametrize("find", [astray, without_their_law, weaker_than_the_law, without_parameter])
def test_every_provision_is_carried_as_the_law_asks(find: Any) -> None:
    found = find(PROVISIONS)
    assert not found, "\n".join(found)


def test_the_parts_that_carry_have_properties() -> None:
    assert [name for entry in PROVISIONS for name in carriers(entry, "schemas") if not properties()[name]] == []


def with_change(**change: Any) -> list[dict[str, Any]]:
    """The provisions with R43, on goals for threats, changed."""
    entries = copy.deepcopy(PROVISIONS)
    entries[42] |= change
    return entries


EXCUSE = {"reason": {"nl": "Niet te toetsen.", "en": "Cannot be tested."}, "reviewDate": "2027-11-22"}


def test_a_link_that_leads_nowhere_is_seen() -> None:
    entries = with_change(carriedBy={"rules": ["plan/no-such-rule"], "schemas": ["Nobody"], "properties": ["Plan.x"]})
    assert {
        "R43: there is no 'plan/no-such-rule' among the rules",
        "R43: there is no 'Nobody' among the schemas",
        "R43: there is no 'Plan.x' among the properties",
    } <= set(astray(entries))


def test_a_carrier_that_rests_on_something_else_is_seen() -> None:
    entries = with_change(carriedBy={"rules": ["handover/goes-to-another"]})
    assert "R43: nothing that carries it cites BW1" in without_their_law(entries)


def test_advice_in_the_place_of_a_duty_is_seen() -> None:
    entries = with_change(carriedBy={"rules": ["plan/is-evaluated"]})
    assert "R43: it binds, but no rule or requirement that carries it does" in weaker_than_the_law(entries)


def test_a_number_of_the_law_that_no_rule_holds_is_seen() -> None:
    assert "R43: no rule that carries it has a parameter" in without_parameter(with_change(mayChange=True))


def test_an_excuse_takes_the_place_of_carriers() -> None:
    entries = with_change(excused=EXCUSE)
    assert errors("provisions", entries), "it is carried and excused at once"
    del entries[42]["carriedBy"]
    assert errors("provisions", entries) == []
    del entries[42]["excused"]
    assert errors("provisions", entries), "it is neither carried nor excused"

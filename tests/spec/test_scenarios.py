"""The scenarios end as they say, and can be played on any day."""

from typing import Any

import dossiers
import pytest

import kgb_spec
from kgb_model import rules, validate

SCENARIOS = kgb_spec.scenarios()
ACCEPTED = (200, 201)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_ends_with_the_advice_that_it_tells(name: str) -> None:
    found = validate(kgb_spec.final_dossier(name), "Dossier").findings
    assert [(each.code, each.pointer) for each in found] == [
        (told["rule"], told["at"]) for told in SCENARIOS[name].get("findings", [])
    ]


def refusals(dossier: dict[str, Any]) -> set[tuple[str, str | None]]:
    """What the rules of the whole refuse in a dossier, by rule and resource."""
    return {(each.code, each.resource_id) for each in rules.judge(dossier, ("dossier",)) if each.level == "MUST"}


@pytest.mark.parametrize("day", ["2027-01-01", "2041-01-01"])
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_step_is_accepted_on_any_day(name: str, day: str) -> None:
    paper = dossiers.Paper()
    before: set[tuple[str, str | None]] = set()
    for step in SCENARIOS[name]["steps"]:
        paper.play(step)
        if paper.family and step["expect"]["status"] in ACCEPTED:
            after = refusals(paper.dossier(day))
            assert after <= before, step["name"]
            before = after

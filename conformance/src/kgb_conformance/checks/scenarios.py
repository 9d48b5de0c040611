"""Checks that play the published scenarios."""

from typing import Any

import kgb_spec
from kgb_conformance import families
from kgb_conformance.expecting import expect, listed
from kgb_conformance.playing import Play, dossier_differences, expect_as_told
from kgb_conformance.registry import verifies
from kgb_conformance.target import Target


@verifies("scenarios/play-from-start-to-end", cases=families.every_scenario)
def a_scenario_ends_with_its_dossier(target: Target, scenario: dict[str, Any]) -> None:
    """Every step has the outcome that is told, and the dossier at the end is the published one."""
    play = Play(target, scenario)
    play.until()
    expected = play.renaming.document(kgb_spec.final_dossier(scenario["id"]))
    places = dossier_differences(expected, play.dossier())
    expect(
        not places,
        f"Het dossier aan het eind is anders op: {listed(places)}.",
        f"The dossier at the end differs at: {listed(places)}.",
    )


@verifies("scenarios/refuse-what-must-fail", cases=families.every_scenario)
def what_must_fail_is_refused(target: Target, scenario: dict[str, Any]) -> None:
    """Along the way each variant is refused as told, with the rule, and the dossier is the same before and after."""
    play = Play(target, scenario)
    for name in play.steps():
        for variant in scenario["mustFail"]:
            if variant["after"] == name:
                _expect_refusal(play, variant)


def _expect_refusal(play: Play, variant: dict[str, Any]) -> None:
    before = play.dossier()
    expect_as_told(variant, play.perform(variant))
    places = dossier_differences(before, play.dossier())
    expect(
        not places,
        f"De weigering van '{variant['name']}' veranderde het dossier op: {listed(places)}.",
        f"The refusal of '{variant['name']}' changed the dossier at: {listed(places)}.",
    )

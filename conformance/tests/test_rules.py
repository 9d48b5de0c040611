"""The rules as the suite judges by them. Every vector is judged in tests/spec, beside two other engines."""

from typing import Any

import pytest

import kgb_spec
from kgb_conformance import documents, rules
from kgb_conformance.references import findings_on_references
from kgb_conformance.renaming import afresh
from kgb_conformance.rules import RuleBroken, findings_on_dossier, findings_on_resource
from kgb_conformance.structure import faults


def test_there_are_vectors() -> None:
    assert {vector["rule"] for vector in kgb_spec.vectors().values()} == kgb_spec.rules().keys()


@pytest.mark.parametrize("scenario", kgb_spec.scenarios())
def test_the_dossier_of_a_scenario_breaks_nothing(scenario: str) -> None:
    dossier = kgb_spec.final_dossier(scenario)
    assert [finding["code"] for finding in findings_on_dossier(dossier) if finding["level"] == "MUST"] == []
    assert findings_on_references(dossier) == []


def test_other_ids_change_no_verdict_and_come_back_in_the_findings() -> None:
    vector = next(vector for vector in kgb_spec.vectors().values() if vector["outcome"] == "fail")
    first, renamed = vector["document"], afresh(vector["document"])
    codes = [
        [(finding["code"], finding["pointer"]) for finding in findings_on_dossier(document)]
        for document in (first, renamed)
    ]
    assert codes[0] == codes[1]
    ids = {finding["resourceId"] for finding in findings_on_dossier(renamed)}
    assert ids <= {resource["id"] for _, _, resource in rules.parts(renamed)}


def test_an_id_in_running_text_is_text() -> None:
    team = documents.organisation()["id"]
    text = "Zie 0197a000-0001-7000-8000-{} voor wat wij bespraken."
    verdicts = [
        [finding["code"] for finding in findings_on_resource("Reflection", told)]
        for number in ("abcdefabcdef", "123456789012")
        for told in [documents_of_reflection(team, text.format(number))]
    ]
    assert verdicts == [[], ["reflection/holds-no-service-number"]]


def documents_of_reflection(team: str, text: str) -> dict[str, Any]:
    """A right reflection with this text."""
    (right, *_) = kgb_spec.examples()["reflection"].values()
    return {**right, "organisationId": team, "observations": [{**right["observations"][0], "text": text}]}


def test_a_rule_that_cannot_be_evaluated_is_never_a_pass() -> None:
    concern = documents.concern("x", "y", "z")
    del concern["statements"]
    with pytest.raises(RuleBroken, match="concern/rests-on-fact-or-own-words"):
        findings_on_resource("Concern", concern)


def test_the_small_documents_follow_schema_and_rules() -> None:
    dossier = documents.small_dossier()
    assert faults("dossier", dossier) == []
    assert [finding["code"] for finding in findings_on_dossier(dossier)] == []
    assert findings_on_references(dossier) == []

"""Flaws of synthetic families: each is found, and nothing else is."""

import json

import pytest

from kgb_model import synthetic
from kgb_model.errors import UnknownFlaw
from kgb_model.explanations import generated
from kgb_model.validation import validate


@pytest.mark.parametrize("name", synthetic.FLAWS)
def test_a_flaw_is_found_by_its_code_and_nothing_else_is(name):
    for seed in range(3):
        flawed = synthetic.flawed(seed, name)
        findings = validate(flawed.document, "Dossier").findings
        assert {finding.code for finding in findings} == {name} == {flawed.flaw.code}
        assert {finding.level for finding in findings} == {flawed.flaw.level}


def test_each_flaw_is_described_in_both_languages():
    assert all(flaw.nl and flaw.en and flaw.nl != flaw.en for flaw in synthetic.FLAWS.values())


def test_flaws_reach_every_kind_of_record_that_has_rules_about_it():
    reached = {name.split("/")[0] for name in synthetic.FLAWS}
    wanted = {rule["id"].split("/")[0] for rule in generated("rules.json") if rule["level"] == "MUST"}
    assert wanted - reached <= {"reflection", "access-event", "rights-request"}


def test_the_document_stays_out_of_the_repr_of_what_is_flawed():
    found = synthetic.flawed(1, "schema/null")
    assert found.document["family"]["purpose"] not in repr(found)


def test_a_flaw_leaves_the_family_without_it_as_it_was():
    before = json.dumps(synthetic.document(1, course="first-talk"))
    synthetic.flawed(1, "schema/null")
    assert json.dumps(synthetic.document(1, course="first-talk")) == before


def test_a_flaw_that_does_not_exist_is_told_with_what_looks_like_it():
    with pytest.raises(UnknownFlaw) as error:
        synthetic.flawed(1, "schema/nul")
    assert error.value.nearest[0] == "schema/null"


def test_wrong_numbers_are_of_the_range_for_tests_as_well():
    for name in synthetic.FLAWS:
        for person in synthetic.flawed(1, name).document["persons"]:
            assert all(
                each["value"].startswith("99999") for each in person.get("identifiers", []) if each["system"] == "BSN"
            )

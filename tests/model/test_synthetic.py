"""Synthetic families: the same everywhere, valid by every rule, and about nobody."""

import hashlib
import json
import os
import re
import subprocess
import sys
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
from kgb_model import synthetic
from kgb_model.errors import UnknownCourse, UnknownEdge
from kgb_model.synthetic import EdgesDoNotCombine, NotASeed, NotThatMany, numbers
from kgb_model.synthetic.making import document_at
from kgb_model.validation import validate


def bytes_of(document):
    """A dossier as bytes, without the version of the standard, which is no part of the family."""
    kept = {name: value for name, value in document.items() if name != "standardVersion"}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True).encode()


PINNED = {
    1: "4fba6e610d7b5fddeef5a46e6d7194c61b03c5e493a3425027e3fa80561a2741",
    2: "2ab90bf462a9e25bc0a9d0d650abc2c6f11505e2fa67f16b0c00b18f205368a6",
    "Rivierenstad": "62e82148036a223b912d075afa57bb810d81fc46de5933d36afad71d3aeb1f8a",
}


@pytest.mark.parametrize(("seed", "digest"), PINNED.items())
def test_a_seed_gives_the_same_bytes_on_every_machine(seed, digest):
    assert hashlib.sha256(bytes_of(synthetic.document(seed))).hexdigest() == digest


def test_a_seed_gives_the_same_family_again_and_another_seed_another():
    assert synthetic.family(5).to_json() == synthetic.family(5).to_json()
    assert synthetic.family(5).family.id != synthetic.family(6).family.id


def test_the_object_and_the_plain_values_are_the_same_dossier():
    assert json.loads(synthetic.family(8).to_json()) == synthetic.document(8)


def test_two_hundred_families_break_no_rule_and_get_no_advice():
    found = [
        (place, str(finding))
        for place in range(200)
        for finding in validate(document_at("quick", place), "Dossier").findings
    ]
    assert not found


@pytest.mark.slow
def test_two_thousand_families_break_no_rule_and_get_no_advice():
    found = [
        (place, str(finding))
        for place in range(2000)
        for finding in validate(document_at("thorough", place), "Dossier").findings
    ]
    assert not found


def test_a_parenting_plan_is_not_left_without_a_look_back():
    assert not validate(document_at(3, 463), "Dossier").findings


def test_nobody_has_a_name_twice_and_the_children_of_a_family_have_names_of_their_own():
    for place in range(300):
        document = document_at("names", place)
        given = {each["id"]: each["names"][0].get("givenNames", "").split(" ") for each in document["persons"]}
        # The longest name is made of one that is repeated.
        assert all(len(set(names)) == len(names) for names in given.values() if len(names) < 3)
        children = [given[each][0] for each in {each["childId"] for each in document["family"].get("custody", [])}]
        # For eight children there are not always enough names.
        assert len(set(children)) == len(children) or len(children) > 5


def test_a_family_has_no_strength_twice():
    texts = set()
    for place in range(300):
        found = [each["text"] for each in document_at("strengths", place)["family"]["strengths"]]
        assert len(set(found)) == len(found)
        texts.update(found)
    assert len(texts) > 10


@pytest.mark.parametrize("seed", [None, 1.5, "", True, b"1", ("a",)])
@pytest.mark.parametrize(
    "make",
    [
        synthetic.family,
        synthetic.document,
        synthetic.small,
        synthetic.grown,
        lambda seed: synthetic.families(seed, 1),
        lambda seed: synthetic.flawed(seed, "schema/null"),
    ],
)
def test_a_seed_is_a_whole_number_or_a_text(make, seed):
    with pytest.raises(NotASeed) as error:
        make(seed)
    assert error.value.message["nl"] != error.value.message["en"]


def test_one_edge_case_may_be_given_as_a_text():
    assert synthetic.document(1, edges="twins") == synthetic.document(1, edges=["twins"])
    assert list(synthetic.families(1, 1, edges="twins")) == list(synthetic.families(1, 1, edges=["twins"]))
    with pytest.raises(UnknownEdge, match="twin"):
        synthetic.family(1, edges="twin")


def test_what_the_module_lists_is_what_it_offers():
    assert dir(synthetic) == sorted(synthetic.__all__)


@pytest.mark.parametrize("course", synthetic.COURSES)
def test_each_course_breaks_no_rule_and_fits_the_objects(course):
    for seed in range(4):
        dossier = synthetic.family(seed, course=course)
        assert not validate(dossier).findings


def test_families_come_one_by_one():
    # Were they made beforehand, this would never come back.
    first = list(islice(synthetic.families(3, 10**12), 3))
    assert [dossier.family.id for dossier in first] == [dossier.family.id for dossier in synthetic.families(3, 3)]


def test_a_family_at_a_place_does_not_depend_on_how_many_there_are():
    few, many = list(synthetic.families("a", 4)), list(synthetic.families("a", 9))
    assert few == many[:4]
    assert len({dossier.family.id for dossier in many}) == 9


def test_families_have_the_edge_cases_that_are_asked_for():
    for dossier in synthetic.families(1, 5, edges=["two-households"]):
        assert len({home.name for home in dossier.family.households}) >= 2


BSN = re.compile(r'"system": "BSN", "value": "([0-9]+)"')


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10**12))
def test_each_bsn_is_a_test_number_and_nobody_shares_one(seed):
    found = BSN.findall(json.dumps(document_at(seed, 0)))
    assert len(found) == len(set(found))
    assert all(int(number) in numbers.TEST_BSNS and numbers.eleven_test(int(number)) for number in found)


def test_nothing_can_be_reached():
    """Numbers, addresses and mail boxes are of ranges that nobody has."""
    for place in range(100):
        document = document_at("reach", place)
        text = json.dumps(document)
        assert all(code.startswith("99") for code in re.findall(r'"postalCode": "([^"]+)"', text))
        phones = re.findall(r'"kind": "(?:MOBIEL|TELEFOON)", "value": "([^"]+)"', text)
        assert phones and all(re.fullmatch(r"(06-0000|088-0000|088-0001)[0-9]{3,4}", phone) for phone in phones)
        assert all(mail.endswith(".example") for mail in re.findall(r'"([^" ]+@[^" ]+)"', text))


def test_changing_a_dossier_changes_one_place_only():
    document = synthetic.document(2, course="supervision")
    before = json.dumps(document["plans"][0]["goals"][1:])
    document["plans"][0]["goals"][0]["ownerIds"].clear()
    assert json.dumps(document["plans"][0]["goals"][1:]) == before


def test_a_small_dossier_is_small_and_valid():
    sizes = [len(synthetic.small(seed).to_json().encode()) for seed in range(20)]
    assert max(sizes) < 11_000
    assert not validate(synthetic.small(1)).findings


@pytest.mark.parametrize("concerns", [1, 10, 51, 100])
def test_a_dossier_grows_to_as_many_concerns_and_goals_as_are_asked_for(concerns):
    dossier = synthetic.grown(4, concerns=concerns)
    assert len(dossier.concerns) == concerns == sum(len(plan.goals) for plan in dossier.plans)
    assert not validate(dossier).findings


@pytest.mark.slow
def test_a_dossier_grows_to_a_thousand_concerns():
    dossier = synthetic.grown(4, concerns=1000)
    assert len(dossier.concerns) == 1000
    assert kgb.validate(dossier).valid


@pytest.mark.parametrize("concerns", [0, -1, 1001])
def test_a_dossier_grows_no_further_than_it_can_hold(concerns):
    with pytest.raises(NotThatMany):
        synthetic.grown(1, concerns=concerns)


def test_what_does_not_exist_is_told_with_what_looks_like_it():
    with pytest.raises(UnknownEdge) as edge:
        synthetic.family(1, edges=["twin"])
    assert "twins" in edge.value.nearest and "twins" in edge.value.message["nl"]
    with pytest.raises(UnknownCourse):
        synthetic.family(1, course="divorces")
    with pytest.raises(UnknownEdge):
        synthetic.families(1, 10, edges=["no such thing"])


@pytest.mark.parametrize(
    "asked",
    [
        {"edges": ["custody-sole", "two-households"]},
        {"edges": ["agency-transfer", "closed-case"]},
        {"edges": ["family-merged", "family-split"]},
        {"edges": ["closed-case"], "course": "newborn"},
    ],
)
def test_edge_cases_that_exclude_each_other_are_refused(asked):
    with pytest.raises(EdgesDoNotCombine):
        synthetic.family(1, **asked)


@pytest.mark.parametrize(
    ("count", "properties", "codes"), [(300, 0.98, 0.96), pytest.param(1500, 0.995, 0.985, marks=pytest.mark.slow)]
)
def test_families_together_show_nearly_all_of_the_standard(count, properties, codes):
    coverage = synthetic.coverage(document_at("coverage", place) for place in range(count))
    assert coverage.dossiers == count
    assert coverage.property_share > properties, coverage.to_text("en")
    assert coverage.code_share > codes, coverage.to_text("en")


def test_coverage_counts_what_occurs_and_names_what_does_not():
    coverage = synthetic.coverage([synthetic.small(1)])
    assert coverage.properties["Person", "birthDate"] == len(synthetic.small(1).persons)
    assert coverage.properties["Person", "deathDate"] == 0
    assert "deathDate" in coverage.missing_properties()["Person"]
    assert coverage.codes["FamilyStatus", "ACTIEF"] == 1
    assert "GESPLITST" in coverage.missing_codes()["FamilyStatus"]
    assert "Persoon: niet gezien" in coverage.to_text("nl") and "Person: not seen" in coverage.to_text("en")


OTHER_PROCESS = """
import hashlib, json, sys
from kgb_model.synthetic import document
for seed in range(20):
    hashed = hashlib.sha256(json.dumps(document(seed)).encode()).hexdigest()
    print(hashed)
print([name for name in ("pydantic", "cel_expr_python", "jsonschema_rs", "rich") if name in sys.modules])
"""


def test_another_process_with_other_hashes_makes_the_same_and_loads_no_other_library():
    first, second = (
        subprocess.run(
            [sys.executable, "-c", OTHER_PROCESS],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    )
    assert first == second
    assert first.splitlines()[-1] == "[]"

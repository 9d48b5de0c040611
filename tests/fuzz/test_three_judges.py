"""The model, jsonschema and jsonschema-rs agree on what follows a schema; the differences that are known are shown.

``make fuzz`` looks at a hundred thousand documents; here is a sample.
"""

import fuzz
import instances
import pytest
from differences import DIFFERENCES, Difference, unexplained
from engines import addresses
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import kinds, taken_by_the_model, verdicts

import kgb_model as kgb

FEW = settings(max_examples=30, derandomize=True, database=None, deadline=None)


@pytest.mark.parametrize("kind", kinds())
def test_what_is_drawn_from_a_schema_is_taken_by_all(kind: str) -> None:
    @given(instances.instances(kind))
    @settings(FEW, max_examples=5)
    def agreed(document: object) -> None:
        assert set(verdicts(kind, document).values()) == {True}

    agreed()


@pytest.mark.slow
def test_a_sample_of_documents_divides_no_judges() -> None:
    tally = fuzz.fuzz(2000, kinds(), say=lambda line: None)
    assert tally.disagreements == []
    assert sum(tally.seen.values()) >= 2000
    # Documents that nearly follow the schema are wrong more often than not, and not always.
    assert tally.seen["nearly right", False] > tally.seen["nearly right", True] > 0
    assert tally.seen["right", False] == 0


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_known_difference_is_as_it_is_written_down(name: str) -> None:
    known: Difference = DIFFERENCES[name]
    found = verdicts(known.kind, known.document)
    assert {judge for judge, taken in found.items() if taken != found["model"]} >= set(known.judges) - {"model"}
    assert known.applies(known.document)
    assert unexplained(found, known.document) == {}


@pytest.mark.parametrize("name", DIFFERENCES)
@given(data=st.data())
@FEW
def test_a_known_difference_excuses_no_ordinary_document(name: str, data: st.DataObject) -> None:
    document = data.draw(instances.instances(data.draw(st.sampled_from(["HumanName", "Address", "Measure", "Source"]))))
    assert not DIFFERENCES[name].applies(document)


def test_a_disagreement_that_nobody_knows_is_seen() -> None:
    found = {"model": True, "jsonschema": False, "jsonschema-rs": True}
    assert unexplained(found, {"familyName": "Vos"}) == found
    assert unexplained(found, {"familyName": "Vos\n"}) == {}
    assert unexplained(dict.fromkeys(found, True), {"familyName": "Vos"}) == {}


def test_every_object_of_the_standard_is_judged() -> None:
    objects = {name for name in addresses() if hasattr(kgb, name) and isinstance(getattr(kgb, name), type)}
    codes = {name for name in objects if issubclass(getattr(kgb, name), str)}
    # The finding of the library is its own, and says more than what is sent.
    assert set(kinds()) == objects - codes - {"Finding"}
    assert len(kinds()) > 60


@pytest.mark.parametrize("text", ['{"familyName":"Vos","familyName":"Bos"}'])
def test_names_that_occur_twice_are_for_validation_alone_to_see(text: str) -> None:
    assert kgb.HumanName.from_json(text).family_name == "Bos"
    assert not kgb.validate(text, "HumanName").valid


@pytest.mark.parametrize("document", [[], None, "x", 1, True, {}, [{}]])
def test_what_is_no_object_is_taken_by_nobody(document: object) -> None:
    for kind in set(kinds()) - {"PlanContent"}:
        assert set(verdicts(kind, document).values()) == {False}
    assert taken_by_the_model("PlanContent", {})

"""What a machine can put right it puts right, with proof, and it leaves alone what is somebody's to decide."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import jsonpatch
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model.places import parts_of
from kgb_model.repairing.fixes import MOST
from kgb_model.repairing.spelling import respelled
from kgb_model.structure import schema_at, whole

DOSSIERS = {name: kgb_spec.final_dossier(name) for name in kgb_spec.scenarios()}
SMALL = sorted(DOSSIERS, key=lambda name: len(json.dumps(DOSSIERS[name])))[:8]


@pytest.fixture
def concern() -> dict[str, Any]:
    return copy.deepcopy(DOSSIERS["neighbour-call"]["concerns"][0])


def schema(kind: str, pointer: str) -> dict[str, Any]:
    found = schema_at(kind, parts_of(pointer))
    assert found is not None
    return found


DATE, PARTIAL, MOMENT = ("Measure", "/startDate"), ("Person", "/birthDate"), ("Concern", "/recordedAt")
CODE, OPEN_CODE, NUMBER = ("Measure", "/type"), ("Organisation", "/type"), ("Concern", "/version")
ID, LINE, IDS = ("Concern", "/id"), ("Person", "/names/0/familyName"), ("Concern", "/aboutIds")
SOME_ID = "0197a000-0002-7000-8000-00000000a003"


@pytest.mark.parametrize(
    ("place", "wrong", "right"),
    [
        (DATE, "31-12-2026", "2026-12-31"),
        (DATE, "1-2-2026", "2026-02-01"),
        (DATE, "31.12.2026", "2026-12-31"),
        (DATE, "31/12/2026", "2026-12-31"),
        (DATE, "03/03/2026", "2026-03-03"),
        (DATE, "20261231", "2026-12-31"),
        (DATE, 20261231, "2026-12-31"),
        (DATE, " 2026-12-31 ", "2026-12-31"),
        (DATE, "2026-12-31T00:00:00", "2026-12-31"),
        (DATE, "2026-12-31T12:00:00Z", "2026-12-31"),
        (DATE, "2026-12-31 09:00:00+01:00", "2026-12-31"),
        (PARTIAL, "05-2016", "2016-05"),
        (PARTIAL, 2016, "2016"),
        (PARTIAL, "17-05-2016", "2016-05-17"),
        (MOMENT, "2026-03-31 09:30:00Z", "2026-03-31T09:30:00Z"),
        (MOMENT, "2026-03-31T09:30Z", "2026-03-31T09:30:00Z"),
        (MOMENT, "2026-03-31t09:30:00z", "2026-03-31T09:30:00Z"),
        (MOMENT, "2026-03-31T09:30:00+0200", "2026-03-31T09:30:00+02:00"),
        (MOMENT, "2026-03-31T09:30:00.1234567Z", "2026-03-31T09:30:00.123456Z"),
        (CODE, "ots", "OTS"),
        (CODE, " OTS ", "OTS"),
        (CODE, "Ondertoezichtstelling", "OTS"),
        (CODE, "family supervision order", "OTS"),
        (CODE, "muhp spoed", "MUHP_SPOED"),
        (CODE, ["OTS"], "OTS"),
        (OPEN_CODE, "veilig thuis", "VEILIG_THUIS"),
        (OPEN_CODE, "Gemeente-Meerdijk: Buurtkamer", "gemeente-meerdijk:BUURTKAMER"),
        (NUMBER, "3", 3),
        (NUMBER, " +3 ", 3),
        (ID, SOME_ID.upper(), SOME_ID),
        (ID, f"{{{SOME_ID}}}", SOME_ID),
        (ID, f"urn:uuid:{SOME_ID}", SOME_ID),
        (LINE, "Van\nDijk", "Van Dijk"),
        (LINE, 7, "7"),
        (IDS, SOME_ID, [SOME_ID]),
        (IDS, SOME_ID.upper(), [SOME_ID]),
        (("Address", "/postalCode"), "1234 ab", "1234AB"),
        (("Address", "/municipality"), 363, "0363"),
    ],
)
def test_a_value_is_written_as_the_standard_does(place: tuple[str, str], wrong: Any, right: Any) -> None:
    assert respelled(wrong, schema(*place)) == right


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (OPEN_CODE, "VEILIG_THUIS: zie brief"),
        (OPEN_CODE, "Veilig Thuis:bureau"),
        (OPEN_CODE, "Tolk: Turks en Arabisch"),
        (DATE, "03/04/2026"),  # April in the Netherlands, March in America
        (DATE, "2026-30-12"),
        (DATE, "30-02-2026"),
        (DATE, "2026-03-30T23:00:00Z"),  # the next day in the Netherlands
        (DATE, "1-2-26"),
        (DATE, "morgen"),
        (MOMENT, "2026-03-31T09:30:00"),  # where was that?
        (MOMENT, "2026-03-31"),
        (CODE, "OTSS"),
        (CODE, ""),
        (CODE, "voogdij"),
        (CODE, ["OTS", "VOTS"]),
        (NUMBER, "3.0"),
        (NUMBER, "drie"),
        (NUMBER, "9" * 5000),
        (NUMBER, True),
        (LINE, ""),
        (LINE, {"a": 1}),
        (LINE, 1.5),
        (LINE, True),
        (ID, "1"),
        (IDS, 5),
        (IDS, {"id": SOME_ID}),
    ],
)
def test_what_is_not_certain_stays_as_it_is(place: tuple[str, str], wrong: Any) -> None:
    assert respelled(wrong, schema(*place)) is None


def test_a_wrong_name_is_moved_to_the_right_one(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern.pop("safetyLevel")
    move = ({"op": "move", "from": "/saftyLevel", "path": "/safetyLevel"},)
    report = kgb.validate(concern, kind="Concern")
    assert [(found.code, found.patch) for found in report.findings] == [("schema/unknown-property", move)]
    assert kgb.validate(jsonpatch.apply_patch(concern, move), kind="Concern").valid


def test_a_wrong_name_and_a_wrong_value_are_put_right_together(concern: dict[str, Any]) -> None:
    concern["safety_level"] = concern.pop("safetyLevel").lower()
    found = next(each for each in kgb.validate(concern).findings if each.code == "schema/unknown-property")
    assert [step["op"] for step in found.patch] == ["move", "replace"]


def test_a_name_whose_right_form_is_there_too_is_left_alone(concern: dict[str, Any]) -> None:
    concern["saftyLevel"] = concern["safetyLevel"]
    (found,) = kgb.validate(concern).findings
    assert found.patch == ()
    assert kgb.validate(concern).fixed().patch == ()


def test_a_null_under_the_right_name_gives_way_to_the_wrong_one(concern: dict[str, Any]) -> None:
    right = copy.deepcopy(concern)
    concern |= {"saftyLevel": concern["safetyLevel"], "safetyLevel": None}
    report = kgb.validate(concern)
    assert {found.code: bool(found.patch) for found in report.findings} == {
        "schema/null": True,
        "schema/unknown-property": True,
    }
    assert report.fixed().document == right


def test_two_names_that_claim_one_place_are_left_alone(concern: dict[str, Any]) -> None:
    level = concern.pop("safetyLevel")
    concern |= {"saftyLevel": level, "safety_level": level}
    correction = kgb.validate(concern).fixed()
    assert {"saftyLevel", "safety_level"} <= correction.document.keys()


def test_a_null_that_may_be_absent_is_taken_out_and_one_that_may_not_stays(concern: dict[str, Any]) -> None:
    concern |= {"threat": None, "aboutIds": None}
    patches = {found.pointer: found.patch for found in kgb.validate(concern).findings}
    assert patches == {"/aboutIds": (), "/threat": ({"op": "remove", "path": "/threat"},)}


def test_what_is_said_twice_is_said_once(concern: dict[str, Any]) -> None:
    right = concern["aboutIds"]
    concern["aboutIds"] = [right[0], *right, right[0]]
    (found,) = kgb.validate(concern).findings
    assert [step["path"] for step in found.patch] == [f"/aboutIds/{len(right) + 1}", "/aboutIds/1"]
    assert kgb.validate(concern).fixed().document["aboutIds"] == right


def test_nulls_and_repetitions_in_one_list_cost_nothing_else(concern: dict[str, Any]) -> None:
    right = [concern["aboutIds"][0], "0197a000-0002-7000-8000-00000000a00f"]
    concern["aboutIds"] = [None, None, *right, None]
    assert kgb.validate(concern).fixed().document["aboutIds"] == right


def test_a_resource_that_stands_there_twice_stands_there_once() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    dossier["concerns"].append(copy.deepcopy(dossier["concerns"][0]))
    report = kgb.validate(dossier)
    removal = ({"op": "remove", "path": f"/concerns/{len(dossier['concerns']) - 1}"},)
    assert [found.patch for found in report.findings] == [removal] * len(report.findings)
    assert report.fixed().document == DOSSIERS["neighbour-call"]


def test_two_resources_with_one_id_are_somebodys_to_tell_apart() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    dossier["concerns"].append({**dossier["concerns"][0], "version": 99})
    assert kgb.validate(dossier).fixed().patch == ()


@pytest.mark.parametrize("document", [None, 5, "", "{", "[]", '{"a": NaN}', {}, [], [{}], {"a": {1}}])
def test_where_nothing_can_be_done_nothing_is_done(document: Any) -> None:
    report = kgb.validate(document)
    correction = report.fixed()
    assert correction.patch == ()
    assert correction.report.findings == report.findings
    assert all(found.patch == () for found in report.findings)


def test_the_document_itself_is_not_changed(concern: dict[str, Any]) -> None:
    concern |= {"threat": None, "version": "3"}
    before = copy.deepcopy(concern)
    report = kgb.validate(concern)
    assert all(found.patch for found in report.findings)
    assert report.fixed().report.valid
    assert concern == before
    assert report.document == before


def test_patches_are_proven_for_so_many_findings_and_no_more() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    person = {**dossier["persons"][0], "extensions": None}
    dossier["persons"] = [person] * (MOST + 20)
    report = kgb.validate(dossier)
    assert len(report.findings) == MOST + 20
    assert sum(bool(found.patch) for found in report.findings) == MOST
    assert all("extensions" not in each for each in report.fixed().document["persons"])


def test_rules_that_come_to_light_do_not_stand_in_the_way() -> None:
    dossier = copy.deepcopy(DOSSIERS["neighbour-call"])
    dossier["reports"][0]["source"]["name"] = "mevrouw van hiernaast"
    dossier["asOfDate"] = "-".join(reversed(dossier["asOfDate"].split("-")))
    report = kgb.validate(dossier)
    # Alone it would bring a finding that nobody saw before; together with what it brings to light it is told.
    assert [found.patch for found in report.findings] == [()]
    correction = report.fixed()
    assert [found.code for found in correction.report.findings] == ["report/protected-source-is-not-named"]
    assert correction.document["asOfDate"] == DOSSIERS["neighbour-call"]["asOfDate"]


Damage = Callable[[dict[str, Any] | list[Any], Any, dict[str, Any]], bool]


def _text(holder: Any, key: Any, schema: dict[str, Any]) -> Any:
    return holder[key] if isinstance(holder[key], str) and schema.get("type") == "string" else None


def lowered(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    text = _text(holder, key, schema)
    if text is None or not ("enum" in schema or "anyOf" in schema) or ":" in text or text.lower() == text:
        return False
    holder[key] = text.lower().replace("_", " ")
    return True


def day_first(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    text = _text(holder, key, schema)
    if text is None or schema.get("format") not in ("date", "partial-date") or len(text) != 10:
        return False
    holder[key] = "-".join(reversed(text.split("-")))
    return True


def with_time(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    text = _text(holder, key, schema)
    if text is None or schema.get("format") != "date":
        return False
    holder[key] = f"{text}T00:00:00"
    return True


def as_text(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    if isinstance(holder[key], bool) or not isinstance(holder[key], int) or schema.get("type") != "integer":
        return False
    holder[key] = str(holder[key])
    return True


def spoken(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    if not isinstance(holder[key], bool) or schema.get("type") != "boolean":
        return False
    holder[key] = "ja" if holder[key] else "nee"
    return True


def alone(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    if schema.get("type") != "array" or len(holder[key]) != 1:
        return False
    holder[key] = holder[key][0]
    return True


def repeated(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    if schema.get("type") != "array" or not schema.get("uniqueItems") or not holder[key]:
        return False
    holder[key].append(copy.deepcopy(holder[key][0]))
    return True


def with_null(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    if not isinstance(holder[key], dict) or "properties" not in schema:
        return False
    absent = [name for name in schema["properties"] if name not in holder[key]]
    if not absent:
        return False
    holder[key][absent[0]] = None
    return True


def snaked(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    snake = "".join(f"_{each.lower()}" if each.isupper() else each for each in str(key))
    if not isinstance(holder, dict) or snake == key:
        return False
    holder[snake] = holder.pop(key)
    return True


def shouted(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    text = _text(holder, key, schema)
    if text is None or schema.get("format") != "uuid" or text.upper() == text:
        return False
    holder[key] = f"{{{text.upper()}}}"
    return True


def padded(holder: Any, key: Any, schema: dict[str, Any]) -> bool:
    text = _text(holder, key, schema)
    if text is None or "x-example" not in schema:
        return False
    holder[key] = f" {text}\n"
    return True


DAMAGES: tuple[Damage, ...] = (
    shouted,
    padded,
    lowered,
    day_first,
    with_time,
    as_text,
    spoken,
    alone,
    repeated,
    with_null,
    snaked,
)


def spots(value: Any, schema: dict[str, Any]) -> Iterator[tuple[Any, Any, dict[str, Any]]]:
    """Everything in a document with what holds it and what belongs there, the innermost first."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        within = whole(schema["properties"][key] if isinstance(value, dict) else schema["items"])
        if within.get("type"):
            yield from spots(value[key], within)
            yield value, key, within


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, Any]:
    """The name of a dossier, and the dossier with a few slips in it, each in a spot of its own."""
    name = draw(st.sampled_from(SMALL))
    dossier = copy.deepcopy(DOSSIERS[name])
    every = list(spots(dossier, schema_at("Dossier", []) or {}))
    for index in sorted(draw(st.sets(st.integers(0, len(every) - 1), min_size=1, max_size=8))):
        for damage in draw(st.permutations(DAMAGES)):
            if damage(*every[index]):
                break
    assume(dossier != DOSSIERS[name])
    return name, dossier


def known_by(report: kgb.ValidationReport) -> list[tuple[str, str]]:
    return [(found.code, found.pointer) for found in report.findings]


@pytest.mark.slow
@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(damaged())
def test_each_patch_removes_its_finding_and_adds_none(case: tuple[str, Any]) -> None:
    _, dossier = case
    before = kgb.validate(json.dumps(dossier), kind="Dossier")
    for found in before.findings:
        if found.patch:
            after = known_by(kgb.validate(jsonpatch.apply_patch(dossier, list(found.patch)), kind="Dossier"))
            assert (found.code, found.pointer) not in after
            assert set(after) <= set(known_by(before))


@pytest.mark.slow
@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(damaged())
def test_what_was_damaged_mechanically_is_put_right_mechanically(case: tuple[str, Any]) -> None:
    name, dossier = case
    correction = kgb.validate(json.dumps(dossier), kind="Dossier").fixed()
    assert known_by(correction.report) == known_by(kgb.validate(DOSSIERS[name]))
    assert correction.document == DOSSIERS[name]
    assert jsonpatch.apply_patch(dossier, list(correction.patch)) == DOSSIERS[name]


def in_snake_case(value: Any) -> Any:
    if isinstance(value, dict):
        return {re.sub("([A-Z])", r"_\1", name).lower(): in_snake_case(part) for name, part in value.items()}
    return [in_snake_case(part) for part in value] if isinstance(value, list) else value


def test_a_dossier_in_the_spelling_of_another_language_is_put_right_as_a_whole() -> None:
    right = DOSSIERS["partner-violence-hidden-address"]
    report = kgb.validate(json.dumps(in_snake_case(right)), kind="Dossier")
    assert len(report.findings) > 500
    assert report.fixed().document == right

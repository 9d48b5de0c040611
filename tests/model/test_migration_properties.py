"""What every migration promises, tried on documents that nobody thought of."""

import copy
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model.migration import Edition, migrate, published

EARLIER, LATER = published().edition("0.0.9"), published().edition("0.1.0")
KINDS = ("HumanName", "Goal", "Person", "Concern", "Placement", "Handover", "Dossier")
SCENARIOS = sorted(path.stem for path in (kgb_spec.root() / "generated" / "dossiers").glob("*.json"))
BASE = kgb_spec.final_dossier("extensions-of-others")
VARIED = {"persons": "Person", "concerns": "Concern", "placements": "Placement", "handovers": "Handover"}

unhurried = settings(
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)

FREE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=9)
BEGINNINGS = ("van", "der", "van der", "Van", "op 't", "Abu", "", " ")
ENDINGS = ("Berg", "van", "Vliet-de Wit", "x" * 190, "x" * 200)
NAMES = st.builds(
    lambda first, last: " ".join([*first, last])[:200],
    st.lists(st.sampled_from(BEGINNINGS), max_size=2),
    st.sampled_from(ENDINGS),
)
DATES = st.dates(date(1950, 1, 1), date(2090, 1, 1)).map(str)
RESERVED = "org.w3id.kgb.kept.0.1.0"
VALUES = st.sampled_from(
    [
        1.5,
        None,
        [],
        {"a": [True, None]},
        [{"op": "remove", "path": "/extensions"}],
        [{"op": "add", "path": "/extensions", "value": []}],
        [{"op": "add", "path": "/causes", "value": []}],
        [{"op": "add", "path": "/causes", "value": []}, {"op": "remove", "path": "/extensions"}],
        [{"op": "add", "path": "/type", "value": "PLEEGZORG_NETWERK"}],
        [{"op": "add", "path": "/type", "value": "PLEEGZORG_NETWERK"}, {"op": "remove", "path": "/extensions"}],
        [
            {"op": "remove", "path": "/names/0/prefix"},
            {"op": "add", "path": "/names/0/familyName", "value": "van Berg"},
        ],
        [{"op": "add", "path": "/movesSafetyView", "value": 1}],
        [{"op": "move", "from": "/id", "path": "/type"}],
        [{"op": "add", "path": "/a/b/c", "value": 1}],
        [{"op": "add", "path": "/names/x", "value": 1}, 3],
    ]
)
"""What may stand in an extension, also under a name that is ours."""

SPECIAL: dict[str, st.SearchStrategy[Any]] = {
    "Id": st.integers(0, 99).map(lambda number: f"0197a000-0001-7000-8000-{number:012d}"),
    "Date": DATES,
    "PartialDate": st.one_of(DATES, DATES.map(lambda day: day[:7]), DATES.map(lambda day: day[:4])),
    "Moment": DATES.map(lambda day: f"{day}T09:30:00Z"),
    "Line": st.one_of(FREE, NAMES),
    "Text": FREE,
    "ForeignCode": st.sampled_from(["gemeente-meerdijk:BUURTGEZIN", "aanbieder:PLEEGZORG"]),
    "Extension": st.fixed_dictionaries({"name": st.sampled_from(["nl.voorbeeld", RESERVED]), "value": VALUES}),
}
"""Documents for the types whose schema alone says too little."""


@cache
def documents(edition: Edition, kind: str) -> st.SearchStrategy[Any]:
    """Every document of a kind, as the schemas of a version allow it."""
    if kind == "Dossier":
        stated = {"standardVersion": st.just(edition.version)}
        varied = {name: st.lists(documents(edition, of), min_size=1, max_size=2) for name, of in VARIED.items()}
        return st.fixed_dictionaries({name: st.just(value) for name, value in BASE.items()} | stated | varied)
    return SPECIAL[kind] if kind in SPECIAL else values(edition, edition.schemas[kind])


def values(edition: Edition, schema: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911 (one for each kind of schema)
    """Every value that a schema of a version allows, small ones above all."""
    if "$ref" in schema:
        return documents(edition, schema["$ref"].rsplit("/", 1)[1])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "anyOf" in schema:
        return st.one_of(*(values(edition, each) for each in schema["anyOf"]))
    match schema["type"]:
        case "object":
            return objects(edition, schema)
        case "array":
            least = schema.get("minItems", 0)
            unique = str if schema.get("uniqueItems") else None
            return st.lists(values(edition, schema["items"]), min_size=least, max_size=least + 1, unique_by=unique)
        case "integer":
            return st.integers(schema["minimum"], schema["maximum"])
        case "boolean":
            return st.booleans()
    return st.from_regex(schema["pattern"], fullmatch=True).filter(lambda text: "\n" not in text)


def objects(edition: Edition, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    required = set(schema["required"])
    entries = {name: values(edition, entry) for name, entry in schema["properties"].items()}
    return st.fixed_dictionaries(
        {name: entries[name] for name in entries if name in required},
        optional={name: entries[name] for name in entries if name not in required},
    )


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that holds no others, by its place."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [leaf for name, item in inner for leaf in leaves(item, f"{pointer}/{name}")]
    yield from below or [(pointer, repr(value))]


def changed(one: Any, other: Any) -> set[str]:
    """The places of the values that are not the same in both."""
    return {pointer for pointer, _ in set(leaves(one)) ^ set(leaves(other))}


def lies_in(pointer: str, place: str) -> bool:
    return pointer == place or pointer.startswith(f"{place}/")


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("edition", [EARLIER, LATER], ids=lambda edition: edition.version)
def test_the_documents_that_are_tried_follow_their_version(edition: Edition, kind: str) -> None:
    @settings(unhurried, max_examples=10)
    @given(documents(edition, kind))
    def tried(document: Any) -> None:
        assert edition.misfits(document, kind) == ()

    tried()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_up_and_down_again_gives_the_same_document(kind: str) -> None:
    @unhurried
    @given(documents(EARLIER, kind))
    def tried(document: Any) -> None:
        before = copy.deepcopy(document)
        up = migrate(document, "0.1.0", kind, from_version="0.0.9")
        assert LATER.misfits(up.document, kind) == ()
        assert up.losses == ()
        kept = migrate(up.document, "0.0.9", kind, from_version="0.1.0", keep_losses=True)
        assert kept.document == document == before
        assert all(loss.kept for loss in kept.losses)
        if RESERVED not in repr(document):
            down = migrate(up.document, "0.0.9", kind, from_version="0.1.0")
            assert (down.document, down.losses) == (document, ())

    tried()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_down_and_up_again_changes_what_was_reported_and_nothing_else(kind: str) -> None:
    @unhurried
    @given(documents(LATER, kind))
    def tried(document: Any) -> None:
        before = copy.deepcopy(document)
        down = migrate(document, "0.0.9", kind, from_version="0.1.0")
        assert EARLIER.misfits(down.document, kind) == ()
        up = migrate(down.document, "0.1.0", kind, from_version="0.0.9")
        different = changed(document, up.document)
        places = {loss.pointer for loss in down.losses}
        assert {pointer for pointer in different if not any(lies_in(pointer, place) for place in places)} == set()
        assert {place for place in places if not any(lies_in(pointer, place) for pointer in different)} == set()
        assert document == before

    tried()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_kept_comes_back(kind: str) -> None:
    @unhurried
    @given(documents(LATER, kind))
    def tried(document: Any) -> None:
        down = migrate(document, "0.0.9", kind, from_version="0.1.0", keep_losses=True)
        assert EARLIER.misfits(down.document, kind) == ()
        up = migrate(down.document, "0.1.0", kind, from_version="0.0.9")
        if all(loss.kept for loss in down.losses):
            assert up.document == document
            assert migrate(up.document, "0.0.9", kind, from_version="0.1.0", keep_losses=True).document == down.document
        else:
            assert kind in ("HumanName", "Goal") or RESERVED in repr(document), "whatever has extensions can keep"

    tried()


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_family_of_the_standard_goes_down_and_up(name: str) -> None:
    family = kgb_spec.final_dossier(name)
    before = copy.deepcopy(family)
    down = migrate(family, "0.0.9")
    assert down.document["standardVersion"] == "0.0.9"
    up = migrate(down.document)
    assert kgb.validate(up.document).valid
    assert migrate(up.document, "0.0.9").document == down.document
    different = changed(family, up.document)
    places = {loss.pointer for loss in down.losses}
    assert all(any(lies_in(pointer, place) for place in places) for pointer in different)
    assert all(any(lies_in(pointer, place) for pointer in different) for place in places)
    kept = migrate(family, "0.0.9", keep_losses=True)
    assert migrate(kept.document).document == family == before


def test_the_families_of_the_standard_show_losses_and_assumptions_of_every_kind() -> None:
    downs = [migrate(kgb_spec.final_dossier(name), "0.0.9") for name in SCENARIOS]
    lost = {loss.change for down in downs for loss in down.losses}
    assumed = {each.change for down in downs for each in migrate(down.document).assumptions}
    assert lost >= {"name-in-parts", "foster-care-by-bond", "concern-causes", "goal-causes"}
    assert assumed == {"name-in-parts", "foster-care-by-bond", "handover-moves-safety-view"}

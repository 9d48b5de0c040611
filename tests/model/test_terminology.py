"""Terms can be looked up in both languages, and a translation names exactly what it loses."""

import dataclasses
import doctest
import json
import pickle
import re
import subprocess
import sys
from collections import defaultdict
from typing import Any

import concepts
import pytest
import terminology as generator
from hypothesis import given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model import terminology
from kgb_model.errors import (
    KgbError,
    UnknownCode,
    UnknownCodeList,
    UnknownKind,
    UnknownLanguage,
    UnknownSystem,
    UnknownTerm,
    UnknownTermKind,
)
from kgb_model.terminology.losses import outdated

CODES = [(name, entry) for name, content in kgb_spec.code_lists().items() for entry in kgb_spec.codes(content)]
MAPPED = [(name, entry, each) for name, entry in CODES for each in entry.get("x-mappings", [])]
PLACES = {each["id"]: key for key, entry in kgb_spec.neighbours().items() for each in entry.get("systems", [])}


@pytest.mark.parametrize("name", kgb_spec.code_lists())
def test_every_code_can_be_looked_up_with_its_words_and_law(name: str) -> None:
    content = kgb_spec.code_lists()[name]
    listed = terminology.code_list(name)
    assert [each.code for each in listed.codes] == [entry["const"] for entry in kgb_spec.codes(content)]
    assert listed.is_open == (content["x-codelist"]["status"] == "OPEN")
    for entry in kgb_spec.codes(content):
        found = terminology.code(name, entry["const"])
        assert found is terminology.term(f"{content['title']}.{entry['const']}")
        assert (found.title.nl, found.title.en) == (entry["x-nl"]["title"], entry["title"])
        assert (found.description["nl"], found.description["en"]) == (
            entry["x-nl"]["description"],
            entry["description"],
        )
        assert [(each.law, each.certainty) for each in found.sources] == [
            (each["law"], each["certainty"]) for each in entry["x-source"]
        ]
        assert found.uri == concepts.code_uri(name, entry["const"])


@pytest.mark.slow
def test_every_code_is_found_by_its_label_in_either_language() -> None:
    for name, entry in CODES:
        uri = concepts.code_uri(name, entry["const"])
        for language, label in (("nl", entry["x-nl"]["title"]), ("en", entry["title"])):
            found = terminology.find(label.upper(), language=language, kind="code")
            assert uri in {each.uri for each in found}, f"{label} does not find {name} {entry['const']}"


def test_every_resource_part_and_property_has_a_meaning_and_a_law() -> None:
    for title, each in concepts.objects().items():
        for name, uri in [
            (title, concepts.object_uri(title)),
            *((f"{title}.{one.name}", concepts.property_uri(one)) for one in concepts.properties(each)),
        ]:
            found = terminology.term(name)
            assert found.uri == uri
            assert all(found.title[one] and found.description[one] for one in ("nl", "en"))
            assert found.sources


def test_a_property_says_what_stands_there_and_whether_it_may_be_absent() -> None:
    level = terminology.term("Concern.safetyLevel")
    assert (level.shape.nl, level.shape.en, level.required) == ("code uit SafetyLevel", "code from SafetyLevel", True)
    assert not terminology.term("Concern.validToDate").required
    assert terminology.term("Concern.familyId").shape.en == "reference to Family"
    assert "codes of others too" in terminology.term("Placement.type").shape.en


def test_a_term_says_where_it_is_used() -> None:
    assert "Measure.type" in terminology.term("MeasureType").used_in
    assert terminology.code("measure-type", "OTS").used_in == terminology.term("MeasureType").used_in
    assert "SafetyAssessment.concernIds" in terminology.term("Concern").used_in
    shared = terminology.term("Concern.recordedAt")
    assert "Measure.recordedAt" in shared.used_in
    assert shared.name not in shared.used_in


def test_a_code_that_went_says_since_when_and_what_replaces_it() -> None:
    gone = terminology.code("assessment-outcome", "VERVOLGTRAJECT")
    assert (gone.retired, gone.valid_to, gone.replaced_by) == (True, "2018-12-31", "OVERDRACHT_DERDEN")
    assert "Gebruik nu OVERDRACHT_DERDEN." in gone.text("nl")
    assert [code.code for each in terminology.code_lists() for code in each.codes if code.retired] == ["VERVOLGTRAJECT"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ondertoezicht", "MeasureType.OTS"),
        ("Family supervision", "MeasureType.OTS"),
        ("OTS", "MeasureType.OTS"),
        ("ots", "MeasureType.OTS"),
        ("ondertoezichstelling", "MeasureType.OTS"),
        ("family supervison order", "MeasureType.OTS"),
        ("Zórg", "Concern"),
        ("safety_level", "SafetyLevel"),
        ("measure-type", "MeasureType"),
        ("Concern.safetyLevel", "Concern.safetyLevel"),
    ],
)
def test_the_best_comes_first(text: str, first: str) -> None:
    assert terminology.find(text)[0].name == first


def test_a_word_finds_whatever_speaks_of_it() -> None:
    names = [each.name for each in terminology.find("veiligheid")]
    assert {"Concern.safetyLevel", "SafetyAssessment", "PlanType.VEILIGHEIDSPLAN"} <= set(names[:12])


def test_a_search_keeps_to_a_language_and_a_kind() -> None:
    assert terminology.find("ondertoezichtstelling", language="en") == []
    assert {each.kind for each in terminology.find("veiligheid", kind="list")} == {"list"}


@pytest.mark.parametrize(
    ("question", "first"),
    [("wie heeft het gezag over het kind", "Custody"), ("wat is een veiligheidsplan", "PlanType.VEILIGHEIDSPLAN")],
)
def test_a_question_finds_what_speaks_of_its_rarest_words(question: str, first: str) -> None:
    assert terminology.find(question)[0].name == first


@pytest.mark.parametrize("letter", ["é", "o", "1"])
def test_one_letter_finds_no_words_in_which_it_happens_to_be(letter: str) -> None:
    assert not any(letter in (each.name, each.title.nl, each.title.en) for each in terminology.terms())
    assert terminology.find(letter) == []


def test_a_shared_property_is_found_once() -> None:
    assert [each.uri for each in terminology.find("recordedAt")] == [f"{concepts.SHARED}recordedAt"]


@pytest.mark.parametrize("text", ["", "  ", "?!", "qqqqqqqqqq", "\x00", "ß" * 5000])
def test_what_is_nowhere_finds_nothing(text: str) -> None:
    assert terminology.find(text) == []


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(text: str) -> None:
    found = terminology.find(text, kind="list")
    assert len(found) == len({each.name for each in found})


# -- translating


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_code_lands_where_the_standard_says_and_can_come_back(place: str) -> None:
    qualified = f"{PLACES[place]}/{place}"
    for name, entry in CODES:
        wanted = {(each["code"], each["match"]) for each in entry.get("x-mappings", []) if each["system"] == place}
        there = terminology.translate(name, entry["const"], to=qualified)
        assert {(each.code, each.relation) for each in there.targets} == wanted
        assert {(each.system, each.list) for each in there.targets} <= {(PLACES[place], place)}
        for target in there.targets:
            back = terminology.translate_back(qualified, target.code, name)
            relations = {each.code: each.relation for each in back.targets}
            mirrored = {"BROAD": "NARROW", "NARROW": "BROAD"}.get(target.relation, target.relation)
            assert relations[entry["const"]] == mirrored
            if target.relation == "EXACT":
                assert back.exact
                assert (back.targets[0].code, back.targets[0].label.nl) == (entry["const"], entry["x-nl"]["title"])


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_loss_is_named_exactly_when_the_meaning_does_not_survive(place: str) -> None:
    for name, entry in CODES:
        matches = [each["match"] for each in entry.get("x-mappings", []) if each["system"] == place]
        found = terminology.translate(name, entry["const"], to=f"{PLACES[place]}/{place}")
        assert found.exact == ("EXACT" in matches)
        assert bool(found.losses) != found.exact
        assert all(lost.nl and lost.en and "{" not in lost.nl + lost.en for lost in found.losses)


def test_a_loss_names_the_codes_that_fall_together() -> None:
    together: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for name, entry, each in MAPPED:
        if each["match"] == "BROAD":
            together[name, each["system"], each["code"]].append(entry)
    groups = {key: codes for key, codes in together.items() if 1 < len(codes) < 6}
    assert len(groups) > 10
    for (name, place, _), codes in groups.items():
        for entry in codes:
            told = " ".join(
                lost.nl for lost in terminology.translate(name, entry["const"], to=f"{PLACES[place]}/{place}").losses
            )
            assert all(f"'{other['x-nl']['title']}'" in told for other in codes if other is not entry)


def test_a_wider_code_there_says_which_distinction_is_lost() -> None:
    found = terminology.translate("measure-type", "OTS", to="CBS")
    assert [(each.list, each.code, each.relation) for each in found.targets] == [("CBS_MAATREGEL", "11", "BROAD")]
    assert [lost.en for lost in found.losses] == [
        "'Type of measure 11' is wider than 'Family supervision order' and also stands for "
        "'Family supervision order for an asylum-seeking minor': that distinction is lost."
    ]


def test_a_code_that_is_told_apart_there_leaves_a_choice() -> None:
    lost = terminology.translate("custody-form", "EENHOOFDIG", to="LO_BRP").losses
    assert len(lost) == 1
    assert "somebody has to choose" in lost[0].en


def test_several_wider_codes_leave_a_choice_too() -> None:
    lost = terminology.translate("custody-form", "EENHOOFDIG", to="CORV").losses
    assert (
        lost[-1].nl
        == "Voor 'Eenhoofdig ouderlijk gezag' komen 'Jeugdzorgrol 112' en 'Jeugdzorgrol 113' in aanmerking: iemand moet kiezen."
    )


def test_a_list_or_a_code_without_a_counterpart_says_so() -> None:
    assert [lost.en for lost in terminology.translate("severity", "ERNSTIG", to="CORV").losses] == [
        "CORV has no list for 'Severity'."
    ]
    assert "has no code for" in terminology.translate("custody-form", "TIJDELIJK_GEEN", to="CORV").losses[0].en


def test_a_code_that_the_newest_edition_has_dropped_is_not_exact() -> None:
    found = terminology.translate("assessment-outcome", "VERVOLGTRAJECT", to="cbs-safe-at-home")
    assert [each.relation for each in found.targets] == ["EXACT"]
    assert found.losses[0].en == "'Follow-up (2025)' has no code for this any more; 'Follow-up (2015)' had one."
    assert terminology.translate("assessment-outcome", "VERVOLGTRAJECT", to="VT_2015_VERVOLG").exact


def test_only_the_newest_edition_has_to_have_the_code() -> None:
    assert list(outdated({"VT_2025_MELDER"}, {"VT_2015_MELDER", "VT_2025_MELDER"})) == []
    assert list(outdated({"CBS_EINDE"}, {"CBS_EINDE", "CBS_EINDE_2015"})) == []
    assert len(list(outdated({"CBS_EINDE_2015"}, {"CBS_EINDE", "CBS_EINDE_2015"}))) == 1


def test_a_code_of_somebody_else_that_nothing_here_stands_for_says_so() -> None:
    found = terminology.translate_back("LO_BRP", "99")
    assert (found.targets, found.exact) == ((), False)
    assert found.losses[0].en == "As far as is known, nothing here stands for '99' of LO_BRP."


def test_a_choice_on_the_way_back_is_one_between_our_codes() -> None:
    words = [lost.nl + lost.en for lost in terminology.translate_back("CBS_MAATREGEL", "11").losses]
    assert words
    assert not any("andere lijst" in each or "other list" in each for each in words)


def test_a_code_that_several_lists_of_a_standard_have_says_to_name_the_list() -> None:
    found = terminology.translate_back("CBS", "11")
    assert not found.exact
    assert "CBS_MAATREGEL" in found.losses[0].nl
    assert "CBS_MAATREGEL" in found.losses[0].en
    alone = terminology.translate_back("CBS_MAATREGEL", "11")
    assert set(alone.targets) < set(found.targets)
    assert alone.losses[0] != found.losses[0]


def test_enums_and_their_members_name_lists_and_codes() -> None:
    wanted = terminology.translate("measure-type", "OTS", to="CBS")
    assert terminology.translate(kgb.MeasureType, kgb.MeasureType.OTS, to="CBS") == wanted
    assert terminology.code(kgb.MeasureType, kgb.MeasureType.OTS) == terminology.code("measure-type", "OTS")
    assert terminology.code_list(kgb.MeasureType).list == "measure-type"
    assert terminology.term(kgb.MeasureType.OTS).name == "MeasureType.OTS"
    assert terminology.term(kgb.Concern).name == "Concern"
    back = terminology.translate_back("CBS_MAATREGEL", "11", kgb.MeasureType)
    assert back == terminology.translate_back("CBS_MAATREGEL", "11", "measure-type")


@pytest.mark.parametrize("name", [None, 5, kgb.Dossier, ("measure-type",)])
def test_what_names_no_list_is_refused_in_words(name: Any) -> None:
    with pytest.raises(UnknownCodeList):
        terminology.translate(name, "OTS", to="CBS")


def test_a_whole_standard_looks_in_all_its_lists_on_the_way_back() -> None:
    lists = {each.list for each in terminology.translate_back("iJw", "04").targets}
    assert {"measure-type", "referrer-type"} <= lists
    assert {each.list for each in terminology.translate_back("iJw", "04", "referrer-type").targets} == {"referrer-type"}


@pytest.mark.parametrize("name", ["CORV", "corv", "CBS", "iJw", "IJW", "BRP", "cbs-youth", "brp/BRP", "CBS_MAATREGEL"])
def test_a_standard_goes_by_any_of_its_names(name: str) -> None:
    assert terminology.translate("sex", "VROUW", to=name).to == name


def test_the_name_of_a_standard_that_is_also_a_list_means_the_standard() -> None:
    assert len({each.list for each in terminology.translate("custody-form", "EENHOOFDIG", to="BRP").targets}) == 3
    assert {each.list for each in terminology.translate("custody-form", "EENHOOFDIG", to="brp/BRP").targets} == {"BRP"}


def test_every_standard_with_lists_can_be_translated_to() -> None:
    with_lists = [key for key, entry in kgb_spec.neighbours().items() if "systems" in entry]
    assert [each.name for each in terminology.systems()] == with_lists
    assert {key for each in terminology.systems() for key, _ in each.lists} == set(PLACES)


# -- a whole document


def occurrences(value: Any, code: str) -> int:
    """How often a text stands in a document."""
    if isinstance(value, dict):
        return sum(occurrences(inner, code) for inner in value.values())
    if isinstance(value, list):
        return sum(occurrences(inner, code) for inner in value)
    return int(value == code)


def at(document: Any, pointer: str) -> Any:
    """What stands at a place in a document."""
    for step in pointer.split("/")[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


@pytest.mark.parametrize("scenario", ["codes-there-and-back", "a-code-that-went"])
def test_every_code_in_a_document_is_translated_at_its_place(scenario: str) -> None:
    document = kgb_spec.final_dossier(scenario)
    found = terminology.translate_document(document, "CBS")
    assert found
    assert all(at(document, each.pointer) == each.code for each in found)
    assert sum(each.code == "VROUW" for each in found) == occurrences(document, "VROUW")
    assert all(each.translation == terminology.translate(each.list, each.code, "CBS") for each in found)


def test_the_codes_of_the_story_of_there_and_back_come_back() -> None:
    document = kgb_spec.final_dossier("codes-there-and-back")
    exact = 0
    for to in ("CBS", "iJw", "CORV", "BRP"):
        for each in terminology.translate_document(document, to):
            for target in each.translation.targets:
                if target.relation == "EXACT":
                    back = terminology.translate_back(f"{target.system}/{target.list}", target.code, each.list)
                    assert back.targets[0].code == each.code
                    exact += 1
    assert exact > 20


def test_an_object_and_its_plain_values_are_translated_alike() -> None:
    document = kgb_spec.final_dossier("codes-there-and-back")
    dossier = kgb.Dossier.from_json(json.dumps(document))
    by_place = {each.pointer: each for each in terminology.translate_document(document, "BRP")}
    assert {each.pointer: each for each in terminology.translate_document(dossier, "BRP")} == by_place
    assert terminology.translate_document(dossier.persons[0], "BRP")


def test_a_code_of_somebody_else_and_a_slip_in_a_document_say_that_they_are_not_translated() -> None:
    document = {"type": "gemeente-meerdijk:BUURTVADER", "status": "LOPPEND", "framework": 3}
    found = terminology.translate_document(document, "CBS", kind="Measure")
    assert [(each.pointer, each.list, each.code) for each in found] == [
        ("/type", "measure-type", "gemeente-meerdijk:BUURTVADER"),
        ("/status", "measure-status", "LOPPEND"),
        ("/framework", "measure-framework", ""),
    ]
    assert all(not each.translation.targets and len(each.translation.losses) == 1 for each in found)


# -- what is asked wrongly


@pytest.mark.parametrize(
    ("ask", "error", "nearest"),
    [
        (lambda: terminology.term("Concern.safteyLevel"), UnknownTerm, "Concern.safetyLevel"),
        (lambda: terminology.term("Concern.safety_level"), UnknownTerm, "Concern.safetyLevel"),
        (lambda: terminology.term("OTS"), UnknownTerm, "MeasureType.OTS"),
        (lambda: terminology.code_list("measure-typ"), UnknownCodeList, "measure-type"),
        (lambda: terminology.code("measure_type", "OTS"), UnknownCodeList, "measure-type"),
        (lambda: terminology.code("measure-type", "OST"), UnknownCode, "OTS"),
        (lambda: terminology.translate("measure-type", "ots", to="CBS"), UnknownCode, "OTS"),
        (lambda: terminology.translate("measure-type", "OTS", to="CROV"), UnknownSystem, "corv"),
        (lambda: terminology.translate_back("CBS_MATREGEL", "11"), UnknownSystem, "CBS_MAATREGEL"),
        (lambda: terminology.translate_back("CBS", "11", "measure-typ"), UnknownCodeList, "measure-type"),
        (lambda: terminology.translate_document({}, "CROV"), UnknownSystem, "corv"),
        (lambda: terminology.find("x", kind="codes"), UnknownTermKind, "code"),
    ],
)
def test_a_slip_gets_the_nearest_name_in_both_languages(ask: Any, error: type[KgbError], nearest: str) -> None:
    with pytest.raises(error) as raised:
        ask()
    assert raised.value.nearest[0] == nearest
    assert nearest in raised.value.message["nl"]
    assert nearest in str(raised.value)


def test_what_looks_like_nothing_gets_no_suggestion() -> None:
    with pytest.raises(UnknownTerm) as raised:
        terminology.term("\x07" + "q" * 500)
    assert raised.value.nearest == ()
    assert len(str(raised.value)) < 100
    assert "\x07" not in str(raised.value)


def test_another_language_and_another_kind_of_document_are_refused() -> None:
    with pytest.raises(UnknownLanguage):
        terminology.find("zorg", language="de")
    with pytest.raises(UnknownLanguage):
        terminology.term("Concern").text("de")
    for document, kind in (([], None), ("{}", None), ({}, "Nothing")):
        with pytest.raises(UnknownKind):
            terminology.translate_document(document, "CBS", kind)


# -- what is given back


def test_what_is_given_back_reads_well_in_both_languages() -> None:
    ots = terminology.term("MeasureType.OTS")
    assert str(ots).splitlines()[0] == "MeasureType.OTS · code · Family supervision order"
    assert ots.text("nl").splitlines()[0] == "MeasureType.OTS · code · Ondertoezichtstelling"
    assert "Burgerlijk Wetboek Boek 1, 1:255" in ots.text("nl")
    assert "Elders: CBS_MAATREGEL 11 (ruimer)" in ots.text("nl")
    assert str(terminology.translate("sex", "VROUW", "iJw")) == "sex VROUW → IJW_COD046 2 (the same)"


def test_what_is_given_back_cannot_change_and_can_travel() -> None:
    listed = terminology.code_list("external-list")
    with pytest.raises(dataclasses.FrozenInstanceError):
        listed.name = "Other"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(listed)) == listed
    found = terminology.translate("measure-type", "OTS", "CBS")
    assert {found: 1}[pickle.loads(pickle.dumps(found))] == 1
    assert json.loads(json.dumps(dataclasses.asdict(found)))["losses"][0].keys() == {"nl", "en"}
    assert isinstance(hash(terminology.code("measure-type", "OTS")), int)


def test_the_examples_in_the_documentation_hold() -> None:
    assert doctest.testmod(terminology).failed == 0
    assert doctest.testmod(terminology).attempted > 4


def test_a_lookup_loads_no_models_and_no_engine() -> None:
    program = (
        "import sys; from kgb_model import terminology as t; t.term('Concern'); t.translate('sex', 'VROUW', 'CBS');"
        "t.find('zorg'); print(sorted({'pydantic', 'jsonschema_rs', 'cel_expr_python'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_table_is_the_one_that_the_standard_gives() -> None:
    for path, text in generator.generate().items():
        assert (kgb_spec.root().parent / path).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_code_of_the_guide_runs(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    guide = kgb_spec.root().parent / "docs" / language / "guides" / "terminology.md"
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", guide.read_text(encoding="utf-8"), re.DOTALL):
        exec(block, names)
    assert (names["back"].exact, names["gone"].replaced_by) == (False, "OVERDRACHT_DERDEN")
    shown = capsys.readouterr().out
    assert terminology.translate("measure-type", "OTS", to="CBS").losses[0][language] in shown
    assert "IJW_COD046" in shown

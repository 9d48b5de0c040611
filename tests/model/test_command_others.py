"""The commands that explain, look up, compare, translate, migrate and make up."""

import json
import re
from pathlib import Path
from typing import Any

import jsonpatch
import pytest
from click.testing import CliRunner, Result

import kgb_model
from kgb_model import synthetic, terminology
from kgb_model.command.group import kgb
from kgb_model.explanations import codes, generated

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
DOSSIERS = Path(__file__).parents[2] / "spec/generated/dossiers"
CALL, NEWBORN = str(DOSSIERS / "neighbour-call.json"), str(DOSSIERS / "newborn-of-addicted-parents.json")


def run(*arguments: str, given: str | None = None) -> Result:
    done = CliRunner().invoke(kgb, list(arguments), input=given, env=ENGLISH)
    assert "Traceback" not in done.output
    return done


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("schema/required", "nl", "De eigenschap '…' ontbreekt."),
        ("measure/ends-no-later-than-planned", "en", "Is about: Measure"),
        ("measure/ends-no-later-than-planned", "nl", "Rust op: Burgerlijk Wetboek Boek 1 1:258"),
        ("Concern.safetyLevel", "nl", "Hoe veilig het nu is"),
        ("OTS", "en", "Family supervision order"),
        ("ots", "en", "Family supervision order"),
        ("measure-type", "nl", "MeasureType"),
    ],
)
def test_whatever_has_a_name_is_explained(name: str, language: str, said: str) -> None:
    done = run("explain", name, "--lang", language)
    assert done.exit_code == 0
    assert said in done.output


def test_every_finding_and_rule_is_explained_in_both_languages() -> None:
    from kgb_model.command.explanation import explained
    from kgb_model.command.language import speaking

    for language in ("nl", "en"):
        with speaking(language):
            assert all("\n" in text for code in codes() for text in explained(code))


def test_a_code_in_several_lists_is_explained_in_each() -> None:
    listed = [one for each in terminology.code_lists() for one in each.codes if one.code == "ANDERS"]
    assert len(listed) > 1
    assert run("explain", "ANDERS").output.count("ANDERS ·") == len(listed)


@pytest.mark.parametrize(
    ("name", "near"), [("schema/requird", "schema/required"), ("Concern.saftyLevel", "Concern.safetyLevel")]
)
def test_a_slip_gets_the_nearest_name(name: str, near: str) -> None:
    done = run("explain", name)
    assert done.exit_code == 2
    assert near in done.stderr


def test_codes_shows_lists_one_list_and_what_was_looked_for() -> None:
    lists = run("codes").output.splitlines()
    assert len(lists) == len(terminology.code_lists())
    levels = run("codes", "safety-level", "--lang", "nl").output
    assert re.search(r"^  ACUUT_ONVEILIG +Acuut onveilig$", levels, re.MULTILINE)
    assert run("codes", "family", "supervision").output.startswith("MeasureType.OTS")
    nothing = run("codes", "zzzzqqqq")
    assert (nothing.exit_code, nothing.output) == (1, "Nothing found.\n")


def test_a_retired_code_says_so() -> None:
    (one, *_) = [each for listed in terminology.code_lists() for each in listed.codes if each.retired]
    shown = run("codes", one.list).output
    assert f"(not any more since {one.valid_to})" in shown


def test_the_same_is_no_difference() -> None:
    done = run("compare", CALL, CALL)
    assert (done.exit_code, done.output) == (0, "Nothing changed.\n")


def test_a_difference_ends_with_1_and_is_told_or_given_as_a_patch(tmp_path: Path) -> None:
    before = json.loads(Path(CALL).read_bytes())
    after = {**before, "asOfDate": "2026-07-01"}
    later = tmp_path / "later.json"
    later.write_text(json.dumps(after), encoding="utf-8")
    told = run("compare", CALL, str(later), "--lang", "nl")
    assert told.exit_code == 1
    assert told.output.strip()
    patch = run("compare", CALL, "-", "--patch", given=json.dumps(after))
    assert patch.exit_code == 1
    assert jsonpatch.apply_patch(before, json.loads(patch.output)) == after


def test_what_cannot_be_compared_ends_with_2() -> None:
    assert run("compare", CALL, NEWBORN).exit_code == 2
    assert run("compare", CALL, "nope.json").exit_code == 2


@pytest.mark.parametrize("kind", ["Finding", "DescriptionDocument", "Nothing"])
def test_what_is_no_kind_of_object_cannot_be_compared(kind: str) -> None:
    done = run("compare", CALL, CALL, "--kind", kind)
    assert done.exit_code == 2
    assert kind in done.stderr


def test_codes_are_translated_with_what_is_lost() -> None:
    done = run("map", NEWBORN, "--to", "CBS")
    assert done.exit_code == 0
    assert "measure-type VOTS → CBS_MAATREGEL 12 (the same)" in done.output
    assert "measure-type MUHP_SPOED → CBS_MAATREGEL 72 (wider)" in done.output
    assert "that distinction is lost" in done.output
    assert "CBS has no list for 'Confidentiality'." in done.output
    assert run("map", NEWBORN, "--to", "CBS", "--strict").exit_code == 1


def test_the_numbers_of_a_translation_add_up() -> None:
    said = run("map", NEWBORN, "--to", "CORV").output.splitlines()[-1]
    total, exact, changed, gone = map(int, re.findall(r"\d+", said))
    assert total == exact + changed + gone
    rows = json.loads(run("map", NEWBORN, "--to", "CORV", "--format", "json").output)
    assert len(rows) == total
    assert sum(row["exact"] for row in rows) == exact
    assert all(row["losses"] for row in rows if not row["exact"])


def test_an_unknown_standard_and_what_is_no_document_end_with_2() -> None:
    done = run("map", NEWBORN, "--to", "CORF")
    assert done.exit_code == 2
    assert "corv" in done.stderr
    assert run("map", "-", "--to", "CORV", given="[]").exit_code == 2


@pytest.mark.parametrize(
    ("to", "official"),
    [
        ("cbs", "In Youth policy information and Safe at Home policy information\n"),
        ("CORV", "In StUF Youth Care interface (CORV and JUBES)\n"),
        ("cbs_maatregel", "In CBS_MAATREGEL\n"),
    ],
)
def test_another_standard_is_called_by_its_own_name(to: str, official: str) -> None:
    assert run("map", NEWBORN, "--to", to).output.startswith(official)


def test_which_standards_there_are() -> None:
    for language in ("nl", "en"):
        shown = run("map", "--list", "--lang", language)
        assert shown.exit_code == 0
        for each in terminology.systems():
            assert f"{each.name}  {each.title[language]}" in shown.output
            assert all(key in shown.output for key, _ in each.lists)


@pytest.mark.parametrize(
    ("arguments", "near", "where"),
    [
        (("map", NEWBORN, "--to", "CBSS"), "Did you mean cbs", "kgb map --list"),
        (("map", NEWBORN, "--to", "zzz"), "", "kgb map --list"),
        (("synth", "--flaw", "foo"), "", "kgb synth --list"),
        (("synth", "--flaw", "schema/nul"), "Did you mean schema/null", "kgb synth --list"),
        (("synth", "--edge", "foo"), "", "kgb synth --list"),
        (("synth", "--edge", "twinz", "--coverage"), "Did you mean twins", "kgb synth --list"),
    ],
)
def test_a_name_that_is_not_there_gets_the_nearest_and_where_all_are(
    arguments: tuple[str, ...], near: str, where: str
) -> None:
    for language in ("en", "nl"):
        done = run(*arguments, "--lang", language)
        assert done.exit_code == 2
        assert where in done.stderr
        assert done.stdout == ""
    assert near in run(*arguments).stderr


def test_a_document_goes_to_an_earlier_version_and_back(tmp_path: Path) -> None:
    old = tmp_path / "old.json"
    down = run("migrate", NEWBORN, "--to", "0.0.9", "--keep", "-o", str(old))
    assert down.exit_code == 0
    assert down.stdout == ""
    assert json.loads(old.read_bytes())["standardVersion"] == "0.0.9"
    up = run("migrate", str(old))
    assert json.loads(up.stdout) == json.loads(Path(NEWBORN).read_bytes())


def test_what_is_lost_is_told_beside_the_document() -> None:
    done = run("migrate", NEWBORN, "--to", "0.0.9", "--lang", "nl")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["standardVersion"] == "0.0.9"
    assert re.search(r"^verloren: /", done.stderr, re.MULTILINE)
    assert run("migrate", NEWBORN, "--to", "0.0.9", "--strict").exit_code == 1
    assert run("migrate", NEWBORN, "--to", "0.0.9", "--strict", "--keep").exit_code == 0


def test_what_changes_between_versions_is_told_without_a_document() -> None:
    done = run("migrate", NEWBORN, "--to", "0.0.9", "--explain")
    assert "0.1.0 → 0.0.9 · Concern" in done.output
    assert run("migrate", NEWBORN, "--explain").output == "Nothing changes between these versions.\n"


def test_what_changes_between_versions_needs_no_document() -> None:
    assert run("migrate", "--from", "0.0.9", "--explain").output.startswith("0.0.9 → 0.1.0 · ")
    assert run("migrate", "--to", "0.0.9", "--explain").output.startswith("0.1.0 → 0.0.9 · ")
    assert run("migrate", "--explain").output == "Nothing changes between these versions.\n"
    assert run("migrate", "--from", "9.9.9", "--explain").exit_code == 2
    for language, said in (("en", "Missing argument"), ("nl", "Er ontbreekt een argument")):
        done = run("migrate", "--to", "0.0.9", "--lang", language)
        assert done.exit_code == 2
        assert said in done.stderr


def test_a_list_is_no_document_to_migrate() -> None:
    done = run("migrate", "-", given="[]")
    assert done.exit_code == 2
    assert "version ?" not in done.stderr
    assert "no document" in done.stderr


def test_a_single_resource_needs_its_version_to_be_said() -> None:
    name = json.dumps({"prefix": "van", "familyName": "Vliet"})
    done = run("migrate", "-", "--kind", "HumanName", "--from", "0.1.0", "--to", "0.0.9", given=name)
    assert json.loads(done.stdout) == {"surname": "van Vliet"}
    assert run("migrate", "-", "--kind", "HumanName", "--to", "0.0.9", given=name).exit_code == 2
    assert run("migrate", NEWBORN, "--to", "9.9.9").exit_code == 2


def test_for_whom_an_overview_can_be_is_shown_first() -> None:
    done = run("family-view", CALL)
    assert done.exit_code == 0
    assert re.search(r"^  1  0197a000-\S+  Priya Shanti Ramdin$", done.output, re.MULTILINE)


@pytest.mark.parametrize(
    ("form", "start"), [("text", "Overview for Priya"), ("markdown", "# "), ("html", "<!DOCTYPE html>"), ("json", "{")]
)
def test_an_overview_takes_every_form(form: str, start: str) -> None:
    done = run("family-view", CALL, "--person", "1", "--format", form)
    assert done.exit_code == 0
    assert done.output.lower().startswith(start.lower())


def test_a_person_is_chosen_by_number_or_by_id() -> None:
    listed = run("family-view", CALL).output
    (id_,) = re.findall(r"^  2  (\S+)", listed, re.MULTILINE)
    assert run("family-view", CALL, "-p", "2").output == run("family-view", CALL, "-p", id_).output != ""


@pytest.mark.parametrize("person", ["0", "99", "9" * 30, "nobody", "0197a000-0001-7000-8000-00000000a999"])
def test_nobody_gets_an_overview_who_is_no_member(person: str) -> None:
    done = run("family-view", CALL, "-p", person)
    assert done.exit_code == 2
    assert done.stdout == ""


def test_a_dossier_that_breaks_the_standard_gives_no_overview() -> None:
    broken = json.loads(Path(NEWBORN).read_bytes())
    broken["decisions"][0]["deciderId"] = "0197a000-0001-7000-8000-00000000a999"
    done = run("family-view", "-", "-p", "1", given=json.dumps(broken))
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "kgb validate" in done.stderr


def uncommented(text: str) -> Any:
    return json.loads("\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//")))


@pytest.mark.parametrize("kind", sorted(generated("templates.json")))
def test_an_example_with_comments_is_the_example_and_explains_every_property(kind: str) -> None:
    text = run("new", kind).output
    assert uncommented(text) == generated("templates.json")[kind]
    for name in generated("schemas.json")[kind]["properties"]:
        assert f'"{name}": ' in text
        assert terminology.term(f"{kind}.{name}").title.nl in text


@pytest.mark.parametrize("kind", sorted(generated("templates.json")))
def test_whatever_is_uncommented_the_commas_are_right_and_the_form_as_well(kind: str) -> None:
    text = re.sub(r'^(\s*)// (?="\w+": )', r"\1", run("new", kind).output, flags=re.MULTILINE)
    everything = uncommented(text)
    assert set(everything) == set(generated("schemas.json")[kind]["properties"])
    for name, value in everything.items():
        report = kgb_model.validate({**generated("templates.json")[kind], name: value}, kind)
        assert [each.code for each in report.findings if each.code.startswith(("schema/", "code/"))] == [], name


def test_the_dossier_to_start_from_holds_what_a_vendor_looks_for() -> None:
    dossier = json.loads(run("new", "Dossier", "--plain").output)
    for part in ("reports", "concerns", "safetyAssessments", "decisions", "measures", "plans", "evaluations"):
        assert dossier[part], part
    assert dossier["family"]["status"] == "ACTIEF"


def test_comments_say_what_must_be_there_what_to_choose_from_and_on_what_law_it_rests() -> None:
    text = " ".join(run("new", "concern").output.replace("//", "").split())
    assert "Veiligheid / Safety (required)" in text
    assert "Choose from: ACUUT_ONVEILIG (Acutely unsafe), STRUCTUREEL_ONVEILIG" in text
    assert "such as gemeente-meerdijk:BUURTVADER" in text
    assert "Rests on: Youth Act, 3.3 [S26]" in text
    assert "Rust op: Jeugdwet, 3.3 [S26]" in " ".join(run("new", "concern", "--lang", "nl").output.split())


def test_a_kind_may_be_typed_in_any_way() -> None:
    same = {
        run("new", name, "--plain").output for name in ("SafetyAssessment", "safety-assessment", "safetyassessment")
    }
    assert len(same) == 1
    wrong = run("new", "SafetyAssesment")
    assert wrong.exit_code == 2
    assert "SafetyAssessment" in wrong.stderr


def test_the_same_seed_gives_the_same_families() -> None:
    one, again, other = (run("synth", "--seed", seed, "-n", "2").output for seed in ("5", "5", "6"))
    assert one == again != other
    lines = one.splitlines()
    assert [json.loads(line) for line in lines] == [each.to_dict() for each in synthetic.families(5, 2)]
    assert all(kgb_model.validate(line).valid for line in lines)


def test_one_family_is_written_for_people_and_many_for_programs() -> None:
    assert run("synth").output.startswith('{\n  "')
    assert run("synth", "--ndjson").output.count("\n") == 1


def test_an_edge_case_and_a_flaw_are_put_in() -> None:
    twins = run("synth", "--edge", "twins").output
    assert json.loads(twins) == next(synthetic.families(1, 1, edges=["twins"])).to_dict()
    flawed = run("synth", "--flaw", "schema/null").output
    done = CliRunner().invoke(kgb, ["validate", "-"], input=flawed, env=ENGLISH)
    assert done.exit_code == 1
    assert "schema/null" in done.output


def test_what_edge_cases_and_flaws_there_are() -> None:
    for language in ("nl", "en"):
        shown = run("synth", "--list", "--lang", language).output
        assert all(f"  {name} " in shown for name in [*synthetic.EDGES, *synthetic.FLAWS])
    assert run("synth", "--edge", "twinz").exit_code == 2
    assert run("synth", "--flaw", "nope").exit_code == 2
    assert run("synth", "--flaw", "schema/null", "--edge", "twins").exit_code == 2


def test_what_occurs_in_made_up_families_is_shown() -> None:
    assert (
        run("synth", "-n", "3", "--coverage").output
        == synthetic.coverage(synthetic.families(1, 3)).to_text("en").rstrip("\n") + "\n"
    )

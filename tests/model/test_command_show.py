"""``kgb show`` draws a family that can be read in any terminal, in both languages, and without colours."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as some

import kgb_model as kgb
from kgb_model.command.group import kgb as command
from kgb_model.command.time_line import PLAIN_SIGNS, Signs, Span, TimeLine
from kgb_model.command.words import day, plain, shortened

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
DOSSIERS = sorted((Path(__file__).parents[2] / "spec/generated/dossiers").glob("*.json"))
SECURE = DOSSIERS[0].with_name("from-secure-care-home.json")


def show(file: str | Path, width: int = 80, language: str = "en", text: str | bytes | None = None) -> Result:
    environment = {**ENGLISH, "COLUMNS": str(width)}
    return CliRunner().invoke(command, ["show", str(file), "--lang", language], input=text, env=environment)


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
@pytest.mark.parametrize(("width", "language"), [(80, "nl"), (120, "en"), (40, "nl")])
def test_every_family_fits_the_terminal_and_loses_no_member_to_it(path: Path, width: int, language: str) -> None:
    done = show(path, width, language)
    assert done.exit_code == 0, done.output
    assert max(map(len, done.output.splitlines())) <= width
    said = done.output.replace("\n", " ")
    dossier = kgb.Dossier.from_json(path.read_bytes())
    for member in dossier.members():
        assert any(name.family_name.split()[0][: 6 if width == 40 else 8] in said for name in member.person.names)


def test_a_family_is_shown_with_everything_that_was_asked_for() -> None:
    said = " ".join(show(SECURE, 120).output.split())
    for heading in (
        "FAMILY",
        "WHO BELONGS",
        "WHO IS INVOLVED",
        "DID IT BECOME SAFER",
        "CONCERNS",
        "MEASURES",
        "DECISIONS",
        "PLANS",
    ):
        assert heading in said
    assert "View on safety: Jeugdbescherming Lindermeer" in said
    assert "* view on safety" in said
    assert "Samira Benali, Family supervision worker" in said
    assert "3 Jun 2010 (16)" in said
    assert "Sole parental authority: Luciana" in said
    assert "↑ Shanaya: improved (20 Oct 2025 acutely unsafe" in said
    assert "Family supervision order, Shanaya: active, 9 Sep 2025 to 8 Sep 2026" in said
    assert "(for concern 1, by 1 Mar 2026)" in said
    assert "Next evaluation: 25 Aug 2026" in said
    assert "Earlier plans: Help plan in secure youth care (closed)" in said


def test_whose_name_stands_with_an_organisation_and_who_is_the_fixed_face() -> None:
    dossier = json.loads(SECURE.read_bytes())
    said = show(SECURE, 160).output
    (heading,) = [line for line in said.splitlines() if "Organisation" in line]
    assert heading.split() == ["Organisation", "Role", "Since", "Who", "For"]
    running = [each for each in dossier["involvements"] if "toDate" not in each]
    assert said.count("* fixed face") == sum(each["role"] == "VAST_GEZICHT" for each in running) == 1
    assert "* vast gezicht" in show(SECURE, 160, "nl").output


def test_the_name_of_a_family_is_not_that_of_its_neighbour() -> None:
    dossier = json.loads(DOSSIERS[0].with_name("neighbour-call.json").read_bytes())
    (helper,) = [each for each in dossier["family"]["members"] if each["role"] == "STEUNFIGUUR"]
    (person,) = [each for each in dossier["persons"] if each["id"] == helper["personId"]]
    person["names"][0]["familyName"] = "Zonderveld"
    said = show("-", 120, text=json.dumps(dossier)).output
    assert "Ramdin, Terpstra ·" in said
    assert "Zonderveld ·" not in said
    assert "Zonderveld" in said


def test_it_is_shown_in_dutch() -> None:
    said = " ".join(show(SECURE, 120, "nl").output.split())
    assert "Zicht op veiligheid: Jeugdbescherming Lindermeer" in said
    assert "Ondertoezichtstelling, Shanaya: actief, 9 sep 2025 tot en met 8 sep 2026" in said
    assert "Volgende evaluatie: 25 aug 2026" in said


def changed(**changes: Any) -> str:
    return json.dumps({**json.loads(SECURE.read_bytes()), **changes})


def test_a_concern_without_a_goal_is_called_out() -> None:
    assert "! There is no goal" not in show(SECURE).output
    assert "! There is no goal for this concern." in show("-", text=changed(plans=[])).output


def test_what_the_dossier_does_not_hold_is_said() -> None:
    empty = changed(
        **{
            name: []
            for name in (
                *("concerns", "measures", "decisions", "plans"),
                *("involvements", "safetyAssessments", "evaluations"),
            )
        }
    )
    done = show("-", text=empty)
    assert done.exit_code == 0
    assert done.output.count("This dossier says nothing about this.") == 6
    assert "! Nobody holds the view on safety." in done.output


def test_nothing_in_a_document_steers_the_terminal_or_becomes_markup() -> None:
    dossier = json.loads(SECURE.read_bytes())
    dossier["organisations"][0]["name"] = "Rood [bold]Vet[/bold] \u202egnal :smile:"
    dossier["persons"][0]["names"][0]["familyName"] = "[link=x]Naam"
    done = show("-", 200, text=json.dumps(dossier))
    assert done.exit_code == 0
    assert "\x1b" not in done.output
    assert "\u202e" not in done.output
    assert "[link=x]Naam" in done.output
    assert ":smile:" in done.output
    assert plain("\x1b[2J\x07") == "·[2J·"


def test_what_is_no_dossier_ends_with_2_and_says_what_to_do() -> None:
    for text in ("{}", "[]", "{nope", b"\xff", changed(persons=3)):
        done = show("-", text=text)
        assert done.exit_code == 2
        assert "kgb validate" in done.stderr
        assert "Traceback" not in done.output
    assert show("nope.json").exit_code == 2


def test_a_made_up_family_may_be_piped_in() -> None:
    made = CliRunner().invoke(command, ["synth", "--seed", "3"], env=ENGLISH)
    assert show("-", text=made.output).exit_code == 0


MONTHS = [Span(date(2026, 1, 1), date(2026, 3, 31)), Span(date(2026, 2, 1), None, date(2026, 12, 31))]


def test_past_and_planned_are_drawn_with_different_signs() -> None:
    line = TimeLine(MONTHS, date(2026, 4, 15), 48)
    assert line.scale("en")[0] == "2026"
    assert line.scale("en")[1].split()[:3] == ["Jan", "Feb", "Mar"]
    past, running = (line.row(span) for span in MONTHS)
    assert past == "█" * 12 + " ┊"
    assert running == " " * 4 + "█" * 10 + "░" * 34


def test_what_has_no_end_what_was_asked_for_and_what_is_yet_to_begin() -> None:
    line = TimeLine(MONTHS, date(2026, 6, 30), 12, PLAIN_SIGNS)
    assert line.row(Span(date(2026, 2, 1))) == " ####>"
    assert line.row(Span(date(2026, 9, 1), is_point=True)) == "     |  *"
    assert line.row(Span(date(2026, 5, 1), None, date(2026, 8, 31), is_planned=True)) == "    ----"
    assert line.row(Span(date(2026, 8, 1), None, date(2026, 9, 30))) == "     | --"


@settings(derandomize=True, max_examples=300)
@given(
    days=some.lists(some.dates(date(1, 1, 1), date(9999, 12, 31)), min_size=1, max_size=6),
    today=some.dates(date(1, 1, 1), date(9999, 12, 31)),
    width=some.integers(20, 200),
)
def test_any_dates_fit_on_the_line_in_their_order(days: list[date], today: date, width: int) -> None:
    spans = [Span(day, max(day, today)) for day in days]
    line = TimeLine(spans, today, width, Signs())
    assert all(len(row) <= width for row in [*line.scale("nl"), *map(line.row, spans)])
    columns = [line.column(day) for day in sorted([*days, today])]
    assert columns == sorted(columns)
    assert 0 <= columns[0] <= columns[-1] < line.columns


def test_dates_are_said_as_far_as_they_are_known() -> None:
    assert [day(known) for known in ("2016-05-07", "2016-05", "2016", date(2016, 5, 7))] == [
        "7 May 2016",
        "May 2016",
        "2016",
        "7 May 2016",
    ]


def test_long_texts_end_at_a_word() -> None:
    assert shortened("een twee drie vier", 12) == "een twee…"
    assert shortened("een twee", 12) == "een twee"
    assert shortened("x" * 20, 5) == "xxxx…"
    assert plain("a\n b\tc\x00") == "a b c·"

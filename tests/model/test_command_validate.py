"""``kgb validate`` judges files, folders, lines and standard input, and its exit code says how that went."""

import io
import json
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from kgb_model.command import findings, progress
from kgb_model.command.group import kgb
from kgb_model.explanations import generated
from kgb_model.validation import known_kinds

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
DOSSIERS = Path(__file__).parents[2] / "spec/generated/dossiers"
RIGHT = generated("templates.json")["Consent"]
WRONG = {**RIGHT, "version": "1", "scopee": 1}
ADVISED = {name: value for name, value in generated("templates.json")["Person"].items() if name != "identifiers"}


def run(*arguments: str, given: str | bytes | None = None, **environment: str) -> Result:
    return CliRunner().invoke(kgb, ["validate", *arguments], input=given, env={**ENGLISH, **environment})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with right and wrong documents, on many levels."""
    (tmp_path / "deeper").mkdir()
    write(tmp_path / "a.json", RIGHT)
    write(tmp_path / "deeper/b.JSON", WRONG)
    (tmp_path / "c.ndjson").write_text(
        f"{json.dumps(RIGHT)}\n\n{json.dumps(WRONG)}\n{json.dumps(RIGHT)}", encoding="utf-8"
    )
    (tmp_path / "notes.txt").write_text("no document", encoding="utf-8")
    return tmp_path


def write(path: Path, document: Any) -> str:
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return str(path)


def test_a_right_document_ends_with_0(tmp_path: Path) -> None:
    done = run(write(tmp_path / "a.json", RIGHT))
    assert (done.exit_code, done.stderr) == (0, "")
    assert "a.json: fine (Consent)" in done.stdout
    assert "nothing is to be done" in done.stdout


def test_a_wrong_document_ends_with_1_and_is_told_with_its_place(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", WRONG)
    done = run(path)
    assert done.exit_code == 1
    assert f"{path}:3:" in done.stdout
    assert "schema/type" in done.stdout
    assert "Put the errors right" in done.stdout


def test_it_is_told_in_dutch(tmp_path: Path) -> None:
    done = run(write(tmp_path / "a.json", WRONG), LANG="nl_NL.UTF-8")
    assert "fout: schema/type" in done.stdout
    assert "1 document getoetst: 0 in orde, 1 niet." in done.stdout


def test_advice_counts_when_that_is_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", ADVISED)
    assert run(path).exit_code == 0
    assert "1 piece of advice" in run(path).stdout
    assert run(path, "--strict").exit_code == 1


@pytest.mark.parametrize("content", [b"{nope", b"", b"\xff\xfe{}", b'{"a":1,"a":2}', b"[" * 100_000])
def test_what_is_no_json_is_wrong_and_judged_all_the_same(content: bytes) -> None:
    done = run("-", given=content)
    assert done.exit_code == 1
    assert "json/" in done.stdout


def test_a_file_with_comments_is_told_how_to_do_without() -> None:
    commented = CliRunner().invoke(kgb, ["new", "Consent"], env=ENGLISH).output
    done = run("-", given=commented)
    assert done.exit_code == 1
    assert "json/not-json" in done.stdout
    assert "kgb new --plain" in done.stderr


def test_what_cannot_be_read_ends_with_2_and_the_rest_is_judged(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    path = write(tmp_path / "a.json", WRONG)
    done = run(str(tmp_path / "nope.json"), str(tmp_path / "empty"), path)
    assert done.exit_code == 2
    assert "nope.json: does not exist" in done.stderr
    assert "there are no files" in done.stderr
    assert "schema/type" in done.stdout
    assert "could not be read: 2" in done.stdout
    assert "nothing is to be done" not in run(str(tmp_path / "nope.json")).stdout


def test_a_file_that_may_not_be_read_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    path = write(tmp_path / "a.json", RIGHT)
    monkeypatch.setattr(Path, "open", refused)
    done = run(path)
    assert done.exit_code == 2
    assert "may not be read" in done.stderr


def test_an_unknown_kind_ends_with_2_and_names_those_that_look_like_it() -> None:
    done = run("-", "--kind", "Concen", given="{}")
    assert done.exit_code == 2
    assert "Concern" in done.stderr
    assert done.stdout == ""


def test_a_folder_counts_with_everything_in_it(folder: Path) -> None:
    done = run(str(folder))
    assert done.exit_code == 1
    assert "5 documents judged: 3 fine, 2 not." in done.stdout
    assert f"{folder / 'a.json'}: fine" in done.stdout
    assert f"{folder / 'c.ndjson'}:3:" in done.stdout
    assert "notes.txt" not in done.output


def test_of_lines_only_those_with_findings_are_shown(folder: Path) -> None:
    assert ": fine (" not in run(str(folder / "c.ndjson")).stdout


def test_lines_may_come_in_on_standard_input(folder: Path) -> None:
    text = (folder / "c.ndjson").read_text(encoding="utf-8")
    done = run("-", "--ndjson", given=text)
    assert done.exit_code == 1
    assert "standard input:3:" in done.stdout
    assert "3 documents judged" in done.stdout


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit"])
def test_two_processes_tell_what_one_tells(folder: Path, form: str) -> None:
    one, two = (run(str(folder), "--format", form, "--jobs", jobs) for jobs in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.exit_code == two.exit_code == 1


def test_the_report_for_programs_has_the_shape_of_that_report(folder: Path) -> None:
    report = json.loads(run(str(folder), "--format", "json").stdout)
    assert report["format"] == "kgb-validation-report"
    assert report["valid"] is False
    assert report["counts"] == {"documents": 5, "errors": 4, "advice": 0}
    names = [document["name"] for document in report["documents"]]
    assert names == [str(folder / "a.json"), f"{folder / 'c.ndjson'}:3", str(folder / "deeper/b.JSON")]
    (patched,) = [found for found in report["documents"][1]["findings"] if found["code"] == "schema/type"]
    assert patched["patch"] == [{"op": "replace", "path": "/version", "value": 1}]
    assert patched["line"] == 3


def test_the_report_for_programs_is_the_same_as_that_of_the_library(folder: Path) -> None:
    import kgb_model
    from kgb_model.rendering import Judged
    from kgb_model.rendering import json as rendered

    path = folder / "deeper/b.JSON"
    ours = json.loads(run(str(path), "--format", "json").stdout)
    theirs = json.loads(rendered.render([Judged(str(path), kgb_model.validate(path.read_bytes()))], "en"))
    assert ours == theirs


def test_sarif_and_junit_hold_all_findings_of_a_file_together(folder: Path) -> None:
    sarif = json.loads(run(str(folder), "--format", "sarif").stdout)["runs"][0]
    assert len(sarif["artifacts"]) == 3
    assert [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in sarif["results"]][:2] == [
        3,
        3,
    ]
    suites = ElementTree.fromstring(run(str(folder), "--format", "junit").stdout.encode())
    assert [suite.get("failures") for suite in suites] == ["0", "2", "2"]


def test_a_report_that_grows_too_large_says_what_it_leaves_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "MOST_KEPT", 3)
    done = run(str(folder), "--format", "sarif")
    assert len(json.loads(done.stdout)["runs"][0]["results"]) == 3
    assert "1 findings did not fit" in done.stderr
    assert done.exit_code == 1


def test_the_summary_alone_and_nothing_at_all(folder: Path) -> None:
    done = run(str(folder), "--summary")
    assert done.stdout.startswith("5 documents judged")
    quiet = run(str(folder), "--quiet")
    assert (quiet.exit_code, quiet.output) == (1, "")


def test_the_report_goes_to_a_file(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.xml"
    done = run(str(folder), "--format", "junit", "-o", str(target))
    assert (done.exit_code, done.output) == (1, "")
    assert ElementTree.parse(target).getroot().tag == "testsuites"
    done = run(str(folder), "-o", str(tmp_path / "no/such/folder"))
    assert done.exit_code == 2
    assert "cannot be written" in done.stderr


def test_slips_of_the_pen_are_put_right_in_a_new_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", {**RIGHT, "version": "1"})
    before = Path(path).read_bytes()
    done = run(path, "--fix")
    assert done.exit_code == 0
    assert "corrected: /version" in done.stderr
    assert json.loads((tmp_path / "a.fixed.json").read_text(encoding="utf-8")) == RIGHT
    assert Path(path).read_bytes() == before


def test_what_a_machine_cannot_put_right_remains_and_is_told(tmp_path: Path) -> None:
    broken = {name: value for name, value in RIGHT.items() if name != "scope"} | {"version": "1"}
    path = write(tmp_path / "a.json", broken)
    done = run(path, "--fix", "--in-place", "--lang", "nl")
    assert done.exit_code == 1
    assert "verbeterd: /version" in done.stderr
    assert "schema/required" in done.stdout
    assert json.loads(Path(path).read_text(encoding="utf-8"))["version"] == 1
    assert not (tmp_path / "a.fixed.json").exists()


def test_a_right_file_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", RIGHT)
    before = Path(path).read_bytes()
    assert run(path, "--fix", "--in-place").exit_code == 0
    assert Path(path).read_bytes() == before


@pytest.mark.parametrize("arguments", [["-", "--fix"], ["a.ndjson", "--fix"], ["a.json", "--in-place"]])
def test_what_does_not_go_together_is_refused(arguments: list[str]) -> None:
    done = run(*arguments, given="{}")
    assert done.exit_code == 2
    assert "--fix" in done.stderr


def test_no_value_of_a_document_is_repeated(tmp_path: Path) -> None:
    secret = {**RIGHT, "scope": "Wortelboer", "version": "Wortelboer", "personId": "Wortelboer"}
    done = run(write(tmp_path / "a.json", secret))
    assert done.exit_code == 1
    assert "Wortelboer" not in done.output


@pytest.mark.parametrize("kind", sorted(generated("templates.json")))
def test_every_example_to_start_from_is_right(kind: str) -> None:
    plain = CliRunner().invoke(kgb, ["new", kind, "--plain"], env=ENGLISH).output
    resource = kind in known_kinds() and "version" in generated("schemas.json")[kind]["properties"]
    done = run("-", *([] if resource or kind == "Dossier" else ["--kind", kind]), "--strict", given=plain)
    assert done.exit_code == 0, done.output
    assert f"fine ({kind})" in done.stdout


class Watched(io.StringIO):
    """Standard error of somebody who looks at it."""

    def isatty(self) -> bool:
        return True


def impatient(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Standard error of somebody who looks at it and does not want to wait."""
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "PAUSE", 0.0)
    watched = Watched()
    monkeypatch.setattr(sys, "stderr", watched)
    return watched


def test_long_work_shows_how_far_it_is_and_makes_way(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = impatient(monkeypatch)
    shown = progress.Progress(200)
    shown.read(100)
    shown.judged()
    assert "50%" in watched.getvalue()
    shown.make_way()
    assert watched.getvalue().endswith(progress.ERASE)


def test_work_of_unknown_size_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = impatient(monkeypatch)
    shown = progress.Progress(None)
    shown.judged()
    shown.judged()
    assert "2 judged" in watched.getvalue()
    assert "%" not in watched.getvalue()


def test_nobody_is_shown_progress_who_does_not_look(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    assert run(str(folder), "--summary").stderr == ""

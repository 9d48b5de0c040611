"""The command never loses what it reads, never leaves half a file, and says plainly when it cannot read or write."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kgb_model.command import repair, writing
from kgb_model.command.group import kgb
from kgb_model.explanations import generated

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
FAMILY = Path(__file__).parents[2] / "spec/generated/dossiers/neighbour-call.json"
RIGHT = generated("templates.json")["Consent"]
WRITERS = (
    ("validate", "{}", "-o"),
    ("validate", "{}", "--fix", "-o"),
    ("validate", "{}", "--format", "json", "-o"),
    ("family-view", "{}", "--person", "1", "-o"),
    ("migrate", "{}", "--to", "0.0.9", "-o"),
    ("migrate", "{}", "--to", "0.0.9", "--explain", "-o"),
)


def run(*arguments: str, given: str | bytes | None = None) -> Result:
    done = CliRunner().invoke(kgb, list(arguments), input=given, env=ENGLISH)
    assert "Traceback" not in done.output
    return done


def shell(line: str) -> subprocess.CompletedProcess[str]:
    """A line for bash in which ``kgb`` is the command."""
    text = f"kgb() {{ '{sys.executable}' -m kgb_model.cli \"$@\"; }}; {line}"
    return subprocess.run(["bash", "-c", text], capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def family(tmp_path: Path) -> Path:
    path = tmp_path / "family.json"
    path.write_bytes(FAMILY.read_bytes())
    return path


@pytest.mark.parametrize("way", ["itself", "link", "hard link", "roundabout"])
@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_what_is_read_is_never_written_over(arguments: tuple[str, ...], way: str, family: Path) -> None:
    output = family if way == "itself" else family.with_name("other.json")
    if way == "link":
        output.symlink_to(family)
    elif way == "hard link":
        output.hardlink_to(family)
    elif way == "roundabout":
        output = family.parent / ".." / family.parent.name / family.name
    for language, said in (("en", "is also what is read"), ("nl", "is ook wat wordt gelezen")):
        done = run(*(each.format(family) for each in arguments), str(output), "--lang", language)
        assert done.exit_code == 2
        assert said in " ".join(done.stderr.split())
        assert done.stdout == ""
        assert family.read_bytes() == FAMILY.read_bytes()


def test_a_report_is_not_written_over_a_file_of_the_folder_that_is_judged(family: Path) -> None:
    done = run("validate", str(family.parent), "-o", str(family))
    assert done.exit_code == 2
    assert family.read_bytes() == FAMILY.read_bytes()


def test_what_comes_in_on_standard_input_is_not_written_over(family: Path) -> None:
    done = shell(f"kgb migrate - --to 0.0.9 -o '{family}' < '{family}'")
    assert done.returncode == 2
    assert "is also what is read" in " ".join(done.stderr.split())
    assert family.read_bytes() == FAMILY.read_bytes()


def test_a_file_that_is_no_input_is_replaced_with_its_mode_and_through_its_link(family: Path) -> None:
    old, link = family.with_name("old.json"), family.with_name("link.json")
    old.write_text("old", encoding="utf-8")
    old.chmod(0o600)
    link.symlink_to(old)
    assert run("migrate", str(family), "--to", "0.0.9", "-o", str(link)).exit_code == 0
    assert link.is_symlink()
    assert json.loads(old.read_bytes())["standardVersion"] == "0.0.9"
    assert old.stat().st_mode & 0o777 == 0o600
    assert sorted(os.listdir(family.parent)) == ["family.json", "link.json", "old.json"]


def test_a_device_is_written_as_it_is(family: Path) -> None:
    assert run("validate", str(family), "-o", os.devnull).exit_code == 0
    assert not Path(os.devnull).is_file()


def test_work_that_breaks_off_leaves_no_half_file_and_the_old_one_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    target.write_text("old", encoding="utf-8")

    def broken_off() -> None:
        with writing.output_to(str(target)) as write:
            write("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert target.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["report.txt"]


@pytest.mark.parametrize("output", ["", "no/such/folder/x", "a\x00b", "x" * 300])
def test_an_output_that_cannot_be_written_is_told(output: str, family: Path) -> None:
    for arguments in WRITERS:
        done = run(*(each.format(family) for each in arguments), output and str(family.parent / output))
        assert done.exit_code == 2
        assert "fault in kgb itself" not in done.stderr


def wrong(path: Path) -> str:
    path.write_text(json.dumps({**RIGHT, "version": "1"}), encoding="utf-8")
    return str(path)


def test_putting_right_writes_over_no_file_and_says_which_it_took(tmp_path: Path) -> None:
    path = wrong(tmp_path / "a.json")
    (tmp_path / "a.fixed.json").write_text("mine", encoding="utf-8")
    done = run("validate", path, "--fix")
    assert done.exit_code == 0
    assert (tmp_path / "a.fixed.json").read_text(encoding="utf-8") == "mine"
    assert json.loads((tmp_path / "a.fixed-2.json").read_bytes()) == RIGHT
    assert "a.fixed-2.json" in done.stderr


def test_what_was_put_right_and_the_report_do_not_take_one_name(tmp_path: Path) -> None:
    path, report = wrong(tmp_path / "a.json"), tmp_path / "a.fixed.json"
    assert run("validate", path, "--fix", "-o", str(report)).exit_code == 0
    assert "1 document judged" in report.read_text(encoding="utf-8")
    assert json.loads((tmp_path / "a.fixed-2.json").read_bytes()) == RIGHT


def test_files_with_one_stem_are_put_right_each_in_a_file_of_their_own(tmp_path: Path) -> None:
    names = [repair.free_name(str(tmp_path / name)) for name in ("v1.2.json", "plain")]
    assert names == [str(tmp_path / "v1.2.fixed.json"), str(tmp_path / "plain.fixed.json")]
    done = run("validate", wrong(tmp_path / "a.json"), wrong(tmp_path / "a.JSON"), "--fix")
    assert done.exit_code == 0
    assert {"a.fixed.json", "a.fixed-2.json"} < set(os.listdir(tmp_path))


@pytest.mark.parametrize("command", ["new Dossier", "synth", "validate '{0}'", "show '{0}'", "--help", "synth -n 3"])
def test_a_full_disk_is_no_fault_of_the_command(command: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to try")
    done = shell(f"kgb {command.format(FAMILY)} --lang en > /dev/full")
    assert (done.returncode, done.stderr) == (
        2,
        "It did not work: standard output: cannot be written (the disk is full)\n",
    )
    assert "de schijf is vol" in shell("kgb codes --lang nl > /dev/full").stderr


@pytest.mark.parametrize("command", ["validate -", "show -", "migrate -", "map - --to CBS", f"compare '{FAMILY}' -"])
def test_standard_input_that_is_closed_cannot_be_read(command: str) -> None:
    done = shell(f"kgb {command} --lang en <&-")
    assert done.returncode == 2
    assert "standard input: is not open" in done.stderr
    assert "fault in kgb itself" not in done.stderr


def test_without_standard_output_it_says_so_and_without_standard_error_it_is_silent() -> None:
    done = shell("kgb new Consent --lang en >&-")
    assert (done.returncode, done.stderr) == (2, "It did not work: standard output is not open\n")
    done = shell("kgb show nope.json 2>&-")
    assert (done.returncode, done.stdout) == (2, "")


MANY: list[tuple[tuple[str, ...], int, str]] = [
    (("validate", "{}"), 1, "--ndjson"),
    (("validate", "{}", "--fix"), 1, "--ndjson"),
    (("show", "{}"), 2, "head -n 1"),
    (("migrate", "{}", "--to", "0.0.9"), 2, "head -n 1"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), MANY)
def test_several_documents_where_one_is_expected_are_recognised(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path
) -> None:
    made = run("synth", "-n", "3").output
    path = tmp_path / "families.json"
    path.write_text(made, encoding="utf-8")
    for name, text in ((str(path), None), ("-", made)):
        if name == "-" and "--fix" in arguments:
            continue
        done = run(*(each.format(name) for each in arguments), given=text)
        assert done.exit_code == code
        assert said in done.stderr


def test_one_document_is_not_taken_for_several() -> None:
    for text in ('{"a":1}', '{\n"a": {},\n}', '{"a":1}\n', '{"a": {}\n, nope'):
        assert "--ndjson" not in run("validate", "-", given=text).output
    assert "head -n 1" not in run("show", "-", given="{nope}").output


def judged(document: Any) -> Result:
    return run("map", "-", "--to", "cbs", given=json.dumps(document))


def test_a_translation_of_what_does_not_follow_the_standard_warns() -> None:
    right = json.loads(FAMILY.read_bytes())
    assert judged(right).stderr == ""
    done = judged({**right, "asOfDate": "soon"})
    assert done.exit_code == 0
    assert "does not follow the standard" in done.stderr
    assert done.stdout == judged(right).stdout

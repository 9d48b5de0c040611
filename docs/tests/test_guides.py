"""Everything that the README and the guides show as code runs, and gives what they say that it gives."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import kgb_model as kgb
import kgb_spec

PROJECT = Path(__file__).parents[2]
LANGUAGES = ("nl", "en")
BLOCK = re.compile(r"^( *)(`{3,})(.*)\n((?:.*\n)*?)\1\2$", re.MULTILINE)

NEEDS_THE_PUBLISHED_STANDARD = ("adopt-the-vocabulary", "linked-data")
"""The guides about files of the standard. All others are for whoever has nothing but the library."""

SHOWN_ONLY = re.compile(r"make( |$)|pip install |kgb-conformance run ")
"""What the examples of commands do not run: it judges the whole project, or needs a network or a server. The demonstration
(tests/together) and the tests of the suite run it."""

KINDS = {"python", "console", "text"}
"""The kinds of block of which this file knows what to do; a word between braces is for the book to draw."""


class Block(NamedTuple):
    """A block of code in a page: its kind, such as ``python``, and what stands in it."""

    kind: str
    text: str


def blocks(page: Path) -> list[Block]:
    """The blocks of code in a page, in their order."""
    found = [Block(kind.strip(), text) for _, _, kind, text in BLOCK.findall(page.read_text(encoding="utf-8"))]
    return [block for block in found if not block.kind.startswith("{")]


def guides(language: str) -> list[Path]:
    """The guides in a language."""
    return sorted((PROJECT / "docs" / language / "guides").glob("*.md"))


PAGES = [PROJECT / "README.md", *guides("nl"), *guides("en")]
WITH_PYTHON = [page for page in PAGES if any(block.kind == "python" for block in blocks(page))]
WITH_COMMANDS = [page for page in PAGES if any(block.kind == "console" for block in blocks(page))]


def called(page: Path) -> str:
    """The name of a page in the list of tests."""
    return page.relative_to(PROJECT).as_posix()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what a reader has: a dossier, the same dossier later, and a folder with more of them."""
    examples = kgb_spec.root() / "generated" / "dossiers"
    (tmp_path / "export").mkdir()
    for place in ("dossier.json", "march.json", "export/dossier.json"):
        shutil.copy(examples / "neighbour-call.json", tmp_path / place)
    later = json.loads((examples / "neighbour-call.json").read_bytes())
    later["family"] |= {"version": later["family"]["version"] + 1, "purpose": "Samen verder."}
    (tmp_path / "june.json").write_text(json.dumps(later), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(page: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Runs the Python of a page from top to bottom, compares what it prints with the text below it, and gives its names."""
    names: dict[str, Any] = {"__name__": called(page)}
    shown = blocks(page)
    for block, after in zip(shown, [*shown[1:], Block("", "")], strict=True):
        if block.kind == "python":
            capsys.readouterr()
            exec(compile(block.text, called(page), "exec"), names)
            if after.kind == "text":
                assert capsys.readouterr().out == after.text
    return names


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_each_block_of_code_is_of_a_kind_that_is_run(page: Path) -> None:
    unknown = {block.kind for block in blocks(page)} - KINDS
    assert not unknown, f"{called(page)} shows {unknown}, which no test runs"
    assert page.read_text(encoding="utf-8").count("```") == 2 * len(BLOCK.findall(page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_a_text_says_what_the_code_above_it_prints(page: Path) -> None:
    kinds = [block.kind for block in blocks(page)]
    assert all(before == "python" for before, kind in zip(["", *kinds], kinds, strict=False) if kind == "text")


@pytest.mark.parametrize("page", WITH_PYTHON, ids=called)
def test_the_code_of_a_page_runs_and_prints_what_the_page_says(
    page: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    assert run(page, capsys)


@pytest.mark.parametrize("page", WITH_PYTHON, ids=called)
def test_a_vendor_needs_nothing_but_the_library(page: Path) -> None:
    if page.stem not in NEEDS_THE_PUBLISHED_STANDARD:
        used = {name for block in blocks(page) if block.kind == "python" for name in imported(block.text)}
        assert used - sys.stdlib_module_names <= {"kgb_model"}


@pytest.mark.slow
def test_the_code_of_the_pages_has_the_right_types(tmp_path: Path) -> None:
    for number, page in enumerate(WITH_PYTHON):
        if page.stem not in NEEDS_THE_PUBLISHED_STANDARD:
            code = "\n\n".join(block.text for block in blocks(page) if block.kind == "python")
            (tmp_path / f"{page.stem.replace('-', '_')}_{number}.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", str(tmp_path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(code: str) -> Iterator[str]:
    """The packages that a piece of code imports."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def commands(page: Path) -> list[str]:
    """The commands that a page shows."""
    lines = [line for block in blocks(page) if block.kind == "console" for line in block.text.splitlines()]
    return [line.removeprefix("$ ").strip() for line in lines if line.strip()]


def promised(command: str) -> int:
    """The exit code that the remark behind a command names; 0 when it names none."""
    named = re.search(r"#.*(?:exit code|eindcode) (\d)", command)
    return int(named[1]) if named else 0


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=called)
def test_the_commands_of_a_page_end_as_the_page_says(page: Path, folder: Path) -> None:
    language = {"nl": "nl_NL.UTF-8", "en": "en_GB.UTF-8"}.get(page.parents[1].name, "nl_NL.UTF-8")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command in commands(page):
        if SHOWN_ONLY.match(command):
            continue
        bash = ["bash", "-o", "pipefail", "-c", command]
        environment = {**os.environ, "PATH": path, "LC_ALL": language, "NO_COLOR": "1"}
        done = subprocess.run(bash, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == promised(command), f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr, command


def test_both_languages_have_the_same_guides_with_the_same_examples() -> None:
    dutch, english = guides("nl"), guides("en")
    assert [page.name for page in dutch] == [page.name for page in english]
    for one, other in zip(dutch, english, strict=True):
        assert [block.kind for block in blocks(one)] == [block.kind for block in blocks(other)], one.name
        assert headings(one) == headings(other), one.name


def headings(page: Path) -> list[int]:
    """The levels of the headings of a page."""
    prose = BLOCK.sub("", page.read_text(encoding="utf-8"))
    return [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_stands_in_the_list_of_guides(language: str) -> None:
    listed = (PROJECT / "docs" / language / "guides" / "index.md").read_text(encoding="utf-8").splitlines()
    assert {page.stem for page in guides(language)} - {"index"} <= set(listed)


def the_guide(name: str, language: str) -> Path:
    """A guide by its name."""
    return PROJECT / "docs" / language / "guides" / f"{name}.md"


@pytest.mark.parametrize("language", LANGUAGES)
def test_within_ten_minutes_a_vendor_has_found_mended_built_and_written(
    language: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = run(the_guide("read-a-dossier", language), capsys)
    assert not names["report"].valid
    assert names["mended"].report.valid
    written = kgb.Dossier.from_json((folder / "dossier.json").read_bytes())
    assert written.plans[-1] == names["plan"]
    assert written.plans[-1].to_dict()["goals"][0]["concernIds"] == [str(names["concern"].id)]
    assert kgb.validate(written).findings == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_two_dossiers_has_something_to_settle(
    language: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = run(the_guide("ask-a-dossier", language), capsys)
    assert names["merged"].conflicts == ()
    assert kgb.validate(names["merged"].dossier).valid
    assert [each.kind for each in names["contested"].conflicts] == ["SAME_VERSION"]
    assert names["changes"].to_patch()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_family_view_is_in_the_language_of_the_page_and_leaves_a_page_to_print(
    language: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = run(the_guide("family-view", language), capsys)
    assert names["view"].language == language
    assert (folder / "overview.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_up_families_are_right_and_flawed_ones_are_wrong(
    language: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = run(the_guide("made-up-families", language), capsys)
    assert all(kgb.validate(each).valid for each in names["families"])
    assert {each.code for each in names["report"].findings} == {names["wrong"].flaw.code}
    assert names["missed"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_published_forms_are_read_as_the_guides_say(
    language: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = run(the_guide("adopt-the-vocabulary", language), capsys)
    assert names["codes"]["VERVOLGTRAJECT"]["status"] == "WITHDRAWN"
    assert names["ours"]["CORV_SOORTADRES", "52"] == ("address-kind", "BRIEFADRES")
    assert run(the_guide("linked-data", language), capsys)["expanded"]

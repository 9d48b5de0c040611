"""The command as a whole: its help, its languages, its exit codes, and that it never falls over."""

import ast
import inspect
import io
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import click
import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.command import frame, outcome
from kgb_model.command.frame import Argument, Command, Option
from kgb_model.command.group import COMMANDS, kgb
from kgb_model.command.language import Both, speaking, spoken, wanted
from kgb_model.errors import KgbError, RuleBroken

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": None, "NO_COLOR": None, "KGB_DEBUG": None}
LOCALE = Path(str(files("kgb_model.command"))) / "locale/nl/LC_MESSAGES"
EVERY = [kgb, *(kgb.get_command(click.Context(kgb), name) for name in COMMANDS)]


def run(*arguments: str, given: str | None = None, **environment: str) -> Result:
    return CliRunner().invoke(kgb, list(arguments), input=given, env={**ENGLISH, **environment})


def process(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kgb_model.cli", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=False, timeout=120, env=environment)


def help_of(name: str, language: str) -> str:
    return run(*([] if name == "kgb" else [name]), "--help", "--lang", language).output


@pytest.mark.parametrize("command", EVERY, ids=lambda command: str(command.name))
def test_every_command_explains_itself_and_all_its_options_in_both_languages(command: Command) -> None:
    texts = [command.explained, *(text for _, text in command.examples)]
    for parameter in command.params:
        assert isinstance(parameter, Option | Argument)
        texts.append(parameter.explained)
        texts += [parameter.placeholder] if isinstance(parameter.placeholder, Both) else []
    assert command.examples
    for text in texts:
        assert text.nl
        assert text.en
        assert len(text.nl) < 20 or text.nl != text.en


@pytest.mark.parametrize("command", EVERY, ids=lambda command: str(command.name))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_shows_everything_there_is(command: Command, language: str) -> None:
    shown = " ".join(help_of(str(command.name), language).split())
    with speaking(language):
        for parameter in command.params:
            assert isinstance(parameter, Option | Argument)
            assert " ".join(str(parameter.explained).split()) in shown
            assert not isinstance(parameter, Option) or all(name in shown for name in parameter.opts)
        for line, meaning in command.examples:
            assert line in shown
            assert str(meaning) in shown


@pytest.mark.parametrize("command", EVERY, ids=lambda command: str(command.name))
def test_help_in_dutch_holds_no_english_of_click(command: Command) -> None:
    shown = help_of(str(command.name), "nl")
    assert shown.startswith("Gebruik: kgb")
    for word in ("Usage", "Options:", "Positional", "Commands:", "default:", "[required]", "Show this"):
        assert word not in shown


@pytest.mark.parametrize("command", EVERY[1:], ids=lambda command: str(command.name))
def test_every_example_names_a_command_with_options_that_it_has(command: Command) -> None:
    for line, _ in command.examples:
        for part in line.split("|"):
            words = part.split(">")[0].split()
            if words[0] == "kgb":
                called = kgb.get_command(click.Context(kgb), words[1])
                assert called is not None
                known = {name for parameter in called.params for name in parameter.opts}
                assert {word for word in words[2:] if word.startswith("-") and word != "-"} <= known


def test_the_list_of_commands_is_the_one_that_was_asked_for() -> None:
    assert set(COMMANDS) == {
        *("validate", "explain", "show", "family-view", "compare", "new", "synth", "map", "migrate", "codes")
    }


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from kgb_model.command.group import kgb\n"
        "try: kgb.main(['--help'])\n"
        "except SystemExit as end: assert end.code == 0\n"
        "heavy = {'pydantic', 'rich', 'jsonschema_rs', 'jiter', 'cel_expr_python', 'json', 'email', 'kgb_model.validation'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_without_a_command_the_help_is_shown_and_that_is_no_success() -> None:
    done = run()
    assert done.exit_code == 2
    assert "validate" in done.output


def test_the_version_is_that_of_the_standard() -> None:
    assert run("--version").output == f"kgb {STANDARD_VERSION}\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "nl_NL.UTF-8"}, "nl"),
        ([], {"LANG": "nl"}, "nl"),
        ([], {"LANG": "nl_BE@euro"}, "nl"),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "nl_NL"}, "nl"),
        ([], {"LANG": "nl_NL", "LC_MESSAGES": "de_DE"}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {"LANG": "nlx_NL"}, "en"),
        (["--lang", "nl"], {}, "nl"),
        (["show", "x", "--lang=en"], {"LANG": "nl_NL"}, "en"),
        (["--lang", "xx"], {"LANG": "nl_NL"}, "nl"),
        (["--lang"], {}, "en"),
        (["codes", "--", "--lang", "nl"], {}, "en"),
    ],
)
def test_the_language_is_that_of_the_option_else_that_of_the_locale(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert wanted(arguments, environment) == language


def test_language_is_left_as_it_was() -> None:
    before = os.environ.get("LANGUAGE"), spoken()
    with speaking("nl"):
        assert spoken() == "nl"
    assert (os.environ.get("LANGUAGE"), spoken()) == before


def test_the_language_may_be_asked_for_before_and_after_the_command() -> None:
    assert run("--lang", "nl", "codes", "qqqq").output == run("codes", "qqqq", "--lang", "nl").output != ""


def test_the_words_of_click_in_dutch_are_made_of_the_file_that_people_edit() -> None:
    """When this fails: ``pybabel compile -i messages.po -o messages.mo`` in the folder of these files."""
    edited, made = (
        {tuple(message.id): tuple(message.string) for message in read((LOCALE / name).open("rb")) if message.id}
        for read, name in ((read_po, "messages.po"), (read_mo, "messages.mo"))
    )
    assert edited == made
    assert all(edited.values())


def messages(module: ModuleType) -> list[str]:
    """What a module of click says to people."""
    return [
        node.args[0].value
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("_", "ngettext")
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]


def test_all_that_click_says_of_wrong_usage_is_said_in_dutch() -> None:
    catalogue = {
        text
        for message in read_po(io.BytesIO((LOCALE / "messages.po").read_bytes()))
        for text in (message.id if isinstance(message.id, tuple) else (message.id,))
    }
    said = messages(sys.modules["click.exceptions"]) + messages(sys.modules["click.formatting"])
    assert said
    assert set(said) - catalogue == set()


@pytest.mark.parametrize(
    ("arguments", "english", "dutch"),
    [
        (
            ["shwo"],
            "No such command 'shwo'. Did you mean 'show'?",
            "De opdracht 'shwo' bestaat niet. Bedoelt u 'show'?",
        ),
        (["show"], "Missing argument 'FILE'.", "Er ontbreekt een argument 'BESTAND'."),
        (["new", "Person", "--plian"], "No such option '--plian'", "De optie '--plian' bestaat niet"),
        (["new", "Person", "x"], "Got unexpected extra argument (x)", "Dit argument hoort hier niet: x"),
        (["validate", "x", "--jobs", "0"], "0 is not in the range 1<=x<=64", "0 ligt niet in 1<=x<=64"),
        (["validate", "x", "--jobs", "y"], "'y' is not a valid integer range", "'y' is geen goed getal"),
        (["validate", "x", "--format", "pdf"], "'pdf' is not one of", "'pdf' is niet een van"),
        (["map", "x"], "Missing option '--to'", "Er ontbreekt een optie '--to'"),
    ],
)
def test_wrong_usage_ends_with_2_and_is_told_in_both_languages(arguments: list[str], english: str, dutch: str) -> None:
    for language, expected, usage in (("en", english, "Usage: kgb"), ("nl", dutch, "Gebruik: kgb")):
        done = run(*arguments, "--lang", language)
        assert done.exit_code == 2
        assert done.stdout == ""
        assert expected in " ".join(done.stderr.split())
        assert done.stderr.startswith(usage)


def test_an_option_without_its_value_is_told_in_both_languages() -> None:
    assert "Option '--kind' requires an argument" in run("--lang", "en", "validate", "x", "--kind").stderr
    assert "De optie '--kind' vraagt een waarde" in run("--lang", "nl", "validate", "x", "--kind").stderr


def test_an_error_of_the_library_is_told_and_ends_with_2() -> None:
    for language, expected in (("nl", "gaf geen oordeel"), ("en", "gave no verdict")):
        with speaking(language):
            code, said = ended(RuleBroken("a/b", "c"))
        assert code == 2
        assert expected in said
        assert "Traceback" not in said


def ended(error: BaseException) -> tuple[int, str]:
    """The exit code and the message when a run raises something."""

    @click.command()
    def fails() -> None:
        raise error

    def main() -> None:
        sys.exit(outcome.exit_code(lambda: fails.main([], standalone_mode=False)))

    done = CliRunner().invoke(click.command()(main), [])
    return done.exit_code, done.stderr


def test_an_error_without_two_languages_is_told_all_the_same() -> None:
    assert ended(KgbError("what it was")) == (2, "It did not work: what it was\n")


def test_what_nobody_expected_is_one_line_without_its_values() -> None:
    code, said = ended(ValueError("Milan Terpstra"))
    assert code == 2
    assert "Milan" not in said
    assert "ValueError" in said
    assert said.count("\n") == 1


def test_where_it_went_wrong_is_shown_to_whoever_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KGB_DEBUG", "1")
    assert "Traceback" in ended(ValueError("x"))[1]


def test_an_interrupt_ends_with_130_and_a_closed_pipe_silently() -> None:
    assert ended(KeyboardInterrupt())[0] == outcome.INTERRUPTED == 130
    assert ended(BrokenPipeError()) == (outcome.NOBODY_READS, "")


def test_a_pipe_that_closes_early_gives_no_complaint() -> None:
    code = f"'{sys.executable}' -m kgb_model.cli new Dossier | head -1"
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "{\n"
    assert done.stderr == ""


def test_a_terminal_without_our_signs_gets_others() -> None:
    dossier = Path(__file__).parents[2] / "spec/generated/dossiers/partial-dates-and-unborn.json"
    done = process("show", str(dossier), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LANG="nl_NL")
    assert done.returncode == 0, done.stderr
    assert done.stdout.isascii()
    assert done.stderr == b""


def test_completion_offers_commands_options_and_kinds() -> None:
    for words, offered in (
        ("kgb va", "validate"),
        ("kgb validate --ki", "--kind"),
        ("kgb new Safety", "SafetyAssessment"),
    ):
        done = process(_KGB_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
        assert offered in done.stdout.decode()


def test_a_line_of_examples_may_be_left_out() -> None:
    plain = frame.command("x", Both("Doet iets.", "Does something."))(lambda: 0)
    assert "Examples" not in CliRunner().invoke(plain, ["--help"], env=ENGLISH).output


@pytest.mark.parametrize("name", ["kgb", "python -m kgb_model.cli"])
def test_it_runs_as_a_program(name: str) -> None:
    command = [str(Path(sys.executable).with_name("kgb"))] if name == "kgb" else [sys.executable, "-m", "kgb_model.cli"]
    done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"kgb {STANDARD_VERSION}\n"


def test_a_pipe_that_closes_early_is_no_finding() -> None:
    kgb_command = Path(sys.executable).parent / "kgb"
    line = f"{kgb_command} synth -n 300 --ndjson | head -c 10 > /dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (outcome.NOBODY_READS, "")

"""The command ``kgb-conformance``."""

import json
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

import kgb_spec
from kgb_conformance import judging
from kgb_conformance.discovery import find_checks
from kgb_conformance.registry import CHECKS, checks_of
from kgb_conformance.report import json as json_report
from kgb_conformance.report import text as text_report
from kgb_conformance.target import Target
from kgb_conformance.verdicts import CouldNotJudge, Verdict
from kgb_conformance.wire import Wire

app = typer.Typer(
    help="Judges whether an implementation does what the KGB standard says. Never run it against production.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
_ERRORS = Console(stderr=True, highlight=False)


class Language(StrEnum):
    """The languages of the report."""

    NL = "nl"
    EN = "en"


class Form(StrEnum):
    """The forms of the report."""

    TEXT = "text"
    JSON = "json"


Only = Annotated[
    list[str] | None, typer.Option("--only", help="A requirement or a topic; may be given more than once.")
]
Lang = Annotated[Language, typer.Option("--lang", help="The language of the report.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress.")]


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[str, int, int], None]]:
    """Shows on stderr how far a run is, so that a report on stdout stays clean."""
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=_ERRORS, transient=True, disable=quiet or not _ERRORS.is_terminal) as bar:
        task = bar.add_task("", total=None)
        yield lambda what, done, of: bar.update(task, description=what, completed=done, total=of)


@app.command()
def run(  # noqa: PLR0913, PLR0917 (each is an option of the command)
    url: Annotated[str, typer.Argument(help="The base address of the interface, such as http://127.0.0.1:8080/v1.")],
    only: Only = None,
    claimed: Annotated[
        list[str] | None,
        typer.Option("--class", help="Judge by this class and those it needs, whatever the target declares."),
    ] = None,
    lang: Lang = Language.EN,
    form: Annotated[Form, typer.Option("--format", help="The form of the report.")] = Form.TEXT,
    output: Annotated[Path | None, typer.Option("--output", help="A file for the report instead of stdout.")] = None,
    timeout: Annotated[float, typer.Option("--timeout", help="Seconds to wait for one answer.", min=0.1)] = 10.0,
    quiet: Quiet = False,
    debug: Annotated[bool, typer.Option("--debug", help="Shows on stderr where the suite itself broke down.")] = False,
) -> None:
    """Judges the implementation at URL. Exit code: 0 conforms, 1 does not conform, 2 could not be judged."""
    if output is not None:
        # Before judging: nobody waits for a report that has no place. What stands there stays until there is another.
        _put("", output, "a")
    find_checks()
    wire = Wire(url, timeout)
    try:
        with _progress(quiet) as progress:
            done = judging.judge(Target(wire), only or (), claimed or (), progress)
    finally:
        wire.close()
    if debug:
        _tell_breakdowns(done)
    _write(_rendered(done, form, lang), output)
    if output is not None:
        typer.echo(text_report.ending(done, lang.value), nl=False)
    raise typer.Exit(done.verdict.value)


def _rendered(done: judging.Run, form: Form, lang: Language) -> str:
    if form is Form.TEXT:
        return text_report.report(done, lang.value)
    return json.dumps(json_report.report(done), ensure_ascii=False, indent=2) + "\n"


def _tell_breakdowns(done: judging.Run) -> None:
    for judgement in done.judgements:
        for sight in judgement.sights:
            if sight.breakdown is not None:
                typer.echo(f"{judgement.requirement['id']}  {sight.check.name}", err=True)
                typer.echo("".join(traceback.format_exception(sight.breakdown)), err=True)


def _write(text: str, output: Path | None) -> None:
    if output is None:
        typer.echo(text, nl=False)
        return
    _put(text, output, "w")


def _put(text: str, output: Path, mode: str) -> None:
    try:
        with output.open(mode, encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        typer.echo(f"The report cannot be written to {output}: {error.strerror}.", err=True)
        raise typer.Exit(Verdict.COULD_NOT_BE_JUDGED.value) from error


@app.command()
def calibrate(only: Only = None, quiet: Quiet = False) -> None:
    """Judges the suite itself: every check passes a right implementation, and every defect is caught."""
    # Not at the top: it brings the miniature, which judging a target does not need.
    from kgb_conformance import calibration
    from kgb_conformance.report import calibrated

    try:
        with _progress(quiet) as progress:
            result = calibration.calibrate(only or (), progress)
    except CouldNotJudge as error:
        typer.echo(error.en, err=True)
        raise typer.Exit(Verdict.COULD_NOT_BE_JUDGED.value) from error
    typer.echo(calibrated.report(result), nl=False)
    raise typer.Exit(0 if result.is_right else 1)


_EXCUSED = {"nl": "nog niet getoetst (tot {date})", "en": "not tested yet (until {date})"}


@app.command()
def requirements(lang: Lang = Language.EN) -> None:
    """Lists the requirements with their level, class and number of checks; what is excused has none, and says until when."""
    find_checks()
    excused = 0
    for topic in kgb_spec.topics().values():
        typer.echo(topic["title"][lang.value])
        for entry in topic["requirements"]:
            count = str(len(checks_of(entry["id"])))
            if entry["verification"]["how"] == "EXCUSED":
                excused, count = excused + 1, _EXCUSED[lang.value].format(date=entry["verification"]["reviewBy"])
            typer.echo(f"  {entry['level']:6}  {entry['class']:8}  {count}  {entry['id']}")
            typer.echo(f"      {entry['statement'][lang.value]}")
    typer.echo(f"{len(kgb_spec.requirements())} requirements, of which {excused} excused; {len(CHECKS)} checks")


_HEADINGS = {
    "nl": ("Waarom", "Hoe getoetst", "Bron", "Controles", "Fouten die zij moet vinden"),
    "en": ("Why", "How tested", "Source", "Checks", "Defects that it has to catch"),
}


@app.command()
def explain(
    requirement: Annotated[str, typer.Argument(help="The id, such as paging/last-page-has-no-next.")],
    lang: Lang = Language.EN,
) -> None:
    """Explains a requirement: statement, reason, how it is tested, source, checks and defects."""
    from kgb_conformance.discovery import find_defects
    from kgb_conformance.miniature.faults import defects_of

    entry = kgb_spec.requirements().get(requirement)
    if entry is None:
        typer.echo(
            f"'{requirement}' is no requirement of the standard; `kgb-conformance requirements` lists them.", err=True
        )
        raise typer.Exit(Verdict.COULD_NOT_BE_JUDGED.value)
    find_checks()
    find_defects()
    why, how, source, checks, defects = _HEADINGS[lang.value]
    typer.echo(f"{requirement}  ({entry['level']}, {entry['class']})\n{entry['statement'][lang.value]}\n")
    typer.echo(f"{why}: {entry['rationale'][lang.value]}")
    excused = entry["verification"].get("reviewBy")
    until = f"{_EXCUSED[lang.value].format(date=excused)}. " if excused else ""
    typer.echo(f"{how}: {until}{entry['verification'][lang.value]}")
    typer.echo(f"{source}: " + "; ".join(f"{one['law']} {one.get('article', '')}".strip() for one in entry["source"]))
    typer.echo(f"{checks}:")
    for check in checks_of(requirement):
        typer.echo(f"  {check.name}: {check.sees}")
    typer.echo(f"{defects}:")
    for defect in defects_of(requirement):
        typer.echo(f"  {defect.name}: {defect.is_wrong}")

"""Judges what was asked for, one document after another, and tells as it goes."""

import re
import sys
from collections.abc import Callable, Iterator
from os import environ
from typing import NamedTuple

import click

from kgb_model.command.findings import Tally, told_as
from kgb_model.command.language import Both
from kgb_model.command.outcome import FINE, FOUND, NOT_JUDGED, told
from kgb_model.command.progress import Progress
from kgb_model.command.repair import free_name, repaired
from kgb_model.command.sources import STANDARD_INPUT, Source, looks_like_lines, sources_in, unreadable
from kgb_model.errors import Unreadable
from kgb_model.limits import LARGEST
from kgb_model.report import ValidationReport
from kgb_model.streaming import in_file, judge_documents, lines_of

COMMENT, FIRST = re.compile(rb"^\s*//", re.MULTILINE), 4096
"""A line of comment, which no JSON has, and how far it is looked for."""

COMMENTED = Both(
    "{name}: JSON kent geen commentaar. Haal de regels die met // beginnen weg, of begin met kgb new --plain.",
    "{name}: JSON knows no comments. Take out the lines that start with //, or begin with kgb new --plain.",
)


LINES = Both(
    "{name}: dit lijken meer documenten, een op elke regel. Toets ze met --ndjson.",
    "{name}: this looks like several documents, one on each line. Judge them with --ndjson.",
)


class Place(NamedTuple):
    """Where a document comes from: a file, and its line when it is one of many."""

    name: str
    line: int | None


class Wanted(NamedTuple):
    """How somebody wants to judge: the options of ``kgb validate``."""

    ndjson: bool
    format: str
    output: str | None
    jobs: int
    strict: bool
    summary: bool
    quiet: bool
    fix: bool
    in_place: bool

    @property
    def colour(self) -> bool:
        """Whether there is a terminal that shows colours, and nobody asked to do without (no-color.org)."""
        return self.output is None and sys.stdout.isatty() and not environ.get("NO_COLOR")


class Judging:
    """A run over files, folders, lines and standard input.

    Attributes:
        tally: what was found, and how much could not be read; the rest is judged all the same.
    """

    def __init__(self, names: tuple[str, ...], kind: str | None, wanted: Wanted) -> None:
        self.kind, self.wanted = kind, wanted
        self.tally = Tally()
        self.hints: dict[str, Both] = {}
        self.progress = Progress(None)
        self.sources = [source for name in names for source in self._sources(name)]

    @property
    def has_lines(self) -> bool:
        """Whether something is standard input, or holds a document on each line."""
        return any(source.by_line or source.name == STANDARD_INPUT for source in self.sources)

    def run(self, write: Callable[[str], None]) -> int:
        """Judges everything and tells what was found; gives the exit code."""
        wanted = self.wanted
        self.progress = Progress(self._size())
        telling = told_as(wanted.format, write, self.warn, colour=wanted.colour, findings=not wanted.summary)
        for place, report in self.repaired() if wanted.fix else self.reports():
            self.tally.count(report)
            self.progress.judged()
            if report.findings or place.line is None:
                self.progress.make_way()
                telling.tell(*place, report)
            if place.name in self.hints and any(found.code == "json/not-json" for found in report.findings):
                self.warn(self.hints[place.name].said(name=place.name))
        self.progress.make_way()
        telling.end(self.tally)
        if self.tally.unread:
            return NOT_JUDGED
        wrong = self.tally.valid < self.tally.documents or (wanted.strict and self.tally.advice)
        return FOUND if wrong else FINE

    def reports(self) -> Iterator[tuple[Place, ValidationReport]]:
        """Every document with its report, in their order."""
        patches = self.wanted.format == "json"
        for place, report in judge_documents(self.documents(), self.kind, self.wanted.jobs, patches=patches):
            yield place, report if place.line is None else in_file(report, place.line)

    def repaired(self) -> Iterator[tuple[Place, ValidationReport]]:
        """Every document with the report on what remains when it was put right as far as a machine can."""
        for place, data in self.documents():
            target = place.name if self.wanted.in_place else free_name(place.name, self.wanted.output)
            name, report = repaired(place.name, data, self.kind, target, self.warn)
            yield Place(name, None), report

    def documents(self) -> Iterator[tuple[Place, bytes]]:
        """Every document as text. What cannot be read is said, and passed over."""
        for source in self.sources:
            try:
                with source.open() as stream:
                    if source.by_line:
                        for number, line in enumerate(lines_of(stream), 1):
                            self.progress.read(len(line) + 1)
                            if len(line) > LARGEST or (line and not line.isspace()):
                                yield Place(source.shown, number), line
                    else:
                        data = stream.read(LARGEST + 1)
                        self.progress.read(len(data))
                        if COMMENT.search(data, 0, FIRST):
                            self.hints[source.shown] = COMMENTED
                        elif looks_like_lines(data):
                            self.hints[source.shown] = LINES
                        yield Place(source.shown, None), data
            except OSError as error:
                self._could_not(unreadable(source.name, error))
            except Unreadable as error:
                self._could_not(error)

    def warn(self, said: str) -> None:
        """Says something beside the report."""
        self.progress.make_way()
        click.echo(said.rstrip("\n"), err=True)

    def _sources(self, name: str) -> list[Source]:
        try:
            return list(sources_in(name, self.wanted.ndjson))
        except Unreadable as error:
            self._could_not(error)
            return []

    def _size(self) -> int | None:
        sizes = [source.size for source in self.sources]
        return None if None in sizes else sum(size for size in sizes if size)

    def _could_not(self, error: Unreadable) -> None:
        self.tally.unread += 1
        self.warn(told(error))

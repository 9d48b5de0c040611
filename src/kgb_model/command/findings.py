"""Tells what was found in many documents: as it comes where people read along, together where a tool wants one report."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.command.language import Both, spoken
from kgb_model.rendering import Judged, junit, sarif, text
from kgb_model.rendering import json as as_json
from kgb_model.repairing.repairs import REPAIRS
from kgb_model.report import ValidationReport

MOST_KEPT = 100_000
"""How many findings a report for tools holds, so that it fits in memory; the rest is counted."""

LEFT_OUT = Both("{count} bevindingen pasten niet in het rapport.", "{count} findings did not fit into the report.")

UNREAD = Both("Niet getoetst, want niet te lezen: {count}.", "Not judged, because it could not be read: {count}.")

Write = Callable[[str], None]


class Tally:
    """What was found in all documents together."""

    def __init__(self) -> None:
        self.documents = self.valid = self.errors = self.advice = self.unread = 0
        self.form = self.repairable = False

    def count(self, report: ValidationReport) -> None:
        """One more document was judged."""
        self.documents += 1
        self.valid += report.valid
        for found in report.findings:
            self.errors += found.level == "MUST"
            self.advice += found.level == "SHOULD"
            self.form |= found.code.partition("/")[0] in ("json", "schema", "code", "reference")
            # What a whole document should be instead, no machine can say.
            self.repairable |= found.code in REPAIRS and found.pointer != ""

    def said(self) -> str:
        """How many documents were judged, what was found, and what to do."""
        language = spoken()
        numbers = {"documents": self.documents, "errors": self.errors, "advice": self.advice}
        told = {name: text.number_of(name, number, language) for name, number in numbers.items()}
        first = text.WORDS["judged"][language].format(**told, valid=self.valid, invalid=self.documents - self.valid)
        unread = [UNREAD.said(count=self.unread)] if self.unread else []
        return "\n".join([first, *unread, *(text.WORDS[key][language] for key in self._next())]) + "\n"

    def _next(self) -> list[str]:
        if self.unread and not self.errors:
            return []
        if not self.errors:
            return ["only advice" if self.advice else "all fine"]
        return ["errors", *(["rules later"] if self.form else []), *(["patches"] if self.repairable else [])]


class Telling(Protocol):
    """A way to tell what was found."""

    def tell(self, name: str, line: int | None, report: ValidationReport) -> None:
        """One document was judged; the line is that of the file in which it is one of many."""

    def end(self, tally: Tally) -> None:
        """There are no more."""


class AsText:
    """For people: each finding as it comes, and a summary. Of the many documents in a file only those with findings."""

    def __init__(self, write: Write, *, colour: bool, findings: bool = True) -> None:
        self._write, self._colour, self._findings = write, colour, findings

    def tell(self, name: str, line: int | None, report: ValidationReport) -> None:
        """Writes what was found in a document."""
        if self._findings and (report.findings or line is None):
            for piece in text.of_document(Judged(name, report), spoken()):
                self._say(piece + "\n\n" if report.findings else piece + "\n")

    def end(self, tally: Tally) -> None:
        """Writes the summary."""
        self._say(tally.said())

    def _say(self, said: str) -> None:
        from click import unstyle

        self._write(said if self._colour else unstyle(said))


class AsJson:
    """For programs: the shape of :mod:`kgb_model.rendering.json`, written as it comes, with the counts at its end."""

    def __init__(self, write: Write) -> None:
        self._write, self._next = write, "\n"
        head = {"format": as_json.FORMAT, "formatVersion": as_json.FORMAT_VERSION, "standardVersion": STANDARD_VERSION}
        write(json.dumps(head)[:-1] + ', "documents": [')

    def tell(self, name: str, line: int | None, report: ValidationReport) -> None:
        """Writes a document; of the many in a file only those with findings."""
        if report.findings or line is None:
            shown = name if line is None else f"{name}:{line}"
            document: dict[str, Any] = as_json.of_document(Judged(shown, report), patches=True)
            self._write(self._next + json.dumps(document, ensure_ascii=False))
            self._next = ",\n"

    def end(self, tally: Tally) -> None:
        """Writes the counts."""
        counts = {"documents": tally.documents, "errors": tally.errors, "advice": tally.advice}
        tail = {"valid": tally.valid == tally.documents, "counts": counts}
        self._write(f"\n], {json.dumps(tail)[1:]}\n")


class Together:
    """For tools that want one report: SARIF or JUnit, with all that was found in a file under the name of that file."""

    def __init__(self, write: Write, render: Callable[[list[Judged], str], str], warn: Write) -> None:
        self._write, self._render, self._warn = write, render, warn
        self._reports: dict[str, list[ValidationReport]] = {}
        self._kept = self._left = 0

    def tell(self, name: str, line: int | None, report: ValidationReport) -> None:
        """Keeps what was found, as long as it fits."""
        room = max(0, MOST_KEPT - self._kept)
        self._left += len(report.findings[room:])
        self._kept += len(report.findings[:room])
        kept = self._reports.setdefault(name, [])
        if report.findings[:room] or not kept:
            kept.append(replace(report, findings=report.findings[:room]))

    def end(self, tally: Tally) -> None:
        """Writes the report."""
        judged = [
            Judged(name, replace(reports[0], findings=tuple(found for each in reports for found in each.findings)))
            for name, reports in self._reports.items()
        ]
        self._write(self._render(judged, spoken()))
        if self._left:
            self._warn(LEFT_OUT.said(count=self._left) + "\n")


def told_as(form: str, write: Write, warn: Write, *, colour: bool, findings: bool) -> Telling:
    """The way of telling that was asked for."""
    if form == "json":
        return AsJson(write)
    if form in ("sarif", "junit"):
        return Together(write, sarif.render if form == "sarif" else junit.render, warn)
    return AsText(write, colour=colour, findings=findings)

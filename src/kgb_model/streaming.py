"""Judges many documents one after another, in constant memory: lines of NDJSON, or files, in one process or in more."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from typing import BinaryIO, TypeVar

from kgb_model.errors import UnknownKind, WorkerLost
from kgb_model.explanations import finding
from kgb_model.limits import LARGEST
from kgb_model.report import Finding, Patch, ValidationReport
from kgb_model.validation import known_kinds, validate

Name = TypeVar("Name")

DOCUMENTS_TOGETHER, BYTES_TOGETHER = 64, 512 * 1024
"""How much goes to another process in one piece: enough to make the journey worth it, little enough to stay small."""


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream, without their ends.

    Of a line that is longer than a document may be, just enough is kept to refuse it; the rest is passed over.
    """
    while line := stream.readline(LARGEST + 2):
        rest = line
        while not rest.endswith(b"\n") and (rest := stream.readline(1024 * 1024)):
            pass
        yield line.rstrip(b"\r\n") if line.endswith(b"\n") else line


def judge_lines(
    lines: Iterable[bytes], kind: str | None = None, jobs: int = 1, *, patches: bool = False
) -> Iterator[tuple[int, ValidationReport]]:
    """Judges lines that each hold one document (NDJSON), in their order.

    Args:
        lines: JSON texts, such as those of :func:`lines_of`; blank ones are passed over.
        kind: what they are; without it each is recognised by its properties.
        jobs: in how many processes. More than one starts new processes: a script that asks for that needs the usual
            ``if __name__ == "__main__":``.
        patches: whether findings bring their patches along. Each is proven, which takes as long as judging does.

    Returns:
        The number of each line, from 1, with its report. Reports carry no document, and their findings name the line in the file.

    Raises:
        UnknownKind: the kind does not exist.
        RuleBroken: a rule could not be evaluated.
        WorkerLost: a process ended before it was done.
    """
    numbered = enumerate(lines, 1)
    filled = ((number, line) for number, line in numbered if len(line) > LARGEST or (line and not line.isspace()))
    return (
        (number, in_file(report, number)) for number, report in judge_documents(filled, kind, jobs, patches=patches)
    )


def judge_documents(
    documents: Iterable[tuple[Name, bytes]], kind: str | None = None, jobs: int = 1, *, patches: bool = False
) -> Iterator[tuple[Name, ValidationReport]]:
    """Judges documents that each have a name, in their order; see :func:`judge_lines`."""
    if kind is not None and kind not in known_kinds():
        raise UnknownKind(kind, list(known_kinds()))
    if jobs > 1:
        return _in_processes(documents, kind, jobs, patches)
    return (pair for document in documents for pair in judge_together([document], kind, patches))


def judge_together(
    documents: list[tuple[Name, bytes]], kind: str | None, patches: bool
) -> list[tuple[Name, ValidationReport]]:
    """Judges some documents at once. The reports leave the documents behind: they would fill memory, or travel for nothing."""
    return [(name, _alone(validate(data, kind), patches)) for name, data in documents]


def _alone(report: ValidationReport, patches: bool) -> ValidationReport:
    """A report that holds on to no document."""
    findings = (
        replace(each, prover=Proven(each.patch) if patches and each.patch else None) for each in report.findings
    )
    return replace(report, findings=tuple(findings), document=None)


@dataclass(frozen=True, slots=True)
class Proven:
    """Gives a patch that was proven before."""

    patch: Patch

    def __call__(self, _: Finding) -> Patch:
        return self.patch


def in_file(report: ValidationReport, number: int) -> ValidationReport:
    """A report on one line, with the number of that line in the file."""
    return replace(report, findings=tuple(_in_file(found, number) for found in report.findings))


def _in_file(found: Finding, number: int) -> Finding:
    if found.code == "json/not-json":
        # Its text names the line as well.
        column = found.column or 1
        return replace(finding(found.code, "", line=number, column=column), line=number, column=column)
    return replace(found, line=number)


def _in_processes(
    documents: Iterable[tuple[Name, bytes]], kind: str | None, jobs: int, patches: bool
) -> Iterator[tuple[Name, ValidationReport]]:
    waiting: deque[Future[list[tuple[Name, ValidationReport]]]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=_context(), initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            for piece in _pieces(documents):
                waiting.append(pool.submit(judge_together, piece, kind, patches))
                # Whoever reads slowly, or writes slowly, slows down the reading of the source with it.
                if len(waiting) > 2 * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool:
            raise WorkerLost from None
        finally:
            # Whoever stops early wants nothing more; a pool that nobody waits for is in the way when Python ends.
            pool.shutdown(cancel_futures=True)


def _pieces(documents: Iterable[tuple[Name, bytes]]) -> Iterator[list[tuple[Name, bytes]]]:
    piece: list[tuple[Name, bytes]] = []
    size = 0
    for name, data in documents:
        piece.append((name, data))
        size += len(data)
        if len(piece) == DOCUMENTS_TOGETHER or size >= BYTES_TOGETHER:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def _context() -> BaseContext:
    """New processes that share no threads or locks with this one: the engines of schemas and rules keep both."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["kgb_model.validation"])
    return context


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)

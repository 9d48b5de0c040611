"""Many documents are judged one after another, in constant memory, in one process or in more."""

import io
import json
import os
import pickle
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from itertools import islice

import pytest

from kgb_model.errors import KgbError, RuleBroken, UnknownKind, Unreadable, WorkerLost
from kgb_model.explanations import generated
from kgb_model.limits import LARGEST
from kgb_model.streaming import judge_documents, judge_lines, judge_together, lines_of

RIGHT = json.dumps(generated("templates.json")["Consent"]).encode()
WRONG = json.dumps({**generated("templates.json")["Consent"], "version": "1"}).encode()


def found(lines: list[bytes], **settings: object) -> list[tuple[int, list[tuple[str, int | None]]]]:
    return [
        (number, [(each.code, each.line) for each in report.findings])
        for number, report in judge_lines(lines, **settings)  # type: ignore[arg-type]
    ]


def test_each_line_is_judged_in_its_place_and_findings_name_the_line_in_the_file() -> None:
    assert found([RIGHT, WRONG, b"", b"  ", b"{nope"]) == [
        (1, []),
        (2, [("schema/type", 2)]),
        (5, [("json/not-json", 5)]),
    ]


def test_what_is_no_json_is_told_with_the_line_of_the_file() -> None:
    ((_, report),) = list(judge_lines([b"", b"{nope"]))
    assert "2" in report.findings[0].fix["en"]
    assert "1" not in report.findings[0].fix["en"].replace("column 1", "")


def test_two_processes_find_what_one_finds_in_the_same_order() -> None:
    lines = [WRONG if number % 7 == 0 else RIGHT for number in range(300)]
    assert found(lines, jobs=2) == found(lines)


def test_a_report_on_a_line_holds_on_to_no_document() -> None:
    ((_, report),) = list(judge_lines([WRONG]))
    assert report.document is None
    assert all(each.prover is None for each in report.findings)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_patch_comes_along_when_it_is_asked_for(jobs: int) -> None:
    ((_, report),) = list(judge_lines([WRONG], jobs=jobs, patches=True))
    assert report.findings[0].patch == ({"op": "replace", "path": "/version", "value": 1},)


def test_documents_keep_the_names_that_they_were_given() -> None:
    names = [name for name, _ in judge_documents([("a", RIGHT), ("b", WRONG)])]
    assert names == ["a", "b"]


def test_an_unknown_kind_is_refused_before_anything_is_read() -> None:
    def never() -> Iterator[bytes]:
        raise AssertionError("read")
        yield b""

    with pytest.raises(UnknownKind):
        judge_lines(never(), kind="Nothing")


def test_lines_end_as_they_end_on_any_system() -> None:
    assert list(lines_of(io.BytesIO(b"a\r\nb\n\nc"))) == [b"a", b"b", b"", b"c"]


@pytest.mark.slow
@pytest.mark.parametrize("filler", [b" ", b"x", b"\r"])
def test_a_line_that_is_too_long_is_refused_and_the_next_is_judged(filler: bytes) -> None:
    stream = io.BytesIO(filler * (LARGEST + 3) + b"\n" + RIGHT + b"\n")
    assert found(list(lines_of(stream))) == [(1, [("json/too-large", 1)]), (2, [])]


@pytest.mark.slow
def test_a_line_that_is_as_long_as_may_be_is_judged() -> None:
    stream = io.BytesIO(RIGHT + b" " * (LARGEST - len(RIGHT)) + b"\r\n")
    assert found(list(lines_of(stream))) == [(1, [])]


@pytest.mark.slow
def test_an_endless_line_takes_no_more_memory_than_a_document() -> None:
    class Endless(io.RawIOBase):
        left = 40 * LARGEST

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            size = min(len(buffer), self.left)
            buffer[:size] = b"x" * size
            self.left -= size
            return size

        def readable(self) -> bool:
            return True

    tracemalloc.start()
    assert sum(1 for _ in lines_of(io.BufferedReader(Endless()))) == 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * LARGEST


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_ten_times_as_many_documents_take_no_more_memory(jobs: int) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        for _ in judge_lines((WRONG for _ in range(count)), jobs=jobs):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(300)
    assert peak(3000) < 2 * peak(300) + 1_000_000


@pytest.mark.parametrize(
    "error",
    [
        RuleBroken("a/b", "why"),
        UnknownKind("X", ["Y"]),
        Unreadable("x", {"nl": "weg", "en": "gone"}),
        WorkerLost(),
    ],
)
def test_an_error_comes_through_from_another_process_as_it_was(error: KgbError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert copy.message == error.message
    assert set(copy.message) == {"nl", "en"}


DIES = """
import os
from kgb_model import streaming
from kgb_model.errors import WorkerLost

class Fatal(bytes):
    def __reduce__(self):
        return os._exit, (3,)

if __name__ == "__main__":
    try:
        list(streaming.judge_documents([("a", Fatal(b"{}"))], jobs=2))
    except WorkerLost as lost:
        print(lost)
"""


def test_a_process_that_dies_is_an_error_and_no_silence(tmp_path: object) -> None:
    script = os.path.join(str(tmp_path), "dies.py")
    with open(script, "w", encoding="utf-8") as file:
        file.write(DIES)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert str(WorkerLost()) in done.stdout


@pytest.mark.parametrize("most", [1, 100])
def test_no_process_or_thread_is_left_when_the_work_is_done_or_left(most: int) -> None:
    """Python would end beside them, and complain that their pipes are gone."""
    before = set(threading.enumerate())
    stream = judge_lines((RIGHT for _ in range(100)), jobs=2)
    assert sum(1 for _ in islice(stream, most)) == most
    stream.close()  # type: ignore[attr-defined]
    assert set(threading.enumerate()) <= before


def test_a_stream_that_nobody_reads_to_its_end_is_left_behind_tidily() -> None:
    stream = judge_lines((RIGHT for _ in range(100_000)), jobs=2)
    assert next(iter(stream))[0] == 1
    stream.close()  # type: ignore[attr-defined]


def test_together_is_the_same_as_apart() -> None:
    together = judge_together([("a", RIGHT), ("b", WRONG)], None, patches=False)
    assert together == list(judge_documents([("a", RIGHT), ("b", WRONG)]))

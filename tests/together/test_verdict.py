"""The judge and the judged, as two processes that know each other only through HTTP."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import kgb_spec

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    database = tmp_path_factory.mktemp("together") / "together.db"
    command = [sys.executable, "-m", "kgb_reference_server", "serve", "--port", "0", "--database", str(database)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.terminate()
    process.wait(timeout=15)


def suite(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kgb_conformance", *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def judged(url: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, dict[str, Any]]:
    """The exit status and the report of one run."""
    path: Path = tmp_path_factory.mktemp("report") / "report.json"
    done = suite("run", url, "--format", "json", "--output", str(path))
    return done.returncode, json.loads(path.read_text(encoding="utf-8"))


def test_the_reference_server_conforms_without_a_failure_or_a_skip(judged: tuple[int, dict[str, Any]]) -> None:
    status, report = judged
    counts = report["counts"]
    assert status == 0
    assert report["verdict"] == "conforms"
    excused = [each for each in kgb_spec.requirements().values() if each["verification"]["how"] == "EXCUSED"]
    assert counts.pop("excused") == len(excused)
    assert counts.pop("pass") == len(kgb_spec.requirements()) - len(excused)
    assert set(counts.values()) == {0}, counts


def test_the_same_server_is_judged_the_same_a_second_time(url: str, judged: tuple[int, dict[str, Any]]) -> None:
    # What an earlier run left behind must not change the verdict.
    assert (
        suite("run", url, "--quiet", "--only", "resources", "--only", "paging", "--only", "handover").returncode
        == judged[0]
    )


def test_a_server_that_is_gone_cannot_be_judged() -> None:
    done = suite("run", "http://127.0.0.1:9/v1", "--quiet")
    assert done.returncode == 2
    assert "Traceback" not in done.stdout + done.stderr


def test_every_check_catches_its_defect() -> None:
    done = suite("calibrate", "--quiet")
    assert done.returncode == 0, done.stdout[-2000:]

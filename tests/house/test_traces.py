"""Every requirement has its check, its defect, its server line and its page; and a missing one is seen."""

import shutil
from datetime import date
from pathlib import Path

import pytest
import trace_requirements
from workshop import PROJECT, copied

import kgb_spec

PARTS = (trace_requirements.CHECKS, trace_requirements.DEFECTS, trace_requirements.SERVER, *trace_requirements.BOOK)


def test_every_requirement_is_traced() -> None:
    assert list(trace_requirements.untraced()) == []


@pytest.mark.parametrize(
    ("folder", "what"),
    [
        (trace_requirements.CHECKS, "check"),
        (trace_requirements.DEFECTS, "defect"),
        (trace_requirements.SERVER, "line of the server"),
    ],
)
def test_a_missing_trace_is_seen_with_what_to_add(tmp_path: Path, folder: str, what: str) -> None:
    project = copied(tmp_path, PARTS)
    for path in (project / folder).rglob("*.py"):
        path.write_text(path.read_text().replace("paging/last-page-has-no-next", "paging/limit-is-honoured"))
    (found,) = trace_requirements.untraced(project)
    assert found.startswith(f"paging/last-page-has-no-next has no {what}: ")
    assert folder in found


def test_a_trace_that_points_nowhere_is_seen(tmp_path: Path) -> None:
    project = copied(tmp_path, PARTS)
    (project / trace_requirements.SERVER / "extra.py").write_text("# req: paging/no-such-thing\n")
    (found,) = trace_requirements.untraced(project)
    assert "cites paging/no-such-thing, which is no requirement" in found


def test_a_missing_page_is_seen(tmp_path: Path) -> None:
    project = copied(tmp_path, PARTS)
    shutil.rmtree(project / trace_requirements.BOOK[0])
    assert f"paging has no page in the book: add {trace_requirements.BOOK[0]}/paging.md" in "\n".join(
        trace_requirements.untraced(project)
    )


def test_an_excuse_ends_on_the_day_that_it_names() -> None:
    excused = {
        name: date.fromisoformat(requirement["verification"]["reviewBy"])
        for name, requirement in kgb_spec.requirements().items()
        if requirement["verification"]["how"] == "EXCUSED"
    }
    assert len(list(trace_requirements.overdue(date.max))) == len(excused)
    for name, day in excused.items():
        assert [line for line in trace_requirements.overdue(day) if line.startswith(name)] == []


def test_the_project_is_where_the_tool_looks() -> None:
    assert trace_requirements.PROJECT == PROJECT

"""What is derived is derived: nobody edits it by hand, and nobody forgets to derive it."""

import json
from pathlib import Path

import pytest
from workshop import PROJECT, copied, run

pytestmark = pytest.mark.slow

PARTS = ("spec", "src", "docs", "tools", "pyproject.toml")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied(tmp_path, PARTS)


def test_every_derived_file_is_up_to_date() -> None:
    checked = run(PROJECT, "tools/generate.py", "--check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_an_edit_by_hand_is_seen(project: Path) -> None:
    path = project / "src/kgb_model/_generated/measure.py"
    path.write_text(path.read_text().replace("planned_end_date", "planned_finish"))
    checked = run(project, "tools/generate.py", "--check")
    assert checked.returncode == 1
    assert "planned_finish" in checked.stdout
    assert "Run: make generate" in checked.stdout


def test_a_code_that_was_not_derived_is_seen_and_one_command_puts_it_right(project: Path) -> None:
    path = project / "spec/schemas/codelists/severity.json"
    codes = json.loads(path.read_text())
    codes["oneOf"].append({**codes["oneOf"][0], "const": "NIEUW"})
    path.write_text(json.dumps(codes))
    (project / "src/kgb_model/_generated/left_over.py").write_text("")
    (project / "docs/nl/generated/codelists/severity.md").unlink()
    checked = run(project, "tools/generate.py", "--check")
    assert checked.returncode == 1
    assert "docs/nl/generated/codelists/severity.md is missing" in checked.stdout
    assert "src/kgb_model/_generated/codelists/severity.py" in checked.stdout
    assert "left_over.py is not derived from anything" in checked.stdout
    assert run(project, "tools/generate.py").returncode == 0
    assert run(project, "tools/generate.py", "--check").returncode == 0
    assert 'NIEUW = "NIEUW"' in (project / "src/kgb_model/_generated/codelists/severity.py").read_text()

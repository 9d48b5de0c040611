"""The code in the README runs."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
BLOCKS = re.findall(r"```python\n(.*?)```", (PROJECT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


def test_there_is_code_in_the_readme() -> None:
    assert len(BLOCKS) >= 2


def test_the_code_in_the_readme_runs_from_top_to_bottom(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(PROJECT)
    names: dict[str, object] = {}
    for block in BLOCKS:
        exec(block, names)
    shown = capsys.readouterr().out
    assert "Bedoelde u 'safetyLevel'?" in shown
    assert "VEILIGHEIDSPLAN" in shown or "GEZINSPLAN" in shown

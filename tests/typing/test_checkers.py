"""What a vendor writes is understood by mypy and pyright, at their strictest: no false alarm, and no mistake overlooked.

A line that ends in ``# error`` holds a mistake that both have to see, mypy with and without the plugin of pydantic.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

SNIPPETS = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_"))
Place = tuple[str, int]

pytestmark = pytest.mark.slow


def expected() -> set[Place]:
    """The lines on which a checker has to see a mistake."""
    return {
        (path.name, number)
        for path in SNIPPETS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "# error" in line
    }


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder of a vendor: the snippets, and nothing of this project."""
    for path in SNIPPETS:
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


def run(*command: str, where: Path) -> str:
    """What a checker prints."""
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("plugin", [False, True], ids=["alone", "with the pydantic plugin"])
def test_mypy_sees_every_mistake_and_no_other(plugin: bool, elsewhere: Path) -> None:
    plugins = "plugins = pydantic.mypy\n" if plugin else ""
    (elsewhere / "mypy.ini").write_text(f"[mypy]\nstrict = true\npython_version = 3.11\n{plugins}", encoding="utf-8")
    shown = run(sys.executable, "-m", "mypy", "--config-file=mypy.ini", "--cache-dir=cache", ".", where=elsewhere)
    found = {(name, int(line)) for name, line in re.findall(r"^(\w+\.py):(\d+): error:", shown, re.MULTILINE)}
    assert found == expected(), shown


def test_pyright_sees_every_mistake_and_no_other(elsewhere: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [path.name for path in SNIPPETS]}
    (elsewhere / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    # Both pyright and node come from packages of this environment: nothing is fetched.
    shown = run(sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, where=elsewhere)
    found = json.loads(shown)["generalDiagnostics"]
    assert {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found} == expected(), shown


def test_there_are_mistakes_to_see() -> None:
    assert len(expected()) >= 15

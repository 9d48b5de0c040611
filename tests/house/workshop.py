"""A copy of the project in which the gates can be shown to bite."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

PROJECT = Path(__file__).parents[2]

LEFT_OUT = shutil.ignore_patterns("__pycache__", "node_modules", "build", ".venv", "*.egg-info")


def copied(target: Path, parts: Iterable[str]) -> Path:
    """A copy of some parts of the project."""
    for part in parts:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=LEFT_OUT)
        else:
            (target / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target / part)
    return target


def run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in a copy, with the packages of the copy and not those that are installed."""
    places = ["spec/python", "src", "reference_server/src", "conformance/src", "tools"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(project / place) for place in places)}
    return subprocess.run(
        [sys.executable, *command], cwd=project, env=environment, capture_output=True, text=True, check=False
    )

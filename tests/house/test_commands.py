"""The two commands of the README, from a clean clone, in an environment of their own."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from workshop import PROJECT

pytestmark = pytest.mark.slow

KEPT = re.compile(
    r"(?i)^(PATH|LANG|LC_.*|.*_proxy|.*_CERT|.*_CERTS|SSL_.*|.*_CA_.*|PIP_.*|UV_(?!PROJECT).*|NODE_EXTRA_CA_CERTS)$"
)
"""What a machine needs to reach a package registry; everything else of this environment is left behind."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clone") / "kgb"
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(PROJECT), str(folder)], check=True)
    return folder


def make(target: str, folder: Path) -> subprocess.CompletedProcess[str]:
    home = folder.parent / "home"
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if KEPT.match(name)}
    # Without our own environment first in the path: make must find what it needs by itself.
    path = os.pathsep.join(part for part in kept["PATH"].split(os.pathsep) if ".venv" not in part)
    return subprocess.run(
        ["make", target],
        cwd=folder,
        env={**kept, "PATH": path, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )


def test_make_demo_tells_the_story_and_ends_with_the_verdict(clone: Path) -> None:
    done = make("demo", clone)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Veilig Thuis" in done.stdout
    assert "Geweigerd (409, family/someone-holds-the-view-on-safety)" in " ".join(done.stdout.split())
    assert "VOLDOET aan de standaard" in done.stdout
    assert "Alles ging zoals de standaard zegt" in done.stdout
    assert (clone / "build/demo/report.json").stat().st_size > 1000
    assert (clone / "build/demo/dossier.json").stat().st_size > 1000


def test_make_alone_shows_what_can_be_run(clone: Path) -> None:
    done = make("help", clone)
    assert done.returncode == 0
    for target in ("demo", "test", "serve", "judge", "docs"):
        assert re.search(rf"^{target} ", done.stdout, re.MULTILINE)


def test_a_python_that_is_too_old_is_told_so(clone: Path, tmp_path: Path) -> None:
    shutil.copytree(clone, tmp_path / "kgb", ignore=shutil.ignore_patterns(".venv"))
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        ["make", "setup", f"PYTHON={old}"], cwd=tmp_path / "kgb", capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "Python 3.11 or newer" in done.stdout + done.stderr

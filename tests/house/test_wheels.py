"""Each wheel installs and works alone, in a clean environment, with what it says it needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from workshop import PROJECT, copied

import kgb_spec

pytestmark = pytest.mark.slow

UV = str(Path(sys.executable).parent / "uv")

ALONE = {
    "kgb-spec": "import kgb_spec; assert len(kgb_spec.schemas()) > 60 and kgb_spec.vectors() and kgb_spec.openapi()['paths']",
    "kgb-model": (
        "import sys, kgb_model as kgb; assert 'pydantic' not in sys.modules; "
        "assert not kgb.validate('{}', kind='Measure').valid; kgb.Dossier; assert 'kgb_spec' not in sys.modules; "
        "family = kgb.synthetic.family(1); assert kgb.validate(kgb.Dossier.from_json(family.to_json())).valid; "
        "person = family.family.members[0].person_id; assert kgb.family_view(family, person).to_html(); "
        "assert kgb.terminology.translate('measure-type', 'OTS', 'CORV'); assert kgb.migrate(family, to='0.0.9').losses is not None; "
        "from subprocess import run; kgb = sys.prefix + '/bin/kgb'; "
        "made = run([kgb, 'new', 'Dossier', '--plain'], capture_output=True, check=True).stdout; "
        "assert run([kgb, 'validate', '-'], input=made).returncode == 0; "
        "assert run([kgb, 'show', '-'], input=made, stdout=-3).returncode == 0"
    ),
    "kgb-reference-server": "from pathlib import Path; from kgb_reference_server.app import create_app; from kgb_reference_server.store.sqlite import SqliteStore; create_app(SqliteStore(Path('x.db')))",
    "kgb-conformance": "from kgb_conformance.cli import app; import sys; assert 'pydantic' not in sys.modules",
}
"""What each distribution must be able to do with nothing of ours beside it but what it asks for."""


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    run(UV, "build", "--wheel", "--all-packages", "--out-dir", str(folder), "--quiet", cwd=PROJECT)
    return folder


@pytest.mark.parametrize("name", ALONE)
def test_a_wheel_works_alone(name: str, wheels: Path, tmp_path: Path) -> None:
    run(UV, "venv", "--quiet", "--python", sys.executable, "clean", cwd=tmp_path)
    python = str(tmp_path / "clean" / "bin" / "python")
    asked = f"{name}=={kgb_spec.version()}"
    run(
        UV,
        "pip",
        "install",
        "--quiet",
        "--python",
        python,
        "--find-links",
        str(wheels),
        "--no-sources",
        asked,
        cwd=tmp_path,
    )
    run(python, "-I", "-c", ALONE[name], cwd=tmp_path)


def left_behind(folder: Path) -> set[str]:
    """The files of the standard that its wheel does not carry."""
    (wheel,) = folder.glob("kgb_spec-*.whl")
    inside = zipfile.ZipFile(wheel).namelist()
    carried = {name.removeprefix("kgb_spec/data/") for name in inside if name.startswith("kgb_spec/data/")}
    tracked = run("git", "ls-files", "spec", cwd=PROJECT).stdout.split()
    about = ("spec/python/", "spec/pyproject", "spec/README", "spec/LICENSE", "spec/published.txt")
    return {name.removeprefix("spec/") for name in tracked if not name.startswith(about)} - carried


def test_the_wheel_of_the_standard_carries_every_file_of_it(wheels: Path) -> None:
    assert left_behind(wheels) == set()


def test_a_part_of_the_standard_that_is_left_behind_is_seen(tmp_path: Path) -> None:
    project = copied(tmp_path, ["spec"])
    settings = project / "spec/pyproject.toml"
    settings.write_text(settings.read_text().replace('"rules" = "kgb_spec/data/rules"\n', ""))
    run(UV, "build", "--wheel", "--out-dir", str(tmp_path / "wheels"), "--quiet", cwd=project / "spec")
    assert "rules/measure.yaml" in left_behind(tmp_path / "wheels")

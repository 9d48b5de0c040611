"""Who may import whom, how large things are, and which words belong to the data alone."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workshop import PROJECT, copied

SOURCES = [
    path
    for folder in ("spec/python", "src", "reference_server/src", "conformance/src", "tools", "docs")
    for path in sorted((PROJECT / folder).rglob("*.py"))
    if "generated" not in path.as_posix() and "tests" not in path.parts
]
PROSE = [
    path
    for pattern in ("*.md", "docs/**/*.md", "*/README.md", "**/*.py")
    for path in sorted(PROJECT.glob(pattern))
    if not {"_generated", "generated", ".venv", "build", "node_modules", "tests"} & set(path.relative_to(PROJECT).parts)
]
NORMATIVE = re.compile(r"(?<![`\"'\w])(MUST|SHALL|SHOULD|MAY)(?![`\"'\w])")
"""A word of obligation in running text; between quotes or backticks it is a value of the data."""


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    code = (
        "import sys; sys.path[:0] = ['spec/python', 'src', 'reference_server/src', 'conformance/src']; "
        "from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None))"
    )
    return subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=False)


def test_everybody_imports_only_whom_they_may() -> None:
    checked = lint_imports(PROJECT)
    assert checked.returncode == 0, checked.stdout
    assert "0 broken" in checked.stdout


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("conformance/src/kgb_conformance/checks/paging.py", "import kgb_model", "The judge and the judged never meet"),
        ("conformance/src/kgb_conformance/wire.py", "import pydantic", "The judge and the judged never meet"),
        ("src/kgb_model/base.py", "import kgb_spec", "The model needs no server"),
        ("spec/python/kgb_spec/sources.py", "import kgb_model", "The standard depends on nobody"),
        (
            "reference_server/src/kgb_reference_server/app.py",
            "import kgb_conformance",
            "The judged does not know its judge",
        ),
        (
            "reference_server/src/kgb_reference_server/calls.py",
            "from kgb_reference_server import resources",
            "The server is built in layers",
        ),
    ],
)
def test_a_forbidden_import_is_seen(tmp_path: Path, file: str, line: str, contract: str) -> None:
    project = copied(tmp_path, ["spec/python", "src", "reference_server/src", "conformance/src", "pyproject.toml"])
    path = project / file
    path.write_text(path.read_text() + f"\n{line}\n")
    checked = lint_imports(project)
    assert checked.returncode == 1
    assert re.search(rf"{contract}.*BROKEN", checked.stdout)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_a_module_fits_in_the_head(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, f"{node.name} is longer than forty lines"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_a_module_and_its_public_names_say_what_they_are(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "the module has no docstring"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            private = path.name in ("__main__.py",)
            assert private or ast.get_docstring(node) or len(node.body) == 1 or node.end_lineno - node.lineno < 6, (
                f"{node.name} has no docstring"
            )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_a_file_is_named_for_something_of_the_domain(path: Path) -> None:
    assert not {"utils", "helpers", "common", "manager", "service_layer", "handler", "misc"} & {path.stem, *path.parts}


def obligations(text: str) -> list[str]:
    """The lines in which running text obliges someone."""
    return [line for line in text.splitlines() if NORMATIVE.search(line)]


@pytest.mark.parametrize("path", PROSE, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_obligations_stand_in_the_data_and_nowhere_else(path: Path) -> None:
    assert obligations(path.read_text(encoding="utf-8")) == []


def test_an_obligation_in_prose_is_seen() -> None:
    assert obligations('A server MUST answer.\nThe level `MUST` or "SHOULD".\nMAYBE, in May.') == [
        "A server MUST answer."
    ]


def test_a_layer_that_is_not_named_is_seen(tmp_path: Path) -> None:
    # A module outside the layers could import anything: each has a place.
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    named = (tmp_path / "pyproject.toml").read_text()
    modules = {path.stem for path in (PROJECT / "reference_server/src/kgb_reference_server").glob("*.py")} - {
        "__init__",
        "__main__",
        "edge",
    }
    assert {name for name in modules if f"kgb_reference_server.{name}" not in named} == set()

"""Sets the version everywhere, and writes down which ids are published from now on: make release VERSION=0.2.0."""

import re
import sys
from pathlib import Path

import kgb_spec

PROJECT = Path(__file__).parents[1]
PROJECTS = ("pyproject.toml", "spec/pyproject.toml", "reference_server/pyproject.toml", "conformance/pyproject.toml")
HOME = "spec/openapi/openapi.yaml"


def published() -> list[str]:
    """Every id that outsiders may rely on."""
    codes = [
        f"{name}:{entry['const']}" for name, schema in kgb_spec.code_lists().items() for entry in kgb_spec.codes(schema)
    ]
    groups = (
        kgb_spec.rules(),
        kgb_spec.requirements(),
        kgb_spec.vectors(),
        kgb_spec.problems(),
        kgb_spec.finding_codes(),
    )
    return sorted({*codes, *(name for group in groups for name in group)})


def set_version(project: Path, version: str) -> None:
    """Writes the version in its home and in everything that repeats it."""
    replace(project / HOME, r"^(  version: ).*$", rf"\g<1>{version}")
    for path in PROJECTS:
        replace(project / path, r'^(version = ").*(")$', rf"\g<1>{version}\g<2>")
        replace(project / path, r'("kgb-[a-z]+==).*(",?)$', rf"\g<1>{version}\g<2>", required=False)


def replace(path: Path, pattern: str, replacement: str, required: bool = True) -> None:
    """Replaces one line of a file."""
    text, count = re.subn(pattern, replacement, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if required and not count:
        raise SystemExit(f"{path}: there is no line like {pattern}")
    path.write_text(text, encoding="utf-8")


def main() -> int:
    """Exit status 2 when the version is not one."""
    version = sys.argv[1] if len(sys.argv) > 1 else ""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        print("Give the version as major.minor.patch: make release VERSION=0.2.0")
        return 2
    set_version(PROJECT, version)
    known = (PROJECT / "spec/published.txt").read_text(encoding="utf-8").split()
    (PROJECT / "spec/published.txt").write_text("\n".join(sorted({*known, *published()})) + "\n", encoding="utf-8")
    print(f"Version {version}. Now: make generate test, a heading in CHANGELOG.md, a commit and the tag v{version}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

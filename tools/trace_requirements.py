"""Follows each requirement to its check, its defect, its server line and its page in the book, and says what is missing."""

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import kgb_spec

PROJECT = Path(__file__).parents[1]
CHECKS = "conformance/src/kgb_conformance/checks"
DEFECTS = "conformance/src/kgb_conformance/miniature/defects"
SERVER = "reference_server/src/kgb_reference_server"
BOOK = ("docs/nl/specification", "docs/en/specification")


def cited(folder: Path, pattern: str, separator: str = "\x00") -> dict[str, Path]:
    """Every id that the files of a folder cite, with a file in which it stands."""
    return {
        identifier.strip(): path
        for path in sorted(folder.rglob("*.py"))
        for match in re.findall(pattern, path.read_text(encoding="utf-8"))
        for identifier in match.split(separator)
    }


def untraced(project: Path = PROJECT) -> Iterator[str]:
    """What is missing or points nowhere, in words that say what to add and where."""
    traces = {
        "check": (
            cited(project / CHECKS, r'@verifies\(\s*"([^"]+)"'),
            f'add a check with @verifies("{{}}") to {CHECKS}/{{topic}}.py',
        ),
        "defect": (
            cited(project / DEFECTS, r'@violates\(\s*"([^"]+)"'),
            f'add a defect with @violates("{{}}") to {DEFECTS}/{{topic}}.py',
        ),
        "line of the server": (
            cited(project / SERVER, r"# req: (.+)", ","),
            f"put '# req: {{}}' above the line in {SERVER} that meets it",
        ),
    }
    requirements = kgb_spec.requirements()
    for what, (found, remedy) in traces.items():
        for name, requirement in requirements.items():
            if requirement["verification"]["how"] == "CHECK" and name not in found:
                yield f"{name} has no {what}: {remedy.replace('{}', name).replace('{topic}', module_of(name))}"
        for name in found.keys() - requirements.keys():
            yield f"{found[name].relative_to(project)} cites {name}, which is no requirement: correct the id, or add it to spec/requirements"
    for topic in kgb_spec.topics():
        for folder in BOOK:
            page = project / folder / f"{topic}.md"
            if not page.exists() or f"{{requirements}} {topic}" not in page.read_text(encoding="utf-8"):
                yield f"{topic} has no page in the book: add {folder}/{topic}.md with the embed {{requirements}} {topic}"


def module_of(requirement: str) -> str:
    """The name of the module in which the checks of a requirement stand."""
    return requirement.split("/", maxsplit=1)[0].replace("-", "_")


def overdue(today: date) -> Iterator[str]:
    """The requirements whose excuse for not being tested was to be reviewed by now."""
    for name, requirement in kgb_spec.requirements().items():
        verification = requirement["verification"]
        if verification["how"] == "EXCUSED" and verification["reviewBy"] < today.isoformat():
            yield f"{name} was excused until {verification['reviewBy']}: write its check, or excuse it anew in writing"


def main() -> int:
    """Exit status 1 with what is missing, and with the excuses that are overdue."""
    found = sorted([*untraced(), *overdue(date.today())])
    print("\n".join(found) or "every requirement is traced")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

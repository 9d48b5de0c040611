"""Writes every derived file, or with --check says which are out of date.

A path with ``generated`` in it is generated, and nothing else is.
"""

import difflib
import sys
from pathlib import Path

import bundle
import context
import coverage_page
import crosswalk_pages
import crosswalks
import dossiers
import earlier_versions
import lists
import models
import openapi30
import pages
import standalone
import targets
import templates
import terminology
import verdicts
import vocabulary

PROJECT = Path(__file__).parents[1]
GENERATORS = {
    "spec/generated": (bundle, openapi30, dossiers, lists, standalone, vocabulary, context, crosswalks),
    "src/kgb_model/_generated": (models, targets, verdicts, earlier_versions, templates, terminology),
    "docs/nl/generated": (pages, coverage_page, crosswalk_pages),
    "docs/en/generated": (pages, coverage_page, crosswalk_pages),
}
"""The folders that hold derived files, and what writes into each."""

KEPT_OUT = ("__pycache__",)


def present(folder: str) -> dict[str, str]:
    """The derived files as they lie in the project."""
    paths = [path for path in (PROJECT / folder).rglob("*") if path.is_file() and not set(path.parts) & set(KEPT_OUT)]
    return {path.relative_to(PROJECT).as_posix(): text_of(path) for path in paths}


def text_of(path: Path) -> str:
    """The text of a file as it lies there, also when its lines end otherwise than usual."""
    return path.read_bytes().decode("utf-8")


def derived(folder: str) -> dict[str, str]:
    """The derived files as they should be."""
    return {
        path: text
        for generator in GENERATORS[folder]
        for path, text in generator.generate().items()
        if path.startswith(folder)
    }


def difference(path: str, before: str, after: str) -> str:
    """The first lines of what differs in a file, for people."""
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), path, f"{path} (as it should be)", lineterm="", n=1
    )
    return "\n".join(list(lines)[:20])


def check(folder: str) -> list[str]:
    """What is out of date in a folder."""
    before, after = present(folder), derived(folder)
    missing = [f"{path} is missing" for path in after.keys() - before.keys()]
    stale = [f"{path} is not derived from anything any more" for path in before.keys() - after.keys()]
    changed = [
        difference(path, before[path], after[path])
        for path in before.keys() & after.keys()
        if before[path] != after[path]
    ]
    return sorted(missing) + sorted(stale) + sorted(changed)


def write(folder: str) -> None:
    """Brings a folder up to date."""
    after = derived(folder)
    for path in present(folder).keys() - after.keys():
        (PROJECT / path).unlink()
    for path, text in after.items():
        target = PROJECT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or text_of(target) != text:
            target.write_bytes(text.encode("utf-8"))
            print(f"wrote {path}")


def main() -> int:
    """Exit status 1 with a list and what to run when something is out of date."""
    if "--check" not in sys.argv[1:]:
        for folder in GENERATORS:
            write(folder)
        return 0
    found = [line for folder in GENERATORS for line in check(folder)]
    if found:
        print("\n".join(found))
        print(f"\n{len(found)} derived files are out of date. Run: make generate")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

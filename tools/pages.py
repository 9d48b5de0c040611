"""Writes the pages of the book that are only a list: one for each code list, law, scenario and group of operations.

``python tools/pages.py`` writes them; ``python tools/pages.py --check`` compares them with what is there.
"""

import argparse
import difflib
import sys
from pathlib import Path

from pages_content import pages

import kgb_spec

_DOCS = Path(__file__).parents[1] / "docs"
_MENDING = "Run `python tools/pages.py` (or `make generate`) and commit what it writes."
LANGUAGES = ("nl", "en")


def wanted(docs: Path) -> dict[Path, str]:
    """What every generated page under a docs folder has to contain."""
    found: dict[Path, str] = {}
    for language in LANGUAGES:
        for name, content in pages(language, docs).items():
            found[docs / language / "generated" / f"{name}.md"] = content
    return found


def present(docs: Path) -> dict[Path, str]:
    """The generated pages that are there, with their content."""
    folders = [docs / language / "generated" for language in LANGUAGES]
    return {path: path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.rglob("*.md"))}


def differences(docs: Path) -> list[str]:
    """The lines of a diff between the pages that are there and those that have to be."""
    have, want = present(docs), wanted(docs)
    lines: list[str] = []
    for path in sorted(have.keys() | want.keys()):
        old, new = have.get(path, ""), want.get(path, "")
        name = path.relative_to(docs).as_posix()
        lines += difflib.unified_diff(old.splitlines(), new.splitlines(), f"a/{name}", f"b/{name}", lineterm="")
    return lines


def write(docs: Path) -> int:
    """Makes the generated pages what they have to be; the number of files that changed."""
    have, want = present(docs), wanted(docs)
    changed = [path for path, content in want.items() if have.get(path) != content]
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(want[path], encoding="utf-8")
    stale = have.keys() - want.keys()
    for path in stale:
        path.unlink()
    return len(changed) + len(stale)


def main(arguments: list[str] | None = None) -> int:
    """The command: writes the pages, or with ``--check`` says how they differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when a page differs")
    parser.add_argument("--docs", type=Path, default=_DOCS, help="the folder of the book")
    chosen = parser.parse_args(arguments)
    if not chosen.check:
        print(f"{write(chosen.docs)} pages changed (standard {kgb_spec.version()})")
        return 0
    lines = differences(chosen.docs)
    print(
        "\n".join(
            [*lines, "", f"The generated pages have drifted. {_MENDING}"]
            if lines
            else ["The generated pages are up to date."]
        )
    )
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())

"""Builds the book in both languages: ``python docs/book.py build/docs``.

Each language is a Sphinx project with the same configuration; a page to choose between them comes on top.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

_DOCS = Path(__file__).parent
LANGUAGES = ("nl", "en")
_STRICT = ("-W", "--keep-going", "-n", "-q")


def command(language: str, output: Path) -> list[str]:
    """The command that builds one language."""
    settings = [
        "-b",
        "html",
        "-c",
        str(_DOCS),
        "-D",
        f"language={language}",
        "-d",
        str(output.with_name(f"{output.name}-doctrees") / language),
    ]
    return [sys.executable, "-m", "sphinx", *_STRICT, *settings, str(_DOCS / language), str(output / language)]


def build(output: Path) -> int:
    """Builds both languages side by side; 0 when neither gave a warning."""
    running = [subprocess.Popen(command(language, output)) for language in LANGUAGES]  # noqa: S603
    failed = [process.wait() for process in running]
    if any(failed):
        return 1
    shutil.copy(_DOCS / "index.html", output / "index.html")
    return 0


def main() -> int:
    """The command: builds the book and says where it is."""
    parser = argparse.ArgumentParser(description="Builds the book in Dutch and English.")
    parser.add_argument("output", type=Path, nargs="?", default=Path("build/docs"), help="where the book is put")
    output = parser.parse_args().output.resolve()
    status = build(output)
    print(f"{output / 'index.html'}" if status == 0 else "The book has warnings; see above.")
    return status


if __name__ == "__main__":
    sys.exit(main())

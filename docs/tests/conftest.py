"""What the tests of the book share: the built book, and a way to look into its pages."""

import html
import re
import sys
import zlib
from functools import cached_property
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1]
sys.path[:0] = [str(DOCS / "_ext"), str(DOCS)]


class BuiltLanguage:
    """The book as built in one language."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def pages(self) -> dict[str, str]:
        """The HTML of every page by its path."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8")
            for path in self.folder.rglob("*.html")
            if "_static" not in path.parts
        }

    @cached_property
    def inventory(self) -> dict[tuple[str, str], str]:
        """Where each entry of the standard is described: its kind and name, and the address."""
        packed = (self.folder / "objects.inv").read_bytes().split(b"\n", 4)[4]
        found = {}
        for line in zlib.decompress(packed).decode().splitlines():
            name, role, _, address, _ = line.split(" ", 4)
            domain, _, kind = role.partition(":")
            if domain == "kgb":
                found[kind, name] = address.replace("$", name)
        return found

    @cached_property
    def ids(self) -> dict[str, set[str]]:
        """The anchors of every page."""
        return {name: set(re.findall(r'\bid="([^"]+)"', page)) for name, page in self.pages.items()}

    def words(self, page: str) -> str:
        """The text of a page without its marks, with single spaces."""
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.pages[page])).split())


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole book, built once with warnings as errors."""
    import book

    folder = tmp_path_factory.mktemp("book")
    assert book.build(folder) == 0, "the book does not build without warnings; see above"
    return folder


@pytest.fixture(scope="session")
def languages(built: Path) -> dict[str, BuiltLanguage]:
    """The book by language."""
    return {language: BuiltLanguage(built / language) for language in ("nl", "en")}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves out of the quick circle what needs the whole book, whose building takes longer than all the rest."""
    for item in items:
        if "built" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)

"""Where the miniature keeps its resources: in memory, every version, in order of first recording."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from kgb_conformance.references import references

Document = dict[str, Any]


class Shelf:
    """Every resource by id, with its kind and all its versions."""

    def __init__(self) -> None:
        self.title_of: dict[str, str] = {}
        self.versions_of: dict[str, list[Document]] = {}
        self._rows: dict[tuple[str, str | None], list[str]] = {}
        self._place_of: dict[str, int] = {}
        self._kept: list[str] = []
        self._named_by: dict[str, dict[str, None]] = {}

    def latest(self, id_: str, title: str | None = None) -> Document | None:
        """The latest version of a resource, when it is there and of this kind."""
        if id_ not in self.title_of or title not in (None, self.title_of[id_]):
            return None
        return self.versions_of[id_][-1]

    def keep(self, title: str, document: Document) -> None:
        """Keeps a first or a next version."""
        id_ = document["id"]
        if id_ not in self.title_of:
            self.title_of[id_], self.versions_of[id_] = title, []
            self._place_of[id_] = len(self._kept)
            for row in _rows_of(title, document):
                self._rows.setdefault(row, []).append(id_)
        self.versions_of[id_].append(document)
        self._kept.append(id_)
        family = id_ if title == "Family" else document.get("familyId")
        if family:
            for reference in references(title, document):
                self._named_by.setdefault(reference.id, {})[family] = None

    def every(self, title: str, family_id: str | None = None) -> list[Document]:
        """The latest version of every resource of a kind, oldest first, of one family or of all."""
        return [self.versions_of[id_][-1] for id_ in self._rows.get((title, family_id), [])]

    def these(self, title: str, ids: Iterable[str]) -> list[Document]:
        """The latest version of each of these resources that is of a kind, oldest first."""
        known = [id_ for id_ in ids if self.title_of.get(id_) == title]
        return [self.versions_of[id_][-1] for id_ in sorted(known, key=self._place_of.__getitem__)]

    def families_naming(self, id_: str) -> list[Document]:
        """The families of which something names this resource, or did so once."""
        return [family for named in self._named_by.get(id_, {}) if (family := self.latest(named, "Family"))]

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What is kept inside stays, unless the inside fails."""
        before = len(self._kept)
        try:
            yield
        except BaseException:
            while len(self._kept) > before:
                self._take_back(self._kept.pop())
            raise

    def _take_back(self, id_: str) -> None:
        """Undoes the last keeping."""
        document = self.versions_of[id_].pop()
        if not self.versions_of[id_]:
            title = self.title_of.pop(id_)
            del self.versions_of[id_], self._place_of[id_]
            for row in _rows_of(title, document):
                self._rows[row].remove(id_)


def _rows_of(title: str, document: Document) -> set[tuple[str, str | None]]:
    """Where a resource is looked for: among all of its kind, and among those of its family."""
    return {(title, None), (title, document.get("familyId"))}

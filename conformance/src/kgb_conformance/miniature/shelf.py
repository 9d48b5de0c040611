"""Where the miniature keeps its resources: in memory, every version, in order of first recording."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Document = dict[str, Any]


class Shelf:
    """Every resource by id, with its kind and all its versions."""

    def __init__(self) -> None:
        self.title_of: dict[str, str] = {}
        self.versions_of: dict[str, list[Document]] = {}

    def latest(self, id_: str, title: str | None = None) -> Document | None:
        """The latest version of a resource, when it is there and of this kind."""
        if id_ not in self.title_of or title not in (None, self.title_of[id_]):
            return None
        return self.versions_of[id_][-1]

    def keep(self, title: str, document: Document) -> None:
        """Keeps a first or a next version."""
        self.title_of.setdefault(document["id"], title)
        self.versions_of.setdefault(document["id"], []).append(document)

    def every(self, title: str, family_id: str | None = None) -> list[Document]:
        """The latest version of every resource of a kind, oldest first, of one family or of all."""
        found = (versions[-1] for id_, versions in self.versions_of.items() if self.title_of[id_] == title)
        return [document for document in found if family_id in (None, document.get("familyId"))]

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What is kept inside stays, unless the inside fails."""
        titles = dict(self.title_of)
        versions = {id_: list(every) for id_, every in self.versions_of.items()}
        try:
            yield
        except BaseException:
            self.title_of, self.versions_of = titles, versions
            raise

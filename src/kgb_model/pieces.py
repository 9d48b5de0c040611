"""A document in pieces that are judged one after another, so that a document with a million faults is put down in time."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from kgb_model.explanations import generated
from kgb_model.shape import COLLECTIONS

MOST_ITEMS = 5_000
"""How many items and unknown names of one piece are looked at: no resource that follows its schema has as many."""


LONGEST_LIST = max(entry.get("maxItems", 0) for entry in generated("schemas.json")["Dossier"]["properties"].values())
"""How many resources of a kind a dossier may hold at most."""

EMPTY_DOSSIER = "EmptyDossier"
"""What a dossier is called from which the resources are left out."""


class Piece(NamedTuple):
    """A part of a document that is judged by itself.

    Attributes:
        pointer: its place in the document.
        value: what stands there, without what is too much of it.
        kind: what it has to be.
        whole: whether nothing is left out of it.
    """

    pointer: str
    value: Any
    kind: str
    whole: bool


def pieces(document: Any, kind: str, known: frozenset[str]) -> Iterator[Piece]:
    """The pieces of a document: of a dossier the resources, of anything else the whole.

    Args:
        known: the names of all properties of the standard, which are never left out.
    """
    if kind != "Dossier" or not isinstance(document, dict):
        yield piece("", document, kind, known)
        return
    lists = {name: kind for kind, name in COLLECTIONS.items() if isinstance(document.get(name), list)}
    apart = {*lists, "family"}
    shell = piece("", {name: value for name, value in document.items() if name not in apart}, EMPTY_DOSSIER, known)
    # Empty lists, as long as they are or just too long: that a list is too long is a fault of the dossier.
    hollow: dict[str, Any] = {name: [0] * min(len(document[name]), LONGEST_LIST + 1) for name in lists}
    hollow |= {"family": 0} if "family" in document else {}
    yield shell._replace(value={**shell.value, **hollow})
    if "family" in document:
        yield piece("/family", document["family"], "Family", known)
    for name, item_kind in lists.items():
        for position, item in enumerate(document[name]):
            yield piece(f"/{name}/{position}", item, item_kind, known)


def piece(pointer: str, value: Any, kind: str, known: frozenset[str]) -> Piece:
    """A piece, without what is too much of it."""
    allowance = Allowance(known)
    kept = allowance.kept(value)
    return Piece(pointer, kept, kind, allowance.left >= 0)


class Allowance:
    """How much of a piece may still be looked at."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known
        self.left = MOST_ITEMS

    def kept(self, value: Any) -> Any:
        """A value as far as it is looked at: of each list at least one item, of each object all names that mean something."""
        if isinstance(value, list):
            return [self.kept(item) for position, item in enumerate(value) if self.spend() or not position]
        if isinstance(value, dict):
            return {name: self.inner(name, item) for name, item in value.items() if name in self.known or self.spend()}
        return value

    def inner(self, name: str, value: Any) -> Any:
        """What stands under a name; the value of an extension is somebody else's, and whatever it holds is right."""
        return value if name == "value" else self.kept(value)

    def spend(self) -> bool:
        """Whether one more may be looked at."""
        self.left -= 1
        return self.left >= 0

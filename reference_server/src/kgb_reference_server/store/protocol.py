"""What the server asks of a store. Nothing outside this package knows which one it is."""

from contextlib import AbstractAsyncContextManager
from typing import NamedTuple, Protocol


class Stored(NamedTuple):
    """The latest version of a resource.

    Attributes:
        kind: such as ``Measure``.
        id: the id that its recorder gave it.
        version: the number of this version.
        family_id: the family it belongs to; of a family its own id, of persons and organisations None.
        body: the JSON text as it is given back.
        sequence: the order in which resources were first recorded here.
    """

    kind: str
    id: str
    version: int
    family_id: str | None
    body: bytes
    sequence: int = 0


class Reader(Protocol):
    """Reads the latest versions."""

    async def get(self, resource_id: str) -> Stored | None:
        """The resource with this id, of whatever kind."""

    async def several(self, resource_ids: set[str]) -> list[Stored]:
        """The resources with these ids that exist, in the order of first recording."""

    async def page(self, kind: str, family_id: str | None, before: int | None, limit: int) -> list[Stored]:
        """Resources of a kind, the newest first, recorded before a sequence."""

    async def of_family(self, family_id: str) -> list[Stored]:
        """The family and everything that belongs to it, in the order of first recording."""

    async def families_naming(self, resource_id: str) -> list[str]:
        """The ids of the families in which a person or organisation is named."""


class Writer(Reader, Protocol):
    """Reads and writes within one transaction."""

    async def record(self, resource: Stored, names: set[str]) -> None:
        """Records a first or next version. ``names`` are the ids of persons and organisations that it names."""


class Store(Reader, Protocol):
    """A store: reads at any time, and writes in transactions that happen one after the other."""

    secret: bytes
    """A key of the store's own, for what the server must recognise as its own."""

    def transaction(self) -> AbstractAsyncContextManager[Writer]:
        """A transaction: committed at the end, undone by an exception."""

    async def close(self) -> None:
        """Lets go of the store."""

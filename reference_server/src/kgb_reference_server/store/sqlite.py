"""Keeps everything in one SQLite file (write-ahead log), with every version ever recorded."""

import asyncio
import os
import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from kgb_reference_server.store.protocol import Stored

SCHEMA = """
CREATE TABLE IF NOT EXISTS resource (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  family_id TEXT,
  version INTEGER NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS resource_of_kind ON resource (kind, sequence);
CREATE INDEX IF NOT EXISTS resource_of_family ON resource (family_id, kind, sequence);
CREATE TABLE IF NOT EXISTS history (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (id, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS naming (
  named TEXT NOT NULL,
  family_id TEXT NOT NULL,
  PRIMARY KEY (named, family_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS secret (value BLOB NOT NULL);
"""

COLUMNS = "kind, id, version, family_id, body, sequence"


def connect(path: Path) -> sqlite3.Connection:
    """A connection that survives power loss at every commit."""
    # Only its owner may read the file: it holds families.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA busy_timeout = 5000")
    return connection


class SqliteReader:
    """Reads the latest versions over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def _all(self, query: str, *values: Any) -> list[Stored]:
        return [Stored(*row) for row in self._connection.execute(f"SELECT {COLUMNS} FROM resource {query}", values)]  # noqa: S608

    async def get(self, resource_id: str) -> Stored | None:
        """The resource with this id, of whatever kind."""
        return next(iter(self._all("WHERE id = ?", resource_id)), None)

    async def several(self, resource_ids: set[str]) -> list[Stored]:
        """The resources with these ids that exist, in the order of first recording."""
        found = [stored for resource_id in resource_ids for stored in self._all("WHERE id = ?", resource_id)]
        return sorted(found, key=lambda stored: stored.sequence)

    async def page(self, kind: str, family_id: str | None, before: int | None, limit: int) -> list[Stored]:
        """Resources of a kind, the newest first, recorded before a sequence."""
        newest = before if before is not None else 2**62
        if family_id is None:
            return self._all("WHERE kind = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?", kind, newest, limit)
        where = "WHERE family_id = ? AND kind = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?"
        return self._all(where, family_id, kind, newest, limit)

    async def of_family(self, family_id: str) -> list[Stored]:
        """The family and everything that belongs to it, in the order of first recording."""
        return self._all("WHERE family_id = ? ORDER BY sequence", family_id)

    async def families_naming(self, resource_id: str) -> list[str]:
        """The ids of the families in which a person or organisation is named."""
        rows = self._connection.execute(
            "SELECT family_id FROM naming WHERE named = ? ORDER BY family_id", (resource_id,)
        )
        return [row[0] for row in rows]


class SqliteWriter(SqliteReader):
    """Writes within the transaction that is open."""

    async def record(self, resource: Stored, names: set[str]) -> None:
        """Records a first or next version."""
        values = (resource.id, resource.kind, resource.family_id, resource.version, resource.body)
        self._connection.execute(
            "INSERT INTO resource (id, kind, family_id, version, body) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body",
            values,
        )
        self._connection.execute("INSERT INTO history VALUES (?, ?, ?)", (resource.id, resource.version, resource.body))
        if resource.family_id is not None:
            pairs = [(name, resource.family_id) for name in names]
            self._connection.executemany("INSERT OR IGNORE INTO naming VALUES (?, ?)", pairs)


class SqliteStore(SqliteReader):
    """A store in one file. Writing has a connection of its own, so that reading never sees half a transaction."""

    def __init__(self, path: Path) -> None:
        self._writing = connect(path)
        self._writing.executescript(SCHEMA)
        self._turn = asyncio.Lock()
        self.secret = self._secret()
        super().__init__(connect(path))

    def _secret(self) -> bytes:
        row = self._writing.execute("SELECT value FROM secret").fetchone()
        if row is None:
            row = (secrets.token_bytes(32),)
            self._writing.execute("INSERT INTO secret VALUES (?)", row)
        return bytes(row[0])

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[SqliteWriter]:
        """A transaction: committed at the end, undone by an exception."""
        async with self._turn:
            # In a thread: another process may hold the file for a while, and meanwhile others are served.
            await asyncio.to_thread(self._writing.execute, "BEGIN IMMEDIATE")
            try:
                yield SqliteWriter(self._writing)
                self._writing.execute("COMMIT")
            except BaseException:
                # A commit that failed (a full disk, say) may have been undone already.
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise

    async def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()
        self._writing.close()

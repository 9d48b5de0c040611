"""What is recorded stays recorded: every version, across restarts, and nothing by half."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from kgb_reference_server.app import application
from kgb_reference_server.store.protocol import Stored
from kgb_reference_server.store.sqlite import SqliteStore

FAMILY = "0197a000-0003-7000-8000-00000000a001"


def stored(version: int = 1, name: str = "a") -> Stored:
    return Stored("Family", FAMILY, version, FAMILY, name.encode())


def test_every_version_is_kept(database: Path) -> None:
    async def record() -> None:
        store = SqliteStore(database)
        for version in (1, 2, 3):
            async with store.transaction() as writer:
                await writer.record(stored(version, f"v{version}"), set())
        found = await store.get(FAMILY)
        assert found is not None
        assert (found.version, found.body, found.sequence) == (3, b"v3", 1)
        await store.close()

    asyncio.run(record())
    rows = sqlite3.connect(database).execute("SELECT version, body FROM history ORDER BY version").fetchall()
    assert rows == [(1, b"v1"), (2, b"v2"), (3, b"v3")]


def test_a_transaction_that_fails_leaves_nothing(database: Path) -> None:
    async def fail() -> None:
        store = SqliteStore(database)
        with pytest.raises(ZeroDivisionError):  # noqa: PT012 (the block is the transaction)
            async with store.transaction() as writer:
                await writer.record(stored(), {"x"})
                assert await writer.get(FAMILY)
                assert await store.get(FAMILY) is None, "readers see nothing of a transaction that is open"
                raise ZeroDivisionError
        assert await store.get(FAMILY) is None
        async with store.transaction() as writer:
            await writer.record(stored(), set())
        assert await store.get(FAMILY)
        await store.close()

    asyncio.run(fail())


def test_what_was_recorded_is_there_after_a_restart(
    database: Path, client: TestClient, delivered: dict[str, Any]
) -> None:
    address = f"/families/{delivered['family']['id']}/dossier"
    before = client.get(address).json()
    following = client.get("/persons?limit=1").links["next"]["url"]
    with TestClient(application(SqliteStore(database)), base_url="http://localhost/v1") as again:
        assert again.get(address).json() == before
        assert again.get(following).status_code == 200, "cursors outlive a restart"


def test_a_commit_survives_the_loss_of_power(database: Path) -> None:
    store = SqliteStore(database)
    settings = {
        name: store._writing.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }
    assert settings == {"journal_mode": "wal", "synchronous": 2}
    asyncio.run(store.close())


def test_a_commit_that_fails_stops_nothing_but_itself(database: Path) -> None:
    class Full(sqlite3.Connection):
        full = True

        def execute(self, sql: str, *rest: Any) -> sqlite3.Cursor:
            if sql == "COMMIT" and self.full:
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(sql, *rest)

    async def fail() -> None:
        store = SqliteStore(database)
        full = sqlite3.connect(database, isolation_level=None, check_same_thread=False, factory=Full)
        store._writing = full
        with pytest.raises(sqlite3.OperationalError, match="full"):
            async with store.transaction() as writer:
                await writer.record(stored(), set())
        full.full = False  # type: ignore[attr-defined]
        assert await store.get(FAMILY) is None
        async with store.transaction() as writer:
            await writer.record(stored(), set())
        assert await store.get(FAMILY)

    asyncio.run(fail())


def test_only_its_owner_can_read_the_file(database: Path) -> None:
    asyncio.run(SqliteStore(database).close())
    assert database.stat().st_mode & 0o077 == 0

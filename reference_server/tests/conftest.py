"""A server in this process, with a database of its own."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import kgb_spec
from kgb_reference_server.app import create_app
from kgb_reference_server.edge import Edge
from kgb_reference_server.store.sqlite import SqliteStore


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leaves the fuzzing out of the quick circle before it reads the description, which takes half a minute."""
    return True if collection_path.name == "test_fuzz.py" and config.option.markexpr == "not slow" else None


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
def client(database: Path) -> Iterator[TestClient]:
    app = create_app(SqliteStore(database))
    # The outermost layer passes lifespan on, so the store opens and closes with the client.
    with TestClient(Edge(app), base_url="http://localhost/v1", raise_server_exceptions=False) as opened:
        opened.app_state = app.state  # type: ignore[attr-defined]
        yield opened


@pytest.fixture
def dossier() -> dict[str, Any]:
    return copy.deepcopy(kgb_spec.final_dossier("neighbour-call"))


@pytest.fixture
def delivered(client: TestClient, dossier: dict[str, Any]) -> dict[str, Any]:
    """A dossier that the server has."""
    assert client.post("/dossiers", json=dossier).status_code == 201
    return dossier

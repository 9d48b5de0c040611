"""The server does what the description says, and FastAPI agrees about the paths."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.openapi.utils import get_openapi
from starlette.testclient import TestClient

import kgb_spec
from kgb_reference_server import operations
from kgb_reference_server.app import create_app
from kgb_reference_server.store.sqlite import SqliteStore


def described(document: dict[str, Any], prefix: str) -> set[tuple[str, str, str]]:
    """Path, method and operationId of everything in a document."""
    return {
        (path.removeprefix(prefix), method, entry["operationId"])
        for path, item in document["paths"].items()
        for method, entry in item.items()
        if method in operations.METHODS
    }


@pytest.mark.filterwarnings("ignore:Duplicate Operation ID")  # GET and HEAD are one operation
def test_what_fastapi_makes_of_the_code_has_the_paths_of_the_description(database: Path) -> None:
    app = create_app(SqliteStore(database))
    assert described(get_openapi(title="x", version="1", routes=app.routes), "/v1") == described(kgb_spec.openapi(), "")


def test_the_normative_document_is_served_and_no_other(client: TestClient) -> None:
    assert client.get("/openapi.json").json() == kgb_spec.openapi()
    for path in ("http://localhost/openapi.json", "http://localhost/docs", "http://localhost/redoc"):
        assert client.get(path).status_code == 404


def test_an_operation_that_nobody_carries_out_stops_the_server(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(operations.OPERATIONS, "readFamily")
    with pytest.raises(operations.OperationMissing, match="readFamily"):
        create_app(SqliteStore(database))


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/families", ["GET", "HEAD", "POST"]),
        ("/v1/families/x", ["GET", "HEAD", "PUT"]),
        ("/v1/handovers/x/_accept", ["POST"]),
        ("/v1/nothing", []),
        ("/families", []),
    ],
)
def test_the_methods_of_a_path_come_from_the_description(path: str, methods: list[str]) -> None:
    assert operations.allowed(path) == methods

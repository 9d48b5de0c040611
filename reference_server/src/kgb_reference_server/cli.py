"""The command kgb-reference-server."""

import ipaddress
import socket
import sqlite3
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from kgb_reference_server.app import application
from kgb_reference_server.store.sqlite import SqliteStore

app = typer.Typer(add_completion=False, help="The reference server of the KGB standard.")


@app.callback()
def main() -> None:
    """The reference server of the KGB standard for Dutch child and family protection."""


@app.command()
def serve(
    database: Annotated[Path, typer.Option(help="The SQLite file in which everything is kept.")] = Path("kgb.db"),
    host: Annotated[str, typer.Option(help="The address to listen on: loopback only in this release.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 chooses a free one.", min=0, max=65535)] = 8080,
) -> None:
    """Serves the API until it is stopped, and prints its address."""
    if not is_loopback(host):
        message = f"{host} is no loopback address. This release has no access control yet, so it only listens on this machine."
        typer.echo(message, err=True)
        raise typer.Exit(2)
    store = opened(database)
    listener = listening(host, port)
    name = f"[{host}]" if ":" in host else host
    typer.echo(f"http://{name}:{listener.getsockname()[1]}/v1")
    app = application(store)
    config = uvicorn.Config(
        app, access_log=False, server_header=False, proxy_headers=False, ws="none", log_level="warning", lifespan="on"
    )
    uvicorn.Server(config).run(sockets=[listener])


def opened(database: Path) -> SqliteStore:
    """The store in a file, before anything is promised."""
    try:
        return SqliteStore(database)
    except (OSError, sqlite3.Error) as error:
        typer.echo(f"{database} cannot be used as a database: {error}. Choose another file with --database.", err=True)
        raise typer.Exit(2) from error


def is_loopback(host: str) -> bool:
    """Whether an address cannot be reached from another machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; the port is known before the first request."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        typer.echo(
            f"Port {port} on {host} cannot be used: {error.strerror}. Choose another with --port, or 0 for a free one.",
            err=True,
        )
        raise typer.Exit(2) from error
    return listener

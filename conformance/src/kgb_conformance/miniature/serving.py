"""Puts a miniature on a port of this machine."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kgb_conformance.miniature.front import Front
from kgb_conformance.miniature.messages import Request

BASE_PATH = "/v1"
_NO_CONTENT = {204, 304}


class _Door(BaseHTTPRequestHandler):
    """Turns HTTP into requests and back."""

    protocol_version = "HTTP/1.1"
    # One write for each answer, sent at once: otherwise every answer waits for the acknowledgement of its headers.
    wbufsize = -1
    disable_nagle_algorithm = True
    miniature: Front

    def parse_request(self) -> bool:
        parsed = super().parse_request()
        # Every method has the same door, also one that nobody described.
        if parsed and not hasattr(self, f"do_{self.command}"):
            setattr(self, f"do_{self.command}", self.pass_on)
        return parsed

    def pass_on(self) -> None:
        """Answers one question."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        asked = urlsplit(self.path)
        path = asked.path.removeprefix(BASE_PATH) if asked.path.startswith(BASE_PATH + "/") else "/outside" + asked.path
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = tuple(parse_qsl(asked.query, keep_blank_values=True))
        base = f"http://{self.headers.get('Host', 'localhost')}{BASE_PATH}"
        response = self.miniature.answer(Request(self.command, path, query, headers, body, base))
        content = response.body
        self.send_response_only(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if response.status not in _NO_CONTENT:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD" and response.status not in _NO_CONTENT:
            self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


class _House(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def server_bind(self) -> None:
        # Not the inherited way: it asks the network for the name of this machine.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing of an asker who hung up."""


@contextmanager
def served(miniature: Front) -> Iterator[str]:
    """The address at which a miniature answers, for as long as the context lasts."""
    door = type("Door", (_Door,), {"miniature": miniature})
    house = _House(("127.0.0.1", 0), door)
    thread = Thread(target=house.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{house.server_port}{BASE_PATH}"
    finally:
        house.shutdown()
        house.server_close()

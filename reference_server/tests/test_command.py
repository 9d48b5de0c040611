"""The command that runs the server."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from kgb_reference_server.cli import is_loopback


def serve(*options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "kgb_reference_server", "serve", *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.168.1.1", False),
        ("kgb.example.org", False),
    ],
)
def test_only_loopback_addresses_are_taken(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


def test_a_server_that_others_could_reach_is_refused_with_the_reason() -> None:
    process = serve("--host", "0.0.0.0")
    _, shown = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "no access control yet" in shown


def test_a_port_in_use_gets_advice_and_no_traceback(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = serve("--port", str(taken.getsockname()[1]), "--database", str(tmp_path / "x.db"))
        _, shown = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "Choose another with --port" in shown
    assert "Traceback" not in shown


def test_it_prints_its_address_serves_and_stops_when_asked(tmp_path: Path) -> None:
    process = serve("--port", "0", "--database", str(tmp_path / "x.db"))
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/v1", url)
        with urllib.request.urlopen(f"{url}/conformance", timeout=10) as response:
            assert response.status == 200
            assert response.headers["Server"] is None
    finally:
        process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=15) in (0, -signal.SIGTERM)


@pytest.mark.parametrize("wrong", ["no/such/folder/x.db", ".", "text.txt"])
def test_a_database_that_cannot_be_used_gets_a_sentence_and_no_address(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "text.txt").write_text("this is no database, and never was " * 100)
    process = serve("--port", "0", "--database", str(tmp_path / wrong))
    address, shown = process.communicate(timeout=30)
    assert process.returncode == 2
    assert address == ""
    assert "Choose another file with --database" in shown
    assert "Traceback" not in shown

"""The command, against a right target, a wrong one, and targets that are no target at all."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import Result

import kgb_spec
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import defects_of
from kgb_conformance.miniature.front import Front
from kgb_conformance.miniature.messages import Request, Response
from kgb_conformance.miniature.serving import served
from kgb_conformance.registry import CHECKS, Check, checks_of

Command = Callable[..., Result]
QUICK = ("--only", "paging", "--only", "problems", "--quiet")


def test_a_right_target_conforms(command: Command, address: str) -> None:
    result = command("run", address, *QUICK)
    assert result.exit_code == 0, result.output
    assert "CONFORMS" in result.output


@pytest.mark.parametrize("requirement", ["paging/last-page-has-no-next", "problems/invalid-input-is-400"])
def test_a_defect_does_not_conform(command: Command, requirement: str) -> None:
    with served(defects_of(requirement)[0].miniature()) as address:
        result = command("run", address, *QUICK)
    assert result.exit_code == 1
    assert requirement in result.output
    assert "curl -i" in result.output


def test_departing_from_a_recommendation_conforms_with_a_warning(command: Command) -> None:
    with served(defects_of("problems/nearest-name-is-proposed")[0].miniature()) as address:
        result = command("run", address, "--only", "problems")
    assert result.exit_code == 0
    assert "1 warning" in result.output


def test_what_is_not_declared_is_not_applicable_and_listed(command: Command) -> None:
    class OnlyCore(Miniature):
        classes = ("core",)

    with served(OnlyCore()) as only_core:
        result = command("run", only_core, "--only", "handover", "--only", "paging")
        nothing = command("run", only_core, "--only", "handover")
    assert result.exit_code == 0
    assert "handover/answered-once  not applicable" in result.output
    assert nothing.exit_code == 2, "nothing was judged"


def test_what_is_excused_never_reads_as_a_pass(command: Command, address: str) -> None:
    result = command("run", address, "--only", "access", "--only", "paging")
    assert result.exit_code == 0
    assert "access/no-valid-token-is-401  not tested yet" in result.output
    assert "no check until" in result.output
    alone = command("run", address, "--only", "access", "--format", "json")
    assert alone.exit_code == 2, "nothing was judged"
    report = json.loads(alone.stdout)
    jsonschema.Draft202012Validator(_schema()).validate(report)
    (topic,) = report["topics"]
    assert {requirement["outcome"] for requirement in topic["requirements"]} == {"excused"}
    assert report["counts"]["pass"] == 0


def test_the_list_of_requirements_says_what_is_excused(command: Command) -> None:
    listed = command("requirements").output
    line = next(line for line in listed.splitlines() if line.endswith("access/no-valid-token-is-401"))
    assert "not tested yet (until 20" in line
    assert "not tested yet (until 20" in command("explain", "access/no-valid-token-is-401").output


def test_a_class_can_be_claimed_for_a_target(command: Command, address: str) -> None:
    assert command("run", address, "--class", "core", "--only", "handover").exit_code == 2
    assert command("run", address, "--class", "handover", "--only", "handover").exit_code == 0
    assert command("run", address, "--class", "platinum").exit_code == 2


def test_an_unknown_requirement_is_told(command: Command, address: str) -> None:
    result = command("run", address, "--only", "nothing/such")
    assert result.exit_code == 2
    assert "nothing/such" in result.output


class Stubborn(Front):
    """Answers everything in the same way."""

    def __init__(self, status: int, document: Any, media_type: str = "application/json") -> None:
        super().__init__()
        self.fixed = (status, document, media_type)

    def answer(self, request: Request) -> Response:
        status, document, media_type = self.fixed
        return Response(status, document, {"Content-Type": media_type})


DECLARED = {"standardVersion": kgb_spec.version(), "implementation": "x", "classes": ["core", "dossier", "handover"]}
STUBBORN = {
    "html": Stubborn(200, "<html><body>Welcome</body></html>", "text/html"),
    "empty-objects": Stubborn(200, {}),
    "nothing-anywhere": Stubborn(404, {"type": "about:blank"}),
    "failing": Stubborn(500, None),
    "numbers": Stubborn(200, 42),
    "lists": Stubborn(200, [[], [None]]),
    "nulls": Stubborn(200, {"classes": None, "items": None, "errors": None, "paths": None}),
    "declares-and-no-more": Stubborn(
        200, {**DECLARED, "items": [1, "x", None], "errors": [1, None], "paths": {"/persons": 3}}
    ),
    "declares-and-fails": Stubborn(400, {**DECLARED, "errors": {"code": 1}, "type": 7, "status": "x"}),
}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] * (name == "declares-and-no-more")) for name in STUBBORN]
)
def test_no_stubborn_target_conforms_or_breaks_the_suite(command: Command, name: str) -> None:
    with served(STUBBORN[name]) as address:
        result = command("run", address, "--quiet")
    assert result.exit_code in (1, 2)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (Stubborn(404, {"type": "about:blank"}), "Does the address end in /v1?"),
        (Stubborn(302, None), "comes 302"),
        (Stubborn(200, {**DECLARED, "standardVersion": "7.0.0"}), "another version than"),
        (Stubborn(200, {**DECLARED, "classes": ["platinum"]}), "no conformance class"),
    ],
)
def test_a_target_that_cannot_be_judged_is_told_why(command: Command, target: Stubborn, told: str) -> None:
    with served(target) as address:
        result = command("run", address, "--quiet")
    assert result.exit_code == 2
    assert told in " ".join(result.output.split())


@contextmanager
def listening(say: bytes | None) -> Iterator[str]:
    """A socket that says the same to everyone and hangs up; None says nothing and keeps the line open."""
    house = socket.create_server(("127.0.0.1", 0))
    kept = []

    def serve() -> None:
        while True:
            try:
                line, _ = house.accept()
            except OSError:
                return
            if say is None:
                kept.append(line)
                continue
            line.recv(65536)
            line.sendall(say)
            line.close()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{house.getsockname()[1]}/v1"
    finally:
        house.close()


@pytest.mark.parametrize(
    "say",
    [
        b"",
        None,
        b"\x00\xff\x00garbage",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Type: appl",
    ],
    ids=["hangs-up", "says-nothing", "garbage", "too-short", "half-a-header"],
)
@pytest.mark.parametrize("claimed", [(), ("--class", "core")], ids=["declared", "claimed"])
def test_a_bad_line_is_never_conformance(command: Command, say: bytes | None, claimed: tuple[str, ...]) -> None:
    with listening(say) as address:
        result = command("run", address, "--quiet", "--timeout", "0.2", *claimed)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/v1", "nonsense", "http://[::1", "ftp://127.0.0.1/", "http://no.such.host.invalid/v1"]
)
def test_nothing_at_an_address_could_not_be_judged(command: Command, url: str) -> None:
    result = command("run", url, "--quiet")
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_a_target_that_goes_away_is_not_blamed(command: Command) -> None:
    house = socket.create_server(("127.0.0.1", 0))

    def declare_and_leave() -> None:
        line, _ = house.accept()
        line.recv(65536)
        house.close()
        content = json.dumps(DECLARED).encode()
        line.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(content) + content)
        line.close()

    threading.Thread(target=declare_and_leave, daemon=True).start()
    result = command("run", f"http://127.0.0.1:{house.getsockname()[1]}/v1", "--only", "paging", "--quiet")
    assert result.exit_code == 2
    assert "5 could not judge" in result.output


def _schema() -> Any:
    return json.loads((files("kgb_conformance") / "report" / "report.schema.json").read_text(encoding="utf-8"))


def test_the_report_as_json_follows_its_schema(command: Command, tmp_path: Path, address: str) -> None:
    defect = defects_of("paging/last-page-has-no-next")[0]
    with served(defect.miniature()) as wrong:
        for url in (address, wrong, "http://127.0.0.1:9/v1"):
            result = command("run", url, *QUICK, "--format", "json", "--output", str(tmp_path / "report.json"))
            report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator(_schema()).validate(report)
            assert report["exitCode"] == result.exit_code
            assert "{" not in result.stdout, "the report is in the file, and only the verdict is shown"


def test_whoever_has_the_report_in_a_file_still_sees_the_verdict(
    command: Command, address: str, tmp_path: Path
) -> None:
    path = tmp_path / "report.json"
    result = command("run", address, *QUICK, "--format", "json", "--output", str(path))
    assert result.exit_code == 0
    assert "CONFORMS to the standard." in result.output
    assert result.output.strip().endswith("and no verdict on the whole.")
    assert json.loads(path.read_text())["verdict"] == "conforms"


def test_a_report_that_cannot_be_written_is_told_before_judging(command: Command) -> None:
    with listening(None) as address:
        result = command("run", address, "--only", "paging", "--output", "/no/such/folder/report.txt")
    assert result.exit_code == 2
    assert result.stderr == "The report cannot be written to /no/such/folder/report.txt: No such file or directory.\n"


def test_a_breakdown_of_the_suite_is_shown_to_whoever_debugs(
    command: Command, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(target: Any) -> None:
        raise ZeroDivisionError("a fault of the suite")

    check = checks_of("paging/last-page-has-no-next")[0]
    monkeypatch.setitem(CHECKS, check.name, replace(check, look=breaks))
    plain = command("run", address, "--only", check.requirement)
    debugged = command("run", address, "--only", check.requirement, "--debug")
    assert plain.exit_code == debugged.exit_code == 2
    assert "Traceback" not in plain.output
    assert "ZeroDivisionError: a fault of the suite" in debugged.stderr


def test_the_report_holds_nothing_of_what_was_sent(command: Command) -> None:
    with served(defects_of("problems/reveal-nothing")[0].miniature()) as address:
        result = command("run", address, "--only", "problems", "--only", "privacy", "--format", "json")
    assert result.exit_code == 1
    for canary in ("Zonnebloemstra", "123456789", "Zilverschoon", "999990019"):
        assert canary not in result.output


def test_the_report_speaks_dutch(command: Command, address: str) -> None:
    assert "VOLDOET aan de standaard" in command("run", address, "--only", "paging", "--lang", "nl").output


def test_requirements_are_listed(command: Command) -> None:
    result = command("requirements", "--lang", "nl")
    assert result.exit_code == 0
    assert "paging/last-page-has-no-next" in result.output


def test_a_requirement_is_explained_with_check_and_defect(command: Command) -> None:
    result = command("explain", "paging/last-page-has-no-next")
    assert result.exit_code == 0
    assert "walking_a_collection_ends" in result.output
    assert "the-last-page-has-a-next" in result.output
    assert command("explain", "paging/no-such-thing").exit_code == 2


def test_a_check_that_bites_on_nothing_fails_the_calibration(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    idle = Check("paging/last-page-has-no-next", "nothing_is_seen", "Looks away.", lambda target: None)
    monkeypatch.setitem(CHECKS, idle.name, idle)
    result = command("calibrate", "--only", idle.requirement, "--quiet")
    assert result.exit_code == 1
    assert "nothing_is_seen catches no defect" in result.output


def test_calibrating_a_topic_catches_every_defect(command: Command) -> None:
    result = command("calibrate", "--only", "paging", "--only", "concurrency", "--quiet")
    assert result.exit_code == 0, result.output
    assert "ESCAPED" not in result.output
    assert command("calibrate", "--only", "nothing").exit_code == 2

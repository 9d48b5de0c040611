"""Clients can be made out of the description, and whatever goes wrong with that is told. make clients makes all four."""

import copy
import json
from pathlib import Path

import clients
import pytest

import kgb_spec


def workshop(folder: Path, **changed: object) -> clients.Workshop:
    """A workshop with the description as it is published, or with another."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(changed.get("document", kgb_spec.openapi())), encoding="utf-8")
    return clients.Workshop(document=path, older=path, out=folder / "clients", examples=())


@pytest.mark.slow
def test_a_client_in_typescript_compiles_with_its_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert clients.made(workshop(tmp_path), "TypeScript")
    assert "lines of types, compiled with a use" in capsys.readouterr().out


@pytest.mark.slow
def test_types_that_refuse_too_little_are_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(kgb_spec.openapi())
    document["components"]["parameters"]["IfMatch"]["required"] = False
    del document["components"]["schemas"]["SafetyLevel"]["enum"]
    assert not clients.made(workshop(tmp_path, document=document), "TypeScript")
    said = capsys.readouterr().out
    assert "FAILED" in said
    assert said.count("Unused '@ts-expect-error' directive") == 2


@pytest.mark.parametrize("language", ["Java", "C#"])
def test_a_machine_without_java_is_told_what_to_do(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(clients.shutil, "which", lambda program: None)
    assert not clients.made(workshop(tmp_path), language)
    assert "is not on this machine. Install a JDK" in capsys.readouterr().out


@pytest.mark.parametrize("said", ["[main] WARN  o.o.codegen - it is not so", "WARNING parsing POST", "⚠ not found"])
def test_a_warning_is_a_failure(said: str) -> None:
    with pytest.raises(clients.Trouble, match=said.rsplit(maxsplit=1)[-1]):
        clients.ran("printf", "%s", f"made 3 files\n{said}\n")


def test_one_language_that_fails_is_the_exit_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "LANGUAGES", {"one": lambda _: "well", "two": lambda _: clients.ran("false")})
    monkeypatch.setattr(clients.sys, "argv", ["clients.py"])
    assert clients.main() == 1
    monkeypatch.setattr(clients.sys, "argv", ["clients.py", "one"])
    assert clients.main() == 0


def test_every_example_is_used_with_its_kind() -> None:
    examples = dict(each.split("=", 1)[::-1] for each in clients.examples())
    assert len(examples) == sum(map(len, kgb_spec.examples().values())) + len(kgb_spec.scenarios())
    assert set(examples.values()) <= kgb_spec.openapi()["components"]["schemas"].keys()

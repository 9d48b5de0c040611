"""Where each part of the standard lies, and how it is opened."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from kgb_spec import strict_yaml

BASE = "https://w3id.org/kgb/"
"""The start of every id of this standard. Ids are names, not addresses: everything resolves offline."""


class SpecificationBroken(Exception):
    """The files of the standard contradict each other; the message says which and how."""


def root() -> Path:
    """The folder that holds the standard: inside the wheel, or the checkout in development."""
    packaged = Path(__file__).parent / "data"
    return packaged if packaged.is_dir() else Path(__file__).parents[2]


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _yaml_folder(name: str) -> dict[str, Any]:
    return {path.stem: strict_yaml.read(path) for path in sorted((root() / name).glob("*.yaml"))}


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """Every JSON Schema by its file name without ending; code lists as ``codelists/<name>``."""
    folder = root() / "schemas"
    return {path.relative_to(folder).with_suffix("").as_posix(): _json(path) for path in sorted(folder.rglob("*.json"))}


@cache
def code_lists() -> dict[str, dict[str, Any]]:
    """Every code list by its name; :func:`codes` gives its codes."""
    return {
        name.removeprefix("codelists/"): schema for name, schema in schemas().items() if name.startswith("codelists/")
    }


def codes(code_list: dict[str, Any]) -> list[dict[str, Any]]:
    """The codes of a code list, in its order. An open list also takes codes of others, which are not among them."""
    own = code_list if "oneOf" in code_list else code_list["anyOf"][0]
    return list(own["oneOf"])


@cache
def openapi() -> dict[str, Any]:
    """The bundled OpenAPI document, with every schema inside."""
    return dict(_json(root() / "generated" / "openapi.json"))


@cache
def version() -> str:
    """The version of the standard: ``info.version`` of the OpenAPI description."""
    return str(strict_yaml.read(root() / "openapi" / "openapi.yaml")["info"]["version"])


@cache
def rules() -> dict[str, dict[str, Any]]:
    """Every rule by its id, in the order of the files."""
    found: dict[str, dict[str, Any]] = {}
    for stem, content in _yaml_folder("rules").items():
        for rule in content["rules"]:
            if rule["id"] in found or not rule["id"].startswith(f"{stem}/"):
                raise SpecificationBroken(f"rules/{stem}.yaml: '{rule['id']}' stands twice or in the wrong file")
            found[rule["id"]] = rule
    return found


@cache
def topics() -> dict[str, dict[str, Any]]:
    """The topics of requirements by name: title and requirements."""
    return _yaml_folder("requirements")


@cache
def requirements() -> dict[str, dict[str, Any]]:
    """Every requirement by its id, such as ``paging/last-page-has-no-next``."""
    found: dict[str, dict[str, Any]] = {}
    for stem, content in topics().items():
        for requirement in content["requirements"]:
            if requirement["id"] in found or not requirement["id"].startswith(f"{stem}/"):
                raise SpecificationBroken(
                    f"requirements/{stem}.yaml: '{requirement['id']}' stands twice or in the wrong file"
                )
            found[requirement["id"]] = requirement
    return found


@cache
def conformance_classes() -> dict[str, dict[str, Any]]:
    """The classes that an implementation can claim, by id."""
    return {entry["id"]: entry for entry in strict_yaml.read(root() / "conformance-classes.yaml")}


@cache
def problems() -> dict[str, dict[str, Any]]:
    """The kinds of problem (RFC 9457) by slug."""
    return {entry["slug"]: entry for entry in strict_yaml.read(root() / "problems.yaml")}


@cache
def finding_codes() -> dict[str, dict[str, Any]]:
    """The codes of findings that are not rules, with message, why and fix in nl and en."""
    return {entry["code"]: entry for entry in strict_yaml.read(root() / "findings.yaml")}


@cache
def functions() -> dict[str, dict[str, Any]]:
    """The functions that the standard adds to CEL, by name, each with its vectors."""
    return {entry["name"]: entry for entry in strict_yaml.read(root() / "functions.yaml")}


@cache
def laws() -> dict[str, dict[str, Any]]:
    """The laws and other sources that the standard cites, by abbreviation."""
    return dict(strict_yaml.read(root() / "laws.yaml"))


@cache
def neighbours() -> dict[str, dict[str, Any]]:
    """The standards around this one by key: whose they are, what is taken from them, and which concepts match."""
    return dict(strict_yaml.read(root() / "neighbours.yaml"))


@cache
def certainty_marks() -> dict[str, dict[str, str]]:
    """What each mark of certainty means, in nl and en."""
    return dict(strict_yaml.read(root() / "certainty.yaml"))


@cache
def demands() -> dict[str, dict[str, Any]]:
    """What practice asks of a common language, by id (``D01``), each with what carries it."""
    return _register("demands")


@cache
def provisions() -> dict[str, dict[str, Any]]:
    """What the law asks of a record, by id (``R01``), each with what carries it or why nothing does."""
    return _register("provisions")


def _register(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for entry in strict_yaml.read(root() / f"{name}.yaml"):
        if entry["id"] in found:
            raise SpecificationBroken(f"{name}.yaml: '{entry['id']}' stands twice")
        found[entry["id"]] = entry
    return found


def _documents(folder: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((root() / folder).glob("*/*.json")):
        found.setdefault(path.parent.name, {})[path.stem] = _json(path)
    return found


@cache
def examples() -> dict[str, dict[str, Any]]:
    """Right documents: ``{schema: {name: document}}``."""
    return _documents("examples")


@cache
def counterexamples() -> dict[str, dict[str, Any]]:
    """Documents wrong in exactly one way, named for that way: ``{schema: {name: document}}``."""
    return _documents("counterexamples")

"""Generates src/kgb_model/_generated: one module for each schema, and the tables that validation works from."""

import ast
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bundle import bundle
from model_modules import HEADER, module_texts

import kgb_spec

PROJECT = Path(__file__).parents[1]
TARGET = "src/kgb_model/_generated"
HAND_WRITTEN = ("Finding",)
"""Classes that the model writes itself, with more than what is sent over the wire."""

FOREIGN_CODE = "types.json#/$defs/ForeignCode"

OWN_CHOICE = ({"law": "KGB", "certainty": "D"},)
"""The source of what no law prescribes: a choice of this standard itself (spec/certainty.yaml)."""

LEFT_OUT = (
    "description",
    "x-source",
    "x-mappings",
    "x-enum-descriptions",
    "x-codelist",
    "x-validity",
    "x-external",
    "x-retention",
    "examples",
)
"""What judging a document does not need."""


@dataclass(frozen=True)
class Place:
    """Where in the schemas we are, and which law the things around us rest on."""

    name: str
    around: tuple[dict[str, Any], ...] = OWN_CHOICE

    def inside(self, node: dict[str, Any]) -> "Place":
        """The place inside a node."""
        return Place(self.name, self.source(node))

    def source(self, node: dict[str, Any]) -> tuple[dict[str, Any], ...]:
        """The law behind a node: its own, or else that of what it is a part of."""
        return tuple(node["x-source"]) if node.get("x-source") else self.around

    def described(self, node: dict[str, Any]) -> dict[str, Any]:
        """A property with its definition; one that only refers has the words of what it refers to."""
        if "description" in node or "$ref" not in node:
            return node
        file, _, part = node["$ref"].partition("#/$defs/")
        target = kgb_spec.schemas()[file.removesuffix(".json") or self.name]
        target = target["$defs"][part] if part else target
        return {key: target[key] for key in ("title", "description", "x-nl", "x-source") if key in target} | node


def generate() -> dict[str, str]:
    """Every generated file of the model by its path in the project."""
    with tempfile.TemporaryDirectory() as folder:
        modules = generated_modules(Path(folder))
    names = exported_names(modules)
    tables = {"index.py": index(names), "everything.py": everything(names)}
    data = {
        "schemas.json": schemas(),
        "rules.json": list(kgb_spec.rules().values()),
        "findings.json": kgb_spec.finding_codes(),
    }
    texts = {name: json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n" for name, table in data.items()}
    return {f"{TARGET}/{name}": text for name, text in {**modules, **tables, **texts}.items()}


def generated_modules(folder: Path) -> dict[str, str]:
    """The modules that datamodel-code-generator makes of the schemas, by path below the target."""
    source, target = folder / "schemas", folder / "out"
    for name, schema in kgb_spec.schemas().items():
        path = source / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(prepared(schema, Place(name)), ensure_ascii=False), encoding="utf-8")
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "datamodel_code_generator",
        "--input",
        str(source),
        "--output",
        str(target),
    ]
    subprocess.run(command, cwd=PROJECT, check=True)
    return dict(sorted(module_texts(target).items()))


@cache
def open_lists() -> frozenset[str]:
    """The files of the code lists that also take codes of others."""
    return frozenset(
        f"codelists/{name}.json"
        for name, schema in kgb_spec.code_lists().items()
        if schema["x-codelist"]["status"] == "OPEN"
    )


def prepared(node: Any, place: Place) -> Any:
    """A schema as the generator needs it: both languages and the law in the description, codes as names."""
    if isinstance(node, list):
        return [prepared(item, place) for item in node]
    if not isinstance(node, dict):
        return node
    if "anyOf" in node and "x-codelist" in node:
        # An enumeration of the known codes; where it is used, a code of somebody else is taken too.
        node = {**node, **node["anyOf"][0]}
        del node["anyOf"]
    place = place.inside(node)
    schema = {key: prepared(value, place) for key, value in node.items() if key != "properties"}
    for name, value in node.get("properties", {}).items():
        schema.setdefault("properties", {})[name] = of_property(prepared(place.described(value), place))
    if schema.get("$ref") in open_lists():
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"$ref": FOREIGN_CODE}]
    if isinstance(node.get("x-nl"), dict) and isinstance(node.get("description"), str):
        schema["description"] = documented(node, place)
    if "const" in node:
        schema["title"] = node["const"]
    return schema


def of_property(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a property without its title, which would become a type of its own beside the field."""
    return schema if "enum" in schema else {key: value for key, value in schema.items() if key != "title"}


def documented(node: dict[str, Any], place: Place) -> str:
    """What an editor shows: the definition in English and Dutch, and the law."""
    dutch = node["x-nl"]
    sources = ", ".join(
        " ".join((s["law"], s.get("article", ""), f"[{s['certainty']}]")).replace("  ", " ") for s in place.source(node)
    )
    return "\n\n".join(
        [
            f"{node.get('title')}: {node['description']}" if "const" in node else node["description"],
            f"Dutch: {dutch['title']}. {dutch['description']}",
            f"Source: {sources}",
        ]
    )


def exported_names(modules: dict[str, str]) -> dict[str, str]:
    """Every class by name, with the module below the target in which it stands."""
    found: dict[str, str] = {}
    for path, text in modules.items():
        module = path.removesuffix(".py").replace("/", ".")
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and node.name not in HAND_WRITTEN:
                if node.name in found:
                    raise ValueError(f"two classes are called {node.name}: in {found[node.name]} and {module}")
                found[node.name] = module
    return dict(sorted(found.items()))


def index(names: dict[str, str]) -> str:
    """The table by which names are found when they are first used."""
    rows = "".join(f'    "{name}": "{module}",\n' for name, module in names.items())
    return f'{HEADER}\nSTANDARD_VERSION = "{kgb_spec.version()}"\n\nNAMES = {{\n{rows}}}\n'


def everything(names: dict[str, str]) -> str:
    """All names at once, for type checkers and editors."""
    imports = "".join(
        f"from kgb_model._generated.{module} import {name}\n"
        for name, module in sorted(names.items(), key=lambda pair: pair[::-1])
    )
    exported = "".join(f'    "{name}",\n' for name in names)
    return f"{HEADER}\n{imports}\n__all__ = [\n{exported}]\n"


def schemas() -> dict[str, Any]:
    """Every schema by title, with references among themselves."""
    return {
        name: lean(schema) for name, schema in bundle()["components"]["schemas"].items() if not name.endswith("Page")
    }


def lean(node: Any) -> Any:
    """A schema without the prose, and with references into one table."""
    if isinstance(node, list):
        return [lean(item) for item in node]
    if not isinstance(node, dict):
        return node
    # Names of properties are data: a property may be called description.
    kept: dict[str, Any] = {
        key: ({name: lean(schema) for name, schema in value.items()} if key == "properties" else lean(value))
        for key, value in node.items()
        if key not in LEFT_OUT
    }
    if "$ref" in kept:
        kept["$ref"] = kept["$ref"].replace("#/components/schemas/", "#/$defs/")
    return kept

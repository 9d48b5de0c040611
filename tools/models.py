"""Generates src/kgb_model/_generated: one module for each schema, and the tables that validation works from."""

import ast
import json
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from bundle import bundle

import kgb_spec

PROJECT = Path(__file__).parents[1]
TARGET = "src/kgb_model/_generated"
HEADER = '"""Generated from spec/ by `make generate`. Do not edit."""\n'
HAND_WRITTEN = ("Finding",)
"""Classes that the model writes itself, with more than what is sent over the wire."""

FOREIGN_CODE = "types.json#/$defs/ForeignCode"

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
        path.write_text(json.dumps(prepared(schema), ensure_ascii=False), encoding="utf-8")
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
    return {path.relative_to(target).as_posix(): module_text(path) for path in sorted(target.rglob("*.py"))}


def module_text(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.name == "types.py":
        # A file of definitions only still gets an alias for itself, which means nothing.
        text = re.sub(r'^Types = TypeAliasType\(.*?\)\n(""".*?"""\n)?\n*', "", text, count=1, flags=re.S | re.M)
    return HEADER + re.sub(r"\A(#[^\n]*\n)+\n*", "\n", text) if text.strip() else HEADER


@cache
def open_lists() -> frozenset[str]:
    """The files of the code lists that also take codes of others."""
    return frozenset(
        f"codelists/{name}.json"
        for name, schema in kgb_spec.code_lists().items()
        if schema["x-codelist"]["status"] == "OPEN"
    )


def prepared(node: Any) -> Any:
    """A schema as the generator needs it: both languages and the law in the description, codes as names."""
    if isinstance(node, list):
        return [prepared(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "anyOf" in node and "x-codelist" in node:
        # An enumeration of the known codes; where it is used, a code of somebody else is taken too.
        node = {**node, **node["anyOf"][0]}
        del node["anyOf"]
    schema = {key: prepared(value) for key, value in node.items()}
    if schema.get("$ref") in open_lists():
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"$ref": FOREIGN_CODE}]
    if isinstance(node.get("x-nl"), dict) and isinstance(node.get("description"), str):
        schema["description"] = documented(node)
    if "const" in node:
        schema["title"] = node["const"]
    elif node.get("type") == "array":
        # A titled array would become a type of its own beside the field.
        schema.pop("title", None)
    return schema


def documented(node: dict[str, Any]) -> str:
    """What an editor shows: the definition in English and Dutch, and the law."""
    dutch = node["x-nl"]
    sources = ", ".join(
        " ".join((s["law"], s.get("article", ""), f"[{s['certainty']}]")).replace("  ", " ")
        for s in node.get("x-source", [])
    )
    parts = [
        f"{node.get('title')}: {node['description']}" if "const" in node else node["description"],
        f"Dutch: {dutch['title']}. {dutch['description']}",
    ]
    return "\n\n".join([*parts, f"Source: {sources}"] if sources else parts)


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

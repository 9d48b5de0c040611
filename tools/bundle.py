"""Bundles the OpenAPI description and every schema into one document: spec/generated/openapi.json."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from kgb_spec import strict_yaml

SPEC = Path(__file__).parents[1] / "spec"
OPENAPI = SPEC / "openapi"

SECTIONS = {
    "parameters.yaml": "parameters",
    "headers.yaml": "headers",
    "responses.yaml": "responses",
    "pages.yaml": "schemas",
}
"""In which section of ``components`` the definitions of a file end up."""


class Bundle:
    """The document under construction, and what it has taken in so far."""

    def __init__(self) -> None:
        self.files: dict[Path, Any] = {}
        self.components: dict[str, dict[str, Any]] = {"schemas": {}, "parameters": {}, "headers": {}, "responses": {}}
        self.taken: dict[str, str] = {}

    def open(self, path: Path) -> Any:
        """A source file, read once."""
        if path not in self.files:
            text = path.read_text(encoding="utf-8")
            self.files[path] = json.loads(text) if path.suffix == ".json" else strict_yaml.read(path)
        return self.files[path]

    def rewrite(self, node: Any, here: Path) -> Any:
        """The node with every reference turned into one to ``components``."""
        if isinstance(node, list):
            return [self.rewrite(item, here) for item in node]
        if not isinstance(node, dict):
            return node
        rewritten = {
            key: self.rewrite(value, here)
            for key, value in node.items()
            if key not in ("$ref", "$id", "$schema", "$defs")
        }
        if "$ref" in node:
            rewritten = {"$ref": self.take(node["$ref"], here), **rewritten}
        return with_known_codes(as_enum(rewritten))

    def take(self, reference: str, here: Path) -> str:
        """Takes what a reference points at into ``components``, and gives the reference to it there."""
        file, _, pointer = reference.partition("#")
        path = (here.parent / file).resolve() if file else here
        target = pointed(self.open(path), pointer)
        section = SECTIONS.get(path.name, "schemas")
        name = target["title"] if section == "schemas" else pointer.strip("/")
        place = f"{path}#{pointer}"
        if self.taken.setdefault(f"{section}/{name}", place) != place:
            raise ValueError(f"two definitions are called {name}: {self.taken[f'{section}/{name}']} and {place}")
        if name not in self.components[section]:
            self.components[section][name] = {}
            self.components[section][name] = self.rewrite(target, path)
        return f"#/components/{section}/{name}"


def pointed(document: Any, pointer: str) -> Any:
    """What a JSON Pointer points at."""
    for part in pointer.split("/")[1:]:
        document = document[unquote(part).replace("~1", "/").replace("~0", "~")]
    return document


def as_enum(schema: dict[str, Any]) -> dict[str, Any]:
    """A code list as ``enum``, which client generators turn into an enumeration; the meanings move to extensions."""
    entries = schema.get("oneOf", [])
    if not entries or any("const" not in entry for entry in entries):
        return schema
    rest = {key: value for key, value in schema.items() if key != "oneOf"}
    return {
        **rest,
        "enum": [entry["const"] for entry in entries],
        "x-enum-labels": {entry["const"]: {"nl": entry["x-nl"]["title"], "en": entry["title"]} for entry in entries},
        "x-enum-descriptions": {entry["const"]: entry["description"] for entry in entries},
    }


def with_known_codes(schema: dict[str, Any]) -> dict[str, Any]:
    """An open code list with a name for the codes of its own, which client generators give to their enumeration."""
    if "anyOf" not in schema or "x-codelist" not in schema:
        return schema
    known, *others = schema["anyOf"]
    return {**schema, "anyOf": [{"title": f"Known{schema['title']}", "type": "string", **known}, *others]}


def bundle() -> dict[str, Any]:
    """The OpenAPI document with everything inside."""
    work = Bundle()
    root = OPENAPI / "openapi.yaml"
    source = work.open(root)
    paths = {}
    for path, item in source["paths"].items():
        file, _, pointer = item["$ref"].partition("#")
        target = (OPENAPI / file).resolve()
        paths[path] = work.rewrite(pointed(work.open(target), pointer), target)
    components = {section: dict(sorted(entries.items())) for section, entries in work.components.items()}
    components = {**source["components"], **components}
    return {**source, "paths": paths, "components": components}


def generate() -> dict[str, str]:
    """The bundled document by its path in the project."""
    return {"spec/generated/openapi.json": json.dumps(bundle(), indent=2, ensure_ascii=False) + "\n"}

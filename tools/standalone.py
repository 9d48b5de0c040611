"""Writes each resource and message as one JSON Schema that needs no other file: spec/generated/schemas."""

import json
from typing import Any

import concepts

import kgb_spec

IDENTITY = f"{kgb_spec.BASE}schemas/standalone/"
"""The start of the ``$id`` of a schema that stands alone: another than that of the schema from which it is made."""


class Standalone:
    """One schema under construction, with what it has taken in so far."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.taken: dict[str, Any] = {}

    def schema(self) -> dict[str, Any]:
        """The schema with everything to which it refers under ``$defs``."""
        source = kgb_spec.schemas()[self.name]
        body = {key: value for key, value in source.items() if key not in ("$schema", "$id", "$defs")}
        rewritten = self.rewrite(body, self.name)
        return {
            "$schema": source["$schema"],
            "$id": f"{IDENTITY}{self.name}.json",
            **rewritten,
            "$defs": dict(sorted(self.taken.items())),
        }

    def rewrite(self, node: Any, here: str) -> Any:
        """What stands in a file, with every reference turned into one to ``$defs``."""
        if isinstance(node, list):
            return [self.rewrite(item, here) for item in node]
        if not isinstance(node, dict):
            return node
        rewritten = {
            key: self.rewrite(value, here) for key, value in node.items() if key not in ("$schema", "$id", "$defs")
        }
        if isinstance(node.get("$ref"), str):
            rewritten["$ref"] = self.take(node["$ref"], here)
        return rewritten

    def take(self, reference: str, here: str) -> str:
        """Takes what a reference points at into ``$defs``, and gives the reference to it there."""
        place, content = concepts.resolve(reference, here)
        # A code list goes by the name of its file: its title may be that of a part.
        name = place.removeprefix("codelists/") if "x-codelist" in content else content["title"]
        if name not in self.taken:
            self.taken[name] = {}
            self.taken[name] = self.rewrite(content, place)
        return f"#/$defs/{name}"


def generate() -> dict[str, str]:
    """The schemas that stand alone by their paths in the project."""
    names = [each.schema for each in concepts.objects().values() if each.is_whole]
    return {
        f"spec/generated/schemas/{name}.json": json.dumps(Standalone(name).schema(), indent=2, ensure_ascii=False)
        + "\n"
        for name in names
    }

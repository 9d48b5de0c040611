"""Writes what the model needs to read earlier versions of the standard: src/kgb_model/_generated/versions.json."""

import json
from typing import Any

import models
from bundle import SPEC, Bundle

import kgb_spec

TARGET = f"{models.TARGET}/versions.json"


def generate() -> dict[str, str]:
    """The table of earlier versions by its path in the project."""
    table = {version: described(version) for version in kgb_spec.earlier_versions()}
    return {TARGET: json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"}


def described(version: str) -> dict[str, Any]:
    """An earlier version: its changes, and the schemas that differ from those of the next version."""
    entry = kgb_spec.earlier_versions()[version]
    earlier, later = table_of(version), table_of(entry["next"])
    changes = [{key: value for key, value in change.items() if key != "difference"} for change in entry["changes"]]
    return {
        "next": entry["next"],
        "isReleased": entry["isReleased"],
        "about": entry["about"],
        "changes": changes,
        "schemas": {name: schema for name, schema in earlier.items() if later.get(name) != schema},
        "without": sorted(later.keys() - earlier.keys()),
    }


def table_of(version: str) -> dict[str, Any]:
    """Every schema of a version by title, with references among themselves."""
    schemas = kgb_spec.schemas() if version == kgb_spec.version() else kgb_spec.earlier_schemas(version)
    work = Bundle()
    work.files = {SPEC / "schemas" / f"{name}.json": schema for name, schema in schemas.items()}
    for name in sorted(schemas):
        # Parts and code lists come along with what uses them.
        if name != "types" and not name.startswith("codelists/"):
            work.take(f"schemas/{name}.json", SPEC / "versions.yaml")
    return {name: models.lean(schema) for name, schema in sorted(work.components["schemas"].items())}

"""The earlier versions of the standard: how they differ from the next one, and their schemas."""

from copy import deepcopy
from functools import cache
from typing import Any

from kgb_spec import strict_yaml
from kgb_spec.sources import SpecificationBroken, codes, root, schemas, version


@cache
def earlier_versions() -> dict[str, dict[str, Any]]:
    """Every earlier version by its number, the latest first: the next version, and what changed on the way to it."""
    by_next = {
        entry["next"]: entry
        for entry in (strict_yaml.read(path) for path in sorted((root() / "versions").glob("*.yaml")))
    }
    found: dict[str, dict[str, Any]] = {}
    here = version()
    while here in by_next:
        entry = by_next.pop(here)
        here = entry["version"]
        found[here] = entry
    if by_next:
        raise SpecificationBroken(
            f"versions: nothing leads from {', '.join(sorted(by_next))} to {version()}; "
            "each version before this one has a file, also when nothing changed"
        )
    return found


@cache
def earlier_schemas(earlier: str) -> dict[str, dict[str, Any]]:
    """Every JSON Schema of an earlier version, by name as in :func:`kgb_spec.schemas`.

    Raises:
        KeyError: there is no such earlier version.
        SpecificationBroken: a difference speaks of what the next version does not have.
    """
    entry = earlier_versions()[earlier]
    later = schemas() if entry["next"] == version() else earlier_schemas(entry["next"])
    found = deepcopy(later)
    for change in entry["changes"]:
        for difference in change["difference"]:
            _apply(difference, found, change["id"])
    return found


def _apply(difference: dict[str, Any], found: dict[str, dict[str, Any]], change: str) -> None:
    try:
        file = found[difference["schema"]]
        schema = file["$defs"][difference["part"]] if "part" in difference else file
        for name in difference.get("withoutParts", []):
            del file["$defs"][name]
        (_codes if "x-codelist" in schema else _properties)(schema, difference)
    except KeyError as missing:
        raise SpecificationBroken(f"versions: change '{change}' speaks of {missing}, which is not there") from missing


def _properties(schema: dict[str, Any], difference: dict[str, Any]) -> None:
    names = difference.get("rename", {})
    if absent := names.keys() - schema["properties"].keys():
        raise KeyError(*absent)
    schema["properties"] = {names.get(name, name): entry for name, entry in schema["properties"].items()}
    schema["required"] = [names.get(name, name) for name in schema["required"]]
    for name in difference.get("without", []):
        del schema["properties"][name]
    gone = set(difference.get("without", []))
    schema["required"] = [*(name for name in schema["required"] if name not in gone), *difference.get("required", [])]
    schema["properties"] |= difference.get("with", {})


def _codes(schema: dict[str, Any], difference: dict[str, Any]) -> None:
    own = schema if "oneOf" in schema else schema["anyOf"][0]
    present = {entry["const"]: entry for entry in codes(schema)}
    for name in difference.get("without", []):
        del present[name]
    own["oneOf"] = [
        *present.values(),
        *({"const": code, **entry} for code, entry in difference.get("with", {}).items()),
    ]

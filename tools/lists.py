"""Writes each code list as a table (CSV) and as plain data (JSON), with an index: spec/generated/codelists."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import concepts

import kgb_spec

FOLDER = "spec/generated/codelists"
BETWEEN = " | "
"""What stands between several values in one cell of a table."""

KNOWN = ("x-nl", "x-source", "x-mappings", "x-validity")
"""What a code says of itself that has columns of its own; everything else that starts with ``x-`` gets columns too."""


def words(content: dict[str, Any]) -> dict[str, str]:
    """Label and definition in both languages."""
    label, definition = concepts.label(content), concepts.definition(content)
    return {
        "labelNl": label.nl,
        "labelEn": label.en,
        "definitionNl": definition.nl,
        "definitionEn": definition.en,
    }


def flattened(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The values inside a value, each by its path as one name: ``externalReissuedNl``."""
    if not isinstance(value, dict):
        yield name, value
        return
    for key, inner in value.items():
        yield from flattened(camel_case(f"{name}-{key}"), inner)


def camel_case(name: str) -> str:
    """A name with hyphens as the other columns are written: ``child-protection-measure`` is ``childProtectionMeasure``."""
    first, *others = name.strip("-").split("-")
    return first + "".join(other[:1].upper() + other[1:] for other in others)


def entry(name: str, content: dict[str, Any], code: dict[str, Any]) -> dict[str, Any]:
    """One code with all that is known of it, as data."""
    validity = {"fromDate": content["x-codelist"].get("validFromDate", ""), **code.get("x-validity", {})}
    extra = {key.removeprefix("x-"): value for key, value in code.items() if key.startswith("x-") and key not in KNOWN}
    return {
        "code": code["const"],
        "status": "WITHDRAWN" if "toDate" in validity else "CURRENT",
        **words(code),
        "sources": concepts.cited(code, content),
        "validFrom": validity["fromDate"],
        "validTo": validity.get("toDate", ""),
        "replacedBy": validity.get("replacedBy", ""),
        "uri": concepts.code_uri(name, code["const"]),
        "mappings": code.get("x-mappings", []),
        **dict(flattened("", extra)),
    }


def whole(name: str, content: dict[str, Any]) -> dict[str, Any]:
    """A code list with all its codes, as data."""
    uri = concepts.list_uri(name)
    return {
        "name": name,
        "uri": uri,
        "scheme": concepts.scheme_uri(uri),
        "schema": content["$id"],
        "status": content["x-codelist"]["status"],
        "validFrom": content["x-codelist"].get("validFromDate", ""),
        **words(content),
        "sources": content["x-source"],
        "codes": [entry(name, content, code) for code in kgb_spec.codes(content)],
    }


def row(code: dict[str, Any]) -> dict[str, str]:
    """One code as a row of a table: several values stand in one cell, in the same order in each column."""
    cells: dict[str, str] = {}
    for key, value in code.items():
        if key == "sources":
            for part in ("law", "article", "certainty"):
                cells[part] = BETWEEN.join(source.get(part, "") for source in value)
        elif key != "mappings":
            cells[key] = str(value).lower() if isinstance(value, bool) else str(value)
    for system in sorted({each["system"] for each in code["mappings"]}):
        same = (each for each in code["mappings"] if each["system"] == system)
        cells[system] = BETWEEN.join(f"{each['match']} {each['code']}" for each in same)
    return cells


def table(codes: list[dict[str, Any]]) -> str:
    """Codes as CSV by RFC 4180, with a column for each list of others that any of them names."""
    systems = sorted({mapping["system"] for code in codes for mapping in code["mappings"]})
    rows = [row(code) for code in codes]
    columns = dict.fromkeys(key for each in rows for key in each if key not in systems)
    return as_csv([*columns, *systems], rows)


def as_csv(columns: list[str], rows: list[dict[str, str]]) -> str:
    """Rows as CSV by RFC 4180."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_json(data: Any) -> str:
    """Data as text, as every generated file has it."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def generate() -> dict[str, str]:
    """The tables and data of the code lists by their paths in the project."""
    found: dict[str, str] = {}
    index: list[dict[str, Any]] = []
    for name, content in kgb_spec.code_lists().items():
        data = whole(name, content)
        found[f"{FOLDER}/{name}.json"] = as_json(data)
        found[f"{FOLDER}/{name}.csv"] = table(data["codes"])
        about = {key: value for key, value in data.items() if key not in ("codes", "sources")}
        index.append({**about, "codes": len(data["codes"]), "csv": f"{name}.csv", "json": f"{name}.json"})
    return {**found, f"{FOLDER}/index.json": as_json(index)}

"""Where the links of the demands and the provisions have to lead."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import kgb_spec

Entry = Mapping[str, Any]

TESTED = ("rules", "requirements")
"""The links to something that can be broken, and so be tested."""


@cache
def properties() -> dict[str, frozenset[str]]:
    """The properties of every resource and part by its title."""
    found: dict[str, frozenset[str]] = {}
    for name, schema in kgb_spec.schemas().items():
        if not name.startswith("codelists/"):
            whole = {schema["title"]: schema} if "properties" in schema else {}
            for title, part in (whole | schema.get("$defs", {})).items():
                found[title] = frozenset(part.get("properties", ()))
    return found


@cache
def known() -> dict[str, frozenset[str]]:
    """What a link can name, by the kind of link."""
    titles = frozenset(properties())
    return {
        "entities": titles,
        "schemas": titles,
        "properties": frozenset(f"{title}.{key}" for title, keys in properties().items() for key in keys),
        "codeLists": frozenset(kgb_spec.code_lists()),
        "rules": frozenset(kgb_spec.rules()),
        "requirements": frozenset(kgb_spec.requirements()),
        "scenarios": frozenset(kgb_spec.scenarios()),
    }


def astray(entries: Iterable[Entry]) -> list[str]:
    """The links that lead nowhere, each with the entry that has it."""
    return [
        f"{entry['id']}: there is no '{name}' among the {kind}"
        for entry in entries
        for kind, names in entry.get("carriedBy", {}).items()
        for name in names
        if name not in known()[kind]
    ]


def carriers(entry: Entry, *kinds: str) -> list[str]:
    """What an entry names of these kinds, as far as it exists."""
    links = entry.get("carriedBy", {})
    return [name for kind in kinds for name in links.get(kind, ()) if name in known()[kind]]

"""Compares the standard with each standard around it, code by code and concept by concept: spec/generated/crosswalks.

What has no counterpart is in the comparison too, because that is what gets lost on the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import concepts
from concepts import Words
from lists import as_csv

import kgb_spec

NONE = "NONE"
"""The match of what has no counterpart."""

COLUMNS = ["kind", "name", "code", "labelNl", "labelEn", "match", "system", "theirs", "uri", "theirUri"]


@dataclass(frozen=True)
class Pair:
    """Something here and what takes its place there, if anything does.

    Attributes:
        kind: ``concept`` for a resource or part, ``codelist`` for a list of which no code has a counterpart, ``code``.
        name: the title of the resource or part, or the name of the code list.
        system: the list there, or the key of the neighbour for a concept.
        theirs: the code or concept there, as it is written there.
    """

    kind: str
    name: str
    code: str
    label: Words
    match: str
    system: str
    theirs: str
    uri: str

    def row(self) -> dict[str, str]:
        """The pair as a row of a table."""
        their_uri = concepts.neighbour_uri(self.system, self.theirs) if self.theirs else ""
        named = {"kind": self.kind, "name": self.name, "code": self.code, "match": self.match}
        words = {"labelNl": self.label.nl, "labelEn": self.label.en}
        return {**named, **words, "system": self.system, "theirs": self.theirs, "uri": self.uri, "theirUri": their_uri}


@dataclass(frozen=True)
class Crosswalk:
    """Everything here beside one standard there."""

    concepts: list[Pair]
    lists: dict[str, list[Pair]]

    @property
    def pairs(self) -> list[Pair]:
        """All pairs, with those of the resources and parts first."""
        return [*self.concepts, *(pair for pairs in self.lists.values() for pair in pairs)]


def compared() -> list[str]:
    """The neighbours with which there is something to compare, by key."""
    return [key for key, entry in kgb_spec.neighbours().items() if "concepts" in entry or "systems" in entry]


@cache
def crosswalk(key: str) -> Crosswalk:
    """What here takes the place of what there."""
    neighbour = kgb_spec.neighbours()[key]
    lists = {}
    if "systems" in neighbour:
        systems = {system["id"] for system in neighbour["systems"]}
        lists = {name: list(_codes(name, content, systems)) for name, content in kgb_spec.code_lists().items()}
    return Crosswalk(list(_concepts(key, neighbour)), lists)


def _concepts(key: str, neighbour: dict[str, Any]) -> Iterator[Pair]:
    for title, each in concepts.objects().items():
        found = [entry for entry in neighbour.get("concepts", []) if entry["kgb"] == title]
        label, uri = concepts.label(each.content), concepts.object_uri(title)
        for entry in found:
            yield Pair("concept", title, "", label, entry["match"], key, entry["theirs"], uri)
        if each.is_recorded and not found and "concepts" in neighbour:
            yield Pair("concept", title, "", label, NONE, "", "", uri)


def _codes(name: str, content: dict[str, Any], systems: set[str]) -> Iterator[Pair]:
    found = {entry["const"]: _mapped(entry, systems) for entry in kgb_spec.codes(content)}
    if not any(found.values()):
        yield Pair("codelist", name, "", concepts.label(content), NONE, "", "", concepts.list_uri(name))
        return
    for entry in kgb_spec.codes(content):
        code, label, uri = entry["const"], concepts.label(entry), concepts.code_uri(name, entry["const"])
        for mapping in found[code]:
            yield Pair("code", name, code, label, mapping["match"], mapping["system"], mapping["code"], uri)
        if not found[code]:
            yield Pair("code", name, code, label, NONE, "", "", uri)


def _mapped(entry: dict[str, Any], systems: set[str]) -> list[dict[str, str]]:
    return [mapping for mapping in entry.get("x-mappings", []) if mapping["system"] in systems]


def generate() -> dict[str, str]:
    """The comparisons as tables, by their paths in the project."""
    return {
        f"spec/generated/crosswalks/{key}.csv": as_csv(COLUMNS, [pair.row() for pair in crosswalk(key).pairs])
        for key in compared()
    }

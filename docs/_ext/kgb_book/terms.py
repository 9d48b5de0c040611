"""The terms of the standard: what each schema, part, property, code list and code is called and means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sphinx.errors import ExtensionError

import kgb_spec

RESOURCES = (
    "person",
    "organisation",
    "family",
    "involvement",
    "report",
    "concern",
    "safety-assessment",
    "decision",
    "measure",
    "placement",
    "plan",
    "evaluation",
    "handover",
    "notification",
    "consent",
    "access-event",
    "rights-request",
    "dossier",
    "reflection",
)
"""The schemas that have a page of their own, in the order in which a case unfolds."""


class UnknownName(ExtensionError):
    """A page embeds something that the standard does not have. The build stops."""


_ABBREVIATIONS = {"Bsn": "BSN"}


@dataclass(frozen=True)
class Bilingual:
    """The same words in Dutch and in English."""

    nl: str
    en: str

    def of(self, language: str) -> str:
        """The words in a language."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True)
class Part:
    """An object type: a whole schema (``measure``) or one of its parts (``family.Custody``)."""

    schema: str
    name: str
    content: dict[str, Any]

    @property
    def full_name(self) -> str:
        """The name by which the book refers to it."""
        return f"{self.schema}.{self.name}" if self.name else self.schema

    @property
    def kind(self) -> str:
        """Whether it is a resource or a part of one."""
        return "part" if self.name else "resource"


def pick(kind: str, known: dict[str, Any], name: str) -> Any:
    """The entry with that name.

    Raises:
        UnknownName: the standard has no such entry; the message lists what there is.
    """
    if name not in known:
        raise UnknownName(f"there is no {kind} '{name}'. Known: {', '.join(sorted(known))}")
    return known[name]


def both(pair: dict[str, str]) -> Bilingual:
    """The words of an entry that has ``nl`` and ``en`` side by side."""
    return Bilingual(pair["nl"], pair["en"])


def spaced(title: str) -> str:
    """A PascalCase title as ordinary words: ``SafetyAssessment`` becomes ``Safety assessment``."""
    if not re.fullmatch(r"([A-Z][a-z]+)+", title):
        return title
    first, *others = re.findall(r"[A-Z][a-z]+", title)
    return " ".join([_ABBREVIATIONS.get(first, first), *(_ABBREVIATIONS.get(word, word.lower()) for word in others)])


def label(entry: dict[str, Any]) -> Bilingual:
    """The label of a schema, property or code."""
    return Bilingual(entry["x-nl"]["title"], entry["title"] if "const" in entry else spaced(entry["title"]))


def definition(entry: dict[str, Any]) -> Bilingual:
    """The definition of a schema, property or code."""
    return Bilingual(entry["x-nl"]["description"], entry["description"])


def resolve(schema: str, reference: str) -> tuple[str, str]:
    """Where a ``$ref`` in a schema points: the schema and the part of it (empty for the whole)."""
    file, _, pointer = reference.partition("#/$defs/")
    return (file.removesuffix(".json") if file else schema), pointer


def described(schema: str, entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with title, description and source: its own, or those of the type to which it refers."""
    if "title" in entry:
        return entry
    file, part = resolve(schema, entry["$ref"])
    target = kgb_spec.schemas()[file]
    return dict(target["$defs"][part] if part else target)


def parts(schema: str) -> list[Part]:
    """The schema itself (when it is an object) and its parts, in the order of the file."""
    content = pick("schema", kgb_spec.schemas(), schema)
    whole = [Part(schema, "", content)] if "properties" in content else []
    return whole + [Part(schema, name, part) for name, part in content.get("$defs", {}).items()]


def object_schemas() -> list[str]:
    """The names of all schemas that are not code lists."""
    return [name for name in kgb_spec.schemas() if not name.startswith("codelists/")]


@cache
def by_title() -> dict[str, str]:
    """The name of each schema by its title: ``SafetyAssessment`` is ``safety-assessment``."""
    return {kgb_spec.schemas()[name]["title"]: name for name in object_schemas()}


@cache
def part_by_title() -> dict[str, Part]:
    """Each resource and part by its title: ``Goal`` stands in ``plan``."""
    every = [part for schema in object_schemas() for part in parts(schema)]
    return {part.name or part.content["title"]: part for part in every}


@cache
def shared_properties() -> frozenset[str]:
    """The properties that every resource has: who recorded it, who keeps it, how long it stays."""
    recorded = [schema["properties"] for schema in kgb_spec.schemas().values() if _is_recorded(schema)]
    return frozenset(set.intersection(*map(set, recorded)))


def _is_recorded(schema: dict[str, Any]) -> bool:
    return "recordedAt" in schema.get("properties", {})


def code_lists_of(schema: str) -> list[str]:
    """The code lists that a schema uses, in the order of its properties."""
    found: dict[str, None] = {}
    for reference in references_in(kgb_spec.schemas()[schema]):
        if reference.startswith("codelists/"):
            found[reference.removeprefix("codelists/").removesuffix(".json")] = None
    return list(found)


def references_in(value: Any) -> Iterator[str]:
    """Every ``$ref`` anywhere in a value."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from references_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references_in(inner)

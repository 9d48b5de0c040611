"""What of the standard occurs in dossiers: which properties of which records, which codes of which lists, and what does not."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from kgb_model.explanations import generated

TEXTS = {
    "nl": {
        "head": "{dossiers} dossiers",
        "properties": "Eigenschappen: {seen} van de {all} komen voor ({share:.1f} %)",
        "codes": "Codes: {seen} van de {all} komen voor ({share:.1f} %)",
        "missing": "  {place}: niet gezien: {names}",
    },
    "en": {
        "head": "{dossiers} dossiers",
        "properties": "Properties: {seen} of {all} occur ({share:.1f} %)",
        "codes": "Codes: {seen} of {all} occur ({share:.1f} %)",
        "missing": "  {place}: not seen: {names}",
    },
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of the standard occurred in some dossiers.

    Attributes:
        dossiers: how many dossiers were looked at.
        properties: how often each property of each kind of record or part occurred, as ``{("Person", "birthDate"): 12}``.
        codes: how often each code of each list occurred, as ``{("HarmType", "SEKSUEEL"): 3}``.

    What a dossier can hold and what did not occur stands there with 0.
    """

    dossiers: int
    properties: dict[tuple[str, str], int]
    codes: dict[tuple[str, str], int]

    @property
    def property_share(self) -> float:
        """The part of the properties that occurred, from 0 to 1."""
        return share(self.properties)

    @property
    def code_share(self) -> float:
        """The part of the codes that occurred, from 0 to 1."""
        return share(self.codes)

    def missing_properties(self) -> dict[str, list[str]]:
        """The properties that did not occur, by kind."""
        return missing(self.properties)

    def missing_codes(self) -> dict[str, list[str]]:
        """The codes that did not occur, by list."""
        return missing(self.codes)

    def to_text(self, language: str = "nl") -> str:
        """The report for people, in Dutch (``nl``) or English (``en``).

        Raises:
            KeyError: there is no text in this language.
        """
        texts = TEXTS[language]
        lines = [texts["head"].format(dossiers=self.dossiers)]
        for name, counts in (("properties", self.properties), ("codes", self.codes)):
            seen = sum(map(bool, counts.values()))
            lines.append(texts[name].format(seen=seen, all=len(counts), share=100 * share(counts)))
            lines += [
                texts["missing"].format(place=titled(place, language), names=", ".join(names))
                for place, names in missing(counts).items()
            ]
        return "\n".join(lines)


def share(counts: dict[tuple[str, str], int]) -> float:
    """The part that occurred at all."""
    return sum(map(bool, counts.values())) / len(counts)


def missing(counts: dict[tuple[str, str], int]) -> dict[str, list[str]]:
    """What did not occur, by kind or list."""
    found: dict[str, list[str]] = {}
    for (place, name), times in counts.items():
        if not times:
            found.setdefault(place, []).append(name)
    return found


def titled(name: str, language: str) -> str:
    """What a kind or list is called."""
    return str(generated("schemas.json")[name]["x-nl"]["title"]) if language == "nl" else name


def coverage(dossiers: Iterable[Any]) -> Coverage:
    """What of the standard occurs in dossiers: objects of this library or plain values that follow the schema."""
    properties, codes = dict.fromkeys(properties_within("Dossier"), 0), dict.fromkeys(codes_within("Dossier"), 0)
    number = 0
    for dossier in dossiers:
        number += 1
        value = dossier if isinstance(dossier, dict) else json.loads(dossier.model_dump_json())
        for counts, key in _occurring(value, "Dossier", properties, codes):
            counts[key] = counts.get(key, 0) + 1
    return Coverage(number, properties, codes)


Counts = dict[tuple[str, str], int]


def _occurring(value: Any, kind: str, properties: Counts, codes: Counts) -> Iterator[tuple[Counts, tuple[str, str]]]:
    for name, target, listed in parts(kind):
        if name not in value:
            continue
        yield properties, (kind, name)
        for item in value[name] if listed else [value[name]]:
            if isinstance(item, dict) and target:
                yield from _occurring(item, target, properties, codes)
            elif isinstance(item, str) and (target, item) in codes:
                yield codes, (target, item)


@cache
def parts(kind: str) -> tuple[tuple[str, str, bool], ...]:
    """The properties of a kind: the name, the schema that it holds when that is one of ours, and whether it is a list."""
    found = []
    for name, schema in generated("schemas.json")[kind]["properties"].items():
        target = schema.get("items", schema).get("$ref", "").rsplit("/", 1)[-1]
        found.append((name, target if is_kind(target) or codes_of(target) else "", "items" in schema))
    return tuple(found)


def is_kind(name: str) -> bool:
    """Whether a schema is of an object with properties."""
    return "properties" in generated("schemas.json").get(name, {})


@cache
def codes_of(name: str) -> tuple[str, ...]:
    """The codes of a list that are in use; none when the schema is no list."""
    schema = generated("schemas.json").get(name, {})
    options = [schema, *schema.get("anyOf", [])]
    return tuple(code for option in options for code in option.get("enum", []))


@cache
def kinds_within(kind: str) -> tuple[str, ...]:
    """The kinds that a kind can hold, itself first."""
    found = [kind]
    for each in found:
        found += [target for _, target, _ in parts(each) if is_kind(target) and target not in found]
    return tuple(dict.fromkeys(found))


def properties_within(kind: str) -> list[tuple[str, str]]:
    """Every property of a kind and of the kinds that it can hold."""
    return [(each, name) for each in kinds_within(kind) for name, _, _ in parts(each)]


def codes_within(kind: str) -> list[tuple[str, str]]:
    """Every code of the lists that a kind can hold."""
    lists = dict.fromkeys(
        target for each in kinds_within(kind) for _, target, _ in parts(each) if target and not is_kind(target)
    )
    return [(name, code) for name in lists for code in codes_of(name)]

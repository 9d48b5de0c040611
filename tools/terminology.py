"""Generates src/kgb_model/_generated/terminology.json: every term of the standard with its meaning, law and counterparts."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import concepts
from concepts import Object, Property
from crosswalks import compared
from lists import camel_case
from shapes_in_words import shape
from skos import DESIGN

import kgb_spec

TARGET = "src/kgb_model/_generated/terminology.json"

NAMED = ("nl", "source", "mappings", "validity")
"""What a code says of itself that has a place of its own; everything else that starts with ``x-`` is a feature."""

Entry = dict[str, Any]


def generate() -> dict[str, str]:
    """The one table by its path in the project."""
    data = {
        "certainty": {mark: words(entry) for mark, entry in kgb_spec.certainty_marks().items()},
        "base": concepts.DEF,
        "laws": {key: words(entry) for key, entry in kgb_spec.laws().items()},
        "standards": {key: standard(kgb_spec.neighbours()[key]) for key in compared() if has_lists(key)},
        "terms": terms(),
    }
    return {TARGET: json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"}


def words(both: Entry) -> list[str]:
    """The same words in Dutch and in English, in that order."""
    return [both["nl"], both["en"]]


def has_lists(key: str) -> bool:
    """Whether codes can be compared with a standard, and not only concepts."""
    return "systems" in kgb_spec.neighbours()[key]


def standard(neighbour: Entry) -> Entry:
    """A standard around this one, and which of its lists the codes here are compared with."""
    lists = {system["id"]: words(system) for system in neighbour["systems"]}
    return {
        "title": words(neighbour),
        "owner": words(neighbour["owner"]),
        "version": neighbour["version"],
        "lists": lists,
    }


def terms() -> dict[str, Entry]:
    """Every term by its name, with those of one object or list together."""
    found: dict[str, Entry] = {}
    for each in concepts.objects().values():
        found |= dict(of_object(each))
    for name, content in kgb_spec.schemas()["types"]["$defs"].items():
        if "properties" not in content:
            found[name] = {**meaning(content), "kind": "type", "shape": shape("types", content)}
            found[name] |= sourced(content)
    for name, content in kgb_spec.code_lists().items():
        found |= dict(of_list(name, content))
    for name, places in used().items():
        found[name]["usedIn"] = places
    return found


def meaning(content: Entry) -> Entry:
    """Label and definition in both languages."""
    label, definition = concepts.label(content), concepts.definition(content)
    return {"title": [label.nl, label.en], "description": [definition.nl, definition.en]}


def sourced(*contents: Entry) -> Entry:
    """The law on which something rests: its own, else that of what it belongs to, else a choice of this standard."""
    found = concepts.cited(*contents, DESIGN)
    return {"sources": [[each["law"], each.get("article", ""), each["certainty"]] for each in found]}


def of_object(each: Object) -> Iterator[tuple[str, Entry]]:
    """A resource, message or part, and its properties."""
    kind = "resource" if each.is_recorded else "message" if each.is_whole else "part"
    file = kgb_spec.schemas()[each.schema]
    yield each.title, {"kind": kind, **meaning(each.content), **sourced(each.content, file)}
    for one in concepts.properties(each):
        yield f"{each.title}.{one.name}", of_property(one, file)


def of_property(one: Property, file: Entry) -> Entry:
    """A property: what it means, what may stand there, and whether it may be absent."""
    said = {"required": one.name in one.owner.content.get("required", []), "shared": one.meaning in concepts.shared()}
    return {
        "kind": "property",
        **meaning(one.described),
        "shape": shape(one.owner.schema, one.entry),
        **{key: value for key, value in said.items() if value},
        **sourced(one.entry, one.described, one.owner.content, file),
    }


def of_list(name: str, content: Entry) -> Iterator[tuple[str, Entry]]:
    """A code list and its codes."""
    is_open = content["x-codelist"]["status"] == "OPEN"
    about = {"list": name, "open": is_open, "fromDate": content["x-codelist"]["validFromDate"]}
    yield content["title"], {"kind": "list", **meaning(content), **about, **sourced(content)}
    for code in kgb_spec.codes(content):
        yield f"{content['title']}.{code['const']}", of_code(content, code)


def of_code(content: Entry, code: Entry) -> Entry:
    """A code: from when to when it is used, and what takes its place elsewhere."""
    features = {camel_case(key.removeprefix("x-")): value for key, value in code.items() if key.startswith("x-")}
    for key in NAMED:
        features.pop(key, None)
    counterparts = [[each["system"], each["code"], each["match"]] for each in code.get("x-mappings", [])]
    kept = {"features": features, "counterparts": counterparts, **code.get("x-validity", {})}
    said = {"kind": "code", **meaning(code), **sourced(code, content)}
    return {**said, **{key: value for key, value in kept.items() if value}}


def used() -> dict[str, list[str]]:
    """The properties that hold, or point at, an object, type or list."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in concepts.objects().values():
        for one in concepts.properties(each):
            for title in sorted(held(one)):
                found[title].append(f"{each.title}.{one.name}")
    return dict(found)


def held(one: Property) -> set[str]:
    """The titles of what the values of a property are, or point at."""
    titles = set(one.item.get("x-references", []))
    if "$ref" in one.item:
        titles.add(concepts.resolve(one.item["$ref"], one.owner.schema)[1]["title"])
    return titles

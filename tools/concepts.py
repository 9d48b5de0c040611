"""What the standard gives a meaning to: its objects, their properties, its code lists and codes, each with a lasting name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote

import kgb_spec

DEF = f"{kgb_spec.BASE}def/"
"""The start of the name of every concept. Names are not addresses: nothing is fetched from them."""

SHARED = f"{DEF}shared/"


class Words(NamedTuple):
    """The same words in Dutch and in English."""

    nl: str
    en: str


@dataclass(frozen=True)
class Object:
    """A resource, a message or a part of one: whatever has properties.

    Attributes:
        schema: the file in which it stands, without ending.
        whole: the resource or message of which it is a part; itself when it is one; absent for a part that all share.
    """

    schema: str
    content: dict[str, Any]
    whole: str | None

    @property
    def title(self) -> str:
        """The name in the schemas, which no other object or list has."""
        return str(self.content["title"])

    @property
    def is_whole(self) -> bool:
        """Whether it is a resource or message, and not a part."""
        return self.whole == self.title

    @property
    def is_recorded(self) -> bool:
        """Whether it is a kind of resource: recorded with an id of its own, version after version."""
        return self.is_whole and {"id", "version"} <= set(self.content["required"])


@dataclass(frozen=True)
class Property:
    """A property of an object.

    Attributes:
        entry: what the schema says at the property.
        described: where its title and description stand: there, or at its type.
    """

    owner: Object
    name: str
    entry: dict[str, Any]
    described: dict[str, Any]

    @property
    def item(self) -> dict[str, Any]:
        """What one value is, also when the property holds a list of them."""
        return dict(self.entry.get("items", self.entry))

    @property
    def meaning(self) -> tuple[str, Words, Words]:
        """Name, label and definition: two properties that agree in these are one concept."""
        return self.name, label(self.described), definition(self.described)


def spaced(title: str) -> str:
    """A PascalCase title as ordinary words: ``SafetyAssessment`` becomes ``Safety assessment``; other titles stay."""
    if not re.fullmatch(r"([A-Z][a-z]+)+", title):
        return title
    words = re.findall(r"[A-Z][a-z]+", title)
    return " ".join([words[0], *(word.lower() for word in words[1:])]).replace("Bsn", "BSN").replace("bsn", "BSN")


def label(content: dict[str, Any]) -> Words:
    """What a schema, property or code is called; the title of a code is a name already and stays as it is."""
    english = content["title"] if "const" in content else spaced(content["title"])
    return Words(content["x-nl"]["title"], english)


def definition(content: dict[str, Any]) -> Words:
    """What a schema, property or code means."""
    return Words(content["x-nl"]["description"], content["description"])


def resolve(reference: str, schema: str) -> tuple[str, dict[str, Any]]:
    """The file in which a reference ends, and what stands there."""
    file, _, pointer = reference.partition("#")
    place = file.removesuffix(".json").removeprefix("../") if file else schema
    content = kgb_spec.schemas()[place]
    for step in pointer.split("/")[1:]:
        content = content[step]
    return place, content


@cache
def objects() -> dict[str, Object]:
    """Every object by its title."""
    found: list[Object] = []
    for name, schema in kgb_spec.schemas().items():
        whole = schema["title"] if "properties" in schema else None
        for content in (schema, *schema.get("$defs", {}).values()):
            if "properties" in content:
                found.append(Object(name, content, whole))
    return {each.title: each for each in found}


def properties(owner: Object) -> Iterator[Property]:
    """The properties of an object, in the order of the schema."""
    for name, entry in owner.content["properties"].items():
        target = resolve(entry["$ref"], owner.schema)[1] if "$ref" in entry else {}
        yield Property(owner, name, entry, entry if "title" in entry else target)


@cache
def shared() -> frozenset[tuple[str, Words, Words]]:
    """The meanings of the properties that most kinds of resource share: each is one concept wherever it stands."""
    kinds = [each for each in objects().values() if each.is_recorded]
    seen = Counter(one.meaning for kind in kinds for one in properties(kind))
    return frozenset(meaning for meaning, times in seen.items() if times > len(kinds) / 2)


def targets(one: Property) -> set[str]:
    """The concepts of the objects and code lists that the values of a property are, or point at."""
    item = one.item
    found = {object_uri(title) for title in item.get("x-references", [])}
    if "$ref" in item:
        place, content = resolve(item["$ref"], one.owner.schema)
        if "properties" in content:
            found.add(object_uri(content["title"]))
        if "x-codelist" in content:
            found.add(list_uri(place.removeprefix("codelists/")))
    return found


def kind_of(one: Property) -> dict[str, Any]:
    """The type of one value of a property: what the schema says of it, after following the reference."""
    return resolve(one.item["$ref"], one.owner.schema)[1] if "$ref" in one.item else one.item


def object_uri(title: str) -> str:
    """The name of the concept of a resource, a message or a part: ``…/def/Measure``."""
    return DEF + title


def property_uri(one: Property) -> str:
    """The name of the concept of a property: ``…/def/Measure/status``, or ``…/def/shared/familyId``."""
    return SHARED + one.name if one.meaning in shared() else f"{DEF}{one.owner.title}/{one.name}"


def list_uri(name: str) -> str:
    """The name of the concept of a code list: ``…/def/codelists/measure-type``."""
    return f"{DEF}codelists/{name}"


def code_uri(name: str, code: str) -> str:
    """The name of the concept of a code: ``…/def/codelists/measure-type/OTS``."""
    return f"{list_uri(name)}/{code}"


def neighbour_uri(*steps: str) -> str:
    """The name under which this standard speaks of a list, code or concept of somebody else."""
    return "/".join((f"{DEF}neighbours", *(quote(step, safe="") for step in steps)))


def scheme_uri(concept: str) -> str:
    """The name of the scheme of which a concept is the top: ``…/def/schemes/codelists/measure-type``."""
    return f"{DEF}schemes/{concept.removeprefix(DEF)}"


def cited(*contents: dict[str, Any]) -> list[dict[str, str]]:
    """The sources of the first that names any: a property without them rests on those of its type or its object."""
    return next((list(content["x-source"]) for content in contents if content.get("x-source")), [])


def owners() -> dict[str, list[Property]]:
    """The properties by the name of their concept: several when it is shared."""
    found: dict[str, list[Property]] = defaultdict(list)
    for each in objects().values():
        for one in properties(each):
            found[property_uri(one)].append(one)
    return found

"""Documents that follow a schema of the standard, and documents that nearly do, drawn by Hypothesis from the schemas themselves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import models
from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]

UNICODE = (
    "é",
    "Ĳ",
    "漢",
    "👨‍👩‍👧",
    "\u0301",
    "\u202e",
    "\ufeff",
    "\u00a0",
    "\u0085",
    "\u2028",
    "\x1c",
    "\u180e",
    "\x7f",
    "\x00",
)
"""Characters that engines and languages treat each in their own way."""

IDS = tuple(f"0198c5d2-7a1{digit}-7000-8000-00000000000{digit}" for digit in "0123456789abcdef")
MOMENTS = (
    "2026-03-01T09:30:00Z", "2026-03-01T09:30:00.5Z", "2026-03-01T09:30:00.123456Z", "2026-03-01T10:30:00+01:00",
    "1900-01-01T00:00:00Z", "2199-12-31T23:59:59.999999Z", "2024-02-29T23:59:59-11:30", "2026-03-01T09:30:00-00:00",
    "1900-01-01T00:00:00+23:59", "2199-12-31T23:59:59-23:59",
)  # fmt: skip
DATES = ("2026-03-01", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29")
PARTIAL_DATES = ("2026", "2026-03", *DATES, "1900", "2199-12")
FORMATS = {"uuid": IDS, "date-time": MOMENTS, "date": DATES, "partial-date": PARTIAL_DATES}
"""Right values of each format, with the ends of the calendar."""

ODD: dict[str, tuple[Any, ...]] = {
    "uuid": (
        "0198C5D2-7A10-7000-8000-000000000001", "0198c5d27a1070008000000000000001", "{0198c5d2-7a10-7000-8000-000000000001}",
        "urn:uuid:0198c5d2-7a10-7000-8000-000000000001", "0198c5d2-7a10-4000-8000-000000000001",
        "0198c5d2-7a10-7000-c000-000000000001", "0198c5d2-7a10-7000-8000-00000000000", "0198c5d2-7a10-7000-8000-00000000000g",
        "00000000-0000-0000-0000-000000000000", " 0198c5d2-7a10-7000-8000-000000000001",
    ),
    "date-time": (
        "2026-03-01 09:30:00Z", "2026-03-01t09:30:00z", "2026-03-01T09:30:60Z", "2026-12-31T23:59:60Z", "2026-03-01T24:00:00Z",
        "2026-03-01T09:30:00+24:00", "2026-03-01T09:30:00+23:60", "2026-03-01T09:30:00+99:99", "2026-03-01T09:30Z",
        "2026-03-01T09:30:00", "2026-03-01T09:30:00.1234567Z", "2026-03-01T09:30:00,5Z", "2026-03-01", "2026-02-30T09:30:00Z",
        "2026-13-01T09:30:00Z", "2026-00-10T09:30:00Z", "1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "2026-03-01T09:30:00.Z",
        "2026-03-01T09:30:00+0100", "2026-03-01T09:30:00+01", "2023-02-29T00:00:00Z", "1772357400", 1772357400,
        "2026-03-01T09:60:00Z", "2026-03-01_09:30:00Z", "2026-03-01T09:30:00Z[Europe/Amsterdam]",
    ),
    "date": (
        "2026-02-29", "2026-02-30", "2026-04-31", "1900-02-29", "2100-02-29", "1899-12-31", "2200-01-01", "2026-3-1", "20260301",
        "2026-W09-7", "2026-060", "2026-03-01T00:00:00", "2026-03-01T00:00:00Z", "2026-03", "01-03-2026", "2026-00-01",
        "2026-01-00", "2026-01-32", "\u0662\u0660\u0662\u0666-03-01", 20260301, 0,
    ),
    "partial-date": (
        "2026-02-29", "2026-02-30", "2026-04-31", "2026-06-31", "1900-02-29", "2100-02-29", "2200", "1899", "2026-13", "2026-00", "2026-1",
        "26", "2026-03-", "2026-03-01T00:00:00Z", "2026-03-00", "XXXX-03-01", 2026,
    ),
}  # fmt: skip
"""Values that some readers take for one of the format, and others do not."""

ANYTHING: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 1.5, -0.0, 5e-324, 1e16, 2**53 + 1, 2**63, 10**30, 10**400, "", " ", "\n", "\t ", "\x00", "\ufeff",
    "\u0085", "\u2028", "\x1c", "1", "1.0", "true", "null", "NaN", "ANDERS", "gemeente-meerdijk:BUURTVADER", "a:B", "A:b", "\ud800",
    [], [None], [[]], {}, {"": 1}, {"id": "x"},
)  # fmt: skip
"""Values that may stand anywhere, and are wrong almost everywhere."""

TEXTS = ("a", "Mila gaat graag naar school.", "x y", " x", "é", "漢", "👨‍👩‍👧", "\u202e", "a\u0301", "\u00a0x")
VALUES: tuple[Any, ...] = (
    None,
    True,
    1,
    1.0,
    2**70,
    0.1,
    "x",
    [],
    {},
    {"b": [1, {"a": None}], "a": "é"},
    [[[]]],
    -0.0,
    1e300,
)
MOST_ITEMS = 2
"""How many items a drawn list has, unless the schema asks for more: small documents are judged quickly."""


@cache
def schemas() -> dict[str, Any]:
    """Every schema by title."""
    return models.schemas()


@dataclass
class Sketch:
    """A document being drawn, and every place in it.

    Attributes:
        spots: the object or list, the name or position in it, and the schema of what stands there.
    """

    draw: Draw
    spots: list[tuple[Any, Any, dict[str, Any]]] = field(default_factory=list)

    def value(self, schema: dict[str, Any]) -> Any:
        """A value that follows a schema."""
        if "$ref" in schema:
            return self.value(schemas()[schema["$ref"].rsplit("/", 1)[1]])
        if "anyOf" in schema:
            return self.value(self.draw(st.sampled_from(schema["anyOf"])))
        if "enum" in schema:
            return self.draw(st.sampled_from(schema["enum"]))
        return getattr(self, str(schema.get("type", "anything")))(schema)

    def anything(self, schema: dict[str, Any]) -> Any:
        """The value of an extension."""
        return self.draw(st.sampled_from(VALUES))

    def object(self, schema: dict[str, Any]) -> dict[str, Any]:
        """An object with what is required and some of the rest."""
        optional = [name for name in schema["properties"] if name not in schema["required"]]
        # Few at a time: an object with everything in it is large, and breaks in the same ways.
        chosen = self.draw(st.sets(st.sampled_from(optional), max_size=4)) if optional else set()
        found: dict[str, Any] = {}
        for name, inner in schema["properties"].items():
            if name in schema["required"] or name in chosen:
                found[name] = self.value(inner)
                self.spots.append((found, name, resolved(inner)))
        return found

    def array(self, schema: dict[str, Any]) -> list[Any]:
        """A list; without repetition where the schema asks for that."""
        least = schema.get("minItems", 0)
        size = self.draw(st.integers(least, max(least, min(MOST_ITEMS, schema["maxItems"]))))
        found: list[Any] = []
        for _ in range(size):
            item = self.value(schema["items"])
            if schema.get("uniqueItems") and item in found and len(found) >= least:
                continue
            found.append(item)
            self.spots.append((found, len(found) - 1, resolved(schema["items"])))
        return found

    def integer(self, schema: dict[str, Any]) -> int:
        """A whole number, often at an end."""
        least, most = schema["minimum"], schema["maximum"]
        return int(self.draw(st.sampled_from((least, most, (least + most) // 2))))

    def boolean(self, schema: dict[str, Any]) -> bool:
        """True or false."""
        return bool(self.draw(st.booleans()))

    def string(self, schema: dict[str, Any]) -> str:
        """A text of the right format, pattern and length."""
        if schema.get("format") in FORMATS:
            return str(self.draw(st.sampled_from(FORMATS[schema["format"]])))
        if schema.get("pattern", r"\S") not in (r"\S", schemas()["Line"]["pattern"]):
            return str(self.draw(matching(schema["pattern"], schema.get("maxLength", 300))))
        return str(self.draw(st.sampled_from([*TEXTS, "x" * schema["maxLength"]])))


@cache
def matching(pattern: str, longest: int) -> st.SearchStrategy[str]:
    """Texts that follow a pattern."""
    # Hypothesis takes $ as Python does, with a line end behind it.
    exact = pattern.removesuffix("$") + r"\Z"
    return st.from_regex(exact, alphabet=st.characters(max_codepoint=0x7F)).filter(lambda text: len(text) <= longest)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without a reference at its top."""
    while "$ref" in schema:
        schema = schemas()[schema["$ref"].rsplit("/", 1)[1]]
    return schema


@st.composite
def instances(draw: Draw, kind: str) -> Any:
    """Documents of a kind that follow its schema."""
    return Sketch(draw).value({"$ref": f"#/$defs/{kind}"})


@st.composite
def near_instances(draw: Draw, kind: str) -> Any:
    """Documents of a kind in which one thing was changed, or two: often wrong, sometimes still right."""
    sketch = Sketch(draw)
    document = sketch.value({"$ref": f"#/$defs/{kind}"})
    if not sketch.spots:
        return draw(st.sampled_from(ANYTHING))
    for _ in range(draw(st.sampled_from((1, 1, 1, 2)))):
        change(draw, document, draw(st.sampled_from(sketch.spots)))
    return document


def change(draw: Draw, document: Any, spot: tuple[Any, Any, dict[str, Any]]) -> None:
    """One change at one place."""
    owner, key, schema = spot
    if (isinstance(owner, list) and key >= len(owner)) or (isinstance(owner, dict) and key not in owner):
        return
    match draw(st.sampled_from(("replace", "replace", "replace", "remove", "add", "rename"))):
        case "replace":
            owner[key] = draw(st.sampled_from(list(replacements(schema, owner[key]))))
        case "remove":
            del owner[key]
        case "add" if isinstance(owner, dict):
            owner[draw(st.sampled_from(("colour", "", "recorded_at", "Id", "__class__", key + " ", key.upper())))] = (
                owner[key]
            )
        case "add":
            owner.append(owner[key])
        case _ if isinstance(owner, dict):
            owner["_".join(key.split("I")).lower()] = owner.pop(key)


def replacements(schema: dict[str, Any], value: Any) -> Iterator[Any]:
    """What may stand in the place of a value: near its limits, in odd forms, or of another type."""
    yield from ODD.get(schema.get("format", ""), ())
    yield from ANYTHING
    match value:
        case str():
            yield from (
                value + "\n",
                "\n" + value,
                value + " ",
                value.lower(),
                value.upper(),
                [value],
                {"value": value},
                value + "\x00",
            )
            yield from (value + character for character in UNICODE)
            yield from ("x" * schema[name] + "x" for name in ("maxLength",) if name in schema)
            yield from (character * schema["maxLength"] for character in "é👧" if "maxLength" in schema)
            yield from (other for listed in schemas().values() for other in listed.get("enum", [])[:1])
        case bool():
            yield from (int(value), str(value).lower())
        case int() if abs(value) < 2**64:
            yield from (schema[name] + step for name in ("minimum", "maximum") if name in schema for step in (-1, 0, 1))
            yield from (float(value), value + 0.5, str(value), [value], float(schema.get("maximum", 0)))
        case list() if value:
            yield from (
                value + value[:1],
                value * 2,
                value[0],
                {"0": value[0]},
                [*value, None],
                tuple_like(value, schema),
            )
        case dict():
            yield from ([value], {**value, "extra": None}, list(value.items()))


def tuple_like(value: list[Any], schema: dict[str, Any]) -> list[Any]:
    """The list with one item too many, when that is not very long."""
    most = schema.get("maxItems", 1)
    return (value * (most + 1))[: most + 1] if most <= 100 else value

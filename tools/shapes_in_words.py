"""What may stand at a property, in a few words of Dutch and English: a code, a reference, a list of parts."""

from typing import Any

import concepts

PLAIN = {
    "boolean": ["ja of nee", "yes or no"],
    "integer": ["geheel getal", "whole number"],
    "string": ["tekst", "text"],
    "object": ["object", "object"],
}
ANY = ["elke waarde", "any value"]
OPEN = ["ook codes van anderen", "codes of others too"]
"""What an open code list takes beside its own codes."""

LIMITS = (
    ("minLength", "ten minste {} tekens", "at least {} characters"),
    ("maxLength", "ten hoogste {} tekens", "at most {} characters"),
    ("minItems", "ten minste {}", "at least {}"),
    ("maxItems", "ten hoogste {}", "at most {}"),
    ("minimum", "ten minste {}", "at least {}"),
    ("maximum", "ten hoogste {}", "at most {}"),
    ("uniqueItems", "elk één keer", "each once"),
    ("x-example", "zoals {}", "such as {}"),
)


def shape(schema: str, entry: dict[str, Any]) -> list[str]:
    """What a property of a schema holds, in Dutch and in English."""
    if "x-references" in entry:
        return both("verwijzing naar {}", "reference to {}", ", ".join(entry["x-references"]))
    if "$ref" in entry:
        return named(*concepts.resolve(entry["$ref"], schema))
    if entry.get("type") == "array":
        inner = shape(schema, entry["items"])
        return limited(entry, [f"lijst: {inner[0]}", f"list: {inner[1]}"])
    if "enum" in entry:
        return both("een van {}", "one of {}", ", ".join(map(str, entry["enum"])))
    return limited(entry, PLAIN[entry["type"]] if "type" in entry else ANY)


def named(place: str, content: dict[str, Any]) -> list[str]:
    """A type by its name, a code list by its name and whether it takes the codes of others."""
    title = content["title"]
    if "x-codelist" not in content:
        return both("{}", "{}", title if "properties" in content else f"{title}{example(content)}")
    found = both("code uit {}", "code from {}", title)
    if content["x-codelist"]["status"] == "OPEN":
        return [f"{said} ({more})" for said, more in zip(found, OPEN, strict=True)]
    return found


def example(content: dict[str, Any]) -> str:
    """An example of a type in brackets, when it has one."""
    return f" ({content['x-example']})" if "x-example" in content else ""


def both(dutch: str, english: str, filled: str) -> list[str]:
    """The same sentence in two languages about the same names."""
    return [dutch.format(filled), english.format(filled)]


def limited(entry: dict[str, Any], plain: list[str]) -> list[str]:
    """A value and its bounds."""
    said = [list(plain[:1]), list(plain[1:])]
    for key, dutch, english in LIMITS:
        if key in entry:
            said[0].append(dutch.format(entry[key]))
            said[1].append(english.format(entry[key]))
    return [", ".join(parts) for parts in said]

"""A filled example with comments on what each property means, as JSON with lines that start with ``//``."""

import json
import re
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from kgb_model import terminology
from kgb_model.command.language import Both, spoken
from kgb_model.command.words import labels_of
from kgb_model.explanations import generated

WIDTH = 110
"""How wide comments are, at the least indentation."""

INDENT = "  "

POINTER = "/persons/0"
"""A place in a document: the one kind of text with a form of its own that the standard gives no example of."""

FORMS = re.compile(r", | / ")
"""What stands between the forms in an example of a value that has several."""

REQUIRED = Both("verplicht", "required")
OPTIONAL = Both("mag ontbreken", "may be left out")
CHOOSE = Both("Kies uit", "Choose from")
OTHERS = Both(
    "Een code van een ander begint met wie die uitgeeft, zoals {example}.",
    "A code of somebody else starts with its owner, such as {example}.",
)
LAW = Both("Rust op", "Rests on")


def commented(kind: str) -> str:
    """The example of a kind with comments, in the language that is spoken.

    Each property is explained where it stands first. What the example leaves out stands there as a comment, with a value
    that could be there; it stands before the last property of its object, so that taking away its ``//`` leaves the commas
    right. Without the lines that start with ``//`` the text is the example, as JSON.
    """
    return "\n".join(Comments().object_lines(generated("templates.json")[kind], kind, "")) + "\n"


class Comments:
    """Writes objects with comments, and remembers what it has explained."""

    def __init__(self) -> None:
        self.explained: set[tuple[str, str]] = set()
        self.shown: set[str] = set()

    def object_lines(self, value: dict[str, Any], kind: str, indent: str) -> Iterator[str]:
        """The lines of an object, from its first brace to its last."""
        schema = generated("schemas.json")[kind]
        inner = indent + INDENT
        everything = kind not in self.shown
        self.shown.add(kind)
        yield indent + "{"
        *_, last = [name for name in schema["properties"] if name in value]
        for name, property_ in sorted(schema["properties"].items(), key=lambda each: each[0] == last):
            if name in value:
                comma = "" if name == last else ","
                yield from self.comment_lines(kind, name, property_, inner)
                lines = list(self.value_lines(value[name], property_, inner))
                yield f"{inner}{json.dumps(name)}: {lines[0].lstrip()}" + (comma if len(lines) == 1 else "")
                yield from lines[1:-1]
                if len(lines) > 1:
                    yield lines[-1] + comma
            elif everything:
                yield from self.comment_lines(kind, name, property_, inner)
                shown = json.dumps(possible(property_), ensure_ascii=False)
                yield f"{inner}// {json.dumps(name)}: {shown},"
        yield indent + "}"

    def value_lines(self, value: Any, schema: dict[str, Any], indent: str) -> Iterator[str]:
        """The lines of a value; what holds no objects of the standard takes one."""
        kind = kind_of(schema)
        if kind is None:
            yield indent + json.dumps(value, ensure_ascii=False)
        elif isinstance(value, list):
            yield indent + "["
            for position, item in enumerate(value, 1):
                lines = list(self.object_lines(item, kind, indent + INDENT))
                yield from lines[:-1]
                yield lines[-1] + ("," if position < len(value) else "")
            yield indent + "]"
        else:
            yield from self.object_lines(value, kind, indent)

    def comment_lines(self, kind: str, name: str, schema: dict[str, Any], indent: str) -> Iterator[str]:
        """What a property means, unless that was said before: most resources share some."""
        term = terminology.term(f"{kind}.{name}")
        said = (name, term.description.en)
        if said in self.explained:
            return
        self.explained.add(said)
        required = REQUIRED if name in generated("schemas.json")[kind]["required"] else OPTIONAL
        yield from comment(f"{term.title.nl} / {term.title.en} ({required})", indent)
        yield from comment(term.description[spoken()], indent)
        if term.sources:
            yield from comment(f"{LAW}: {'; '.join(source.text(spoken()) for source in term.sources)}", indent)
        yield from comment(choices(schema), indent)


def comment(text: str, indent: str) -> Iterator[str]:
    """A text as lines of comment."""
    for line in wrap(text, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False):
        yield f"{indent}// {line}"


def choices(schema: dict[str, Any]) -> str:
    """The codes that may stand at a property, or nothing."""
    referred = target(schema)
    codes = labels_of(referred)
    if not codes:
        return ""
    known = ", ".join(f"{code} ({label[spoken()]})" for code, label in codes.items())
    own = (
        " " + OTHERS.said(example=generated("schemas.json")["ForeignCode"]["x-example"]) if "anyOf" in referred else ""
    )
    return f"{CHOOSE}: {known}.{own}"


def possible(schema: dict[str, Any]) -> Any:
    """A value that may stand at a property."""
    if schema.get("type") == "array":
        return [possible(schema["items"])]
    kind = kind_of(schema)
    if kind is not None:
        return generated("templates.json")[kind]
    referred = target(schema)
    codes = list(labels_of(referred))
    if "x-example" in referred:
        # Of several forms, as of a date that is known in part, the last is the fullest.
        return FORMS.split(referred["x-example"])[-1]
    if "pattern" in referred:
        return POINTER
    by_type = {"boolean": True, "integer": referred.get("minimum", 1)}
    return codes[0] if codes else by_type.get(referred.get("type", ""), "…")


def kind_of(schema: dict[str, Any]) -> str | None:
    """Which kind of object a property holds, one or a list; nothing when it holds no objects of the standard."""
    name = str(schema.get("items", schema).get("$ref", "")).rsplit("/", 1)[-1]
    return name if name in generated("templates.json") else None


def target(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that a property, or the items of a list, refers to."""
    own = schema.get("items", schema)
    return dict(generated("schemas.json")[own["$ref"].rsplit("/", 1)[1]]) if "$ref" in own else dict(own)

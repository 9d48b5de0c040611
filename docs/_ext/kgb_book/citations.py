"""Every place in the standard that cites a law, gathered from all of its files."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import kgb_spec
from kgb_book.terms import Bilingual, label, object_schemas, parts


@dataclass(frozen=True)
class Citation:
    """Something that rests on an article of a law."""

    law: str
    article: str
    certainty: str
    kind: str
    name: str
    label: Bilingual


@cache
def citations() -> tuple[Citation, ...]:
    """All citations, each place once for each article."""
    found = [*_in_schemas(), *_in_code_lists(), *_in_rules(), *_in_requirements(), *_in_provisions()]
    return tuple(dict.fromkeys(found))


def _cite(sources: Iterable[dict[str, Any]], kind: str, name: str, words: Bilingual) -> Iterator[Citation]:
    for source in sources:
        for article in source.get("article", "").split(", "):
            yield Citation(source["law"], article, source["certainty"], kind, name, words)


def _in_schemas() -> Iterator[Citation]:
    for schema in object_schemas():
        for part in parts(schema):
            whole = label(part.content)
            yield from _cite(part.content.get("x-source", []), part.kind, part.full_name, whole)
            for name, entry in part.content.get("properties", {}).items():
                if "title" in entry:
                    words = label(entry)
                    named = Bilingual(f"{whole.nl}: {words.nl}", f"{whole.en}: {words.en}")
                    yield from _cite(entry.get("x-source", []), "property", f"{part.full_name}.{name}", named)


def _in_code_lists() -> Iterator[Citation]:
    for name, content in kgb_spec.code_lists().items():
        words = label(content)
        yield from _cite(content["x-source"], "codelist", name, words)
        for entry in kgb_spec.codes(content):
            mine = label(entry)
            named = Bilingual(f"{words.nl}: {mine.nl}", f"{words.en}: {mine.en}")
            yield from _cite(entry["x-source"], "code", f"{name}.{entry['const']}", named)


def _in_rules() -> Iterator[Citation]:
    for name, rule in kgb_spec.rules().items():
        chosen = [source for value in rule.get("parameters", {}).values() for source in value.get("source", [])]
        yield from _cite([*rule["source"], *chosen], "rule", name, Bilingual(name, name))


def _in_requirements() -> Iterator[Citation]:
    for name, requirement in kgb_spec.requirements().items():
        yield from _cite(requirement["source"], "requirement", name, Bilingual(name, name))


def _in_provisions() -> Iterator[Citation]:
    for name, provision in kgb_spec.provisions().items():
        words = provision["title"]
        yield from _cite(provision["source"], "provision", name, Bilingual(words["nl"], words["en"]))

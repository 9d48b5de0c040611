"""The glossary: every term of the standard in both languages, linked to its definition."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.terms import Bilingual, described, label, object_schemas, parts
from kgb_book.words import kind_name


@dataclass(frozen=True)
class Term:
    """A label in both languages, and the entry that it names."""

    words: Bilingual
    kind: str
    name: str
    shown: str


def glossary(page: Page, _name: str) -> list[nodes.Node]:
    """All terms in the order of the page's alphabet, under their first letters."""
    by_label: dict[Bilingual, list[Term]] = {}
    for term in _terms():
        by_label.setdefault(term.words, []).append(term)
    ordered = sorted(by_label.items(), key=lambda item: (_sorting(page.of(item[0])), item[0].nl, item[0].en))
    letters = [
        (letter, list(group)) for letter, group in groupby(ordered, key=lambda item: _sorting(page.of(item[0]))[0])
    ]
    jump = [nodes.reference("", letter, internal=True, refid=f"letter-{letter}") for letter, _ in letters]
    found: list[nodes.Node] = [elements.paragraph(*elements.joined(jump, " "), classes=["letters"])]
    for letter, group in letters:
        rows = [_row(page, words, terms) for words, terms in group]
        head = [page.say("term"), page.say("other-language"), page.say("where")]
        found.append(elements.section(f"letter-{letter}", letter, elements.table(head, rows, [36, 34, 30], "glossary")))
    return found


def _sorting(words: str) -> str:
    """The words as the alphabet takes them: capitals, without accents and leading brackets."""
    plain = unicodedata.normalize("NFD", words.upper())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lstrip("(\u2018'\"")


def _terms() -> Iterator[Term]:
    for schema in object_schemas():
        for part in parts(schema):
            yield Term(label(part.content), part.kind, part.full_name, part.content["title"])
            for name, entry in part.content.get("properties", {}).items():
                if "title" in entry or "x-nl" in described(schema, entry):
                    yield Term(
                        label(described(schema, entry)),
                        "property",
                        f"{part.full_name}.{name}",
                        f"{part.full_name}.{name}",
                    )
    for name, content in kgb_spec.code_lists().items():
        yield Term(label(content), "codelist", name, content["title"])
        for entry in kgb_spec.codes(content):
            yield Term(label(entry), "code", f"{name}.{entry['const']}", entry["const"])


def _row(page: Page, words: Bilingual, terms: list[Term]) -> elements.Row:
    places = []
    for kind, same in groupby(terms, key=lambda term: term.kind):
        shown = [link(term.kind, term.name, elements.code(term.shown)) for term in same]
        places.append(elements.inline(kind_name(kind, page.language), " ", *elements.joined(shown), classes=["place"]))
    where = elements.paragraph(*elements.joined(places, "; "))
    return "", [[elements.paragraph(page.of(words))], [elements.paragraph(page.beside(words))], [where]]

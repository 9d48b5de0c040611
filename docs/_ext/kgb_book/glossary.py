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
from kgb_book.terms import Bilingual, definition, described, label, object_schemas, parts

MANY = 4
"""From how many meanings on a word is only listed, with the places where each meaning stands."""


@dataclass(frozen=True)
class Term:
    """A label in both languages, what it means, the entry that it names and the place where that stands."""

    words: Bilingual
    meaning: Bilingual
    kind: str
    name: str
    place: Bilingual


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
        head = [page.say("term"), page.say("meaning")]
        found.append(elements.section(f"letter-{letter}", letter, elements.table(head, rows, [34, 66], "glossary")))
    return found


def _sorting(words: str) -> str:
    """The words as the alphabet takes them: capitals, without accents and leading brackets."""
    plain = unicodedata.normalize("NFD", words.upper())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lstrip("(\u2018'\"")


def _terms() -> Iterator[Term]:
    for schema in object_schemas():
        for part in parts(schema):
            whole = label(kgb_spec.schemas()[schema]) if part.name else label(part.content)
            yield Term(label(part.content), definition(part.content), part.kind, part.full_name, whole)
            for name, entry in part.content.get("properties", {}).items():
                if "title" in entry or "x-nl" in described(schema, entry):
                    known = described(schema, entry)
                    full_name = f"{part.full_name}.{name}"
                    yield Term(label(known), definition(known), "property", full_name, label(part.content))
    for name, content in kgb_spec.code_lists().items():
        yield Term(label(content), definition(content), "codelist", name, label(content))
        for entry in kgb_spec.codes(content):
            yield Term(label(entry), definition(entry), "code", f"{name}.{entry['const']}", label(content))


def _row(page: Page, words: Bilingual, terms: list[Term]) -> elements.Row:
    left = [elements.paragraph(*page.named(words))]
    meanings: dict[str, list[Term]] = {}
    for term in terms:
        meanings.setdefault(page.of(term.meaning), []).append(term)
    if len(meanings) >= MANY:
        return "", [left, [_places(page, terms)]]
    right: list[nodes.Node] = []
    for meaning, same in meanings.items():
        right += [elements.paragraph(meaning), _places(page, same)]
    return "", [left, right]


def _places(page: Page, terms: list[Term]) -> nodes.Node:
    """Where the terms stand, in words: ``choice in Kind of plan``."""
    places = []
    for kind, same in groupby(terms, key=lambda term: term.kind):
        shown = [link(term.kind, term.name, nodes.Text(page.of(term.place))) for term in same]
        lead = page.say(f"glossary-{kind}").capitalize()
        places.append(elements.inline(lead, " ", *elements.joined(shown), classes=["place"]))
    return elements.paragraph(*elements.joined(places, "; "), classes=["facts"])

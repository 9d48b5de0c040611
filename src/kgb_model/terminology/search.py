"""Finds terms by a code, a label or words in Dutch or English, also when they are not written quite right."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from math import log
from typing import NamedTuple

from kgb_model.errors import UnknownLanguage, UnknownTermKind
from kgb_model.terminology.glossary import nearest, term, terms
from kgb_model.terminology.terms import KINDS, Kind, Language, Term

LONGEST = 200
"""How many characters of a question are looked at."""

ALIKE = 0.75
"""From which likeness two words count as the same word with a slip (0 to 1, as ``difflib`` measures it)."""

LANGUAGES: tuple[Language, ...] = ("nl", "en")


class Entry(NamedTuple):
    """A term as it is searched, in one language: its plain label and definition, its plain name and the last part of it."""

    name: str
    kind: str
    whole: str
    own: str
    label: str
    definition: str


def find(text: str, language: Language | None = None, kind: Kind | None = None) -> list[Term]:
    """The terms that fit a text, best first; capitals and accents make no difference.

    First come names and labels that are the text, then those that start with it, have a word that starts with it, or hold
    it; then labels and definitions with all its words. Only when there are none of these come names and labels that look
    like it, and else what speaks of most of the words, of rare words above all. Of one letter or figure only names and labels that
    are just that are found. A property that most kinds of resource share comes once.

    Args:
        text: a code (``OTS``), a name (``safetyLevel``), a label or some words.
        language: search the words of one language only; both without it. Names and codes are searched always.
        kind: give only terms of this kind, such as ``code`` or ``list``.

    Raises:
        UnknownLanguage: the standard is not written in that language.
        UnknownTermKind: there is no such kind of term.
    """
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguage
    if kind is not None and kind not in KINDS:
        raise UnknownTermKind(kind, nearest(kind, KINDS) or tuple(KINDS))
    wanted = plain(text[:LONGEST])
    if not wanted:
        return []
    entries = [each for each in _entries(language) if kind in (None, each.kind)]
    if len(wanted) == 1:
        entries = [each for each in entries if wanted in (each.own, each.label)]
    ranked = sorted((rank, each.name) for each in entries if (rank := _rank(wanted, each)) is not None)
    names = [name for _, name in ranked] or list(_alike(wanted, entries)) or _partly(wanted, entries)
    found: dict[str, Term] = {}
    for each in (term(name) for name in names):
        found.setdefault(each.uri or each.name, each)
    return list(found.values())


def plain(text: str) -> str:
    """A text without capitals, accents and punctuation: words with a space between."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(re.findall(r"[a-z0-9]+", bare.casefold()))


@cache
def _entries(language: Language | None) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            each.name,
            each.kind,
            plain(each.name),
            plain(each.name.rpartition(".")[2]),
            plain(each.title[one]),
            plain(each.description[one]),
        )
        for each in terms()
        for one in (LANGUAGES if language is None else (language,))
    )


def _rank(wanted: str, entry: Entry) -> tuple[int, int, int] | None:
    """How well a term fits: lower is better; nothing when it does not fit."""
    tier = next((tier for tier, fits in enumerate(_fits(wanted, entry)) if fits), None)
    # Of what fits as well, resources and lists go before codes and properties, and the shorter label before the longer.
    return None if tier is None else (tier, _order(entry), len(entry.label))


def _fits(wanted: str, entry: Entry) -> Iterator[bool]:
    """The ways in which a term can fit, the best first."""
    words, label = wanted.split(), f" {entry.label}"
    yield wanted in (entry.own, entry.label, entry.whole)
    yield entry.label.startswith(wanted) or entry.own.startswith(wanted)
    yield f" {wanted}" in label
    yield wanted in entry.label or wanted.replace(" ", "") in entry.own
    yield all(f" {word}" in label for word in words)
    yield all(f" {word}" in f" {entry.definition}" for word in words)


def _order(entry: Entry) -> int:
    return ("resource", "list", "code", "part", "message", "type", "property").index(entry.kind)


def _alike(wanted: str, entries: list[Entry]) -> Iterator[str]:
    """The terms whose name, label, or a word of it, looks like what was asked; a whole label before a word of one."""
    looks: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for word in {entry.own, entry.label, *entry.label.split()}:
            looks[word].append(entry)
    for word in get_close_matches(wanted, looks, n=10, cutoff=ALIKE):
        alike = sorted(
            looks[word], key=lambda each: (word not in (each.label, each.own), _order(each), len(each.label))
        )
        yield from (each.name for each in alike)


def _partly(wanted: str, entries: list[Entry]) -> list[str]:
    """The terms that speak of most of what was asked, best first; a rare word says more than one that is everywhere."""
    spoken = {
        word: [each for each in entries if f" {word}" in f" {each.label} {each.definition}"] for word in wanted.split()
    }
    weights = {word: log(len(entries) / len(speaking)) for word, speaking in spoken.items() if speaking}
    said: dict[Entry, float] = defaultdict(float)
    for word, weight in weights.items():
        for each in spoken[word]:
            said[each] += weight * (1.5 if f" {word}" in f" {each.label}" else 1)
    most = [each for each in said if said[each] * 2 > sum(weights.values())]
    return [each.name for each in sorted(most, key=lambda each: (-said[each], _order(each), len(each.label)))]

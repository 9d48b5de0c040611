"""What the standards around this one have in place of its concepts and codes, as statements in SKOS.

Most of them give their lists and codes no lasting names on the web. So this standard speaks of them under names of its
own, and says no more than that they are there, whose they are, and how they relate to what is here.
"""

from functools import cache
from typing import Any

import concepts
from concepts import Words
from rdflib import URIRef
from rdflib.namespace import DCTERMS, RDFS
from skos import MATCHES, Vocabulary

import kgb_spec


class UnknownSystem(KeyError):
    """A code names a list of others that no neighbour has; add it to spec/neighbours.yaml."""


@cache
def systems() -> dict[str, tuple[str, dict[str, str]]]:
    """The lists of others by id: whose each is, and what it is called."""
    return {
        system["id"]: (key, system)
        for key, neighbour in kgb_spec.neighbours().items()
        for system in neighbour.get("systems", [])
    }


def system(name: str) -> tuple[str, dict[str, str]]:
    """Whose a list of others is, and what it is called.

    Raises:
        UnknownSystem: no neighbour has that list.
    """
    if name not in systems():
        raise UnknownSystem(name)
    return systems()[name]


def add_codes(vocabulary: Vocabulary, code: URIRef, mappings: list[dict[str, str]]) -> None:
    """What takes the place of a code in the lists of others."""
    for mapping in mappings:
        key, names = system(mapping["system"])
        neighbour = kgb_spec.neighbours()[key]
        title = Words(f"{neighbour['nl']}: {names['nl']}", f"{neighbour['en']}: {names['en']}")
        scheme = _scheme(vocabulary, mapping["system"], title, neighbour)
        called = Words(f"{names['nl']} {mapping['code']}", f"{names['en']} {mapping['code']}")
        uri = concepts.neighbour_uri(mapping["system"], mapping["code"])
        theirs = _foreign(vocabulary, uri, scheme, called, mapping["code"], key)
        vocabulary.graph.add((code, MATCHES[mapping["match"]], theirs))


def add_concepts(vocabulary: Vocabulary) -> None:
    """What takes the place of the resources and their parts in the standards around this one."""
    for key, neighbour in kgb_spec.neighbours().items():
        for each in neighbour.get("concepts", []):
            title = Words(neighbour["nl"], neighbour["en"])
            scheme = _scheme(vocabulary, key, title, neighbour)
            uri = concepts.neighbour_uri(key, each["theirs"])
            theirs = _foreign(vocabulary, uri, scheme, Words(each["nl"], each["en"]), each["theirs"], key)
            ours = URIRef(concepts.object_uri(concepts.objects()[each["kgb"]].title))
            vocabulary.graph.add((ours, MATCHES[each["match"]], theirs))
            if "uri" in each:
                vocabulary.graph.add((theirs, RDFS.seeAlso, URIRef(each["uri"])))


def _scheme(vocabulary: Vocabulary, name: str, title: Words, neighbour: dict[str, Any]) -> URIRef:
    owner = neighbour["owner"]
    comment = Words(
        f"Wat deze standaard noemt uit een lijst van een ander: {owner['nl']}.",
        f"What this standard names of a list of somebody else: {owner['en']}.",
    )
    return vocabulary.scheme(concepts.scheme_uri(concepts.neighbour_uri(name)), title, comment)


def _foreign(vocabulary: Vocabulary, uri: str, scheme: URIRef, called: Words, code: str, key: str) -> URIRef:
    """A concept of somebody else, as far as this standard can speak of it."""
    neighbour = kgb_spec.neighbours()[key]
    meaning = Words(
        f"Wat in '{neighbour['nl']}' is bedoeld met '{code}' ({called.nl}). Wat dat is, zegt die standaard zelf.",
        f"What '{code}' ({called.en}) means in '{neighbour['en']}'. What that is, that standard says itself.",
    )
    theirs = vocabulary.concept(uri, scheme, called, meaning, code)
    vocabulary.top(theirs, scheme)
    source = URIRef(concepts.DEF + f"sources/neighbours/{key}")
    in_full = ", ".join((neighbour["nl"], *([neighbour["version"]] if "version" in neighbour else [])))
    vocabulary.document(source, Words(neighbour["nl"], neighbour["en"]), in_full, neighbour["certainty"])
    vocabulary.graph.add((theirs, DCTERMS.source, source))
    return theirs

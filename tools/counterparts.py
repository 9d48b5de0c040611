"""What the standards around this one have in place of its concepts and codes, as statements in SKOS.

Most of them give their lists and codes no lasting names on the web. So this standard speaks of them under names of its
own, and says no more than that they are there, whose they are, and how they relate to what is here.
"""

from functools import cache

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
        name, theirs = mapping["system"], mapping["code"]
        key, names = system(name)
        neighbour = kgb_spec.neighbours()[key]
        title = Words(f"{neighbour['nl']}: {names['nl']}", f"{neighbour['en']}: {names['en']}")
        _scheme(vocabulary, key, name, title)
        called = Words(f"{names['nl']} {theirs}", f"{names['en']} {theirs}")
        foreign = _foreign(vocabulary, key, name, theirs, called)
        vocabulary.graph.add((code, MATCHES[mapping["match"]], foreign))


def add_concepts(vocabulary: Vocabulary) -> None:
    """What takes the place of the resources and their parts in the standards around this one."""
    for key, neighbour in kgb_spec.neighbours().items():
        for each in neighbour.get("concepts", []):
            _scheme(vocabulary, key, key, Words(neighbour["nl"], neighbour["en"]))
            foreign = _foreign(vocabulary, key, key, each["theirs"], Words(each["nl"], each["en"]))
            ours = URIRef(concepts.object_uri(concepts.objects()[each["kgb"]].title))
            vocabulary.graph.add((ours, MATCHES[each["match"]], foreign))
            if "uri" in each:
                vocabulary.graph.add((foreign, RDFS.seeAlso, URIRef(each["uri"])))


def _scheme(vocabulary: Vocabulary, key: str, place: str, title: Words) -> None:
    """The list of a neighbour, or what it has in place of our resources: as far as this standard names them."""
    owner = kgb_spec.neighbours()[key]["owner"]
    comment = Words(
        f"Wat deze standaard noemt uit een lijst van een ander: {owner['nl']}.",
        f"What this standard names of a list of somebody else: {owner['en']}.",
    )
    vocabulary.scheme(concepts.scheme_uri(concepts.neighbour_uri(place)), title, comment)


def _foreign(vocabulary: Vocabulary, key: str, place: str, code: str, called: Words) -> URIRef:
    """A concept of somebody else, as far as this standard can speak of it."""
    neighbour = kgb_spec.neighbours()[key]
    meaning = Words(
        f"Wat in '{neighbour['nl']}' is bedoeld met '{code}' ({called.nl}). Wat dat is, zegt die standaard zelf.",
        f"What '{code}' ({called.en}) means in '{neighbour['en']}'. What that is, that standard says itself.",
    )
    scheme = URIRef(concepts.scheme_uri(concepts.neighbour_uri(place)))
    foreign = vocabulary.concept(concepts.neighbour_uri(place, code), scheme, called, meaning, code)
    vocabulary.top(foreign, scheme)
    source = URIRef(f"{concepts.DEF}sources/neighbours/{key}")
    in_full = ", ".join((neighbour["nl"], *([neighbour["version"]] if "version" in neighbour else [])))
    vocabulary.document(source, Words(neighbour["nl"], neighbour["en"]), in_full, neighbour["certainty"])
    vocabulary.graph.add((foreign, DCTERMS.source, source))
    return foreign

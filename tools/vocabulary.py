"""Writes the whole vocabulary as SKOS by the Dutch profile NL-SBB: spec/generated/vocabulary.ttl.

Objects, properties, code lists and codes are concepts. Objects and properties share one scheme; each code list is a
scheme of its own, with the list as its top concept. Lists and concepts of others are spoken of under names of this
standard, because most of them have no lasting names of their own.
"""

from collections.abc import Iterable
from typing import Any

import concepts
import counterparts
from concepts import Object, Property, Words
from rdflib import RDF, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDFS, SKOS
from skos import DESIGN, MAIN, Vocabulary

import kgb_spec

PROFILE = URIRef("https://docs.geostandaarden.nl/nl-sbb/nl-sbb/")
LICENCE = URIRef("https://creativecommons.org/publicdomain/zero/1.0/")
LANGUAGES = "http://publications.europa.eu/resource/authority/language/"

TITLE = Words("Begrippenkader KGB", "KGB vocabulary")
ABOUT = Words(
    "De gegevens waarmee organisaties rond een gezin elkaar begrijpen, en hun kenmerken.",
    "The information by which organisations around a family understand each other, and its properties.",
)
EVERYWHERE = Words("gedeeld kenmerk", "shared property")
STATUS = {
    "CLOSED": Words("Gesloten lijst: er zijn geen andere codes.", "Closed list: there are no other codes."),
    "OPEN": Words(
        "Open lijst: wie een code mist, voegt er een toe onder zijn eigen naam.",
        "Open list: whoever misses a code adds one under a name of their own.",
    ),
}
COLLECTIONS = {
    "resources": Words("Gegevenssoorten", "Kinds of resource"),
    "messages": Words("Berichten", "Messages"),
    "parts": Words("Onderdelen", "Parts"),
    "properties": Words("Kenmerken", "Properties"),
    "codelists": Words("Codelijsten", "Code lists"),
}


def qualified(words: Words, by: Words) -> Words:
    """A label that tells in which context it is used."""
    return Words(*(f"{word} ({context})" for word, context in zip(words, by, strict=True)))


def add_main(vocabulary: Vocabulary) -> None:
    """The scheme of the standard itself."""
    vocabulary.scheme(str(MAIN), TITLE, ABOUT)
    facts = [
        (DCTERMS.license, LICENCE),
        (DCTERMS.conformsTo, PROFILE),
        *((DCTERMS.language, URIRef(LANGUAGES + code)) for code in ("NLD", "ENG")),
        (OWL.versionInfo, Literal(kgb_spec.version())),
    ]
    for predicate, value in facts:
        vocabulary.graph.add((MAIN, predicate, value))


def add_object(vocabulary: Vocabulary, each: Object) -> None:
    """A resource or message at the top, or a part below what it is a part of."""
    content = each.content
    uri = concepts.object_uri(each.title)
    subject = vocabulary.concept(uri, MAIN, concepts.label(content), concepts.definition(content), each.title)
    file = kgb_spec.schemas()[each.schema]
    vocabulary.rests_on(subject, concepts.cited(content, file, DESIGN))
    if each.whole in (None, each.title):
        vocabulary.top(subject, MAIN)
    else:
        vocabulary.below(subject, URIRef(concepts.object_uri(str(each.whole))))


def add_property(vocabulary: Vocabulary, uri: str, uses: list[Property]) -> None:
    """A property, below each object that has it."""
    first = uses[0]
    called = concepts.label(first.described)
    is_shared = uri.startswith(concepts.SHARED)
    context = EVERYWHERE if is_shared else concepts.label(first.owner.content)
    notation = first.name if is_shared else f"{first.owner.title}.{first.name}"
    meaning = concepts.definition(first.described)
    subject = vocabulary.concept(uri, MAIN, qualified(called, context), meaning, notation)
    vocabulary.say(subject, SKOS.altLabel, called)
    kind = concepts.kind_of(first)
    if "x-example" in kind:
        vocabulary.graph.add((subject, SKOS.example, Literal(kind["x-example"])))
    file = kgb_spec.schemas()[first.owner.schema]
    vocabulary.rests_on(subject, concepts.cited(first.entry, first.described, first.owner.content, file, DESIGN))
    for one in uses:
        vocabulary.below(subject, URIRef(concepts.object_uri(one.owner.title)))


def add_relations(vocabulary: Vocabulary, uri: str, uses: list[Property]) -> None:
    """What the values of a property are: a code list, a part, or another resource."""
    for target in {target for one in uses for target in concepts.targets(one)}:
        vocabulary.beside(URIRef(uri), URIRef(target))


def add_code_list(vocabulary: Vocabulary, name: str, content: dict[str, Any]) -> None:
    """A code list: a scheme, the list itself as its top, and the codes below it."""
    called, meaning = concepts.label(content), concepts.definition(content)
    uri = concepts.list_uri(name)
    scheme = vocabulary.scheme(concepts.scheme_uri(uri), called, meaning)
    vocabulary.graph.add((scheme, DCTERMS.isPartOf, MAIN))
    whole = vocabulary.concept(uri, scheme, called, meaning, name)
    vocabulary.top(whole, scheme)
    vocabulary.rests_on(whole, content["x-source"])
    rules = content["x-codelist"]
    vocabulary.say(whole, SKOS.scopeNote, STATUS[rules["status"]])
    since = rules.get("validFromDate", "")
    if since:
        vocabulary.valid(scheme, since)
    for entry in kgb_spec.codes(content):
        code = vocabulary.concept(
            concepts.code_uri(name, entry["const"]),
            scheme,
            concepts.label(entry),
            concepts.definition(entry),
            entry["const"],
        )
        vocabulary.below(code, whole)
        vocabulary.rests_on(code, concepts.cited(entry, content))
        add_validity(vocabulary, name, code, {"fromDate": since, **entry.get("x-validity", {})})
        add_owner(vocabulary, code, entry.get("x-external", {}))
        counterparts.add_codes(vocabulary, code, entry.get("x-mappings", []))


def add_validity(vocabulary: Vocabulary, name: str, code: URIRef, validity: dict[str, str]) -> None:
    """From when and until when a code may be used, and what takes its place."""
    if validity["fromDate"]:
        vocabulary.valid(code, validity["fromDate"], validity.get("toDate", ""))
    if "replacedBy" in validity:
        successor = URIRef(concepts.code_uri(name, validity["replacedBy"]))
        vocabulary.graph.add((code, DCTERMS.isReplacedBy, successor))
        vocabulary.graph.add((successor, DCTERMS.replaces, code))


def add_owner(vocabulary: Vocabulary, code: URIRef, external: dict[str, Any]) -> None:
    """For a code that stands for a whole list of somebody else: where that list is, and how often it is reissued."""
    if external:
        vocabulary.graph.add((code, RDFS.seeAlso, URIRef(external["where"])))
        vocabulary.say(code, SKOS.scopeNote, Words(**external["reissued"]))


def add_collection(vocabulary: Vocabulary, name: str, members: Iterable[str]) -> None:
    """The concepts of one sort, whatever their scheme."""
    subject = URIRef(f"{concepts.DEF}collections/{name}")
    vocabulary.graph.add((subject, RDF.type, SKOS.Collection))
    vocabulary.say(subject, SKOS.prefLabel, COLLECTIONS[name])
    for member in members:
        vocabulary.graph.add((subject, SKOS.member, URIRef(member)))


def add_collections(vocabulary: Vocabulary) -> None:
    """The concepts by sort: resources, messages, parts, properties and code lists."""
    every = concepts.objects().values()
    sorts = {
        "resources": (each.title for each in every if each.is_recorded),
        "messages": (each.title for each in every if each.is_whole and not each.is_recorded),
        "parts": (each.title for each in every if not each.is_whole),
    }
    for name, titles in sorts.items():
        add_collection(vocabulary, name, map(concepts.object_uri, titles))
    add_collection(vocabulary, "properties", concepts.owners())
    add_collection(vocabulary, "codelists", map(concepts.list_uri, kgb_spec.code_lists()))


def vocabulary() -> Vocabulary:
    """Everything that the standard gives a meaning to."""
    found = Vocabulary()
    add_main(found)
    for each in concepts.objects().values():
        add_object(found, each)
    owners = concepts.owners()
    for uri, uses in owners.items():
        add_property(found, uri, uses)
    counterparts.add_concepts(found)
    for name, content in kgb_spec.code_lists().items():
        add_code_list(found, name, content)
    for uri, uses in owners.items():
        add_relations(found, uri, uses)
    add_collections(found)
    return found


def generate() -> dict[str, str]:
    """The vocabulary by its path in the project."""
    return {"spec/generated/vocabulary.ttl": vocabulary().turtle()}

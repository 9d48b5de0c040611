"""The vocabulary holds everything, keeps to the Dutch profile NL-SBB, and the shapes that say so bite."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import concepts
import pytest
from pyshacl import validate
from rdflib import RDF, RDFS, SH, Graph, Literal, Node, URIRef
from rdflib.namespace import DCTERMS, FOAF, SKOS
from skos import MAIN, Vocabulary
from vocabulary import add_code_list, add_collection, add_main, add_object, add_property, vocabulary

import kgb_spec

pytestmark = pytest.mark.slow

SHAPES = Graph().parse(kgb_spec.root() / "meta" / "nl-sbb.shapes.ttl")
RULES = sorted(SHAPES.subjects(RDF.type, SH.NodeShape), key=str)
SENTENCES = {str(text) for text in SHAPES.objects(None, SH.message) if getattr(text, "language", "") == "en"}


class Result(NamedTuple):
    """What a shape says of a graph."""

    focus: Node | None
    value: Node | None
    message: str


@pytest.fixture(scope="module")
def published() -> Graph:
    """The vocabulary as it is read by others."""
    return Graph().parse(data=vocabulary().turtle(), format="turtle")


def results(graph: Graph) -> list[Result]:
    _, report, _ = validate(graph, shacl_graph=SHAPES)
    assert isinstance(report, Graph)
    return [
        Result(report.value(each, SH.focusNode), report.value(each, SH.value), said(report, each))
        for each in report.objects(None, SH.result)
    ]


def said(report: Graph, result: Node) -> str:
    """The English sentence of a result; without one the name of the constraint."""
    texts = {str(text) for text in report.objects(result, SH.resultMessage)} & SENTENCES
    return texts.pop() if texts else str(report.value(result, SH.sourceConstraintComponent))


def test_the_vocabulary_has_no_violation_and_no_warning(published: Graph) -> None:
    found = [f"{result.focus}: {result.message} ({result.value})" for result in results(published)]
    assert found == []


@pytest.mark.parametrize("shape", RULES, ids=lambda shape: str(shape).rpartition("/")[2])
def test_a_shape_has_something_to_say_something_of(shape: URIRef, published: Graph) -> None:
    targets = {
        *(each for kind in SHAPES.objects(shape, SH.targetClass) for each in published.subjects(RDF.type, kind)),
        *(each for path in SHAPES.objects(shape, SH.targetSubjectsOf) for each in published.subjects(path)),
        *(each for path in SHAPES.objects(shape, SH.targetObjectsOf) for each in published.objects(None, path)),
    }
    assert targets


def test_everything_that_has_a_meaning_is_a_concept(published: Graph) -> None:
    names = {concepts.object_uri(title) for title in concepts.objects()}
    names |= {concepts.property_uri(one) for each in concepts.objects().values() for one in concepts.properties(each)}
    lists = kgb_spec.code_lists()
    names |= {concepts.list_uri(name) for name in lists}
    names |= {concepts.code_uri(name, entry["const"]) for name in lists for entry in kgb_spec.codes(lists[name])}
    own = {str(each) for each in published.subjects(RDF.type, SKOS.Concept) if "/neighbours/" not in str(each)}
    assert own == names


def test_a_name_stands_for_one_meaning() -> None:
    for uri, uses in concepts.owners().items():
        assert len({one.meaning for one in uses}) == 1, f"{uri} means more than one thing"


def test_the_envelope_is_one_concept_for_all_resources() -> None:
    kinds = [each for each in concepts.objects().values() if each.is_recorded]
    everywhere = set.intersection(*({one.name for one in concepts.properties(kind)} for kind in kinds))
    assert everywhere == {"id", "version"} | {meaning[0] for meaning in concepts.shared()} & everywhere
    assert {f"{concepts.SHARED}{name}" for name in everywhere} <= concepts.owners().keys()


def test_a_code_carries_its_list_its_law_and_its_counterparts(published: Graph) -> None:
    code = URIRef(concepts.code_uri("measure-type", "OTS"))
    whole = URIRef(concepts.list_uri("measure-type"))
    assert published.value(code, SKOS.broader) == whole
    assert published.value(whole, SKOS.topConceptOf) == published.value(code, SKOS.inScheme)
    assert published.value(code, SKOS.notation) == Literal("OTS")
    assert Literal("Ondertoezichtstelling", lang="nl") in set(published.objects(code, SKOS.prefLabel))
    pages = {
        page for source in published.objects(code, DCTERMS.source) for page in published.objects(source, FOAF.page)
    }
    assert any(str(page).startswith("https://wetten.overheid.nl/BWBR0002656/") for page in pages)
    assert URIRef(concepts.neighbour_uri("CBS_MAATREGEL", "11")) in set(published.objects(code, SKOS.broadMatch))


def test_a_code_that_goes_tells_until_when_and_what_follows() -> None:
    code_list = kgb_spec.code_lists()["severity"]
    first, second, *others = kgb_spec.codes(code_list)
    leaving = {**first, "x-validity": {"toDate": "2027-12-31", "replacedBy": second["const"]}}
    found = Vocabulary()
    add_code_list(found, "severity", {**code_list, "oneOf": [leaving, second, *others]})
    code, successor = (URIRef(concepts.code_uri("severity", each["const"])) for each in (first, second))
    assert str(found.graph.value(code, DCTERMS.valid)).endswith("end=2027-12-31;")
    assert found.graph.value(code, DCTERMS.isReplacedBy) == successor
    assert found.graph.value(successor, DCTERMS.replaces) == code


@cache
def specimen() -> Graph:
    """A vocabulary in small: an object with its properties, a code list with counterparts, and a collection."""
    found = Vocabulary()
    add_main(found)
    each = concepts.objects()["Source"]
    add_object(found, each)
    for one in concepts.properties(each):
        add_property(found, concepts.property_uri(one), [one])
    add_code_list(found, "sex", kgb_spec.code_lists()["sex"])
    add_collection(found, "codelists", [concepts.list_uri("sex")])
    found.beside(PROPERTY, LIST)
    found.graph.add((LIST, SKOS.hiddenLabel, Literal("sekse", lang="nl")))
    return found.graph


OBJECT = URIRef(concepts.object_uri("Source"))
PROPERTY = URIRef(concepts.property_uri(next(concepts.properties(concepts.objects()["Source"]))))
LIST = URIRef(concepts.list_uri("sex"))
SCHEME = URIRef(concepts.scheme_uri(str(LIST)))
CODE, OTHER = (
    URIRef(concepts.code_uri("sex", entry["const"])) for entry in kgb_spec.codes(kgb_spec.code_lists()["sex"])[:2]
)
COLLECTION = URIRef(f"{concepts.DEF}collections/codelists")

Fault = Callable[[Graph], object]


def without(subject: URIRef, predicate: URIRef, language: str = "") -> Fault:
    """A graph that lacks what is said of something, in one language or at all."""

    def apply(graph: Graph) -> None:
        for value in list(graph.objects(subject, predicate)):
            if not language or getattr(value, "language", "") == language:
                graph.remove((subject, predicate, value))

    return apply


def also(subject: URIRef, predicate: URIRef, value: Node) -> Fault:
    """A graph that says one thing too much."""
    return lambda graph: graph.add((subject, predicate, value))


def same(predicate: URIRef) -> Fault:
    """A graph in which two codes of a list say the same."""
    return lambda graph: [graph.add((OTHER, predicate, value)) for value in list(graph.objects(CODE, predicate))]


def theirs(graph: Graph) -> URIRef:
    """The counterpart of a code that has one, and the code."""
    return next(each for each in graph.objects(None, SKOS.exactMatch) if isinstance(each, URIRef))


def matched_again(predicate: URIRef, other: URIRef) -> Fault:
    """A graph in which a counterpart matches in two ways."""

    def apply(graph: Graph) -> None:
        counterpart = theirs(graph)
        for match in (predicate, other):
            graph.add((CODE, match, counterpart))

    return apply


def alone(graph: Graph) -> None:
    """Cuts a code loose from its list."""
    graph.remove((CODE, SKOS.broader, None))
    graph.remove((None, SKOS.narrower, CODE))


def source(graph: Graph) -> URIRef:
    return next(each for each in graph.objects(CODE, DCTERMS.source) if isinstance(each, URIRef))


PLAIN = Literal("tekst zonder taal")
FAULTS: dict[str, Fault] = {
    "A concept has a preferred label, and no more than one in each language.": also(CODE, SKOS.prefLabel, PLAIN),
    "A concept has a Dutch preferred label.": without(CODE, SKOS.prefLabel, "nl"),
    "A concept has an English preferred label.": without(CODE, SKOS.prefLabel, "en"),
    "Another label is in a language and is not the preferred label as well.": also(PROPERTY, SKOS.altLabel, PLAIN),
    "An alternative label is not a hidden label as well.": also(LIST, SKOS.altLabel, Literal("sekse", lang="nl")),
    "A concept has a definition, in a language.": without(CODE, SKOS.definition),
    "A concept has no more than one definition in each language.": also(
        CODE, SKOS.definition, Literal("Iets.", lang="nl")
    ),
    "A concept has a Dutch definition.": without(CODE, SKOS.definition, "nl"),
    "A concept has an English definition.": without(CODE, SKOS.definition, "en"),
    "Concepts below the same concept do not have the same definition.": same(SKOS.definition),
    "A note is in a language.": also(LIST, SKOS.scopeNote, PLAIN),
    "An example is text.": also(PROPERTY, SKOS.example, Literal(3)),
    "A concept has one code, and that is text.": also(CODE, SKOS.notation, Literal("NOG_EEN")),
    "A scheme has a name, in a language.": without(SCHEME, DCTERMS.title),
    "A scheme is explained, in a language.": without(SCHEME, RDFS.comment),
    "A scheme has a top concept.": without(SCHEME, SKOS.hasTopConcept),
    "A concept is in a scheme.": without(CODE, SKOS.inScheme),
    "A code stands for one concept in a scheme.": same(SKOS.notation),
    "A preferred label stands for one concept in a scheme.": same(SKOS.prefLabel),
    "A concept, a scheme and a collection are three different things.": also(CODE, RDF.type, SKOS.Collection),
    "A collection has a name, in a language.": without(COLLECTION, SKOS.prefLabel),
    "A collection holds concepts or collections.": also(COLLECTION, SKOS.member, MAIN),
    "A relation goes from a concept to a concept.": also(CODE, SKOS.closeMatch, URIRef("https://example.org/unknown")),
    "A related concept is not the one above as well.": also(CODE, SKOS.related, LIST),
    "A related concept is not one below as well.": also(LIST, SKOS.related, CODE),
    "A related concept does not stand above, further up either.": also(CODE, SKOS.related, LIST),
    "Above and below stand at both concepts.": without(LIST, SKOS.narrower),
    "A relation stands at both concepts.": without(LIST, SKOS.related),
    "A top concept stands at the scheme as well, and the other way round.": without(LIST, SKOS.topConceptOf),
    "Nothing stands above a top concept.": also(LIST, SKOS.broader, OBJECT),
    "A top concept is that of a scheme.": also(LIST, SKOS.topConceptOf, OBJECT),
    "A concept is a top concept or has to do with another.": alone,
    "A match is with a concept of another scheme.": also(CODE, SKOS.closeMatch, OTHER),
    "What matches exactly does not match otherwise as well.": matched_again(SKOS.exactMatch, SKOS.closeMatch),
    "What matches closely is not wider, narrower or related as well.": matched_again(SKOS.closeMatch, SKOS.broadMatch),
    "What is wider is not narrower or related as well.": matched_again(SKOS.broadMatch, SKOS.narrowMatch),
    "What is narrower is not related as well.": matched_again(SKOS.narrowMatch, SKOS.relatedMatch),
    "A concept names its source.": without(CODE, DCTERMS.source),
    "A source is a document.": lambda graph: graph.remove((source(graph), RDF.type, None)),
    "A source has a name, in a language.": lambda graph: graph.remove((source(graph), DCTERMS.title, None)),
    "How certain a source is stands with it, in a language.": lambda graph: graph.remove(
        (source(graph), RDFS.comment, None)
    ),
    "A source is cited so that it can be found.": lambda graph: graph.remove(
        (source(graph), DCTERMS.bibliographicCitation, None)
    ),
    "The place of a source is an address.": lambda graph: graph.add((source(graph), FOAF.page, Literal("ergens"))),
}
"""One way to break each sentence of the shapes, by the sentence."""


def test_each_sentence_of_the_shapes_has_a_fault_that_breaks_it() -> None:
    assert FAULTS.keys() == SENTENCES


def test_the_vocabulary_in_small_is_right() -> None:
    assert [f"{result.focus}: {result.message}" for result in results(specimen())] == []


@pytest.mark.parametrize("sentence", FAULTS)
def test_a_shape_bites(sentence: str) -> None:
    graph = Graph()
    graph += specimen()
    FAULTS[sentence](graph)
    assert sentence in {result.message for result in results(graph)}

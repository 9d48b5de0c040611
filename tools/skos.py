"""How the vocabulary speaks: concepts, schemes and sources as statements in SKOS, by the Dutch profile NL-SBB."""

import re
from urllib.parse import quote

from concepts import DEF, Words
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, RDFS, SKOS

import kgb_spec

MAIN = URIRef(f"{DEF}schemes/kgb")
"""The scheme of the objects and properties of the standard; each code list is a scheme of its own."""

MATCHES = {
    "EXACT": SKOS.exactMatch,
    "CLOSE": SKOS.closeMatch,
    "BROAD": SKOS.broadMatch,
    "NARROW": SKOS.narrowMatch,
    "RELATED": SKOS.relatedMatch,
}
"""How the counterpart of a concept elsewhere relates to it."""

DESIGN = {"x-source": [{"law": "KGB", "certainty": "D"}]}
"""What a concept rests on when nothing else is cited."""

LAWS = "https://wetten.overheid.nl/"
_FULL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Vocabulary:
    """The statements under construction.

    Attributes:
        graph: what has been said so far.
    """

    def __init__(self) -> None:
        self.graph = Graph()
        for prefix, namespace in (("kgb", DEF), ("skos", SKOS), ("dct", DCTERMS), ("foaf", FOAF), ("rdfs", RDFS)):
            self.graph.bind(prefix, namespace, replace=True)

    def say(self, subject: URIRef, predicate: URIRef, words: Words) -> None:
        """Says the same in Dutch and in English."""
        for language, text in words._asdict().items():
            self.graph.add((subject, predicate, Literal(text, lang=language)))

    def scheme(self, uri: str, title: Words, comment: Words) -> URIRef:
        """A scheme: concepts that belong together in one context."""
        subject = URIRef(uri)
        self.graph.add((subject, RDF.type, SKOS.ConceptScheme))
        self.say(subject, DCTERMS.title, title)
        self.say(subject, RDFS.comment, comment)
        return subject

    def concept(self, uri: str, scheme: URIRef, called: Words, meaning: Words, code: str) -> URIRef:
        """A concept with its labels, its definitions and the code by which systems know it."""
        subject = URIRef(uri)
        self.graph.add((subject, RDF.type, SKOS.Concept))
        self.graph.add((subject, SKOS.inScheme, scheme))
        self.graph.add((subject, SKOS.notation, Literal(code)))
        self.say(subject, SKOS.prefLabel, called)
        self.say(subject, SKOS.definition, meaning)
        return subject

    def top(self, concept: URIRef, scheme: URIRef) -> None:
        """Says that a concept stands at the top of its scheme."""
        self.graph.add((concept, SKOS.topConceptOf, scheme))
        self.graph.add((scheme, SKOS.hasTopConcept, concept))

    def below(self, concept: URIRef, wider: URIRef) -> None:
        """Says that a concept stands below another."""
        self.graph.add((concept, SKOS.broader, wider))
        self.graph.add((wider, SKOS.narrower, concept))

    def beside(self, one: URIRef, other: URIRef) -> None:
        """Says that two concepts have to do with each other, unless the one stands above the other."""
        above = self.graph.transitive_objects
        if one not in set(above(other, SKOS.broader)) and other not in set(above(one, SKOS.broader)):
            self.graph.add((one, SKOS.related, other))
            self.graph.add((other, SKOS.related, one))

    def rests_on(self, subject: URIRef, sources: list[dict[str, str]]) -> None:
        """Cites the sources of a concept, each with how certain it is."""
        for source in sources:
            law, article, mark = source["law"], source.get("article", ""), source["certainty"]
            steps = [law, *([article] if article else []), mark]
            cited = URIRef("/".join((f"{DEF}sources", *(quote(step, safe="") for step in steps))))
            self.graph.add((subject, DCTERMS.source, cited))
            if (cited, RDF.type, FOAF.Document) not in self.graph:
                self._source(cited, law, article, mark)

    def _source(self, cited: URIRef, law: str, article: str, mark: str) -> None:
        entry = kgb_spec.laws()[law]
        place = f", {article}" if article else ""
        number, read = entry.get("bwbr", ""), entry.get("text", "")
        in_full = entry["nl"] + (f" ({number})" if number else "") + place + (f", tekst van {read}" if read else "")
        self.document(cited, Words(entry["nl"] + place, entry["en"] + place), in_full, mark)
        if number:
            version = f"/{read}" if _FULL_DATE.fullmatch(read) else ""
            self.graph.add((cited, FOAF.page, URIRef(LAWS + number + version)))

    def document(self, cited: URIRef, title: Words, in_full: str, mark: str) -> None:
        """A source: its title, how it is cited in full, and how certain it is."""
        certainty = kgb_spec.certainty_marks()[mark]
        self.graph.add((cited, RDF.type, FOAF.Document))
        self.say(cited, DCTERMS.title, title)
        self.say(cited, RDFS.comment, Words(f"{mark}: {certainty['nl']}", f"{mark}: {certainty['en']}"))
        self.graph.add((cited, DCTERMS.bibliographicCitation, Literal(in_full)))

    def valid(self, subject: URIRef, start: str, end: str = "") -> None:
        """Says from when, and when known until when, something holds."""
        period = f"start={start};" + (f" end={end};" if end else "")
        self.graph.add((subject, DCTERMS.valid, Literal(period, datatype=DCTERMS.Period)))

    def turtle(self) -> str:
        """Everything that was said, in one order."""
        return "# Generated from spec/ by `make generate`. Do not edit.\n\n" + self.graph.serialize(format="turtle")

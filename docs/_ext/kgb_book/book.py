"""What every embed knows of the page it is on: its language, and where links lead."""

from dataclasses import dataclass
from typing import Any, cast

from docutils import nodes
from sphinx.environment import BuildEnvironment

from kgb_book import elements
from kgb_book.domain import KgbDomain, link
from kgb_book.terms import Bilingual, definition, label
from kgb_book.words import day, say


@dataclass(frozen=True)
class Page:
    """The page being written, in one language."""

    env: BuildEnvironment
    language: str
    docname: str

    @property
    def other_language(self) -> str:
        """The language that stands beside the page's own."""
        return "en" if self.language == "nl" else "nl"

    def say(self, key: str) -> str:
        """The fixed wording for a key, in the language of the page."""
        return say(key, self.language)

    def day(self, date: str) -> str:
        """A date written in full, in the language of the page."""
        return day(date, self.language)

    def of(self, words: Bilingual) -> str:
        """The words in the language of the page."""
        return words.of(self.language)

    def beside(self, words: Bilingual, *classes: str) -> nodes.inline:
        """The words in the other language, marked as such."""
        return elements.foreign(self.other_language, words.of(self.other_language), classes=classes)

    def settle(self, kind: str, name: str, anchor: str, shown: str) -> None:
        """Notes that this page describes an entry, so that links and search lead here."""
        domain = cast(KgbDomain, self.env.domains["kgb"])
        domain.settle(kind, name, (self.docname, anchor, shown))

    def named(self, words: Bilingual) -> list[nodes.Node]:
        """A label in both languages: the page's own first."""
        return [elements.inline(self.of(words), classes=["label"]), nodes.Text(" "), self.beside(words)]

    def defined(self, entry: dict[str, Any]) -> list[nodes.Node]:
        """The definition of an entry in both languages, each a paragraph."""
        return self.both_ways(definition(entry))

    def both_ways(self, words: Bilingual) -> list[nodes.Node]:
        """A sentence in both languages, each a paragraph."""
        return [elements.paragraph(self.of(words)), elements.paragraph(self.beside(words), classes=["beside"])]

    def told(self, key: str, words: Bilingual) -> nodes.paragraph:
        """A sentence in both languages behind a small heading, such as ``Why``."""
        heading = elements.inline(self.say(key), classes=["group"])
        return elements.paragraph(heading, " ", self.of(words), " ", self.beside(words))

    def presence(self, required: bool) -> nodes.inline:
        """Whether a property has to be there."""
        word = "required" if required else "optional"
        return elements.inline(self.say(word), classes=[f"is-{word}"])

    def linked(self, kind: str, name: str, entry: dict[str, Any]) -> nodes.Node:
        """A link to an entry that shows its label."""
        return link(kind, name, nodes.Text(self.of(label(entry))))

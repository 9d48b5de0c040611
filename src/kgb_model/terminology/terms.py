"""What a term of the standard is: its name, its words in Dutch and English, the law it rests on, where it is used."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from kgb_model.errors import UnknownLanguage

Language = Literal["nl", "en"]
Kind = Literal["resource", "message", "part", "type", "property", "list", "code"]
"""What a term can be; a resource is what is recorded with an id of its own, version after version."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Dutch and in English: ``words["nl"]`` and ``words.nl`` are the same.

    In matters of the domain the Dutch text is authoritative. Any other language is an ``UnknownLanguage``.
    """

    nl: str
    en: str

    def __getitem__(self, language: str) -> str:
        if language not in ("nl", "en"):
            raise UnknownLanguage
        return self.nl if language == "nl" else self.en

    def __str__(self) -> str:
        return self.en


KINDS: dict[str, Words] = {
    "resource": Words("gegeven", "resource"),
    "message": Words("bericht", "message"),
    "part": Words("onderdeel", "part"),
    "type": Words("type", "type"),
    "property": Words("eigenschap", "property"),
    "list": Words("codelijst", "code list"),
    "code": Words("code", "code"),
}

SAID = {
    "required": Words("verplicht", "required"),
    "holds": Words("Wat er staat", "What stands there"),
    "law": Words("Rust op", "Rests on"),
    "used": Words("Gebruikt in", "Used in"),
    "codes": Words("Codes", "Codes"),
    "open": Words("open: ook codes van anderen", "open: codes of others too"),
    "retired": Words("Niet meer gebruikt na {}.", "Not used any more after {}."),
    "elsewhere": Words("Elders", "Elsewhere"),
    "replaced": Words("Gebruik nu {}.", "Use {} now."),
}

RELATIONS = {
    "EXACT": Words("hetzelfde", "the same"),
    "CLOSE": Words("bijna hetzelfde", "almost the same"),
    "BROAD": Words("ruimer", "wider"),
    "NARROW": Words("nauwer", "narrower"),
}
"""How a target relates to what was translated, the best first."""


@dataclass(frozen=True, slots=True)
class Source:
    """A place in law or practice on which a term rests.

    Attributes:
        law: the key of the law or source, such as ``BW1``.
        article: the article, chapter or annex, as the law numbers it; empty when the whole is meant.
        certainty: how well it was checked, such as ``S23`` (spec/certainty.yaml).
        title: what the law is called.
        meaning: what that certainty means, and what the source may be used for.
    """

    law: str
    article: str
    certainty: str
    title: Words
    meaning: Words = field(repr=False)

    def text(self, language: Language) -> str:
        """The source in one line: ``Civil Code, Book 1, 1:255 [S23]``."""
        return f"{', '.join(filter(None, (self.title[language], self.article)))} [{self.certainty}]"

    def __str__(self) -> str:
        return self.text("en")


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What takes the place of a code in a list of somebody else, as the standard records it.

    Attributes:
        list: the id of the list there, such as ``CBS_MAATREGEL``.
        code: the code there.
        relation: how theirs relates to ours: ``EXACT``, ``CLOSE``, ``BROAD`` (theirs is wider) or ``NARROW``.
    """

    list: str
    code: str
    relation: str

    def text(self, language: Language = "en") -> str:
        """The counterpart in a few words: ``CBS_MAATREGEL 11 (wider)``."""
        return f"{self.list} {self.code} ({RELATIONS[self.relation][language]})"

    def __str__(self) -> str:
        return self.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Something that the standard gives a meaning to.

    Attributes:
        name: ``Concern``, ``Concern.safetyLevel``, ``MeasureType`` or ``MeasureType.OTS``.
        kind: a resource, message, part, type, property, list or code.
        title: what it is called.
        description: what it means.
        sources: the law it rests on.
        uri: its lasting name, by which other vocabularies refer to it; empty for a type. It is a name, not an address.
        shape: what may stand at a property or type, in words; empty for other kinds.
        required: whether a property is there always.
        used_in: the names of the properties that hold it or refer to it; of a property that most resources share, the others.
    """

    name: str
    kind: Kind
    title: Words
    description: Words
    sources: tuple[Source, ...]
    uri: str = ""
    shape: Words = Words("", "")
    required: bool = False
    used_in: tuple[str, ...] = ()

    def text(self, language: Language = "en") -> str:
        """The term explained in one language, for people; several lines."""
        lines = [f"{self.name} · {KINDS[self.kind][language]} · {self.title[language]}"]
        lines += [self.description[language], *self._more(language)]
        if self.shape[language]:
            required = f" ({SAID['required'][language]})" if self.required else ""
            lines.append(f"{SAID['holds'][language]}: {self.shape[language]}{required}")
        lines.append(f"{SAID['law'][language]}: {'; '.join(source.text(language) for source in self.sources)}")
        if self.used_in:
            lines.append(f"{SAID['used'][language]}: {', '.join(self.used_in)}")
        return "\n".join(lines)

    def _more(self, language: Language) -> Iterator[str]:
        """What only this kind of term has to say, after its description."""
        yield from ()

    def __str__(self) -> str:
        return self.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Term):
    """A code of a code list.

    Attributes:
        list: the name of the list, such as ``measure-type``.
        code: the code as it stands in documents, such as ``OTS``.
        valid_from: the first day on which it may be used (ISO 8601).
        valid_to: the last day on which it could be used, when it is retired. Documents in which it stands remain right.
        replaced_by: the code of the same list that took the place of a retired one.
        counterparts: what takes its place in the lists of others.
        features: what else the list says of the code, such as ``{"childProtectionMeasure": True}``; treat as read-only.
    """

    list: str
    code: str
    valid_from: str
    valid_to: str | None = None
    replaced_by: str | None = None
    counterparts: tuple[Counterpart, ...] = ()
    features: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def retired(self) -> bool:
        """Whether the code is not used any more for what is recorded now."""
        return self.valid_to is not None

    def _more(self, language: Language) -> Iterator[str]:
        if self.valid_to is not None:
            replaced = f" {SAID['replaced'][language].format(self.replaced_by)}" if self.replaced_by else ""
            yield SAID["retired"][language].format(self.valid_to) + replaced
        if self.counterparts:
            yield f"{SAID['elsewhere'][language]}: {', '.join(each.text(language) for each in self.counterparts)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList(Term):
    """A code list with its codes.

    Attributes:
        list: its name in files and addresses, such as ``measure-type``; its ``name`` is that of the type, ``MeasureType``.
        codes: its codes in the order of the standard.
        is_open: whether codes of others may stand in its place too, such as ``gemeente-meerdijk:BUURTVADER``.
    """

    list: str
    codes: tuple[Code, ...] = field(repr=False)
    is_open: bool

    def _more(self, language: Language) -> Iterator[str]:
        status = f" ({SAID['open'][language]})" if self.is_open else ""
        yield f"{SAID['codes'][language]}{status}: {', '.join(code.code for code in self.codes)}"

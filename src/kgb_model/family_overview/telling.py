"""What every section needs to tell: the readable records, the words, and names as this reader may hear them."""

from collections.abc import Iterable
from uuid import UUID

from kgb_model.family_overview.access import Record
from kgb_model.family_overview.readable import Readable
from kgb_model.family_overview.view import Item, Section, Sentence
from kgb_model.family_overview.wording import Wording


class Telling:
    """The readable part of a dossier together with the words for it."""

    def __init__(self, readable: Readable, words: Wording) -> None:
        self.readable, self.words = readable, words

    @property
    def reader(self) -> str:
        """The id of the reader."""
        return self.readable.access.reader

    def title(self) -> str:
        """The title of the overview."""
        name = self.readable.person_name(self.reader)
        return self.words.say("title", name=name) if name else self.words.say("title_unnamed")

    def say(self, key: str, **values: object) -> Sentence:
        """A sentence of this library."""
        return Sentence(self.words.say(key, **values))

    def code(self, kind: str, code: str) -> Sentence:
        """A code as a sentence of its own."""
        return Sentence(self.words.code(kind, code))

    def quoted(self, record: Record, name: str = "explanationForFamily") -> list[Sentence]:
        """A text from the dossier, when it is there and may be told."""
        return [Sentence(record[name], quoted=True)] if record.get(name) else []

    def explained(self, record: Record) -> list[Sentence]:
        """The explanation for the family; whom to ask when there is none, for whatever reason."""
        return self.quoted(record) or [self.say("ask")]

    def dated(self, key: str, record: Record, name: str) -> list[Sentence]:
        """A sentence with a date, when the record has that date."""
        return [self.say(key, date=self.words.date(record[name]))] if name in record else []

    def party(self, id_: str | None, reader: str = "you") -> str:
        """What a person or organisation is called to this reader; the reader as subject or as object of a sentence."""
        if id_ == self.reader:
            return self.words.say(reader)
        if id_ in self.readable.access.persons:
            return self.readable.person_name(id_) or self.words.say("someone")
        return str(self.readable.organisation(id_).get("name") or self.words.say("someone"))

    def parties(self, ids: Iterable[str], reader: str = "you") -> str:
        """Names in one line; those who may not be named are together somebody else, at the end."""
        names = [self.party(each, reader) for each in ids]
        other = self.words.say("someone")
        return self.words.listed(
            [*(name for name in names if name != other), *(name for name in names if name == other)]
        )

    def subjects(self, ids: Iterable[str]) -> str:
        """The names of those whom a record is about, as far as the reader may read about them."""
        return self.parties((each for each in ids if each in self.readable.access.subjects), "you_object")

    def section(self, name: str, sentences: list[Sentence], items: list[Item]) -> Section:
        """A section; it says so when there is nothing to read in it."""
        return Section(
            name,
            self.words.section(name),
            tuple(sentences) if sentences or items else (self.say("nothing"),),
            tuple(items),
        )


def item(title: str, sentences: list[Sentence], id_: str | None) -> Item:
    """One thing in a section."""
    return Item(title, tuple(sentences), UUID(id_) if id_ else None)

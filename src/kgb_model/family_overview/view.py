"""An overview for one family member: sections of plain sentences, each with the record that it rests on.

The texts stay out of ``repr``: a log or a traceback is no place for what is about a family.
"""

from dataclasses import asdict, dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Sentence:
    """One paragraph of an overview.

    Attributes:
        text: plain text on one line, without markup or characters that steer a screen.
        quoted: whether it comes from the dossier, in the language in which it was written there.
    """

    text: str = field(repr=False)
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a section, such as a concern or a decision.

    Attributes:
        title: what it is.
        sentences: what there is to tell about it.
        based_on_id: the record that it rests on; ``None`` for what holds for everybody.
    """

    title: str = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    based_on_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an overview that answers one question.

    Attributes:
        name: which part it is, the same in both languages, such as ``decisions``.
        title: the question.
        sentences: what is said before the items, or that there is nothing to read.
        items: what there is to tell, the newest first.
    """

    name: str
    title: str = field(repr=False)
    sentences: tuple[Sentence, ...] = field(default=(), repr=False)
    items: tuple[Item, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class FamilyView:
    """What one family member may read of a dossier, in plain language.

    Attributes:
        person_id: for whom it is. Nobody else may read it: another member has an overview of their own.
        language: ``nl`` or ``en``. Texts from the dossier stay in the language in which they were written.
        as_of_date: the day for which terms and ages were looked at, as year-month-day.
        title: its heading.
        sections: its parts, always the same ones in the same order for every adult.
    """

    person_id: UUID
    language: str
    as_of_date: str
    title: str = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)

    def to_text(self, width: int = 80) -> str:
        """The overview for a terminal or a letter, in lines of at most ``width`` characters."""
        from kgb_model.family_overview.rendering import text

        return text(self, width)

    def to_markdown(self) -> str:
        """The overview as Markdown (CommonMark); no text from the dossier can become markup."""
        from kgb_model.family_overview.rendering import markdown

        return markdown(self)

    def to_html(self) -> str:
        """The overview as one page to read, to hear or to print: nothing is fetched and nothing runs."""
        from kgb_model.family_overview.rendering import html

        return html(self)

    def to_json(self) -> str:
        """The overview as JSON text with camelCase names."""
        from kgb_model.family_overview.rendering import json_text

        return json_text(asdict(self))

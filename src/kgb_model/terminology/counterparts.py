"""What stands beside the standard: the standards of others, and a code in their words with what is lost on the way."""

from dataclasses import dataclass

from kgb_model.terminology.terms import RELATIONS, Language, Words

OURS = "KGB"
"""How this standard is called as one system among the others."""

INVERTED = {"BROAD": "NARROW", "NARROW": "BROAD"}
"""How a relation reads from the other side: what is wider there is narrower here."""


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard around this one whose codes can be translated.

    Attributes:
        name: what :func:`translate` takes, such as ``corv`` or ``cbs-youth``.
        title: what it is called.
        owner: whose it is.
        version: the version that was compared.
        lists: its lists that are compared, by id, with what each is called.
    """

    name: str
    title: Words
    owner: Words
    version: str
    lists: tuple[tuple[str, Words], ...]

    def __str__(self) -> str:
        return f"{self.name}: {self.title.en} ({self.version}), {len(self.lists)} lists"


@dataclass(frozen=True, slots=True)
class Target:
    """A code that takes the place of another.

    Attributes:
        system: the standard that it belongs to: ``corv``, or ``KGB`` for this one.
        list: the list in which it stands: ``CBS_MAATREGEL``, or ``measure-type``.
        code: the code, as it is written there.
        label: what it is called; of a code of somebody else the name of its list and the code, since their words are theirs.
        relation: how it relates to what was translated: ``EXACT``, ``CLOSE``, ``BROAD`` (the target is wider) or ``NARROW``.
    """

    system: str
    list: str
    code: str
    label: Words
    relation: str

    def text(self, language: Language = "en") -> str:
        """The target in a few words: ``CBS_MAATREGEL 11 (wider)``."""
        return f"{self.list} {self.code} ({RELATIONS[self.relation][language]})"

    def __str__(self) -> str:
        return self.text()


@dataclass(frozen=True, slots=True)
class Translation:
    """A code in the words of somebody else.

    Attributes:
        list, code: what was translated.
        to: into what, as it was asked.
        targets: what takes its place, the best first for each list; none when nothing does.
        losses: what is lost on the way, each in Dutch and English; none when the translation is exact.
    """

    list: str
    code: str
    to: str
    targets: tuple[Target, ...]
    losses: tuple[Words, ...]

    @property
    def exact(self) -> bool:
        """Whether nothing is lost: in every list that takes it, one code means the same."""
        return bool(self.targets) and not self.losses

    def text(self, language: Language = "en") -> str:
        """The translation for people: one line, and one for each loss."""
        targets = ", ".join(target.text(language) for target in self.targets) or "-"
        return "\n".join([f"{self.list} {self.code} → {targets}", *(f"  - {lost[language]}" for lost in self.losses)])

    def __str__(self) -> str:
        return self.text()

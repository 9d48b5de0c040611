"""What can go wrong, as a tree.

KgbError
├── NoReader          an overview is asked for somebody who died or is not born yet
├── NotADate          a day is asked for that is no full date
├── NotADossier       something else is given where a dossier is asked for
├── NotInTheDossier   the caller names a person or organisation that the dossier does not have
├── NotMadeUp         a synthetic family cannot be made; see kgb_model.synthetic.refusals
├── NotMigrated       a document cannot be brought to another version; see kgb_model.migration.refusals
├── NotOfTheFamily    an overview is asked for somebody who is no member of the family
├── NotOneFamily      two documents that cannot be laid side by side
│   ├── OtherFamily       they are about different families
│   ├── OtherKind         they are of different kinds
│   └── OtherStandard     they are written in different versions of the standard
├── RuleBroken        a published rule cannot be evaluated: the fault of the rule or its engine, never of the document
├── UnknownKind       the caller names a kind of document that the standard does not have
├── UnknownLanguage   a text is asked for in a language that the standard is not written in
├── UnknownName       the caller names something that is not there; the nearest names are told
│   ├── UnknownCode       a code list does not have the code
│   ├── UnknownCodeList   there is no such code list
│   ├── UnknownCourse     there is no such course of a synthetic family
│   ├── UnknownEdge       there is no such edge case
│   ├── UnknownFinding    there is no finding or rule with this code
│   ├── UnknownFlaw       there is no such flaw
│   ├── UnknownSystem     there is no such standard beside this one, or no such list of it
│   ├── UnknownTerm       the standard does not have the term
│   └── UnknownTermKind   there is no such kind of term
├── Unreadable        a file or stream cannot be read or written
└── WorkerLost        a process that judged documents ended before it was done

What is wrong with a document is never an exception but a :class:`kgb_model.Finding` in a :class:`kgb_model.ValidationReport`.
"""

from typing import Any, ClassVar


class KgbError(Exception):
    """The root of every exception of this library.

    Attributes:
        message: what went wrong as ``{"nl": …, "en": …}``, where people may see it.
    """

    message: dict[str, str]

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors take other arguments than the text that Exception would hand them in another process.
        return _revived, (type(self), self.args, self.__dict__)


def _revived(kind: type[KgbError], arguments: tuple[Any, ...], attributes: dict[str, Any]) -> KgbError:
    """An exception as it was in the process that it came from."""
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error


class RuleBroken(KgbError):
    """A rule gave no verdict on a document that follows its schema."""

    def __init__(self, rule: str, reason: str) -> None:
        super().__init__(f"rule {rule} gave no verdict: {reason}")
        self.rule = rule
        self.reason = reason
        self.message = {
            "nl": f"Regel {rule} gaf geen oordeel: {reason}",
            "en": f"Rule {rule} gave no verdict: {reason}",
        }


class UnknownKind(KgbError):
    """There is no such kind of document in the standard."""

    def __init__(self, kind: str, known: list[str]) -> None:
        super().__init__(f"there is no kind of document called {kind!r}; choose one of {', '.join(known)}")
        self.kind = kind
        self.known = known
        self.message = {
            "nl": f"Een document van de soort {kind!r} bestaat niet. Kies uit {', '.join(known)}.",
            "en": f"There is no kind of document called {kind!r}. Choose one of {', '.join(known)}.",
        }


class Unreadable(KgbError):
    """A file or stream cannot be read or written."""

    def __init__(self, name: str, reason: dict[str, str]) -> None:
        super().__init__(f"{name}: {reason['en']}")
        self.name = name
        self.message = {language: f"{name}: {text}" for language, text in reason.items()}


class WorkerLost(KgbError):
    """A process that judged documents ended before it was done."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Een proces dat toetste is gestopt, misschien door gebrek aan geheugen. Probeer het met minder processen.",
            "en": "A process that judged has stopped, perhaps for want of memory. Try it with fewer processes.",
        }
        super().__init__(self.message["en"])


class UnknownName(KgbError):
    """The caller names something that is not there.

    Attributes:
        name: what was asked for.
        nearest: the names that look most like it, nearest first; none when nothing does.
    """

    what: ClassVar[dict[str, str]]

    def __init__(self, name: str, nearest: tuple[str, ...] = (), place: str = "") -> None:
        shown = "".join(character if character.isprintable() else "·" for character in name[:60])
        asked = f"{place} {shown}".strip()
        self.name, self.nearest = name, nearest
        meant = {
            "nl": f" Bedoelde u {' of '.join(nearest)}?" if nearest else "",
            "en": f" Did you mean {' or '.join(nearest)}?" if nearest else "",
        }
        self.message = {
            "nl": f"{self.what['nl']} '{asked}' bestaat niet.{meant['nl']}",
            "en": f"There is no {self.what['en']} '{asked}'.{meant['en']}",
        }
        super().__init__(self.message["en"])


class UnknownTerm(UnknownName):
    """The standard does not have the term."""

    what: ClassVar[dict[str, str]] = {"nl": "Het begrip", "en": "term"}


class UnknownTermKind(UnknownName):
    """There is no such kind of term."""

    what: ClassVar[dict[str, str]] = {"nl": "De soort begrip", "en": "kind of term"}


class UnknownCodeList(UnknownName):
    """There is no such code list."""

    what: ClassVar[dict[str, str]] = {"nl": "De codelijst", "en": "code list"}


class UnknownCode(UnknownName):
    """A code list does not have the code."""

    what: ClassVar[dict[str, str]] = {"nl": "De code", "en": "code"}


class UnknownSystem(UnknownName):
    """There is no such standard beside this one, or no such list of it."""

    what: ClassVar[dict[str, str]] = {"nl": "De andere standaard", "en": "other standard"}


class NotADate(KgbError):
    """A day is asked for that is no full date."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Dit is geen volledige datum. Geef een datum als jaar-maand-dag, bijvoorbeeld 2026-05-01, en geen tijdstip.",
            "en": "This is no full date. Give a date as year-month-day, such as 2026-05-01, and no moment.",
        }
        super().__init__(self.message["en"])


class NotInTheDossier(KgbError):
    """The caller names a person or organisation that the dossier does not have.

    Attributes:
        id: what was asked for. The message does not repeat it.
    """

    def __init__(self, id_: str, what: dict[str, str]) -> None:
        self.id = id_
        self.message = {
            "nl": f"Dit dossier heeft geen {what['nl']} met deze id.",
            "en": f"This dossier has no {what['en']} with this id.",
        }
        super().__init__(self.message["en"])


class NotOfTheFamily(KgbError):
    """An overview is asked for somebody who is no member of the family, such as a professional or a reporter."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Deze persoon is geen lid van het gezin. Alleen gezinsleden en hun naasten krijgen dit overzicht.",
            "en": "This person is no member of the family. Only members of the family and those close to them get this overview.",
        }
        super().__init__(self.message["en"])


class NoReader(KgbError):
    """An overview is asked for somebody who cannot read it: who died, or is not born yet."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Deze persoon is overleden of nog niet geboren. Maak het overzicht voor een ander lid van het gezin.",
            "en": "This person has died or is not born yet. Make the overview for another member of the family.",
        }
        super().__init__(self.message["en"])


class NotADossier(KgbError):
    """Something else is given where a dossier is asked for, such as text or a dictionary."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Dit is geen dossier. Lees tekst of bytes eerst met kgb.Dossier.from_json.",
            "en": "This is no dossier. Read text or bytes with kgb.Dossier.from_json first.",
        }
        super().__init__(self.message["en"])


class UnknownLanguage(KgbError):
    """A text is asked for in a language that the standard is not written in."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Deze taal is er niet. Kies nl (Nederlands) of en (Engels).",
            "en": "This language is not there. Choose nl (Dutch) or en (English).",
        }
        super().__init__(self.message["en"])


class NotOneFamily(KgbError):
    """Two documents cannot be laid side by side."""

    reasons: ClassVar[dict[str, str]]

    def __init__(self) -> None:
        self.message = dict(self.reasons)
        super().__init__(self.message["en"])


class OtherFamily(NotOneFamily):
    """The documents are about different families."""

    reasons: ClassVar[dict[str, str]] = {
        "nl": "Deze dossiers gaan over verschillende gezinnen. Vergelijk of voeg alleen dossiers van hetzelfde gezin samen.",
        "en": "These dossiers are about different families. Only compare or merge dossiers of one family.",
    }


class OtherKind(NotOneFamily):
    """The documents are of different kinds."""

    reasons: ClassVar[dict[str, str]] = {
        "nl": "Dit zijn stukken van verschillende soorten. Vergelijk twee dossiers, of twee stukken van dezelfde soort.",
        "en": "These are documents of different kinds. Compare two dossiers, or two documents of one kind.",
    }


class OtherStandard(NotOneFamily):
    """The documents are written in different versions of the standard."""

    reasons: ClassVar[dict[str, str]] = {
        "nl": "Deze dossiers zijn in verschillende versies van de standaard geschreven. Zet ze eerst over naar dezelfde versie.",
        "en": "These dossiers are written in different versions of the standard. Bring them to one version first.",
    }


class UnknownFinding(UnknownName):
    """There is no finding or rule with this code."""

    what: ClassVar[dict[str, str]] = {"nl": "De bevinding of regel", "en": "finding or rule"}


class UnknownEdge(UnknownName):
    """There is no such edge case of synthetic families."""

    what: ClassVar[dict[str, str]] = {"nl": "Het randgeval", "en": "edge case"}


class UnknownFlaw(UnknownName):
    """There is no such flaw of synthetic families."""

    what: ClassVar[dict[str, str]] = {"nl": "De fout", "en": "flaw"}


class UnknownCourse(UnknownName):
    """There is no such course of a synthetic family."""

    what: ClassVar[dict[str, str]] = {"nl": "Het verloop", "en": "course"}

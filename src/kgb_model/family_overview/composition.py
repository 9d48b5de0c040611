"""Composes the overview for one family member out of what that member may read.

Never shown are sources, reports and addresses, what is about another adult alone, and whoever helps or houses somebody who
may not be found. A text that names such a thing by mistake is left out as a whole. Records whose confidentiality is more
than ``VERTROUWELIJK`` are not used. Where the law leaves room, the answer is the one that shows less.

Source: JW 7.3.2, 7.3.8-7.3.10, 7.3.15 [S26]; WMO 5.3.2 [S17]; AVG 12, 15, 16 [G]; protected sources: UBW 4.1.8(3) [S17];
secret addresses: RJW 6a.6 [S26].
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kgb_model.errors import KgbError, NotADate, NotADossier, NotInTheDossier, UnknownLanguage
from kgb_model.family_overview import decisions, people, plans, worries
from kgb_model.family_overview.access import Access, AccessAges, Record
from kgb_model.family_overview.readable import Readable
from kgb_model.family_overview.telling import Telling
from kgb_model.family_overview.view import FamilyView, Section
from kgb_model.family_overview.wording import Wording

if TYPE_CHECKING:
    from kgb_model._generated.dossier import Dossier
    from kgb_model._generated.person import Person

LANGUAGES = ("nl", "en")

_SECTIONS: dict[str, Callable[[Telling], Section]] = {
    "about": people.about,
    "fixed_face": people.fixed_face,
    "concerns": worries.concerns,
    "safety": worries.safety,
    "decisions": decisions.decided,
    "measures": decisions.measures,
    "remedies": decisions.remedies,
    "placements": people.placements,
    "plan": plans.plan,
    "involved": people.involved,
    "own_words": people.own_words,
    "requests": people.requests,
    "rights": people.rights,
    "not_shown": people.not_shown,
}

_FOR_A_YOUNG_CHILD = ("about", "fixed_face", "placements", "plan", "involved", "own_words", "rights", "not_shown")

_OF_THE_FAMILY_ONLY = ("fixed_face", "safety")


def family_view(
    dossier: "Dossier",
    person: "Person | UUID | str",
    language: str = "nl",
    *,
    on: date | None = None,
    ages: AccessAges | None = None,
) -> FamilyView:
    """What one family member may read of a dossier, in plain language: what is the matter, who decided what, what can be done.

    What is shown is about the member, or about a child over whom the member holds authority, and stands in a property that
    the standard means for the family. It never says whether something was left out.

    Args:
        dossier: a dossier that follows its schema and keeps the rules that are required; ``kgb.validate`` judges that.
        person: the member for whom it is, or the id; :func:`readers` gives who can be chosen.
        language: ``nl`` or ``en``. Texts from the dossier stay in the language in which they were written.
        on: the day for which terms and ages count; without it the date of the dossier.
        ages: the ages at which inspection changes hands; without it :class:`AccessAges` with 12 and 16.

    Raises:
        NoReader: the person died, or is not born yet.
        NotADate: the day is a moment.
        NotADossier: something else is given than a dossier.
        NotInTheDossier: nobody with that id is in the dossier.
        NotOfTheFamily: the person is no member of the family, such as a professional or a reporter.
        UnknownLanguage: the language is none of the two.
    """
    if language not in LANGUAGES:
        raise UnknownLanguage()
    access = Access(_record(dossier), _id(person), _day(dossier, on), ages or AccessAges())
    return _composed(Telling(Readable(access), Wording(language, is_minor=access.is_minor)))


def readers(dossier: "Dossier", *, on: date | None = None) -> "tuple[Person, ...]":
    """The persons for whom there can be an overview, in the order of the family: who lives and belongs to it.

    Raises:
        NotADate: the day is a moment.
        NotADossier: something else is given than a dossier.
    """
    record = _record(dossier)
    day = _day(dossier, on)
    members = dict.fromkeys(member.person_id for member in dossier.family.members)
    persons = {each.id: each for each in dossier.persons}
    return tuple(persons[each] for each in members if _can_read(record, str(each), day))


def _can_read(dossier: Record, person: str, day: str) -> bool:
    try:
        Access(dossier, person, day, AccessAges())
    except KgbError:
        return False
    return True


def _record(dossier: "Dossier") -> Record:
    from kgb_model._generated.dossier import Dossier

    if not isinstance(dossier, Dossier):
        raise NotADossier()
    return dossier.model_dump(mode="json")


def _day(dossier: "Dossier", on: date | None) -> str:
    if isinstance(on, datetime):
        raise NotADate()
    return (on or dossier.as_of_date).isoformat()


def _composed(told: Telling) -> FamilyView:
    access = told.readable.access
    names = _FOR_A_YOUNG_CHILD if access.is_young else tuple(_SECTIONS)
    names = names if access.is_family else tuple(name for name in names if name not in _OF_THE_FAMILY_ONLY)
    return FamilyView(
        person_id=UUID(access.reader),
        language=told.words.language,
        as_of_date=access.on,
        title=told.title(),
        sections=tuple(_SECTIONS[name](told) for name in names),
    )


def _id(person: "Person | UUID | str") -> str:
    from kgb_model._generated.person import Person

    asked = person.id if isinstance(person, Person) else person
    try:
        return str(asked if isinstance(asked, UUID) else UUID(asked))
    except (ValueError, AttributeError, TypeError):
        raise NotInTheDossier(str(asked), {"nl": "persoon", "en": "person"}) from None

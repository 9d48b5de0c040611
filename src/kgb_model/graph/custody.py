"""Who holds authority (gezag) over a child on a day."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import MISSING

from kgb_model.graph.periods import Certainty, alive, certainty, day, weakest, younger_than

if TYPE_CHECKING:
    from kgb_model import Custody, CustodyForm, Dossier, Organisation, Person

MAJORITY = 18
"""The age in years at which nobody holds authority any more (BW1 1:233, 1:245)."""


@dataclass(frozen=True, slots=True)
class Authority:
    """A form of authority over a child on a day.

    Attributes:
        custody: the record: the form, the period, the parts when it is not the whole, the decision behind it.
        holders: the persons who hold it; none when an organisation does, or nobody.
        organisation: the organisation that holds it, or ``None``.
        certainty: possible when the register still looks into it, when the date of birth leaves open whether the child is
            of age, when a holder has died, or when the day lies after the date of the dossier.
    """

    custody: "Custody"
    holders: tuple["Person", ...]
    organisation: "Organisation | None"
    certainty: Certainty

    @property
    def form(self) -> "CustodyForm":
        """The legal form of the authority."""
        return self.custody.form

    @property
    def is_whole(self) -> bool:
        """True for the whole of authority, false for a part of it (BW1 1:265e)."""
        return self.custody.parts is MISSING


def custody(dossier: "Dossier", person_id: UUID | str, on: date | str | None = None) -> tuple[Authority, ...]:
    """The authority over a person on a day: the whole first, then the parts that lie with another.

    Empty when the dossier does not say who holds it, and when the person is of age: nobody holds authority over an adult,
    whatever the record says.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: there is no such person, or a holder is not in the dossier.
    """
    then, child = day(on, dossier.as_of_date), dossier.person(person_id)
    known = () if dossier.family.custody is MISSING else dossier.family.custody
    minor = weakest(is_minor(child, then), alive(child.death_date, then))
    found = [
        authority(dossier, each, then, sure)
        for each in known
        if each.child_id == child.id and (sure := weakest(certainty_of(each, then, dossier.as_of_date), minor))
    ]
    return tuple(sorted(found, key=lambda each: not each.is_whole))


def is_minor(child: "Person", on: date) -> Certainty | None:
    """How sure it is that a child over whom authority is recorded was a minor on a day."""
    if child.birth_date is MISSING:
        # Whoever recorded the authority took the child to be a minor; there is nothing that says otherwise.
        return Certainty.CERTAIN
    return younger_than(MAJORITY, child.birth_date, on)


def certainty_of(record: "Custody", on: date, as_of: date) -> Certainty | None:
    """How sure it is that a form of authority held on a day, apart from the age of the child."""
    found = certainty(record.from_date, record.to_date, on, as_of)
    in_doubt = record.is_under_investigation is not MISSING and record.is_under_investigation
    return Certainty.POSSIBLE if found and in_doubt else found


def authority(dossier: "Dossier", record: "Custody", on: date, sure: Certainty) -> Authority:
    """A record of authority with its holders looked up."""
    ids = () if record.holder_ids is MISSING else record.holder_ids
    holders = tuple(dossier.person(each) for each in ids)
    if any(alive(each.death_date, on) is not Certainty.CERTAIN for each in holders):
        # Who has it after a death is for the register to say (BW1 1:253f, 1:253g), and this record does not say it yet.
        sure = Certainty.POSSIBLE
    organisation = None
    if record.holder_organisation_id is not MISSING:
        organisation = dossier.organisation(record.holder_organisation_id)
    return Authority(record, holders, organisation, sure)

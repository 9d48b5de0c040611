"""Who belongs to the family on a day, in what role and in which home, and how its members are related."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import MISSING

from kgb_model.graph.periods import Certainty, alive, certainty, day, weakest

if TYPE_CHECKING:
    from kgb_model import Dossier, FamilyMembership, FamilyRole, Household, Person, Relationship


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs to the family on a day.

    Attributes:
        person: who it is.
        membership: the record of the membership, with the role and the period.
        households: the homes of the family in which the person lives on that day; more than one with co-parenting. As long
            as a membership runs, its record keeps no earlier homes.
        certainty: whether the membership is sure, or only possible because a date is known in part.
    """

    person: "Person"
    membership: "FamilyMembership"
    households: tuple["Household", ...]
    certainty: Certainty

    @property
    def role(self) -> "FamilyRole":
        """The role of the person in the family."""
        return self.membership.role


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between two persons on a day: ``one`` is a parent of ``other``, say.

    Attributes:
        relationship: the record of the relation, with its type, ground and period.
        one, other: the persons from whom and to whom it runs.
        certainty: whether it held on that day for sure.
    """

    relationship: "Relationship"
    one: "Person"
    other: "Person"
    certainty: Certainty


def members(dossier: "Dossier", on: date | str | None = None) -> tuple[Member, ...]:
    """The members of the family on a day, in the order in which the family names them.

    Somebody with two roles that day stands there twice. Whoever died before the day is no member any more.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: the family names a person whom the dossier does not have.
    """
    then = day(on, dossier.as_of_date)
    found = []
    for membership in dossier.family.members:
        person = dossier.person(membership.person_id)
        sure = weakest(
            certainty(membership.from_date, membership.to_date, then, dossier.as_of_date),
            alive(person.death_date, then),
        )
        if sure:
            found.append(Member(person, membership, homes(dossier, membership, then), sure))
    return tuple(found)


def homes(dossier: "Dossier", membership: "FamilyMembership", on: date) -> tuple["Household", ...]:
    """The households of a membership that exist, or may exist, on a day."""
    wanted = () if membership.lives_in_ids is MISSING else membership.lives_in_ids
    known = () if dossier.family.households is MISSING else dossier.family.households
    return tuple(
        household
        for household in known
        if household.id in wanted and certainty(household.from_date, household.to_date, on, dossier.as_of_date)
    )


def relations(dossier: "Dossier", person_id: UUID | str, on: date | str | None = None) -> tuple[Relation, ...]:
    """The relations of a person on a day, in both directions.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: there is no such person, or a relation names somebody whom the dossier does not have.
    """
    then, person = day(on, dossier.as_of_date), dossier.person(person_id)
    known = () if dossier.family.relationships is MISSING else dossier.family.relationships
    return tuple(
        Relation(each, dossier.person(each.from_id), dossier.person(each.to_id), sure)
        for each in known
        if person.id in (each.from_id, each.to_id)
        and (sure := certainty(each.from_date, each.to_date, then, dossier.as_of_date))
    )

"""Which organisations are involved with the family on a day."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kgb_model.graph.periods import Certainty, certainty, day

if TYPE_CHECKING:
    from kgb_model import Dossier, Involvement, InvolvementRole, Organisation


@dataclass(frozen=True, slots=True)
class Involved:
    """An organisation that is involved with the family on a day.

    Attributes:
        organisation: who is involved.
        involvement: the record: the role, the professional, for whom, on what ground.
        certainty: whether it is sure; only days after the date of the dossier leave doubt.
    """

    organisation: "Organisation"
    involvement: "Involvement"
    certainty: Certainty

    @property
    def role(self) -> "InvolvementRole":
        """What the organisation does for the family."""
        return self.involvement.role


def involved(dossier: "Dossier", on: date | str | None = None) -> tuple[Involved, ...]:
    """Who is involved with the family on a day, in the order of the dossier.

    An organisation with two roles that day stands there twice. Look at ``involvement.visible_to_family`` before you show
    it to the family.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: an involvement names an organisation that the dossier does not have.
    """
    then = day(on, dossier.as_of_date)
    return tuple(
        Involved(dossier.organisation(each.organisation_id), each, sure)
        for each in dossier.involvements
        if (sure := certainty(each.from_date, each.to_date, then, dossier.as_of_date))
    )

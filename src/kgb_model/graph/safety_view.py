"""Which organisation watches over safety (zicht op veiligheid) on a day.

The view moves when a handover is accepted, and not before. Of the day on which the dossier was made up the involvements say
who holds it; of earlier days the accepted handovers do, as far as they are in the dossier. What neither says stays open.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from pydantic import MISSING

from kgb_model.dates import AMSTERDAM
from kgb_model.graph.periods import Certainty, certainty, day

if TYPE_CHECKING:
    from kgb_model import Dossier, Handover, Involvement, Organisation


@dataclass(frozen=True, slots=True)
class SafetyViewHolder:
    """The organisation that watches over safety on a day.

    Attributes:
        organisation: who it is.
        involvement: its involvement that day.
        handover: the accepted handover that brought it the view; ``None`` when the dossier holds none.
        certainty: possible when the dossier does not say since when it holds the view, and when others may hold it too.
        others: further organisations that the dossier lets hold the view that day. There may be one only, so it
            contradicts itself when there are any.
    """

    organisation: "Organisation"
    involvement: "Involvement"
    handover: "Handover | None"
    certainty: Certainty
    others: tuple["Organisation", ...] = ()


class Claim(NamedTuple):
    """An organisation that may hold the view on a day, and on what that rests."""

    organisation_id: UUID
    handover: "Handover | None"
    certainty: Certainty


def safety_view_holder(dossier: "Dossier", on: date | str | None = None) -> SafetyViewHolder | None:
    """Who holds the view on safety on a day; ``None`` when the dossier names nobody.

    On the day of a handover the receiver is meant: who holds it when that day ends.

    Raises:
        NotADate: the day is no full date.
        NotInTheDossier: the dossier does not have the organisation.
    """
    then = day(on, dossier.as_of_date)
    found: list[tuple[Claim, Involvement]] = []
    for claim in claims(dossier, then):
        involvement = involvement_of(dossier, claim.organisation_id, then)
        if involvement and claim.organisation_id not in [each.organisation_id for each, _ in found]:
            found.append((claim, involvement))
    if not found:
        return None
    (first, involvement), *others = found
    return SafetyViewHolder(
        dossier.organisation(first.organisation_id),
        involvement,
        first.handover,
        Certainty.POSSIBLE if others or then > dossier.as_of_date else first.certainty,
        tuple(dossier.organisation(each.organisation_id) for each, _ in others),
    )


def claims(dossier: "Dossier", on: date) -> list[Claim]:
    """Who may hold the view on a day, the strongest claim first."""
    moves = accepted_moves(dossier)
    done = [handover for moved, handover in moves if moved <= on]
    ahead = [handover for moved, handover in moves if moved > on]
    current = [each for each in dossier.involvements if each.holds_safety_view]
    if ahead:
        # Whoever handed it over next held it until then; since when only an earlier handover says.
        found = [Claim(done[-1].to_id, done[-1], Certainty.CERTAIN)] if done else []
        return [*found, Claim(ahead[0].from_id, None, Certainty.POSSIBLE)]
    brought = done[-1] if done else None
    found = [claim_of(each, brought, on) for each in current]
    if brought and brought.to_id not in [each.organisation_id for each in current]:
        found += put_down(dossier, brought, on)
    return found


def claim_of(involvement: "Involvement", brought: "Handover | None", on: date) -> Claim:
    """The claim of who holds the view now, on a day after the last handover."""
    if brought and brought.to_id == involvement.organisation_id:
        return Claim(involvement.organisation_id, brought, Certainty.CERTAIN)
    since = dutch_day(involvement.recorded_at)
    return Claim(involvement.organisation_id, None, Certainty.CERTAIN if since <= on else Certainty.POSSIBLE)


def put_down(dossier: "Dossier", brought: "Handover", on: date) -> list[Claim]:
    """The claim of who got the view last but does not hold it now, without having handed it over."""
    there = [each for each in dossier.involvements if each.organisation_id == brought.to_id and each.to_date is MISSING]
    if not there:
        # It held the view until its involvement ended.
        return [Claim(brought.to_id, brought, Certainty.CERTAIN)]
    if on >= dossier.as_of_date or any(dutch_day(each.recorded_at) <= on for each in there):
        # It is on record for that day that the organisation was there and did not hold the view any more.
        return []
    return [Claim(brought.to_id, brought, Certainty.POSSIBLE)]


def accepted_moves(dossier: "Dossier") -> list[tuple[date, "Handover"]]:
    """The handovers that moved the view, with the day in the Netherlands on which each was accepted, oldest first."""
    moves = [
        (each.accepted_at, each)
        for each in dossier.handovers
        if each.moves_safety_view and each.status == "AANVAARD" and each.accepted_at is not MISSING
    ]
    return [(dutch_day(moment), each) for moment, each in sorted(moves, key=lambda move: move[0])]


def involvement_of(dossier: "Dossier", organisation_id: UUID, on: date) -> "Involvement | None":
    """The involvement of an organisation on a day; the one that holds the view before others, then the latest."""
    running = [
        each
        for each in dossier.involvements
        if each.organisation_id == organisation_id and certainty(each.from_date, each.to_date, on, dossier.as_of_date)
    ]
    return max(running, key=lambda each: (each.holds_safety_view, each.from_date), default=None)


def dutch_day(moment: datetime) -> date:
    """The calendar day in the Netherlands of a moment."""
    return moment.astimezone(AMSTERDAM).date()

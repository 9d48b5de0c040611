"""The people of the picture: the family, its members, and who is involved with them."""

from typing import TYPE_CHECKING

from pydantic import MISSING
from rich.console import RenderableType

from kgb_model.command.language import Both
from kgb_model.command.portrait.panels import empty, lines, part, table
from kgb_model.command.words import day, family_name_of, first_name_of, label, name_of, plain
from kgb_model.graph.periods import earliest, latest

if TYPE_CHECKING:
    from datetime import date

    from kgb_model import Dossier, Person
    from kgb_model.graph.involvement import Involved
    from kgb_model.graph.membership import Member

FAMILY = Both("Gezin", "Family")
STATE = Both("Stand op {date}, standaard {version}", "As of {date}, standard {version}")
VIEW = Both("Zicht op veiligheid: {who}", "View on safety: {who}")
VIEW_POSSIBLE = Both("Zicht op veiligheid: {who} (niet zeker)", "View on safety: {who} (not certain)")
NO_VIEW = Both("! Niemand houdt zicht op de veiligheid.", "! Nobody holds the view on safety.")
NO_VIEW_NEEDED = Both("Zicht op veiligheid: niemand", "View on safety: nobody")

MEMBERS = Both("Wie bij het gezin horen", "Who belongs to the family")
MEMBER_COLUMNS = (
    Both("Naam", "Name"),
    Both("Geboren", "Born"),
    Both("Rol", "Role"),
    Both("Woont in", "Lives in"),
    Both("Gezag", "Authority"),
)
NO_FAMILY = ("VOOGD_PERSOON", "VOOGD_GI", "CONTACTPERSOON", "MELDER", "INFORMANT", "STEUNFIGUUR", "BUUR_NETWERK")
"""Roles of people around a family, whose names are not its name."""

POSSIBLE = Both("{text} (misschien)", "{text} (perhaps)")
UNBORN = Both("verwacht {date}", "expected {date}")
DIED = Both("overleden {date}", "died {date}")

INVOLVED = Both("Wie zijn betrokken", "Who is involved")
INVOLVED_COLUMNS = (
    Both("Organisatie", "Organisation"),
    Both("Rol", "Role"),
    Both("Sinds", "Since"),
    Both("Wie", "Who"),
    Both("Voor", "For"),
)
HOLDS_VIEW = Both("* zicht op veiligheid", "* view on safety")
FIXED_FACE = Both("* vast gezicht", "* fixed face")
EVERYBODY = Both("iedereen", "everybody")


def family_shown(dossier: "Dossier") -> RenderableType:
    """Which family it is, as of when, and who watches over its safety."""
    family, holder = dossier.family, dossier.safety_view_holder()
    if holder is None:
        view = str(NO_VIEW if family.status == "ACTIEF" else NO_VIEW_NEEDED)
    else:
        text = VIEW if holder.certainty == "CERTAIN" else VIEW_POSSIBLE
        view = text.said(who=", ".join(plain(each.name) for each in (holder.organisation, *holder.others)))
    state = STATE.said(date=day(dossier.as_of_date), version=plain(dossier.standard_version))
    names = dict.fromkeys(family_name_of(each.person) for each in dossier.members() if each.role not in NO_FAMILY)
    title = [", ".join(filter(None, names)), label(family.type), label(family.status)]
    return part(FAMILY, lines([" · ".join(filter(None, title)), state, view]))


def members_shown(dossier: "Dossier") -> RenderableType:
    """The members on the date of the dossier."""
    members = dossier.members()
    if not members:
        return empty(MEMBERS)
    return part(MEMBERS, table(MEMBER_COLUMNS, (member_cells(dossier, member) for member in members)))


def member_cells(dossier: "Dossier", member: "Member") -> list[str]:
    """What the table says of a member."""
    role = label(member.role)
    stays = [label(stay.placement.type) for stay in dossier.stays() if stay.person is member.person]
    return [
        name_of(member.person),
        birth(member.person, dossier.as_of_date),
        role if member.certainty == "CERTAIN" else POSSIBLE.said(text=role),
        ", ".join([*(plain(home.name) for home in member.households), *stays]),
        "; ".join(custody_of(dossier, member.person)),
    ]


def birth(person: "Person", as_of: "date") -> str:
    """When somebody was born, and the age; what is known in part gives two ages."""
    if person.death_date is not MISSING:
        return DIED.said(date=day(person.death_date))
    if person.birth_date is MISSING:
        return UNBORN.said(date=day(person.expected_birth_date)) if person.expected_birth_date is not MISSING else "?"
    ages = dict.fromkeys(years(born, as_of) for born in (latest(person.birth_date), earliest(person.birth_date)))
    return f"{day(person.birth_date)} ({'-'.join(map(str, ages))})"


def years(born: "date", on: "date") -> int:
    """The age in whole years; none before birth."""
    return max(0, on.year - born.year - ((on.month, on.day) < (born.month, born.day)))


def custody_of(dossier: "Dossier", person: "Person") -> list[str]:
    """Who holds authority over somebody, each form with its holders."""
    said = []
    for authority in dossier.custody(person.id):
        holders = [first_name_of(holder) for holder in authority.holders]
        if authority.organisation is not None:
            holders.append(plain(authority.organisation.name))
        form = label(authority.form)
        text = f"{form}: {', '.join(holders)}" if holders else form
        said.append(text if authority.certainty == "CERTAIN" else POSSIBLE.said(text=text))
    return said


def involved_shown(dossier: "Dossier") -> RenderableType:
    """Who is involved on the date of the dossier."""
    involved = dossier.involved()
    if not involved:
        return empty(INVOLVED)
    return part(INVOLVED, table(INVOLVED_COLUMNS, (involved_cells(dossier, each) for each in involved)))


def involved_cells(dossier: "Dossier", each: "Involved") -> list[str]:
    """What the table says of an organisation that is involved."""
    record = each.involvement
    role = f"{label(record.role)}\n{HOLDS_VIEW}" if record.holds_safety_view else label(record.role)
    face = record.professional
    marked = f"\n{FIXED_FACE}" if record.role == "VAST_GEZICHT" else ""
    return [
        plain(each.organisation.name),
        role,
        day(record.from_date),
        "" if face is MISSING else f"{plain(face.name)}, {label(face.role)}{marked}",
        str(EVERYBODY)
        if record.person_ids is MISSING
        else ", ".join(first_name_of(dossier.person(id_)) for id_ in record.person_ids),
    ]

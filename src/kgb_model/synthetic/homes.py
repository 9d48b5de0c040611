"""Families as they are: with two parents or one, in one home or two, with a step-parent, and somebody whom they trust."""

from typing import Any

from kgb_model.dates import add_days
from kgb_model.synthetic import people
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.people import ACQUAINTANCE, ADULT, CHILD, Roots
from kgb_model.synthetic.story import Record, Story

SHAPES = ("together", "alone", "two-homes", "step-family")
"""How parents live: together, one alone, apart with the children in both homes, or one with a new partner."""

SUPPORTERS = ("STEUNFIGUUR", "GROOTOUDER", "OVERIG_VERWANT", "BUUR_NETWERK")
"""Members who can take part in a plan for the network."""

PARENT, CHILDREN = "PARENT", "CHILDREN"

OTHERS = (
    ("BROER_ZUS", "IS_BROER_ZUS_VAN", "BIOLOGISCH", CHILDREN),
    ("HALFBROER_ZUS", "IS_BROER_ZUS_VAN", "BIOLOGISCH", CHILDREN),
    ("STIEFBROER_ZUS", "IS_BROER_ZUS_VAN", "FEITELIJK", CHILDREN),
    ("PLEEGBROER_ZUS", "IS_BROER_ZUS_VAN", "FEITELIJK", CHILDREN),
    ("MEERDERJARIG_KIND_AFHANKELIJK", "IS_BROER_ZUS_VAN", "BIOLOGISCH", CHILDREN),
    ("CONTACTPERSOON", "VERTEGENWOORDIGT", "FEITELIJK", PARENT),
    ("INFORMANT", "ZORGT_FEITELIJK_VOOR", "FEITELIJK", PARENT),
    ("OPVOEDER_VERZORGER", "WOONT_BIJ", "FEITELIJK", PARENT),
    ("PARTNER", "IS_PARTNER_VAN", "PARTNERSCHAP", PARENT),
    ("OVERIG_VERWANT", "IS_BEWINDVOERDER_VAN", "JURIDISCH", PARENT),
    ("OVERIG_VERWANT", "IS_CURATOR_VAN", "JURIDISCH", PARENT),
    ("OVERIG_VERWANT", "IS_MENTOR_VAN", "JURIDISCH", PARENT),
    ("STEUNFIGUUR", "GEMACHTIGDE_VAN", "JURIDISCH", PARENT),
    ("OUDER_FEITELIJK", "OMGANGSRECHT_MET", "JURIDISCH", CHILDREN),
    ("OUDER_GEEN_GEZAG", "IS_OUDER_VAN", "ERKENNING", CHILDREN),
    ("OUDER_GEZAG_ONBEKEND", "IS_OUDER_VAN", "BIOLOGISCH", CHILDREN),
    ("MELDER", "ZORGT_FEITELIJK_VOOR", "FEITELIJK", CHILDREN),
)
"""Others around a family: their role, how they stand to whom, and on what that rests."""


def settle(story: Story, ages: tuple[int, int], shape: str = "", count: int = 0) -> None:
    """Lets a family live somewhere: persons, members, relationships, custody and households.

    Args:
        ages: the least and the most years of the child that the case is about.
        shape: one of the shapes; drawn when left out.
        count: how many children; drawn when left out.
    """
    chance = story.chance
    shape = shape or story.wishes.shape or chance.pick(SHAPES)
    origin = people.roots(story)
    record_family(story)
    household(story, "Thuis", origin.home)
    add_parents(story, shape, origin)
    number = count or story.wishes.children or chance.pick((1, 1, 2, 2, 3))
    birth = ""
    for place in range(max(number, 2) if story.wishes.twins else number):
        born = people.born_between(story, *(ages if place == 0 else (0, 14)))
        twin = story.wishes.twins and place == 1
        birth = birth if twin else born
        role = "KIND" if place and not twin and chance.likely(0.25) else "JEUGDIGE"
        add_child(story, people.person(story, CHILD, birth, origin), role)
    add_network(story)
    relate_children(story)


def record_family(story: Story) -> None:
    """The record of the family, with nobody in it yet."""
    story.record("persons", [])
    made = story.document["persons"].pop()
    made |= {
        "id": story.family_id,
        "informationCategories": ["GEZINSSAMENSTELLING", "GEZAG", "BELEVING_EIGEN_WOORDEN"],
        "type": story.chance.pick(("GEZIN", "GEZIN", "GEZIN_IN_CASUS", *codes("FamilyType"))),
        "status": "ACTIEF",
        "viewpointId": story.lead,
        "purpose": "Samen zorgen dat het thuis veilig is en goed gaat. Er staat alleen wat daarvoor nodig is.",
        "members": [],
        "relationships": [],
        "custody": [],
        "households": [],
        "ownWords": [],
        "strengths": [],
    }
    story.document["family"] = made


def household(story: Story, name: str, home: Record) -> str:
    """Adds a place where people live together."""
    made = {
        "id": story.new_id(),
        "name": name,
        "address": dict(home),
        "fromDate": story.chance.pick(("2015", "2018-06")),
    }
    story.family["households"].append(made)
    return str(made["id"])


def join(story: Story, found: str, role: str, home: str = "", **more: Any) -> Record:
    """Makes a person a member of the family."""
    made: Record = {"personId": found, "role": role, **({"livesInIds": [home]} if home else {}), **more}
    story.family["members"].append(made)
    return made


def relate(story: Story, between: tuple[str, str], kind: str, basis: str, since: str = "") -> None:
    """Adds a relationship from one person to another."""
    made = {
        "fromId": between[0],
        "toId": between[1],
        "type": kind,
        "basis": basis,
        **({"fromDate": since} if since else {}),
    }
    story.family["relationships"].append(made)


def add_parents(story: Story, shape: str, origin: Roots) -> None:
    """The parents, and the homes of a family that has two."""
    chance, first = story.chance, story.family["households"][0]["id"]
    own = chance.pick(origin.background.families)
    mother = people.person(story, ADULT, adult(story), origin._replace(family=own), "VROUW")
    story.parents.append(mother)
    join(story, mother["id"], "OUDER_GEZAG", first, fromDate="2015")
    if shape == "alone":
        return
    place, where = first, origin.home
    if shape == "two-homes":
        where = people.address(story)
        place = household(story, "Bij papa", where)
    other = people.person(story, ADULT, adult(story), origin._replace(home=where), "MAN")
    story.parents.append(other)
    join(story, other["id"], "STIEFOUDER" if shape == "step-family" else "OUDER_GEZAG", place, fromDate="2016")
    if shape == "two-homes":
        relate(story, (other["id"], mother["id"]), "BETAALT_ALIMENTATIE_AAN", "JURIDISCH")
        relate(story, (other["id"], mother["id"]), "IS_PARTNER_VAN", "HUWELIJK", "2012")
        story.family["relationships"][-1]["toDate"] = add_days(story.day, -200)
    else:
        basis = chance.pick(("HUWELIJK", "PARTNERSCHAP", "SAMENWONEND"))
        relate(story, (mother["id"], other["id"]), "IS_PARTNER_VAN", basis, "2014-06")


def adult(story: Story) -> str:
    """The birth date of a parent."""
    return people.born_between(story, 36, 46)


def add_child(story: Story, child: Record, role: str) -> None:
    """A child of the parents, with its custody, its place to live and its own words."""
    found, birth = child["id"], child["birthDate"]
    story.children.append(child)
    if role == "JEUGDIGE":
        story.about.append(found)
    made = join(story, found, role, story.family["households"][0]["id"], fromDate=birth, isDependent=True)
    made["livesInIds"] = [each["id"] for each in story.family["households"]]
    made["ownView"] = story.chance.pick(OWN_VIEWS)
    step = "STIEFOUDER" in [each["role"] for each in story.family["members"]]
    holders = story.parent_ids
    form = {1: "EENHOOFDIG", 2: "GEZAMENLIJK_MET_DERDE" if step else "GEZAMENLIJK_OUDERS"}[len(holders)]
    custody = {"childId": found, "form": form, "holderIds": holders, "fromDate": birth}
    if story.chance.likely(0.3):
        custody |= {"isUnderInvestigation": False, "sourceDate": story.day}
    story.family["custody"].append(custody)
    for place, parent in enumerate(story.parent_ids):
        basis = story.chance.pick(("BIOLOGISCH", "BIOLOGISCH", "JURIDISCH", "ERKENNING", "ADOPTIE"))
        kind = "IS_STIEFOUDER_VAN" if step and place else "IS_OUDER_VAN"
        relate(story, (parent, found), kind, "FEITELIJK" if step and place else basis, birth)


OWN_VIEWS = (
    "Ik wil dat het thuis rustig is, en dat iemand vraagt hoe het met mij gaat.",
    "Ik wil gewoon bij mijn vrienden op school blijven.",
    "Ik vertel het liefst als we samen iets doen.",
    "Ik vind dat iedereen eerst naar ons moet luisteren.",
)


def relate_children(story: Story) -> None:
    """That the children are brothers and sisters."""
    first = story.children[0]
    for other in story.children[1:]:
        relate(story, (first["id"], other["id"]), "IS_BROER_ZUS_VAN", "BIOLOGISCH")


def add_network(story: Story) -> None:
    """Somebody whom the family trusts, and sometimes others around it."""
    chance = story.chance
    role = chance.pick(SUPPORTERS)
    made = acquaintance(story, 68, 80) if role == "GROOTOUDER" else acquaintance(story, 25, 74)
    story.network.append(made)
    join(story, made["id"], role, fromDate=story.day[:4])
    kind = "IS_GROOTOUDER_VAN" if role == "GROOTOUDER" else "ZORGT_FEITELIJK_VOOR"
    relate(story, (made["id"], story.about[0]), kind, "BIOLOGISCH" if role == "GROOTOUDER" else "FEITELIJK")
    if chance.likely(0.5):
        role, kind, basis, to = chance.pick(OTHERS)
        if (
            (to == PARENT and not story.parents)
            or (role == "MELDER" and story.hidden_source)
            or (role.startswith("OUDER") and len(story.parents) > 1)
        ):
            return
        grown_up = to == PARENT or role.startswith("OUDER") or role == "MELDER"
        other = acquaintance(story, *((30, 60) if grown_up else (18, 24)))
        story.network.append(other)
        join(story, other["id"], role, fromDate=story.day[:4])
        relate(story, (other["id"], story.parent_ids[0] if to == PARENT else story.about[0]), kind, basis)


def acquaintance(story: Story, youngest: int, oldest: int) -> Record:
    """Somebody in the network, of whom little is recorded."""
    return people.person(story, ACQUAINTANCE, people.born_between(story, youngest, oldest), people.roots(story))

"""Edge cases of persons: names, dates, numbers, addresses, birth and death."""

from typing import Any

from kgb_model.dates import add_days
from kgb_model.synthetic import homes, names, orders, people
from kgb_model.synthetic.story import Record, Story


def longest_name(story: Story) -> None:
    """A parent whose given names fill the line."""
    name = story.parents[0]["names"][0]
    given = name["givenNames"]
    name["givenNames"] = (f"{given} " * 100)[:199].rstrip().ljust(200, "ë")


def pseudonym(story: Story) -> None:
    """Somebody in the network who does not want to be known by name."""
    story.network[0]["names"] = [{"familyName": "Mevrouw A.", "use": "PSEUDONIEM", "isPseudonym": True}]


def name_change(story: Story) -> None:
    """A child that carries another family name since a day, and the name from before."""
    child = story.children[0]
    before = child["names"][0]
    since = story.day[:4]
    child["names"] = [{**before, "familyName": "Nieuwenhuis-Ångström", "fromDate": since}, {**before, "toDate": since}]
    child["names"][0].pop("prefix", None)
    child["version"] = 2


def partial_date(story: Story) -> None:
    """A parent of whose birth only the month is known, or only the year."""
    story.parents[0]["birthDate"] = story.parents[0]["birthDate"][: story.chance.pick((4, 7))]


def unknown_date(story: Story) -> None:
    """Somebody in the network whose birth date nobody knows."""
    story.network[0].pop("birthDate", None)


def leap_day(story: Story) -> None:
    """A child that has a birthday every four years."""
    birth = "2016-02-29"
    child = sibling(story, birth)
    custody = {"childId": child["id"], "form": "EENHOOFDIG", "holderIds": story.parent_ids[:1], "fromDate": birth}
    story.family["custody"].append(custody)


def unborn(story: Story) -> None:
    """A child that is expected, with the month in which it will be born."""
    name = names.family_name("van den Berg")
    expected = add_days(story.day, story.chance.between(30, 200))
    made = story.record(
        "persons",
        ["IDENTITEIT"],
        names=[name],
        expectedBirthDate=expected[: story.chance.pick((7, 10))],
        bsnMissingReason="ONGEBOREN",
        sex="ONBEKEND",
    )
    homes.join(story, made["id"], "ONGEBOREN", fromDate=story.day)
    homes.relate(story, (story.parent_ids[0], made["id"]), "IS_OUDER_VAN", "BIOLOGISCH")


def sibling(story: Story, birth: str, **more: Any) -> Record:
    """One more child of the family, that the case is not about."""
    made = people.person(story, people.CHILD, birth, people.roots(story))
    story.children.append(made)
    homes.join(story, made["id"], "KIND", fromDate=birth, ownView="Ik wil dat iemand met ons meegaat.", **more)
    homes.relate(story, (story.parent_ids[0], made["id"]), "IS_OUDER_VAN", "BIOLOGISCH", birth)
    return made


def turned_eighteen(story: Story) -> None:
    """A child that turned eighteen last week, and whose help from the youth law ended on that day."""
    birthday = add_days(story.day, -7)
    if birthday.endswith("02-29"):
        birthday = add_days(birthday, -1)
    birth = f"{int(birthday[:4]) - 18}{birthday[4:]}"
    child = sibling(story, birth)
    holders = story.parent_ids[:1]
    until = add_days(birthday, -1)
    custody = {"childId": child["id"], "form": "EENHOOFDIG", "holderIds": holders, "fromDate": birth, "toDate": until}
    story.family["custody"].append(custody)
    today, story.day = story.day, add_days(birthday, -200)
    made = orders.measure(
        story, "JEUGDHULP", child["id"], None, 12, executorId=story.organisation("JEUGDHULPAANBIEDER")
    )
    orders.end_measure(story, made, "MEERDERJARIGHEID", birthday)
    story.day = today


def deceased_parent(story: Story) -> None:
    """A parent who dies today; what was done for them ends, and the other parent goes on alone."""
    gone, left = story.parents[1], story.parents[0]["id"]
    gone |= {"deathDate": story.day, "version": 2}
    for member in story.family["members"]:
        if member["personId"] == gone["id"]:
            member["toDate"] = story.day
    for each in [*story.family["custody"]]:
        if gone["id"] in each.get("holderIds", []) and "toDate" not in each:
            each["toDate"] = story.day
            since = add_days(story.day, 1)
            alone = {"childId": each["childId"], "form": "EENHOOFDIG", "holderIds": [left], "fromDate": since}
            story.family["custody"].append(alone)
    for made in story.running("measures", "ACTIEF"):
        if made["subjectId"] == gone["id"]:
            orders.end_measure(story, made, "OVERLIJDEN")
    for made in story.family["relationships"]:
        if made["type"] == "IS_PARTNER_VAN" and gone["id"] in (made["fromId"], made["toId"]):
            made["toDate"] = story.day


def deceased_child(story: Story) -> None:
    """A child that died years ago, and still belongs to the family."""
    died = add_days(story.day, -story.chance.between(800, 1500))
    child = sibling(story, add_days(died, -400), toDate=died)
    child["deathDate"] = died


def no_bsn(story: Story) -> None:
    """A child without a number, for a reason."""
    child = story.children[0]
    reasons = ("ONBEKEND", "NIET_TOEGEKEND", "NIET_GERECHTIGD", "NOG_NIET_TOEGEKEND")
    child["bsnMissingReason"] = story.chance.pick(reasons)
    kept = [each for each in child.pop("identifiers", []) if each["system"] != "BSN"]
    child |= {"identifiers": kept} if kept else {}


def several_nationalities(story: Story) -> None:
    """A child with three nationalities, one of which has no name in the list any more."""
    codes = (("0001", "Nederlandse"), ("0339", "Turkse"), ("0052", ""))
    story.children[0]["nationalities"] = [
        {"list": "BRP_NATIONALITEITEN", "code": code, **({"label": label} if label else {}), "asOfDate": "2022-01-01"}
        for code, label in codes
    ]


def sign_language(story: Story) -> None:
    """A parent who signs."""
    story.parents[0] |= {"language": "dse", "needsInterpreter": True, "interpreterKind": "GEBARENTAAL"}


def confidential_address(story: Story) -> None:
    """A parent and the children live where nobody may know, and each record that shows it says so."""
    street = story.chance.pick(names.HIDDEN_STREETS)
    hidden = people.address(story, street, isConfidential=True)
    for person in (story.parents[0], *story.children):
        person |= {"addresses": [dict(hidden)], "confidentiality": "GEHEIM_ADRES", "version": 2}
    for home in story.family["households"][:1]:
        home["address"] = dict(hidden)
    story.family["confidentiality"] = "GEHEIM_ADRES"

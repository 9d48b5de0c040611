"""The people of a story: persons with a name, an age, a number of the test range and an address that does not exist."""

from typing import Any, NamedTuple

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic import names, numbers
from kgb_model.synthetic.codes import codes, label
from kgb_model.synthetic.names import Background
from kgb_model.synthetic.story import Record, Story

ADULT, CHILD, ACQUAINTANCE = "ADULT", "CHILD", "ACQUAINTANCE"
"""What a person is in the story, which decides how much is recorded: of an acquaintance little."""


def born_between(story: Story, youngest: int, oldest: int) -> str:
    """A birth date that makes somebody between so many years old today."""
    birthday = add_months(story.day, -12 * story.chance.between(youngest, oldest))
    return add_days(birthday, -story.chance.between(1, 360))


def address(story: Story, street: str = "", **more: Any) -> Record:
    """An address that does not exist."""
    return {
        "kind": "WOONADRES",
        "street": street or story.chance.pick(names.STREETS),
        "houseNumber": str(story.chance.between(1, 199)) + story.chance.pick(("", "", "", "a", " bis")),
        "postalCode": names.postal_code(story.chance),
        "town": story.town,
        "municipality": "9991",
        "isConfidential": False,
    } | more


class Roots(NamedTuple):
    """Where somebody comes from, what the family is called and where it lives."""

    background: Background
    family: str
    home: Record


def roots(story: Story) -> Roots:
    """Roots of people who are new to the story."""
    background = names.background(story.chance, story.wishes.diacritics)
    return Roots(background, story.chance.pick(background.families), address(story))


def person(story: Story, kind: str, birth: str, origin: Roots, sex: str = "") -> Record:
    """Records a person of some roots."""
    background, family, home = origin
    sex = sex or story.chance.pick(("VROUW", "MAN"))
    given = names.given_name(story.chance, background, sex, story.given_names)
    if kind != ACQUAINTANCE and story.chance.likely(0.3):
        given += " " + names.given_name(story.chance, background, sex, [given])
    made = story.record(
        "persons",
        ["IDENTITEIT", "ADRES", "CONTACT"],
        names=[{"givenNames": given, **names.family_name(family), "use": "EIGEN_NAAM"}],
        birthDate=birth,
        sex=sex,
        language="nl",
        addresses=[dict(home)],
    )
    if kind == ACQUAINTANCE:
        made |= {"bsnMissingReason": "NIET_NODIG", "birthDate": birth[:4]}
        made["contacts"] = [{"kind": "MOBIEL", "value": names.mobile_number(story.chance), "isSafeToUse": True}]
        return made
    made["identifiers"] = [{"system": "BSN", "value": numbers.bsn(story.chance, story.taken)}]
    (adult_details if kind == ADULT else child_details)(story, made, background)
    return made


def adult_details(story: Story, made: Record, background: Background) -> None:
    """What is recorded of a parent: how to reach them, where they come from and what help has to allow for."""
    chance = story.chance
    made["language"] = background.language
    made["needsInterpreter"] = background.language not in ("nl", "fy") and chance.likely(0.4)
    if made["needsInterpreter"]:
        made["interpreterKind"] = "SPREEKTAAL"
    elif chance.likely(0.04):
        made |= {"needsInterpreter": True, "interpreterKind": chance.pick(("GEBARENTAAL", "DOOFBLIND"))}
    if chance.likely(0.1):
        made["identifiers"].append({"system": "A_NUMMER", "value": f"9{chance.below(10**9):09}"})
    if chance.likely(0.1):
        kind = chance.pick(("BRIEFADRES", "CORRESPONDENTIE", "TIJDELIJK", "VERBLIJF"))
        made["addresses"].append(address(story, kind=kind, fromDate="2021-03", toDate="2022"))
    mobile = {"kind": "MOBIEL", "value": names.mobile_number(chance), "isSafeToUse": True, "note": "Liefst na vier uur"}
    mail = {"kind": chance.pick(("EMAIL", "EMAIL", "POST", "ANDERS")), "value": "bericht@gezin.example"}
    made["contacts"] = [mobile, mail] if chance.likely(0.4) else [mobile]
    code, country = background.country
    made["birthPlace"] = story.town if country == "Nederland" else country
    made["birthCountry"] = {"list": "BRP_LANDEN", "code": code, "label": country, "asOfDate": "2022-01-01"}
    if country not in ("Nederland", "Curaçao"):
        made["residenceStatus"] = chance.pick(codes("ResidenceStatus"))
    if chance.likely(0.3):
        made["supportNeeds"] = [support_need(story)]
        made["informationCategories"] = [*made["informationCategories"], "GEZONDHEID"]
    if chance.likely(0.2):
        married_name(story, made)


def child_details(story: Story, made: Record, background: Background) -> None:
    """What is recorded of a child: nationality, and which municipality answers for the help."""
    made["nationalities"] = [nationality(story)]
    born = max(made["birthDate"], "2015-01-01")
    abroad = ("VANUIT_BUITENLAND",) if background.country != names.DUTCH else ()
    route = story.chance.pick(("BRP_ADRES", "BRP_ADRES", "LAATSTE_EIGEN_ADRES", "MOEDER_OF_VERBLIJF", *abroad))
    made["responsibleMunicipalities"] = [{"municipality": "9991", "route": route, "fromDate": born}]
    if story.chance.likely(0.05):
        made["sex"] = story.chance.pick(("ONBEKEND", "NIET_VASTGELEGD"))
    if story.chance.likely(0.2):
        made["supportNeeds"] = [support_need(story)]
        made["informationCategories"] = [*made["informationCategories"], "GEZONDHEID"]


def nationality(story: Story) -> Record:
    """The Dutch nationality, as the list of the registers names it."""
    return {"list": "BRP_NATIONALITEITEN", "code": "0001", "label": "Nederlandse", "asOfDate": "2022-01-01"}


def married_name(story: Story, made: Record) -> None:
    """A parent who goes by the name of a partner as well."""
    use = story.chance.pick(("NAAM_PARTNER", "PARTNER_EIGEN", "EIGEN_PARTNER"))
    own = made["names"][0]
    made["names"].append({"givenNames": own["givenNames"], "familyName": f"Van Veen-{own['familyName']}", "use": use})


def support_need(story: Story) -> Record:
    """Something that help has to be fitted to, with who established it."""
    kind = story.chance.pick(codes("SupportNeedKind"))
    return {
        "kind": kind,
        "text": f"{label('SupportNeedKind', kind)}: hulp past zich hierop aan.",
        "source": {
            "kind": "ANDERE_ORGANISATIE",
            "organisationId": story.organisation(story.chance.pick(("HUISARTS", "JGZ", "MEDISCH_SPECIALIST"))),
            "identityProtected": False,
            "receivedHow": story.chance.pick(codes("ReceivedHow")),
        },
        "establishedDate": story.chance.pick(("2019", "2020-05", "2021-03-11")),
    }

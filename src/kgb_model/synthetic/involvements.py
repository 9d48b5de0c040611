"""Which organisations are involved, in what role, on what footing, and who of them keeps an eye on safety."""

from typing import Any

from kgb_model.dates import add_months
from kgb_model.synthetic import names
from kgb_model.synthetic.codes import codes, lower
from kgb_model.synthetic.story import Record, Story

CATEGORIES = [
    "IDENTITEIT", "GEZAG", "GEZINSSAMENSTELLING", "ADRES", "CONTACT", "BETROKKENHEID", "SIGNAAL_ZORG",
    "VEILIGHEIDSBEOORDELING", "MAATREGEL", "PLAN", "VOORTGANG_EVALUATIE", "BELEVING_EIGEN_WOORDEN",
]  # fmt: skip
"""What those who work with a family share."""

PROFESSIONS = {
    "VEILIG_THUIS": ("VT_MEDEWERKER", "VERTROUWENSARTS"),
    "LOKAAL_TEAM": ("WIJKTEAM_PROF", "VAST_GEZICHT", "CASUSREGISSEUR"),
    "GI": ("GEZINSVOOGD", "VOOGDIJWERKER"),
    "RVDK": ("RAADSONDERZOEKER",),
    "NIDOS": ("VOOGDIJWERKER",),
    "JEUGDHULPAANBIEDER": ("JEUGDHULPVERLENER", "GEDRAGSWETENSCHAPPER"),
    "JEUGDHULP_GESLOTEN": ("JEUGDHULPVERANTWOORDELIJKE",),
    "ONDERWIJS": ("AANDACHTSFUNCTIONARIS",),
    "ADVOCAAT": ("ADVOCAAT",),
    "VERTROUWENSPERSOON_ORG": ("VERTROUWENSPERSOON",),
    "OM": ("OFFICIER",),
    "POLITIE": ("HULPOFFICIER",),
    "RECHTBANK": ("KINDERRECHTER",),
}
"""Who work at an organisation."""

GROUNDS = {
    "VEILIG_THUIS": "VT_VERWERKING",
    "LOKAAL_TEAM": "COLLEGE_TAAK",
    "GI": "UITVOERING_MAATREGEL",
    "NIDOS": "UITVOERING_MAATREGEL",
    "RVDK": "INFO_AAN_RVDK",
}
"""On what an organisation shares, when it has a task of its own."""


def basis(story: Story, ground: str, **more: Any) -> Record:
    """Why, for what and how long information is shared."""
    made: Record = {
        "basis": ground,
        "purpose": f"Samenwerken aan veiligheid thuis. Grondslag: {lower('SharingGround', ground)}.",
        "fromDate": story.day,
        "untilDate": add_months(story.day, 24),
        "categories": list(CATEGORIES),
    }
    if ground == "WETTELIJK_VOORSCHRIFT":
        made["lawArticle"] = "Jeugdwet, artikel 7.4.0"
    return made | more


def professional(story: Story, kind: str) -> Record:
    """Somebody who works for an organisation of a kind; sometimes with an entry in a professional register."""
    chance = story.chance
    made: Record = {
        "name": chance.pick(names.PROFESSIONALS),
        "role": chance.pick(PROFESSIONS.get(kind, codes("ProfessionalRole"))),
        "contacts": [{"kind": "TELEFOON", "value": f"088-0001{chance.below(1000):03}"}],
    }
    if chance.likely(0.4):
        medical = kind in ("HUISARTS", "MEDISCH_SPECIALIST", "JGZ", "GGZ_JEUGD", "GGZ_VOLWASSEN", "VERSLAVINGSZORG")
        system = chance.pick(("BIG", "AGBZORGVERLENER")) if medical else "SKJ"
        identifier = {"system": system, "value": f"990{chance.below(10**6):06}"}
        made["registrations"] = [{"identifier": identifier, "fromDate": "2019-09-01", "toDate": "2029-08-31"}]
    return made


def involve(story: Story, kind: str, role: str, framework: str, ground: str = "", **more: Any) -> Record:
    """Involves an organisation of a kind from today, on its own ground or the one that is given."""
    ground = ground or GROUNDS.get(kind, "RECHTSTREEKS_BETROKKEN")
    found = story.organisation(kind)
    made: Record = {
        "organisationId": found,
        "professional": professional(story, kind),
        "role": role,
        "framework": framework,
        "sharingBasis": basis(story, ground),
        "holdsSafetyView": False,
        "fromDate": story.day,
        "visibleToFamily": True,
    }
    return story.record("involvements", ["BETROKKENHEID"], by=found, **(made | more))


def take_the_view(story: Story, involvement: Record) -> None:
    """Moves the view on safety to this involvement: one organisation holds it at a time."""
    for each in story.document["involvements"]:
        each["holdsSafetyView"] = each is involvement


def end(story: Story, involvement: Record, reason: str) -> None:
    """Ends an involvement today."""
    involvement |= {"toDate": story.day, "endReason": reason, "holdsSafetyView": False, "version": 2}


def consent(story: Story, giver: str, scope: str, recipients: list[str], purpose: str) -> Record:
    """A yes of somebody, given today; under sixteen together with a parent or another who may decide."""
    age = story.age(giver)
    band = "ONDER_12" if age < 12 else "VAN_12_TOT_16" if age < 16 else "VANAF_16" if age < 18 else "VANAF_18"
    made = story.record(
        "consents",
        ["VERANTWOORDING"],
        scope=scope,
        giverId=giver,
        ageBand=band,
        purpose=purpose,
        recipientIds=recipients,
        categories=[*CATEGORIES, *story.chance.some(("GEZONDHEID", "FINANCIEN", "ONDERWIJS", "FOTO_MEDIA"), 0, 2)],
        form=story.chance.pick(codes("ConsentForm")),
        givenDate=story.day,
        untilDate=add_months(story.day, 24),
    )
    if age < 16 and story.parents:
        made["representativeIds"] = list(story.parent_ids)
    elif age < 16:
        made |= {"representativeIds": [story.network[0]["id"]], "exceptionReason": "De ouders zijn niet te bereiken."}
    return made


def hand_over(story: Story, kind: str, to: str, items: list[Record], **more: Any) -> Record:
    """Offers the work to another organisation, which takes it on a few days later."""
    offered, desk = story.day, story.organisation(to)
    wanted = [category for each in items for category in each["informationCategories"]]
    extra = [category for category in codes("InformationCategory") if category in wanted and category not in CATEGORIES]
    made: Record = {
        "kind": kind,
        "fromId": story.lead,
        "toId": desk,
        "status": "AANVAARD",
        "offeredAt": story.moment(hour=9),
        "movesSafetyView": True,
        "itemIds": [each["id"] for each in items],
        "sharingBasis": basis(story, GROUNDS[story.type_of(story.lead)], categories=[*CATEGORIES, *extra]),
        "familyInformedDate": offered,
        "note": "Wij komen samen kennismaken. Wie de melding deed, delen wij niet.",
    }
    giver = story.lead
    story.pass_days(1, 6)
    made |= {"dueDate": story.day, "acceptedAt": story.moment(hour=11)}
    return story.record("handovers", ["BETROKKENHEID"], by=giver, **(made | more))

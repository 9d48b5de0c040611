"""Edge cases of the work with a family: sources, sharing, access, transfers, merged families and fields of others."""

from kgb_model.dates import add_days
from kgb_model.synthetic import accountability, orders, reporting
from kgb_model.synthetic.involvements import CATEGORIES, basis, consent, involve, take_the_view
from kgb_model.synthetic.reporting import statement
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import THEMES

OWN_CODE = "lokaalteam-rivierdam:EENZAAMHEID"


def conflicting_sources(story: Story) -> None:
    """A concern in which one says what another contradicts, and both stand there."""
    worry = story.document["concerns"][-1]
    first, other = story.everybody[0], story.network[0]["id"]
    source = {"kind": "NETWERK", "personId": other, "identityProtected": False}
    against = {"personId": first, "text": "Zo is het niet gegaan. Ik was die dag niet thuis.", "date": story.day}
    said = "De kinderen waren een hele dag alleen."
    worry["statements"].append(statement(story, "WEERSPROKEN", said, source, counterStatements=[against]))
    worry["version"] += 1


def not_yet_told(story: Story) -> None:
    """Something that the family will hear as soon as that is safe."""
    accountability.not_yet_told(story)


def withdrawn_consent(story: Story) -> None:
    """A parent who takes back a consent, after which the organisation stops."""
    today = story.day
    story.day = add_days(today, -10)
    to = story.organisation("CLIENTONDERSTEUNING")
    given = consent(story, story.parent_ids[0], "DELEN_GEGEVENS", [to], "Iemand mag met ons meedenken.")
    shared = basis(story, "TOESTEMMING", consentId=given["id"])
    made = involve(story, "CLIENTONDERSTEUNING", "MEEDENKER", "VRIJWILLIG", "TOESTEMMING", sharingBasis=shared)
    story.day = today
    given |= {"withdrawnDate": today, "version": 2}
    made |= {"toDate": today, "endReason": "ANDERS", "version": 2}


def emergency_access(story: Story) -> None:
    """Access in an emergency, with the review of it."""
    while not any(each["action"] == "BREEKGLAS" for each in story.document["accessEvents"]):
        accountability.access(story)


def municipality_merger(story: Story) -> None:
    """On the first of January the municipality became part of a larger one: codes, responsibility and the contract moved."""
    last = f"{int(story.day[:4]) - 1}-12-31"
    first = add_days(last, 1)
    old = story.organisation(
        "GEMEENTE", "Oud-Waterland", identifiers=[{"system": "GEMEENTECODE", "value": "9971"}], validToDate=last
    )
    new = story.organisation(
        "GEMEENTE", "Waterlanden", identifiers=[{"system": "GEMEENTECODE", "value": "9985"}], validFromDate=first
    )
    for child in story.children:
        since = max(child["birthDate"], "2015-01-01")
        after = {"municipality": "9985", "route": "BRP_ADRES", "fromDate": max(first, since)}
        before = {"municipality": "9971", "route": "BRP_ADRES", "fromDate": since, "toDate": last}
        child["responsibleMunicipalities"] = [before, after] if since <= last else [after]
        child["addresses"] = [{**each, "municipality": "9985"} for each in child["addresses"]]
    for organisation, since, until in ((old, "2022-01-03", last), (new, first, story.day)):
        made: Record = {"organisationId": organisation, "role": "OPDRACHTGEVER", "framework": "VRIJWILLIG"}
        made |= {"sharingBasis": basis(story, "COLLEGE_TAAK", fromDate=since), "holdsSafetyView": False}
        made |= {"fromDate": since, "toDate": until, "endReason": "OVERGEDRAGEN", "visibleToFamily": True}
        story.record("involvements", ["BETROKKENHEID"], by=organisation, **made)


def agency_transfer(story: Story) -> None:
    """The family moved, and another agency carries out the supervision from the day after the first one stopped."""
    story.pass_days(2, 6)
    old, new = story.organisation("GI"), story.organisation("GI", "Duinmonde")
    last = add_days(story.day, -1)
    running = [made for made in story.running("measures", "ACTIEF") if made["type"] == "OTS"]
    for made in running:
        former = {"organisationId": old, "fromDate": made["startDate"], "toDate": last}
        made |= {"formerExecutors": [former], "executorId": new, "executorFromDate": story.day}
    desk = next(
        each
        for each in story.document["involvements"]
        if each["organisationId"] == old and each["role"] == "VAST_GEZICHT"
    )
    desk["sharingBasis"]["basis"] = "UITVOERING_MAATREGEL"
    after = involve(story, "GI", "VAST_GEZICHT", "DWANG_CIVIEL", organisationId=new)
    desk |= {"toDate": last, "endReason": "VERHUISD", "version": 2}
    take_the_view(story, after)
    story.record(
        "handovers",
        ["BETROKKENHEID"],
        by=old,
        kind="OVERDRACHT_MAATREGEL",
        fromId=old,
        toId=new,
        status="AANVAARD",
        offeredAt=story.moment(last, 9),
        acceptedAt=story.moment(hour=9),
        dueDate=story.day,
        movesSafetyView=True,
        itemIds=[each["id"] for each in running],
        familyInformedDate=last,
        sharingBasis=basis(story, "UITVOERING_MAATREGEL", fromDate=last, categories=list(CATEGORIES)),
    )
    orders.tell(story, "OVERDRACHT", [each["id"] for each in running], "Vanaf vandaag is er een andere instelling.")


def own_organisation_only(story: Story) -> None:
    """A concern that stays with the organisation that wrote it down."""
    story.document["concerns"][0]["confidentiality"] = "ALLEEN_ORGANISATIE"


def foreign_code(story: Story) -> None:
    """Codes of a local team, where the lists are open to them."""
    cause = {"id": story.new_id(), "kind": OWN_CODE, "text": "Het gezin is veel alleen.", "setAsideReason": "Later."}
    story.document["concerns"][0].setdefault("causes", []).append(cause)
    story.document["notifications"][:1] = [
        {**each, "subject": "lokaalteam-rivierdam:KENNISMAKING"} for each in story.document["notifications"][:1]
    ]


def extensions(story: Story) -> None:
    """Fields of others, of each kind of value that JSON has."""
    values = (
        "dinsdag",
        9007199254740991,
        -2.5,
        True,
        None,
        [1, [2, {"diep": "ë"}]],
        {"naam": "Rachida", "talen": ["ar", "nl"]},
    )
    for place, owner in enumerate((story.family, *story.document["persons"][:2])):
        owner["extensions"] = [
            {"name": f"nl.example.veld-{place}-{number}", "value": value} for number, value in enumerate(values)
        ]


def offset_moments(story: Story) -> None:
    """Moments that another time zone wrote down, on another calendar day than in the Netherlands."""
    for made in story.document["accessEvents"]:
        made["occurredAt"] = f"{made['occurredAt'][:10]}T23:30:00.125+05:30"
    for made in story.document["persons"]:
        made["recordedAt"] = f"{made['recordedAt'][:10]}T00:15:00-04:00"


def retired_code(story: Story) -> None:
    """An assessment of years ago, with a code that was in use then and has been retired since."""
    today, story.day = story.day, f"2018-{story.chance.between(1, 9):02}-12"
    made = reporting.report(story, story.chance.pick(THEMES))
    made |= {"aboutIds": list(story.parent_ids), "status": "BEOORDEELD_GEEN_VERVOLG"}
    reporting.triage(story, made, "VERVOLGTRAJECT", "RISICO")
    story.day = today


def family_merged(story: Story) -> None:
    """A family whose case goes on in that of another."""
    story.family["mergedIntoId"] = story.new_id()


def family_split(story: Story) -> None:
    """A family that came out of another, and was split again."""
    story.family["splitFromId"] = story.new_id()

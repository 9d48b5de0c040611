"""What occurs now and then in records: an address that changed, a field of one's own, a concept, an earlier report."""

from kgb_model.dates import add_days
from kgb_model.synthetic import orders, people, plans, reporting
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.involvements import consent
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import LEVELS, THEMES

LISTS = {
    "GEMEENTE": ("GEMEENTEN", "9991"),
    "ONDERWIJS": ("BRIN", "99ZZ"),
    "HUISARTS": ("AGB", "99000001"),
    "MEDISCH_SPECIALIST": ("AGB", "98000001"),
    "RECHTBANK": ("CORV_PARTIJEN", "TEST0001"),
}
"""In which list of others an organisation of a kind stands; the rest stands in that of identification numbers."""

COLLECTIONS: tuple[str, ...] = (
    "persons",
    "involvements",
    "reports",
    "concerns",
    "safetyAssessments",
    "decisions",
    "measures",
    "placements",
)
COLLECTIONS += (
    "plans",
    "evaluations",
    "handovers",
    "notifications",
    "consents",
    "accessEvents",
    "rightsRequests",
    "organisations",
)


def add_details(story: Story) -> None:
    """Some details, each now and then."""
    steps = (
        earlier_report,
        early_sign,
        concept,
        one_more_look,
        moved_house,
        marked_validity,
        own_field,
        listed,
        stayed_elsewhere,
    )
    for step in steps:
        if story.chance.likely(0.25):
            step(story)
    small_properties(story)


def small_properties(story: Story) -> None:
    """Properties that are seldom filled in, on records that are there anyway."""
    chance, family = story.chance, story.family
    if chance.likely(0.3):
        family["preferredContactId"] = story.network[0]["id"]
    if chance.likely(0.2):
        family["validFromDate"] = chance.pick(("2015", "2018-06"))
    for made in story.document["reports"]:
        if chance.likely(0.5) and "status" not in made and family["status"] == "ACTIEF":
            made["status"] = chance.pick(codes("ReportStatus"))
    for made in story.running("concerns", "IN_BEHANDELING"):
        if chance.likely(0.3):
            made["status"] = chance.pick(("OPEN", "OVERGEDRAGEN"))
    for made in story.document["decisions"]:
        if chance.likely(0.3):
            made["notificationIds"] = [story.document["notifications"][0]["id"]]
    agreed = [each["id"] for plan in story.document["plans"] for each in plan.get("agreements", [])]
    for made in story.document["placements"]:
        if agreed and chance.likely(0.3):
            made["contactAgreementIds"] = agreed[-1:]


def earlier_report(story: Story) -> None:
    """A report of years before the case, that led to nothing or elsewhere."""
    today = story.day
    if not story.parents:
        return
    story.day = add_days(today, -story.chance.between(900, 1500))
    made = reporting.report(story, story.chance.pick(THEMES))
    made["aboutIds"] = [*story.parent_ids, *(found for found in story.about if story.age(found) >= 0)]
    ends = (
        "OMGEZET_IN_ADVIES",
        "GEEN_VERVOLG",
        "AFGESLOTEN_VERTROKKEN",
        "AFGESLOTEN_OVERDRACHT_REGIO",
        "AFGESLOTEN_OVERLEDEN",
    )
    reporting.triage(story, made, story.chance.pick(ends), "RISICO")
    if story.family["status"] == "AFGESLOTEN":
        made["status"] = "BEOORDEELD_GEEN_VERVOLG"
    story.day = today


def early_sign(story: Story) -> None:
    """Something that was noticed before it became a concern, and that a later record took the place of."""
    chance, today = story.chance, story.day
    story.day = add_days(today, -60)
    later = story.document["concerns"][0]
    stage = chance.pick(("OBSERVATIE", "SIGNAAL", "ADVIES", "MELDING"))
    made = reporting.concern(story, chance.pick(THEMES), stage, [], [])
    made |= {"status": "VERVALLEN", "safetyLevel": "ONVOLDOENDE_INFO", "causes": []}
    later["supersedesId"] = made["id"]
    story.day = today


def concept(story: Story) -> None:
    """A plan that is still being written, with a goal that somebody proposed."""
    kinds = ("HULPVERLENINGSPLAN", "HERSTELPLAN", "ONDERSTEUNINGSPLAN", "BEHANDELPLAN", "REINTEGRATIEPLAN_STP")
    wanted = plans.goal(story, story.chance.pick(codes("LifeDomain")), [], [], list(story.everybody))
    story.record(
        "plans",
        ["PLAN"],
        type=story.chance.pick(kinds),
        status="CONCEPT",
        aboutIds=list(story.everybody),
        authorId=story.lead,
        goals=[wanted | {"status": "VOORGESTELD"}],
        dueDate=add_days(story.day, 42),
        isWritten=False,
    )


def one_more_look(story: Story) -> None:
    """Another assessment in between, that changes nothing."""
    if not story.levels or not story.document["concerns"]:
        return
    chance = story.chance
    kind = chance.pick(("VEILIGHEIDSBEOORDELING", "GEZINSTAXATIE", "MONITORING"))
    outcome = chance.pick(("MONITORING_AFGEROND", "MONITORING_VOORTGEZET"))
    levels = {found: story.levels[found] for found in story.everybody if found in story.levels}
    by = story.type_of(story.lead)
    made = reporting.assess(story, kind, by, outcome, levels)
    made["concernIds"] = [story.document["concerns"][0]["id"]]
    made["results"][0]["explanation"] = LEVELS[made["results"][0]["safetyLevel"]]


def moved_house(story: Story) -> None:
    """Where the family lived before, and somebody who was a member for a while."""
    before, until = people.address(story, fromDate="2012", toDate="2017-05-31"), "2017-05-31"
    made: Record = {
        "id": story.new_id(),
        "name": "Het vorige huis",
        "address": before,
        "fromDate": "2012",
        "toDate": until,
    }
    story.family.setdefault("households", []).append(made)
    member = story.family["members"][-1]
    if member["role"] not in ("JEUGDIGE", "KIND", "PLEEGOUDER", "VOOGD_PERSOON") and len(story.network) > 1:
        member |= {"fromDate": "2016", "toDate": "2019-04"}
    text = "Elk tweede weekend en de helft van de vakanties."
    for each in story.family["relationships"]:
        if each["type"] == "OMGANGSRECHT_MET":
            each["arrangement"] = text


def marked_validity(story: Story) -> None:
    """From when and until when a record holds, where that is not told by anything else in it."""
    collection = story.chance.pick(COLLECTIONS)
    for made in story.document[collection][:1]:
        made |= {"validFromDate": made["recordedAt"][:7], "validToDate": "2035"}


def own_field(story: Story) -> None:
    """A field under a name of one's own, which everybody else passes on untouched."""
    chance = story.chance
    value = chance.pick(("dinsdag", 3, True, ["Noordoever", "De Weide"], {"huisdier": "konijn", "sinds": 2021}))
    owner = chance.pick((*COLLECTIONS, "family"))
    for made in [story.family] if owner == "family" else story.document[owner][:1]:
        made["extensions"] = [{"name": "nl.example.lokaalteam.veld", "value": value}]


def listed(story: Story) -> None:
    """How organisations stand in lists of others."""
    for made in story.document["organisations"]:
        name, code = LISTS.get(made["type"], ("OIN_REGISTER", "99990001"))
        made.setdefault("listings", [{"list": name, "code": code, "label": made["name"], "asOfDate": "2022-01-01"}])


def stayed_elsewhere(story: Story) -> None:
    """Where a child stayed for some weeks, years ago."""
    chance, today = story.chance, story.day
    story.day = add_days(today, -chance.between(1400, 1500))
    child = story.about[0]
    if story.age(child) >= 1:
        kind = chance.pick(("THUIS", "BIJ_ANDERE_OUDER", "KLINISCH", "NETWERK_INFORMEEL", "JJI"))
        if kind != "JJI" or story.age(child) >= 12:
            provider: Record = {"providerId": orders.provider_of(story, kind)} if kind in ("KLINISCH", "JJI") else {}
            orders.place(story, kind, child, toDate=add_days(story.day, 40), **provider)
    if chance.likely(0.5) and story.parents and story.age(child) in range(16, 18):
        consent(story, child, "GESLOTEN_PLAATSING", [story.lead], "Ik wil dit zelf.")
    story.day = today

"""What the court does: supervision, placement, secure care and probation, and what agencies do with it."""

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic import homes, orders, people, plans, reporting
from kgb_model.synthetic.involvements import end, hand_over, involve, take_the_view
from kgb_model.synthetic.orders import court_order, measure, place, tell
from kgb_model.synthetic.story import Record, Story

CARE = (
    "PLEEGZORG_NETWERK",
    "PLEEGZORG_BESTAND",
    "GEZINSHUIS",
    "RESIDENTIEEL",
    "NETWERK_INFORMEEL",
    "ZELFSTANDIG_BEGELEID",
)


def ask_the_board(story: Story, worry: Record) -> None:
    """Safe at Home asks the child protection board to investigate, and tells the municipality."""
    assessed = story.document["safetyAssessments"][0]
    offered = story.day
    asked = hand_over(story, "VTO", "RVDK", [worry, assessed], movesSafetyView=False)
    told = story.moment(offered, 16)
    tell(
        story,
        "VTO_AAN_COLLEGE",
        [asked["id"]],
        "Wij vroegen de Raad om onderzoek.",
        givenAt=told,
        organisationIds=[story.organisation("GEMEENTE")],
    )
    board = involve(story, "RVDK", "DERDE", "DRANG")
    started = story.day
    story.pass_days(25, 60)
    levels = dict.fromkeys(story.everybody, "STRUCTUREEL_ONVEILIG")
    made = reporting.assess(story, "RAADSONDERZOEK", "RVDK", "WEL_VERZOEK_RECHTER", levels, startDate=started)
    made |= {"concernIds": [worry["id"]], "nextReviewDate": add_months(story.day, 6)}
    end(story, board, "NIET_MEER_NODIG")


def agency_comes_in(story: Story, measures: list[Record]) -> None:
    """The agency becomes the fixed face and keeps the eye on safety; Safe at Home leaves."""
    story.lead = story.organisation(story.agency)
    ground = story.chance.pick(("UITVOERING_MAATREGEL", "SPREEKPLICHT_OTS")) if measures else ""
    face = involve(story, story.agency, "VAST_GEZICHT", "DWANG_CIVIEL", ground)
    take_the_view(story, face)
    desk = story.document["involvements"][0]
    end(story, desk, "OVERGEDRAGEN")


def supervise(story: Story, worry: Record) -> None:
    """Supervision of every child of the case, with a plan, a look back, and sometimes a placement or a year more."""
    ask_the_board(story, worry)
    worry |= {"stage": "BEDREIGING", "threat": "Het kind groeit op zonder rust en zorg, en hulp werd niet aangenomen."}
    story.pass_days(10, 30)
    chance = story.chance
    kind = "OTS_ASIEL" if story.wishes.asylum else "OTS"
    granted = court_order(story, [kind], 12, [worry], grounds=["ONTWIKKELINGSBEDREIGING", "HULP_NIET_GEACCEPTEERD"])
    running = [measure(story, kind, child, granted, 12, **orders.agency_details(story)) for child in story.about]
    agency_comes_in(story, running)
    story.pass_days(14, 35)
    plan = plans.make_plan(story, "PLAN_VAN_AANPAK", [worry], running, ownPlanRuledOutDate=add_days(story.day, -10))
    direct(story, running)
    if chance.likely(0.5):
        remove(story, running, worry)
    for _ in range(chance.between(0, 2)):
        story.pass_days(70, 90)
        plans.evaluate(story, plan, measures=running)
    if chance.likely(0.4):
        prolong(story, plan, running, worry)


def direct(story: Story, running: list[Record]) -> None:
    """Sometimes the agency gives a written direction, or the court settles who sees the children when."""
    chance = story.chance
    if chance.likely(0.3):
        about = [running[0]["subjectId"]]
        given = orders.decision(story, "BESLUIT_GI", story.agency, ["AANWIJZING"], about, grounds=["BELANG_VERZORGING"])
        measure(story, "AANWIJZING", about[0], given, 3, executorId=story.lead)
    if chance.likely(0.3):
        other = chance.pick(("ZORGREGELING_OTS", "VERVANG_TOESTEMMING_MED", "VERVANGING_GI"))
        granted = court_order(story, [other], 6, [])
        measure(story, other, story.about[0], granted, 6)


def remove(story: Story, running: list[Record], worry: Record) -> None:
    """The court allows that the children live elsewhere, and they do."""
    story.pass_days(20, 60)
    granted = court_order(story, ["MUHP"], 6, [worry])
    carer = foster_parent(story)
    kind = story.chance.pick(CARE)
    placed = []
    for each in running:
        until = min(add_months(story.day, 6), each["plannedEndDate"])
        made = measure(
            story,
            "MUHP",
            each["subjectId"],
            granted,
            plannedEndDate=until,
            partOfId=each["id"],
            effectiveStartDate=story.day,
        )
        placed.append(made)
        more = {"carerIds": [carer]} if kind.startswith("PLEEGZORG") else {}
        place(story, kind, each["subjectId"], made, providerId=orders.provider_of(story, kind), **more)
    involve(story, story.type_of(orders.provider_of(story, kind)), "UITVOERDER", "DWANG_CIVIEL")


def foster_parent(story: Story) -> str:
    """Somebody with whom children come to live."""
    made = people.person(story, people.ACQUAINTANCE, people.born_between(story, 35, 60), people.roots(story))
    homes.join(story, made["id"], "PLEEGOUDER", fromDate=story.day)
    for child in story.about:
        homes.relate(story, (made["id"], child), "IS_PLEEGOUDER_VAN", "JURIDISCH", story.day)
    return str(made["id"])


def prolong(story: Story, plan: Record, running: list[Record], worry: Record) -> None:
    """Supervision goes on for another year, from the day that the first one ends."""
    last = min(each["plannedEndDate"] for each in running)
    while story.day < add_days(last, -40):
        story.pass_days(30, 60)
        plans.evaluate(story, plan, measures=running)
    story.day = min(story.day, last)
    kind = running[0]["type"]
    granted = court_order(story, [kind], 12, [worry])
    story.day = last
    orders.expire(story, last)
    for each in running:
        again = measure(
            story,
            kind,
            each["subjectId"],
            granted,
            12,
            executorId=each["executorId"],
            extensionOfId=each["id"],
        )
        plan["measureIds"].append(again["id"])


def no_petition(story: Story, worry: Record) -> None:
    """The municipality asks the board to look; the board asks the court for nothing and says so."""
    asked = hand_over(story, "VTO", "RVDK", [worry], movesSafetyView=False)
    board = involve(story, "RVDK", "DERDE", "DRANG")
    started = story.day
    story.pass_days(20, 40)
    levels = dict.fromkeys(story.everybody, "RISICO")
    made = reporting.assess(story, "RAADSONDERZOEK", "RVDK", "GEEN_VERZOEK_RECHTER", levels, startDate=started)
    told = tell(
        story,
        "GEEN_VERZOEK_AAN_COLLEGE",
        [made["id"], asked["id"]],
        "Wij vragen de rechter nu niets.",
        organisationIds=[story.lead],
    )
    made |= {"concernIds": [worry["id"]], "notificationIds": [told["id"]]}
    end(story, board, "NIET_MEER_NODIG")

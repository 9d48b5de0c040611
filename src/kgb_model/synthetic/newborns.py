"""Babies for whom the court decides on the day of birth, before anybody could be heard."""

from kgb_model.dates import add_days
from kgb_model.synthetic import orders, plans, reporting
from kgb_model.synthetic.court import agency_comes_in, foster_parent
from kgb_model.synthetic.orders import court_order, end_measure, measure, place
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import THEMES


def at_birth(story: Story) -> None:
    """Provisional supervision and a placement without a hearing first, the hearing, and supervision after it."""
    baby = story.children[0]
    born = story.day
    baby["birthDate"] = born
    for each in (*story.family["members"], *story.family["relationships"], *story.family["custody"]):
        if baby["id"] in (each.get("personId"), each.get("toId"), each.get("childId")):
            each["fromDate"] = born
    baby["responsibleMunicipalities"][0]["fromDate"] = born
    baby |= {"identifiers": [], "bsnMissingReason": "NOG_NIET_TOEGEKEND"}
    del baby["identifiers"]
    worry = reporting.alarm(story, "BEDREIGING", "ACUUT_ONVEILIG", theme=THEMES[1])
    worry["threat"] = "De ouders kunnen nu niet veilig voor de baby zorgen."
    hearing = {"isExParte": True, "hearingDueDate": add_days(story.day, 14)}
    granted = court_order(story, ["VOTS", "MUHP_SPOED"], 3, [worry], grounds=["ERNSTIG_VERMOEDEN_ACUUT"], **hearing)
    carer = foster_parent(story)
    watch = measure(story, "VOTS", baby["id"], granted, 3, **orders.agency_details(story))
    away = measure(story, "MUHP_SPOED", baby["id"], granted, 3, partOfId=watch["id"], effectiveStartDate=story.day)
    place(
        story,
        "PLEEGZORG_NETWERK",
        baby["id"],
        away,
        carerIds=[carer],
        isCrisis=True,
        providerId=story.organisation("PLEEGZORGAANBIEDER"),
    )
    agency_comes_in(story, [watch])
    granted["hearingHeldDate"] = story.pass_days(7, 12)
    story.pass_days(14, 26)
    plan = plans.make_plan(
        story, "PLAN_VAN_AANPAK", [worry], [watch, away], consultations=plans.consultations(story, carer)
    )
    story.pass_days(20, 30)
    if story.chance.likely(0.6):
        stay_longer(story, plan, watch, away, worry)


def stay_longer(story: Story, plan: Record, watch: Record, away: Record, worry: Record) -> None:
    """Provisional supervision becomes supervision, and the child stays where it is."""
    ruled = court_order(story, ["OTS", "MUHP"], 12, [worry])
    long = measure(story, "OTS", watch["subjectId"], ruled, 12, executorId=watch["executorId"])
    stay = measure(story, "MUHP", watch["subjectId"], ruled, 12, partOfId=long["id"], effectiveStartDate=story.day)
    end_measure(story, watch, "OMGEZET_IN_OTS")
    end_measure(story, away, "TUSSENTIJDSE_OPHEFFING")
    plan["measureIds"] += [long["id"], stay["id"]]
    for _ in range(story.chance.between(0, 3)):
        story.pass_days(75, 90)
        plans.evaluate(story, plan, measures=[long, stay])

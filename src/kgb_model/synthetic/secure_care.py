"""Secure care: an order, a plan that allows restrictions, restrictions that were used, and the way out."""

from kgb_model.synthetic import orders, plans
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.court import agency_comes_in
from kgb_model.synthetic.involvements import involve
from kgb_model.synthetic.orders import court_order, end_measure, measure, place, tell
from kgb_model.synthetic.story import Record, Story


def secure(story: Story, worry: Record) -> None:
    """An emergency order and a secure order, with a plan that allows restrictions, and restrictions that were used."""
    worry["threat"] = "De jongere is in gevaar, en kan daar zelf niet uit komen."
    child = story.about[0]
    ruled = court_order(story, ["OTS"], 12, [worry], grounds=["ONTWIKKELINGSBEDREIGING", "ERNSTIG_VERMOEDEN_ACUUT"])
    watch = measure(story, "OTS", child, ruled, 12, **orders.agency_details(story))
    agency_comes_in(story, [watch])
    home = story.organisation("JEUGDHULP_GESLOTEN")
    scientist = {"name": "Hester Oudshoorn", "registration": {"system": "SKJ", "value": "990000120"}, "consents": True}
    granted = court_order(
        story,
        ["MGJ"],
        6,
        [worry],
        grounds=["ERNSTIGE_OPGROEIPROBLEMEN", "ONTTREKKING"],
        scientistConsent=scientist | {"examinedDate": story.day},
    )
    closed = measure(story, "MGJ", child, granted, 6, executorId=home, effectiveStartDate=story.day)
    admitted = story.day
    stay = place(story, "GESLOTEN", child, closed, providerId=home)
    involve(story, "JEUGDHULP_GESLOTEN", "UITVOERDER", "DWANG_CIVIEL")
    story.pass_days(10, 20)
    kinds = story.chance.some(codes("RestrictiveMeasureKind"), 3, 6)
    plan = plans.make_plan(
        story,
        "HVP_GESLOTEN",
        [worry],
        [closed],
        admissionDate=admitted,
        content=secure_content(kinds),
        givenToYouthDate=story.day,
    )
    story.pass_days(3, 7)
    plans.evaluate(story, plan, measures=[closed])
    restrict(story, closed, [kind for kind in kinds if kind != "INSLUITING"])
    for _ in range(story.chance.between(0, 2)):
        story.pass_days(35, 50)
        plans.evaluate(story, plan, measures=[closed])
    if story.chance.likely(0.4):
        step_down(story, worry, closed, stay, plan)


def secure_content(kinds: list[str]) -> Record:
    """The parts that the law asks for in the plan of secure care."""
    allowed = [
        {
            "kind": kind,
            "cases": "Als praten niet helpt en er gevaar is.",
            "decidedBy": "Jeugdhulpverantwoordelijke",
            "term": "zo kort als kan",
        }
        for kind in kinds
    ]
    return {
        "problem": "De jongere was in gevaar buiten.",
        "help": "Behandeling, school en elke week samen iets doen met thuis.",
        "wishes": "Ik wil naar een gewoon huis.",
        "restrictions": allowed,
        "evaluationSchedule": "Na vier weken, en daarna elke twee maanden.",
        "parentsResponsibility": "De ouders beslissen mee over school en zorg.",
        "conditions": "Elke nacht binnen slapen en naar school gaan.",
        "supervision": "De gezinsvoogd komt elke week langs.",
        "admissionDecidedBy": "De jeugdhulpverantwoordelijke",
    }


def restrict(story: Story, closed: Record, kinds: list[str]) -> None:
    """Restrictions that were used: planned ones, and one in an emergency."""
    day, by = story.pass_days(2, 9), "Jeugdhulpverantwoordelijke"
    made: list[Record] = [
        {
            "kind": kind,
            "startedAt": f"{day}T10:00:00Z",
            "endedAt": f"{day}T{11 + place:02}:30:00Z",
            "isEmergency": False,
            "decidedBy": by,
            "informedIds": list(story.everybody),
            "reason": "Er was gevaar, en praten hielp niet.",
        }
        for place, kind in enumerate(kinds)
    ]
    made.append(
        {
            "kind": "INSLUITING",
            "startedAt": f"{day}T19:00:00Z",
            "endedAt": f"{day}T20:10:00Z",
            "isEmergency": True,
            "decidedBy": by,
            "scientistConsentAt": f"{day}T19:30:00Z",
            "informedIds": list(story.everybody),
            "reason": "Er was direct gevaar.",
        }
    )
    closed["restrictions"] = made
    tell(
        story,
        "BEPERKENDE_MAATREGEL",
        [closed["id"]],
        "Wij vertelden wat er is gebeurd en waarom, en wie helpt bij een klacht.",
    )


def step_down(story: Story, worry: Record, closed: Record, stay: Record, plan: Record) -> None:
    """From behind closed doors to an open house, under conditions."""
    child = closed["subjectId"]
    plans.finish_goals(story, plan)
    open_plan = plans.make_plan(story, "HVP_VOORWAARDELIJK", [worry], [], content=secure_content(["OVERPLAATSING"]))
    scientist = {"name": "Hester Oudshoorn", "consents": True, "examinedDate": story.day}
    granted = court_order(story, ["MGJ_VOORW"], 4, [worry], scientistConsent=scientist, planId=open_plan["id"])
    end_measure(story, closed, "TUSSENTIJDSE_OPHEFFING")
    stay["toDate"] = story.day
    under = measure(story, "MGJ_VOORW", child, granted, 4, planId=open_plan["id"])
    place(story, "GEZINSHUIS", child, under, providerId=story.organisation("JEUGDHULPAANBIEDER"))
    open_plan["measureIds"] = [under["id"]]

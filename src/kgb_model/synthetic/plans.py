"""The way forward: plans with goals and agreements, and looking back on them together."""

from typing import Any

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.orders import confidant
from kgb_model.synthetic.reporting import parent_source, statement
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import CAUSE_DOMAINS, GOALS, LEVELS, STRENGTHS

WORSE = ("VOLDOENDE_VEILIG", "RISICO", "STRUCTUREEL_ONVEILIG", "ACUUT_ONVEILIG")
"""The levels of safety from good to bad."""


def goal(story: Story, domain: str, concerns: list[str], causes: list[str], owners: list[str]) -> Record:
    """A goal in the words of those whose goal it is."""
    text, own = GOALS[domain]
    made: Record = {
        "id": story.new_id(),
        "text": text,
        "inOwnWords": own,
        "domain": domain,
        "ownerIds": owners,
        "concernIds": concerns,
        "indicator": "Iedereen vertelt bij elke evaluatie wat er is gelukt.",
        "dueDate": add_months(story.day, 6),
        "status": "ACTIEF",
        "organisationIds": [each["id"] for each in story.document["organisations"]][:20],
    }
    if story.chance.likely(0.5):
        made["target"] = "vier weken achter elkaar"
    if causes:
        made["causeIds"] = causes
    return made


def goals_for(story: Story, concerns: list[Record], owners: list[str]) -> list[Record]:
    """A goal for each concern, and for each cause that is worked at."""
    made = []
    for each in concerns:
        made.append(goal(story, each["domains"][0], [each["id"]], [], owners))
        for cause in each.get("causes", []):
            if "setAsideReason" not in cause:
                made.append(goal(story, CAUSE_DOMAINS[cause["kind"]], [each["id"]], [cause["id"]], owners))
    return made


def consultations(story: Story, *others: str) -> list[Record]:
    """That the plan was talked over with children, parents and network, and what they made of it."""
    made: list[Record] = [
        {"personIds": list(story.about), "date": story.day, "view": "Ik vind het goed zo.", "agrees": True}
    ]
    if story.parents:
        view = "Dit zijn onze eigen afspraken. Wij denken dat het lukt."
        made.append({"personIds": story.parent_ids, "date": story.day, "view": view, "agrees": True})
    support = [story.network[0]["id"], *others]
    made.append({"personIds": support, "date": story.day, "view": "Wij helpen mee.", "agrees": True})
    return made


def agreements(story: Story) -> list[Record]:
    """Who does what, with a condition for safety that somebody of the network checks."""
    chance, who = story.chance, story.everybody[:2]
    until = add_months(story.day, 12)
    condition: Record = {
        "id": story.new_id(),
        "kind": "VEILIGHEIDSVOORWAARDE",
        "text": "Loopt het hoog op, dan zegt iemand stop en gaat een van ons naar buiten.",
        "whoIds": who,
        "checkedById": story.network[0]["id"],
        "fromDate": story.day,
        "toDate": until,
        "consequence": "Lukt het niet, dan bellen wij dezelfde dag en slapen de kinderen ergens anders.",
        "status": "LOPEND",
    }
    kind = chance.pick(("AFSPRAAK", "CONTACTREGELING", "HULPAANBOD"))
    status = chance.pick(codes("AgreementStatus"))
    other: Record = {
        "id": story.new_id(),
        "kind": kind,
        "text": "Elke week is er een vast moment samen.",
        "whoIds": who,
    }
    other |= {"fromDate": story.day, "status": status}
    if status in ("NAGEKOMEN", "DEELS", "NIET"):
        other |= {"lastCheckedDate": story.day, "checkResult": status}
    return [condition, other]


def make_plan(story: Story, kind: str, concerns: list[Record], measures: list[Record], **more: Any) -> Record:
    """A plan that is adopted today, after everybody was asked."""
    chance = story.chance
    acute = "ACUUT_ONVEILIG" in [story.levels.get(found) for found in story.everybody]
    offered: Record = {"familyGroupPlanOffered": True}
    if chance.likely(0.2):
        offered = {
            "familyGroupPlanOffered": False,
            "familyGroupPlanReason": chance.pick(codes("FamilyGroupPlanReason")),
        }
    made: Record = {
        "type": kind,
        "status": "VASTGESTELD",
        "aboutIds": list(story.everybody),
        "authorId": story.lead,
        "measureIds": [each["id"] for each in measures],
        "adoptedDate": story.day,
        **offered,
        "consultations": consultations(story),
        "goals": goals_for(story, concerns, list(story.everybody)),
        "agreements": agreements(story),
        "nextEvaluationDate": add_months(story.day, 6),
        "isWritten": True,
        "phase": "DIRECTE_VEILIGHEID" if acute else chance.pick(("RISICOGESTUURDE_ZORG", "HERSTEL")),
        "explanationForFamily": "Dit plan is van jullie samen. Wat vrijwillig is en wat moet, staat er apart in.",
        "confidant": confidant(),
    }
    plan = story.record("plans", ["PLAN"], **(made | more))
    hear_the_family(story)
    return plan


def hear_the_family(story: Story) -> None:
    """What the family says itself, and what it is good at."""
    family, chance = story.family, story.chance
    family["ownWords"].append(
        statement(story, "MENING", "Vraag het ook aan ons, niet alleen over ons.", parent_source(story))
    )
    told = [each["domain"] for each in family["strengths"]]
    if untold := [domain for domain in STRENGTHS if domain not in told]:
        domain = chance.pick(untold)
        family["strengths"].append({"direction": "KRACHT", "domain": domain, "text": STRENGTHS[domain]})


def evaluate(story: Story, plan: Record, kind: str = "PERIODIEK", measures: list[Record] | None = None) -> Record:
    """Looks back on a plan today: what was reached, how safe it is now for each, and how to go on."""
    chance, judged = story.chance, story.everybody
    before = {found: story.levels.get(found, "RISICO") for found in judged}
    now = {found: step(story, level) for found, level in before.items()}
    fallen = any(WORSE.index(now[found]) > WORSE.index(before[found]) for found in judged)
    unsafe = fallen or any(level not in ("VOLDOENDE_VEILIG", "RISICO") for level in now.values())
    story.levels |= now
    made = story.record(
        "evaluations",
        ["VOORTGANG_EVALUATIE", "VEILIGHEIDSBEOORDELING"],
        confidentiality="VERTROUWELIJK",
        kind=kind,
        planIds=[plan["id"]],
        heldAt=story.moment(),
        heldById=story.lead,
        participants=["JEUGDIGE", *chance.some(codes("EvaluationParticipant")[1:], 1, 4)],
        participantIds=[*judged, story.network[0]["id"]],
        goalResults=[result(story, each) for each in plan["goals"] if each["status"] == "ACTIEF"],
        safetyNow=[
            {"personId": found, "safetyLevel": now[found], "explanation": LEVELS[now[found]]} for found in judged
        ],
        views=[statement(story, "MENING", "Het gaat de goede kant op.", parent_source(story))],
        decisionTaken=chance.pick(("BIJSTELLEN", "ESCALEREN") if unsafe else ("VOORTZETTEN", "AFBOUWEN", "BIJSTELLEN")),
        nextEvaluationDate=add_months(story.day, 3),
        explanationForFamily="Wij keken samen terug. Dit is gelukt, en hier gaan wij mee verder.",
    )
    if measures:
        made["measureIds"] = [each["id"] for each in measures]
    if kind == "EIND":
        made |= {"outcomes": outcomes(story)}
    return made


def step(story: Story, level: str) -> str:
    """How safe it is after some time of help: mostly better, seldom worse."""
    place = WORSE.index(level)
    move = story.chance.pick((-1, -1, -1, 0, 0, 1))
    return WORSE[max(0, min(place + move, 2))]


def result(story: Story, wanted: Record) -> Record:
    """What became of a goal."""
    status = story.chance.pick(("ACTIEF", "ACTIEF", "GEDEELTELIJK"))
    return {
        "goalId": wanted["id"],
        "status": status,
        "evidence": "Dit vertelden de kinderen, de ouders en het netwerk.",
    }


def outcomes(story: Story) -> list[Record]:
    """The questions by which results are counted nationally."""
    chance = story.chance
    answers: list[Record] = [
        {"criterion": "ZONDER_HULP_VERDER", "answer": chance.pick(codes("WithoutHelpAnswer"))},
        {"criterion": "TEVREDENHEID_NUT", "score": chance.between(4, 10)},
        {"criterion": chance.pick(("UITVAL", "GEEN_NIEUWE_START"))},
    ]
    return [{**each, "informant": chance.pick(codes("InformantType"))} for each in answers]


def finish_goals(story: Story, plan: Record) -> None:
    """Closes a plan: each goal gets what became of it."""
    for each in plan["goals"]:
        each["status"] = story.chance.pick(
            ("GEREALISEERD", "GEREALISEERD", "GEDEELTELIJK", "NIET_GEREALISEERD", "VERVALLEN")
        )
    plan |= {"status": "AFGESLOTEN", "version": plan["version"] + 1}


def revise(story: Story, plan: Record, kind: str, concerns: list[Record], measures: list[Record]) -> Record:
    """A new plan in the place of an old one, whose goals it takes over."""
    for each in plan["goals"]:
        each["status"] = story.chance.pick(("OVERGENOMEN", "OVERGENOMEN", "VERVALLEN", "GEREALISEERD"))
    plan |= {"status": "HERZIEN", "version": plan["version"] + 1}
    return make_plan(story, kind, concerns, measures, supersedesId=plan["id"])


def look_at_conditions(story: Story, as_of: str) -> None:
    """Somebody looked at each condition for safety not long ago."""
    for plan in story.running("plans", "VASTGESTELD"):
        for each in plan.get("agreements", []):
            if each["kind"] == "VEILIGHEIDSVOORWAARDE" and each["status"] == "LOPEND":
                each["lastCheckedDate"] = max(each["fromDate"], add_days(as_of, -story.chance.between(1, 20)))
                each["checkResult"] = story.chance.pick(codes("CheckResult"))

"""What is decided and done: decisions of courts and others, measures that are agreed or imposed, and where children stay."""

from typing import Any

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic import names
from kgb_model.synthetic.codes import codes, lower
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import COMPULSORY, VOLUNTARY

GRANTED = ("TOEGEWEZEN", "TOEGEWEZEN", "GEDEELTELIJK")

REMEDIES = {
    "BESCHIKKING_RECHTER": "HOGER_BEROEP",
    "BESCHIKKING_HOF": "CASSATIE",
    "BESLUIT_COLLEGE": "BEZWAAR",
    "BESLUIT_BURGEMEESTER": "VOORZIENINGENRECHTER_HUISVERBOD",
    "BESLUIT_GI": "VERVALLENVERKLARING_AANWIJZING",
    "VONNIS": "HOGER_BEROEP",
}
"""What can be done against a decision."""


def confidant() -> Record:
    """The independent person whom young people and parents may talk to."""
    return {"kind": "TELEFOON", "value": "088-0000199", "isSafeToUse": True, "note": "vertrouwenspersoon, gratis"}


def decision(story: Story, kind: str, decider: str, types: list[str], about: list[str], **more: Any) -> Record:
    """A decision of today by whoever may take it, with what can be done against it, and who was told."""
    chance, found = story.chance, story.organisation(decider)
    made = story.record(
        "decisions",
        ["MAATREGEL", "PROCESSTUK"],
        by=found,
        confidentiality="VERTROUWELIJK",
        retentionClass=story.retention(story.lead),
        aboutIds=about,
        kind=kind,
        outcome=chance.pick(GRANTED),
        measureTypes=types,
        deciderId=found,
        decisionDate=story.day,
        sentDate=story.day,
        isExParte=False,
        remedies=[remedy(story, kind)],
        explanationForFamily=f"Er is een beslissing: {lower('MeasureType', types[0])}. Hier staat waarom, en wat jullie kunnen doen.",
        confidant=confidant(),
    )
    made |= more
    tell(
        story, "BESLUIT", [made["id"]], "Wij vertelden wat er is beslist, hoe lang het duurt en wat jullie kunnen doen."
    )
    return made


def remedy(story: Story, kind: str) -> Record:
    """What can be done against a decision of a kind, and until when."""
    chosen = REMEDIES.get(kind) or story.chance.pick(
        ("KLACHT", "BEROEP_BESTUURSRECHTER", "TUCHTKLACHT", "GESCHIL_UITVOERING", "VERZOEK_GI")
    )
    months = 0 if kind == "BESLUIT_BURGEMEESTER" else 3
    until = add_months(story.day, months) if months else add_days(story.day, 10)
    return {
        "kind": chosen,
        "untilDate": until,
        "body": "Wie hierover gaat, staat in de brief",
        "explanation": "Vraag gerust hulp.",
    }


def tell(story: Story, subject: str, items: list[str], text: str, **more: Any) -> Record:
    """Tells the family, or another, what they have to know."""
    made: Record = {
        "subject": subject,
        "itemIds": items,
        "text": text,
        "method": "MONDELING",
        "givenAt": story.moment(),
    }
    if "organisationIds" not in more:
        made["personIds"] = list(story.everybody)
    return story.record("notifications", ["VERANTWOORDING"], **(made | more))


def court_order(story: Story, types: list[str], months: int, concerns: list[Record], **more: Any) -> Record:
    """An order of the juvenile court about the children of the case, after everybody of age was heard."""
    chance, about = story.chance, list(story.about)
    court = story.organisation("RECHTBANK")
    ids = [each["id"] for each in concerns]
    fixed: Record = {
        "petitionerId": story.organisation("RVDK"),
        "grounds": chance.some(codes("MeasureGround"), 1, 3),
        "concernIds": ids,
        "durationMonths": months,
        "hearings": hearings(story, about),
        "siblingsConsidered": "De rechter keek ook naar de andere kinderen. Voor hen is dit nu niet nodig.",
        "petition": petition(story),
        "spokenDate": story.day,
        "writtenDate": story.day,
        "caseNumber": court_number(story, court),
        "court": {
            "list": "RECHTBANKEN",
            "code": "AR9999",
            "label": f"Rechtbank {story.town}",
            "asOfDate": "2022-01-01",
        },
        "identifiers": [{"system": "ECLI", "value": f"ECLI:NL:RBXXX:{story.day[:4]}:9{chance.below(10000):04}"}],
        "reasoning": reasoning(story, court, concerns),
    }
    made = decision(story, "BESCHIKKING_RECHTER", "RECHTBANK", types, about, **(fixed | more))
    if types in (["VOTS"], ["VERVANGING_GI"]):
        del made["remedies"]
    return made


def court_number(story: Story, court: str) -> Record:
    """The number of a case at the court."""
    number = f"C/99/{story.chance.below(10**6):06} / JE RK 99-{story.chance.below(1000)}"
    return {"system": "ZAAKNR_RECHTBANK", "value": number, "assignedById": court}


def petition(story: Story) -> Record:
    """What was asked of the court, and how it was talked over with the child."""
    made: Record = {"petitionDate": add_days(story.day, -story.chance.between(7, 30))}
    if story.age(story.about[0]) >= 6:
        return made | {"discussedWithMinor": True, "reaction": "Ik wil wel hulp, maar ik wil niet verhuizen."}
    return made | {"discussedWithMinor": False, "notDiscussedReason": "Het kind is daar te jong voor."}


def hearings(story: Story, about: list[str]) -> list[Record]:
    """That those of twelve and over and the parents were heard, or why not."""
    made = []
    for found in [*(each for each in about if story.age(each) >= 12), *story.parent_ids]:
        if story.chance.likely(0.15):
            made.append({"personId": found, "notHeardReason": story.chance.pick(codes("NotHeardReason"))})
        else:
            method = story.chance.pick(codes("HearingMethod"))
            made.append({"personId": found, "date": story.day, "method": method, "view": "Luister ook naar ons."})
    return made


def reasoning(story: Story, court: str, concerns: list[Record]) -> list[Record]:
    """Why it was decided so: a fact, and what the court makes of it."""
    source = {"kind": "RECHTBANK", "organisationId": court, "identityProtected": False}
    fact = concerns[0]["statements"][0]["text"] if concerns else "De rechter las de stukken."
    weighed = "Zonder deze beslissing gaat het niet goed met het kind."
    texts = (("FEIT", fact), ("RECHTSOVERWEGING", weighed))
    return [
        {"id": story.new_id(), "kind": kind, "text": text, "aboutIds": list(story.about), "source": dict(source)}
        for kind, text in texts
    ]


FRAMEWORKS = (
    ("HUISVERBOD", "DWANG_BESTUUR"),
    ("JR_", "DWANG_STRAF"),
    ("PIJ", "DWANG_STRAF"),
    ("ZORGMACHTIGING", "DWANG_ZORG"),
    ("CRISISMAATREGEL", "DWANG_ZORG"),
    ("WZD_", "DWANG_ZORG"),
    ("HULP_LOKAAL", "VRIJWILLIG"),
    ("JEUGDHULP", "VRIJWILLIG"),
    ("PREVENTIEF", "VRIJWILLIG"),
    ("BESCHERMINGSTAFEL", "DRANG"),
    ("VTO", "DRANG"),
    ("RAADSONDERZOEK", "DRANG"),
    ("VT_", "DRANG"),
)
"""On which framework measures rest, by how their type begins; all others are imposed by the civil court."""


def framework_of(kind: str) -> str:
    """The framework that a type of measure rests on in these stories."""
    return next((framework for start, framework in FRAMEWORKS if kind.startswith(start)), "DWANG_CIVIEL")


def measure(
    story: Story, kind: str, subject: str, granted: Record | None = None, months: int = 0, **more: Any
) -> Record:
    """A measure that starts today; without months it has no planned end."""
    framework = framework_of(kind)
    voluntary = framework in ("VRIJWILLIG", "DRANG")
    ending = VOLUNTARY if voluntary else COMPULSORY
    made: Record = {
        "subjectId": subject,
        "type": kind,
        "framework": framework,
        "status": "ACTIEF",
        "requestedDate": add_days(story.day, -14),
        "startDate": story.day,
        "explanationForFamily": f"{story.called(subject)}, het gaat om {lower('MeasureType', kind)}. {ending}",
    }
    if granted:
        made["decisionId"] = granted["id"]
    if months:
        made["plannedEndDate"] = last_day(story, subject, framework, add_months(story.day, months))
    retention = (
        "VOOGDIJ_GI" if kind.startswith("VOOGDIJ_") else "HUISVERBOD" if kind == "HUISVERBOD" else "JEUGDDOSSIER"
    )
    return story.record("measures", ["MAATREGEL"], **({"retentionClass": retention} | made | more))


def last_day(story: Story, subject: str, framework: str, planned: str) -> str:
    """The planned end; what the civil court imposes on a child lasts until the eighteenth birthday at most."""
    birth = story.person(subject).get("birthDate", "")
    if framework != "DWANG_CIVIEL" or subject in story.parent_ids or len(birth) < 10:
        return planned
    return min(planned, add_months(birth, 18 * 12))


def agency_details(story: Story) -> Record:
    """When the agency heard, named a worker and saw the family: within five working days."""
    day = story.day
    return {
        "executorId": story.organisation(story.agency),
        "agencyInformedDate": day,
        "workerAssignedDate": add_days(day, story.chance.between(0, 2)),
        "firstContactDate": add_days(day, story.chance.between(2, 6)),
    }


def end_measure(story: Story, made: Record, reason: str, day: str = "") -> None:
    """Ends a measure; what is imposed ends no later than was decided."""
    until = day or story.day
    if made["framework"].startswith("DWANG_") and "plannedEndDate" in made:
        until = min(until, made["plannedEndDate"])
    made |= {"status": "BEEINDIGD", "endDate": until, "endReason": reason, "version": made["version"] + 1}


def expire(story: Story, day: str) -> None:
    """Ends what was decided to last no longer than a day, and the stays that rested on it."""
    for made in story.running("measures", "ACTIEF"):
        if made.get("plannedEndDate", "9999") <= day:
            end_measure(story, made, "TERMIJN_VERSTREKEN", made["plannedEndDate"])
            for stay in story.document["placements"]:
                if stay.get("measureId") == made["id"]:
                    stay.setdefault("toDate", made["plannedEndDate"])


def place(story: Story, kind: str, person: str, under: Record | None = None, **more: Any) -> Record:
    """Somewhere that a person stays from today."""
    made: Record = {
        "personId": person,
        "type": kind,
        "fromDate": story.day,
        "reason": "Thuis is het nu niet veilig genoeg.",
        "familyCareConsidered": "Er is gekeken wie in de familie kon helpen. Dat lukte nu niet.",
        "explanationForFamily": f"{story.called(person)} is hier zolang het thuis niet kan. Wij houden contact met iedereen.",
    }
    if under:
        made["measureId"] = under["id"]
    if len(story.about) > 1:
        made["siblingsTogether"] = story.together
        if not story.together:
            made["siblingsApartReason"] = "Er was geen plek voor allemaal. Zij zien elkaar elke week."
    return story.record("placements", ["ADRES", "MAATREGEL"], **(made | more))


def provider_of(story: Story, kind: str) -> str:
    """An organisation that takes care of children in a placement of a kind."""
    foster = kind.startswith("PLEEGZORG")
    closed = {"GESLOTEN": "JEUGDHULP_GESLOTEN", "JJI": "JJI", "KLINISCH": "GGZ_JEUGD"}
    return story.organisation("PLEEGZORGAANBIEDER" if foster else closed.get(kind, "JEUGDHULPAANBIEDER"))


def advice_of_the_board(story: Story) -> Record:
    """What the child protection board decided to advise."""
    return decision(
        story,
        "BESLUIT_RVDK",
        "RVDK",
        ["GEZAGSBEEINDIGING"],
        list(story.about),
        siblingsConsidered="De Raad keek naar alle kinderen.",
        caseNumber={"system": "ANDERS", "value": f"RVDK-{names.postal_code(story.chance)}"},
    )
